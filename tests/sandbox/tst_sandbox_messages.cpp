#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;
using namespace Qt::StringLiterals;

/// What an office and a person write to each other about an application, as the contract has it.
class SandboxMessages : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<GatewayProcess> m_gateway;
    std::unique_ptr<TestPerson> m_mover;
    QString m_pace;
    QByteArray m_token;
    QByteArray m_stranger;
    QByteArray m_reference;
    QString m_submission;

    QByteArray signIn(const TestPerson &person) const
    {
        const QJsonObject challenge = m_gateway->client().request("POST", "/sign-in/challenges").json();
        return m_gateway->client()
            .request("POST", "/sign-in/sessions", {},
                     person.signInBody(challenge, u"demo.madoguchi.example"_s))
            .json()
            .value("access_token"_L1)
            .toString()
            .toLatin1();
    }
    /// A gateway of this pace, and a new filing there.
    void start(const QString &pace)
    {
        if (pace != m_pace) {
            open(pace);
        }
        file();
    }
    void open(const QString &pace)
    {
        m_pace = pace;
        m_gateway.reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_gateway = std::make_unique<GatewayProcess>(m_home->path());
        QVERIFY(m_gateway->start({u"--pace"_s, pace}));
        const auto authority = must(DemoAuthority::open(m_gateway->ready().value("authority"_L1).toString()));
        m_mover = std::make_unique<TestPerson>(u"single-mover"_s, authority);
        m_token = signIn(*m_mover);
        m_stranger = signIn(TestPerson(u"widow"_s, authority));
    }
    void file()
    {
        m_submission = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto filed =
            m_gateway->client().request("PUT", "/submissions/" + m_submission.toLatin1(), m_token,
                                        m_mover->submissionBody(m_mover->movingOutDocument(m_submission)));
        QCOMPARE(filed.status, 201);
        m_reference = application().value("reference_number"_L1).toString().toLatin1();
    }
    QJsonObject application() const
    {
        const QJsonArray list = m_gateway->client()
                                    .request("GET", "/applications", m_token)
                                    .json()
                                    .value("applications"_L1)
                                    .toArray();
        for (const auto &entry : list) {
            if (entry.toObject().value("submission_id"_L1).toString() == m_submission) {
                return entry.toObject();
            }
        }
        return {};
    }
    QByteArray path() const { return "/applications/" + m_reference + "/messages"; }
    static QByteArray body(const QString &text)
    {
        return QJsonDocument(QJsonObject{{"text"_L1, text}}).toJson();
    }
    auto put(const QString &id, const QString &text, const QByteArray &token) const
    {
        return m_gateway->client().request("PUT", path() + '/' + id.toLatin1(), token, body(text));
    }
    QJsonArray messages() const
    {
        return m_gateway->client().request("GET", path(), m_token).json().value("messages"_L1).toArray();
    }
    static QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

private Q_SLOTS:
    void theSameMessageIsRecordedOnce()
    {
        start(u"still"_s);
        QVERIFY(application().value("takes_messages"_L1).toBool());
        QCOMPARE(application().value("message_count"_L1).toInt(), 0);
        const QString id = freshId();
        const auto first = put(id, u"302号室です。"_s, m_token);
        QCOMPARE(first.status, 201);
        const auto again = put(id, u"302号室です。"_s, m_token);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json(), first.json());
        QCOMPARE(messages().size(), 1);
        QCOMPARE(messages()[0]["author"_L1].toString(), u"person"_s);
        QCOMPARE(application().value("message_count"_L1).toInt(), 1);
    }

    void aKeyIsNeverUsedForAnotherText()
    {
        start(u"still"_s);
        const QString id = freshId();
        QCOMPARE(put(id, u"一"_s, m_token).status, 201);
        const auto reused = put(id, u"二"_s, m_token);
        QCOMPARE(reused.status, 422);
        QCOMPARE(reused.json().value("type"_L1).toString(), u"urn:madoguchi:problem:submission-key-reused"_s);
        QCOMPARE(messages().size(), 1);
    }

    void nobodyElseSeesOrWritesIt()
    {
        start(u"still"_s);
        QCOMPARE(put(freshId(), u"一"_s, m_token).status, 201);
        QCOMPARE(m_gateway->client().request("GET", path(), m_stranger).status, 404);
        QCOMPARE(put(freshId(), u"二"_s, m_stranger).status, 404);
        QCOMPARE(m_gateway->client().request("GET", path()).status, 401);
        QCOMPARE(messages().size(), 1);
    }

    void whatMayNotBeSentIsRefused()
    {
        start(u"still"_s);
        QCOMPARE(put(freshId(), QString(2000, u'あ'), m_token).status, 201);
        QCOMPARE(put(freshId(), QString(2001, u'あ'), m_token).status, 400);
        QCOMPARE(put(freshId(), QString(), m_token).status, 400);
        QCOMPARE(put(u"no-uuid"_s, u"一"_s, m_token).status, 400);
        const auto number = put(freshId(), u"番号は123456789018です"_s, m_token);
        QCOMPARE(number.status, 422);
        QCOMPARE(number.json().value("type"_L1).toString(), u"urn:madoguchi:problem:message-refused"_s);
        QCOMPARE(m_gateway->client()
                     .request("PUT", "/submissions/" + m_submission.toLatin1() + "/withdrawal", m_token)
                     .status,
                 200);
        QCOMPARE(put(freshId(), u"取り下げたあと"_s, m_token).status, 422);
        QVERIFY(!application().value("takes_messages"_L1).toBool());
    }

    void theOfficeWritesAndAsks()
    {
        start(u"still"_s);
        m_gateway->admin({u"message"_s, u"部屋番号を教えてください。"_s, QString::fromLatin1(m_reference),
                          u"--asks"_s, u"--respond-by"_s, u"2026-12-01"_s});
        QCOMPARE(messages().size(), 1);
        const QJsonObject message = messages()[0].toObject();
        QCOMPARE(message.value("author"_L1).toString(), u"office"_s);
        QCOMPARE(message.value("words"_L1)["ja"_L1].toString(), u"部屋番号を教えてください。"_s);
        QVERIFY(message.value("expects_answer"_L1).toBool());
        QCOMPARE(message.value("respond_by"_L1).toString(), u"2026-12-01"_s);
    }

    /// Once, and it says that nobody has read anything.
    void theOfficeOfTheDemoAnswersOnceAndSaysThatItIsOne()
    {
        start(u"1s"_s);
        QCOMPARE(put(freshId(), u"質問です"_s, m_token).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(messages().size(), 2, 10'000);
        QVERIFY(messages()[1]["words"_L1]["ja"_L1].toString().contains(u"デモ"));
        QCOMPARE(put(freshId(), u"もう一つ"_s, m_token).status, 201);
        QTest::qWait(2500);
        QCOMPARE(messages().size(), 3);
    }
};

QTEST_GUILESS_MAIN(SandboxMessages)
#include "tst_sandbox_messages.moc"
