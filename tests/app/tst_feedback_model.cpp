#include "app/citizen_session.h"
#include "app/viewmodels/feedback_model.h"
#include "card/channel_terminal.h"
#include "tests/agency/raw_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

/// An opinion from the first word to its arrival, or kept.
class FeedbackModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsMissingIsSaidInOrder();
    void personalWordsWantAConsent();
    void aMyNumberIsNeverSent();
    void whatIsShownIsWhatIsSent();
    void whatCouldNotBeSentIsKeptAndSentLater();
    void whatIsKeptCanBeThrownAway();
    void aDamagedKeptFileIsNone();

private:
    void write(FeedbackModel &model, const QString &text)
    {
        model.open(QStringLiteral("form"), QStringLiteral("入力"));
        model.choose(QStringLiteral("hard"));
        model.edit(text);
    }
    QString keptFile() const { return m_folder->filePath(QStringLiteral("unsent-feedback.json")); }
    void answerEachOpinion();

    SystemClock m_clock;
    std::unique_ptr<Identity> m_authority;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<CitizenSession> m_session;
    QByteArray m_lastBody;
};

void FeedbackModelTest::initTestCase()
{
    m_authority = std::make_unique<Identity>(authority(QStringLiteral("Town")));
}

void FeedbackModelTest::init()
{
    m_server = std::make_unique<RawServer>(server(*m_authority));
    m_folder = std::make_unique<QTemporaryDir>();
    m_terminal = std::make_unique<ChannelTerminal>(QStringLiteral("Reader"));
    m_session = std::make_unique<CitizenSession>(*m_terminal, m_clock, m_folder->path());
    m_session->setAgency(config(m_server->serverPort(), *m_authority));
}

void FeedbackModelTest::answerEachOpinion()
{
    m_server->onRequestBytes = [this](QSslSocket *socket, const QByteArray &soFar) {
        if (!RawServer::isWhole(soFar) || !soFar.startsWith("POST")) {
            return;
        }
        m_lastBody = soFar.mid(soFar.indexOf("\r\n\r\n") + 4);
        const QByteArray id =
            QJsonDocument::fromJson(m_lastBody)[QLatin1String("feedback_id")].toString().toLatin1();
        socket->write(RawServer::answer("201 Created", "{\"feedback_id\":\"" + id +
                                                           "\",\"received_at\":\"2026-11-22T03:00:00Z\"}"));
    };
}

void FeedbackModelTest::whatIsMissingIsSaidInOrder()
{
    FeedbackModel model(*m_session, m_clock);
    model.open({}, {});
    const QString kind = model.whyNot();
    model.choose(QStringLiteral("praise")); // no such kind
    QCOMPARE(model.whyNot(), kind);
    model.choose(QStringLiteral("good"));
    const QString text = model.whyNot();
    QVERIFY(text != kind && !text.isEmpty());
    model.edit(QStringLiteral("  \n "));
    QCOMPARE(model.whyNot(), text);
    model.edit(QString(2001, u'あ'));
    QVERIFY(model.whyNot().contains(QStringLiteral("2000")));
    model.edit(QStringLiteral("分かりやすい"));
    QVERIFY(model.whyNot().isEmpty());
}

void FeedbackModelTest::personalWordsWantAConsent()
{
    FeedbackModel model(*m_session, m_clock);
    write(model, QStringLiteral("03-1234-5678に電話がほしい"));
    QCOMPARE(model.traces().size(), 1);
    QVERIFY(!model.whyNot().isEmpty() && !model.forbidden());
    model.consent(true);
    QVERIFY(model.whyNot().isEmpty());
    model.edit(QStringLiteral("090-1234-5678に電話がほしい")); // another text, another consent
    QVERIFY(!model.whyNot().isEmpty());
}

void FeedbackModelTest::aMyNumberIsNeverSent()
{
    FeedbackModel model(*m_session, m_clock);
    write(model, QStringLiteral("私の番号は１２３４ ５６７８ ９０１８"));
    QVERIFY(model.forbidden());
    model.consent(true);
    QVERIFY(!model.whyNot().isEmpty());
    answerEachOpinion();
    model.send();
    QTest::qWait(50);
    QCOMPARE(model.state(), QStringLiteral("writing"));
    QVERIFY(m_lastBody.isEmpty());
    QVERIFY(!QFile::exists(keptFile()));
}

void FeedbackModelTest::whatIsShownIsWhatIsSent()
{
    answerEachOpinion();
    FeedbackModel model(*m_session, m_clock);
    QSignalSpy said(&model, &FeedbackModel::announced);
    write(model, QStringLiteral("文字が小さい"));
    model.send();
    QTRY_COMPARE(model.state(), QStringLiteral("arrived"));
    QCOMPARE(said.size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(m_lastBody).object();
    QCOMPARE(body.size(), 7);
    QCOMPARE(body.value(QLatin1String("text")).toString(), QStringLiteral("文字が小さい"));
    QCOMPARE(body.value(QLatin1String("page")).toString(), QStringLiteral("form"));
    // One row for each member but the key, which tells nothing.
    QCOMPARE(model.sent()->count(), body.size() - 1);
    QVERIFY(!m_server->heads.last().toLower().contains("authorization"));
}

void FeedbackModelTest::whatCouldNotBeSentIsKeptAndSentLater()
{
    m_server->answerWith(RawServer::answer("503 Service Unavailable", "", "Content-Type: text/plain\r\n"));
    QString id;
    {
        FeedbackModel model(*m_session, m_clock);
        write(model, QStringLiteral("文字が小さい"));
        model.send();
        QTRY_COMPARE(model.state(), QStringLiteral("kept"));
        QVERIFY(model.error()->present());
        QVERIFY(QFile::exists(keptFile()));
        QVERIFY(!QFile::permissions(keptFile()).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }
    answerEachOpinion();
    FeedbackModel later(*m_session, m_clock);
    later.open(QStringLiteral("card"), QStringLiteral("カード"));
    QCOMPARE(later.state(), QStringLiteral("kept"));
    QCOMPARE(later.text(), QStringLiteral("文字が小さい"));
    QCOMPARE(later.category(), QStringLiteral("hard"));
    later.send();
    QTRY_COMPARE(later.state(), QStringLiteral("arrived"));
    QVERIFY(!QFile::exists(keptFile()));
}

void FeedbackModelTest::whatIsKeptCanBeThrownAway()
{
    m_server->close();
    FeedbackModel model(*m_session, m_clock);
    write(model, QStringLiteral("文字が小さい"));
    model.send();
    QTRY_COMPARE(model.state(), QStringLiteral("kept"));
    model.discard();
    QVERIFY(!QFile::exists(keptFile()));
    QCOMPARE(model.text(), QString());
    QCOMPARE(model.state(), QStringLiteral("writing"));
}

void FeedbackModelTest::aDamagedKeptFileIsNone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray(100'000, '['), QByteArray("\xff\xfe")}) {
        QFile file(keptFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        FeedbackModel model(*m_session, m_clock);
        model.open(QStringLiteral("card"), {});
        QCOMPARE(model.state(), QStringLiteral("writing"));
        QCOMPARE(model.text(), QString());
    }
}

QTEST_MAIN(FeedbackModelTest)
#include "tst_feedback_model.moc"
