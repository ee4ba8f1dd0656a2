// `madoguchictl messages …` as a script uses it: a card in vpcd, the agency of the demo, exit codes.
#include "tests/card/pcscd_session.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;
using namespace Qt::StringLiterals;

class MessageCommandsTest : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray text;
        QByteArray errors;
    };
    Answer run(const QStringList &words, const QByteArray &pin = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                      QStringList{u"messages"_s} + words +
                          QStringList{u"--data"_s, m_folder.filePath(u"data"_s), u"--gateway"_s,
                                      m_folder.filePath(u"agency.json"_s)});
        process.write((pin.isEmpty() ? m_pin : pin) + '\n');
        process.closeWriteChannel();
        process.waitForFinished(150'000);
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), QJsonDocument::fromJson(out).object(), out,
                process.readAllStandardError()};
    }
    Answer list() const { return run({u"list"_s, m_reference, u"--json"_s}); }
    Answer send(const QString &text) const { return run({u"send"_s, m_reference, text, u"--json"_s}); }
    static QString code(const Answer &answer) { return answer.json["error"_L1]["code"_L1].toString(); }
    static QJsonArray messages(const Answer &answer) { return answer.json["messages"_L1].toArray(); }
    QJsonArray atTheOffice() const
    {
        return m_gateway->client()
            .request("GET", "/applications/" + m_reference.toLatin1() + "/messages", m_token)
            .json()["messages"_L1]
            .toArray();
    }

    PcscdSession m_session;
    VirtualCardProcess m_card;
    QTemporaryDir m_folder;
    std::unique_ptr<GatewayProcess> m_gateway;
    QByteArray m_pin;
    QByteArray m_token;
    QString m_reference;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_session.start()) {
            QSKIP(qPrintable(m_session.problem()));
        }
        m_gateway = std::make_unique<GatewayProcess>(m_folder.filePath(u"town"_s));
        QVERIFY(m_gateway->start({u"--pace"_s, u"still"_s}));
        QJsonObject agency = m_gateway->ready();
        const QString authority = agency["authority"_L1].toString();
        agency.insert("receipt_ca"_L1, agency["agency_ca"_L1]);
        QFile file(m_folder.filePath(u"agency.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(agency).toJson()) > 0);
        const TestPerson mover(u"single-mover"_s, must(DemoAuthority::open(authority)));
        m_pin = mover.profile().authenticationPin.toLatin1();
        const QJsonObject challenge = m_gateway->client().request("POST", "/sign-in/challenges").json();
        m_token = m_gateway->client()
                      .request("POST", "/sign-in/sessions", {},
                               mover.signInBody(challenge, agency["audience"_L1].toString()))
                      .json()["access_token"_L1]
                      .toString()
                      .toLatin1();
        const QString submission = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(m_gateway->client()
                     .request("PUT", "/submissions/" + submission.toLatin1(), m_token,
                              mover.submissionBody(mover.movingOutDocument(submission)))
                     .status,
                 201);
        m_reference = m_gateway->client()
                          .request("GET", "/applications", m_token)
                          .json()["applications"_L1][0]["reference_number"_L1]
                          .toString();
        QVERIFY(!m_reference.isEmpty());
        QVERIFY2(m_card.start(residentFile(u"single-mover"_s), authority, m_session.port()),
                 qPrintable(m_card.output()));
        QVERIFY(m_session.waitForCard());
    }
    void cleanupTestCase() { m_card.stop(); }

    void whatIsWrittenArrivesAndIsListed()
    {
        QCOMPARE(messages(list()).size(), 0);
        const Answer sent = send(u"部屋は302号室です。"_s);
        QVERIFY2(sent.exitCode == 0, sent.errors);
        QCOMPARE(messages(sent)[0]["state"_L1].toString(), u"arrived"_s);
        QCOMPARE(atTheOffice().size(), 1);
        QCOMPARE(atTheOffice()[0]["words"_L1]["ja"_L1].toString(), u"部屋は302号室です。"_s);
        QCOMPARE(messages(list()), messages(sent));
    }

    void whatTheOfficeWroteIsUnreadOnce()
    {
        m_gateway->admin({u"message"_s, u"電話番号を教えてください。"_s, m_reference, u"--asks"_s});
        const Answer first = list();
        QCOMPARE(first.exitCode, 0);
        const QJsonObject fresh = messages(first).last().toObject();
        QCOMPARE(fresh["author"_L1].toString(), u"office"_s);
        QCOMPARE(fresh["words"_L1].toString(), u"電話番号を教えてください。"_s);
        QVERIFY(fresh["expects_answer"_L1].toBool() && fresh["unread"_L1].toBool());
        QVERIFY(!messages(list()).last()["unread"_L1].toBool());
        // For people: the words stand below who wrote them.
        QVERIFY(run({u"list"_s, m_reference}).text.contains("office"));
    }

    /// As in the window: nothing of it is kept, sent, or repeated on the terminal.
    void whatMayNotBeSentIsNotKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an Individual Number") << u"私の番号は123456789018です。"_s;
        QTest::newRow("one with spaces, in full width") << u"番号 １２３４ ５６７８ ９０１８"_s;
        QTest::newRow("a PIN") << u"暗証番号は4821です。"_s;
        QTest::newRow("nothing") << u" 　"_s;
        QTest::newRow("too much") << QString(2001, u'あ');
    }
    void whatMayNotBeSentIsNotKept()
    {
        QFETCH(QString, text);
        const QJsonArray before = messages(list());
        const Answer refused = send(text);
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(code(refused), u"MDG-A119"_s);
        QVERIFY(!refused.errors.contains(text.toUtf8()) && !refused.text.contains(text.toUtf8()));
        QCOMPARE(messages(list()), before);
        QCOMPARE(atTheOffice().size(), before.size());
    }

    void twelveDigitsThatAreNoIndividualNumberMayBeSent()
    {
        QCOMPARE(send(u"お客様番号は123456789012です。"_s).exitCode, 0);
    }

    void anotherNumberIsNotFound()
    {
        for (const QStringList &words :
             {QStringList{u"list"_s, u"NO-SUCH"_s}, QStringList{u"send"_s, u"NO-SUCH"_s, u"文"_s}}) {
            const Answer answer = run(words + QStringList{u"--json"_s});
            QCOMPARE(answer.exitCode, 5);
            QCOMPARE(code(answer), u"MDG-A112"_s);
        }
    }

    void aWrongPinIsTheCards()
    {
        const Answer answer = run({u"list"_s, m_reference, u"--json"_s}, m_pin == "1111" ? "2222" : "1111");
        QCOMPARE(answer.exitCode, 4);
        QCOMPARE(list().exitCode, 0);
    }

    void aWrongCallSaysHow()
    {
        for (const QStringList &words : {QStringList{u"list"_s}, QStringList{u"send"_s, m_reference},
                                         QStringList{u"send"_s, m_reference, u"a"_s, u"b"_s}}) {
            const Answer answer = run(words);
            QCOMPARE(answer.exitCode, 2);
            QVERIFY(answer.errors.contains("Usage: madoguchictl messages " + words.first().toUtf8()));
        }
    }

    /// The last: the agency is gone then.
    void withoutTheAgencyItIsKeptAndSaid()
    {
        const qsizetype before = messages(list()).size();
        m_gateway->killHard();
        QElapsedTimer time;
        time.start();
        const Answer kept = send(u"あとで届く文です。"_s);
        QVERIFY(time.elapsed() < 60'000); // nobody waits for what is not there
        QCOMPARE(kept.exitCode, 5);
        QCOMPARE(messages(kept).size(), before + 1);
        QCOMPARE(messages(kept).last()["state"_L1].toString(), u"saved"_s);
        const Answer listed = list();
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(messages(listed), messages(kept));
    }
};

QTEST_GUILESS_MAIN(MessageCommandsTest)
#include "tst_message_commands.moc"
