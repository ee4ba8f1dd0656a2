#include "sandbox/feedback_box.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sandbox;
using namespace Qt::StringLiterals;

/// The box for opinions takes what the contract describes, once each, and never grows without end.
class SandboxFeedback : public QObject
{
    Q_OBJECT

    ManualClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_home;

    QString file() const { return m_home->filePath(u"feedback.jsonl"_s); }
    static QJsonObject opinion()
    {
        return {{"feedback_id"_L1, u"5d0c7a52-9f0b-4c0e-8f66-2b1c8d0e4a10"_s},
                {"category"_L1, u"hard"_s},
                {"text"_L1, u"文字が小さい"_s},
                {"page"_L1, u"form"_s},
                {"app_version"_L1, u"0.1.0"_s},
                {"language"_L1, u"ja"_s},
                {"os"_L1, u"linux"_s}};
    }
    static QByteArray with(const QString &key, const QJsonValue &value)
    {
        QJsonObject object = opinion();
        object.insert(key, value);
        return QJsonDocument(object).toJson();
    }
    QList<QByteArray> lines() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll().trimmed().split('\n') : QList<QByteArray>();
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void anOpinionIsKeptOnceAlsoAfterARestart()
    {
        for (int restart = 0; restart < 2; ++restart) {
            FeedbackBox box(file(), m_clock);
            for (int i = 0; i < 3; ++i) {
                const Answer answer = box.receive(QJsonDocument(opinion()).toJson());
                QCOMPARE(answer.status, 201);
                QCOMPARE(QJsonDocument::fromJson(answer.body)["feedback_id"_L1], opinion()["feedback_id"_L1]);
            }
        }
        QCOMPARE(lines().size(), 1);
        const QJsonObject line = QJsonDocument::fromJson(lines().first()).object();
        QCOMPARE(line["text"_L1], opinion()["text"_L1]);
        // The day and no more: a time could be matched with other logs.
        QCOMPARE(line["day"_L1].toString(), u"2026-11-22"_s);
        QVERIFY(!QFile::permissions(file()).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void whatTheContractDoesNotDescribeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("text");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("more than it may say") << with(u"name"_s, u"佐藤 葵"_s);
        QTest::newRow("no id") << with(u"feedback_id"_s, u"1"_s);
        QTest::newRow("another kind") << with(u"category"_s, u"praise"_s);
        QTest::newRow("no text") << with(u"text"_s, QString());
        QTest::newRow("too long") << with(u"text"_s, QString(2001, u'あ'));
        QTest::newRow("page with a path") << with(u"page"_s, u"../form"_s);
        QTest::newRow("language") << with(u"language"_s, u"Japanese please"_s);
        QTest::newRow("system") << with(u"os"_s, u"my own"_s);
        QTest::newRow("My Number") << with(u"text"_s, u"番号は1234-5678-9018"_s);
        QTest::newRow("PIN") << with(u"text"_s, u"暗証番号は1234です"_s);
        QTest::newRow("huge") << QByteArray(1'000'000, 'x');
    }
    void whatTheContractDoesNotDescribeIsRefused()
    {
        QFETCH(QByteArray, body);
        FeedbackBox box(file(), m_clock);
        QCOMPARE(box.receive(body).status, 400);
        QVERIFY(!QFile::exists(file()));
    }

    void aFullBoxAsksToComeBack()
    {
        QFile full(file());
        QVERIFY(full.open(QIODevice::WriteOnly));
        full.resize(FeedbackBox::largestFile);
        full.close();
        FeedbackBox box(file(), m_clock);
        const Answer answer = box.receive(QJsonDocument(opinion()).toJson());
        QCOMPARE(answer.status, 503);
        QCOMPARE(QFileInfo(file()).size(), FeedbackBox::largestFile);
    }
};

QTEST_GUILESS_MAIN(SandboxFeedback)
#include "tst_sandbox_feedback.moc"
