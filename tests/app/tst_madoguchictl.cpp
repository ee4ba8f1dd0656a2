#include "tests/card/pcscd_session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;

/// madoguchictl as a script uses it: a real pcscd, a card in vpcd, PINs by standard input, exit codes.
class MadoguchictlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aStatusNeedsNoPinAndBurnsNoTry();
    void attributesComeWithTheRightPinOnly();
    void aLastTryIsNotUsedWithoutConsent();
    void bothCertificatesAreReadByOpenssl();
    void aWrongCallSaysHow();
    void withoutACardTheExitCodeIsTheCards();
    void theQueueOpensWithTheCardAndIsEmptyAtFirst();

private:
    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray text;
        QByteArray errors;
    };
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonObject tries() const;

    PcscdSession m_session;
    VirtualCardProcess m_card;
    QTemporaryDir m_folder;
    QString m_person = QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json");
    QJsonObject m_pins;
};

MadoguchictlTest::Answer MadoguchictlTest::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                  arguments +
                      QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
    process.write(input + '\n');
    process.closeWriteChannel();
    process.waitForFinished(30000);
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QJsonDocument::fromJson(out).object(), out, process.readAllStandardError()};
}

QJsonObject MadoguchictlTest::tries() const
{
    return run({QStringLiteral("card"), QStringLiteral("status"), QStringLiteral("--json")})
        .json.value(QLatin1String("tries_left"))
        .toObject();
}

void MadoguchictlTest::initTestCase()
{
    if (!m_session.start()) {
        QSKIP(qPrintable(m_session.problem()));
    }
    QFile file(m_person);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_pins = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("card")).toObject();
    QVERIFY2(m_card.start(m_person, m_folder.filePath(QStringLiteral("authority")), m_session.port()),
             qPrintable(m_card.output()));
    QVERIFY(m_session.waitForCard());
}

void MadoguchictlTest::cleanupTestCase() { m_card.stop(); }

void MadoguchictlTest::aStatusNeedsNoPinAndBurnsNoTry()
{
    const Answer answer = run({QStringLiteral("card"), QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(tries(), answer.json.value(QLatin1String("tries_left")).toObject());
    QCOMPARE(tries().value(QLatin1String("authentication")).toInt(), 3);
    QCOMPARE(tries().value(QLatin1String("signature")).toInt(), 5);
    QVERIFY(answer.json.value(QLatin1String("both_certificates")).toBool());
}

void MadoguchictlTest::attributesComeWithTheRightPinOnly()
{
    const QStringList command{QStringLiteral("card"), QStringLiteral("attributes"), QStringLiteral("--json")};
    const QByteArray pin = m_pins.value(QLatin1String("inputSupportPin")).toString().toLatin1();
    const Answer malformed = run(command, "12");
    QCOMPARE(malformed.exitCode, 4);
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 3);
    const Answer wrong = run(command, pin == "9191" ? "9292" : "9191");
    QCOMPARE(wrong.exitCode, 4);
    QCOMPARE(wrong.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
             QStringLiteral("MDG-C116"));
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 2);
    const Answer right = run(command, pin);
    QCOMPARE(right.exitCode, 0);
    QCOMPARE(right.json.value(QLatin1String("name")), m_pins.value(QLatin1String("name")));
    QCOMPARE(right.json.value(QLatin1String("address")), m_pins.value(QLatin1String("address")));
    // What was compared, and what can not be.
    QCOMPARE(right.json.value(QLatin1String("hash")).toString(), QStringLiteral("agrees"));
    QCOMPARE(right.json.value(QLatin1String("issuer_signature")).toString(), QStringLiteral("not_checkable"));
    QVERIFY(!right.errors.contains(pin) && !right.text.contains(pin));
}

void MadoguchictlTest::aLastTryIsNotUsedWithoutConsent()
{
    const QStringList command{QStringLiteral("card"), QStringLiteral("attributes"), QStringLiteral("--json")};
    const QByteArray pin = m_pins.value(QLatin1String("inputSupportPin")).toString().toLatin1();
    QCOMPARE(run(command, "9191").exitCode, 4);
    QCOMPARE(run(command, "9191").exitCode, 4);
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 1);
    // Even the right PIN is not sent without consent.
    QCOMPARE(run(command, pin).exitCode, 4);
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 1);
    QCOMPARE(run(command + QStringList{QStringLiteral("--use-last-try")}, pin).exitCode, 0);
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 3);
}

void MadoguchictlTest::bothCertificatesAreReadByOpenssl()
{
    const QByteArray password =
        m_pins.value(QLatin1String("signaturePassword")).toString().toLower().toLatin1();
    const QPair<QStringList, QByteArray> calls[] = {{{}, {}}, {{QStringLiteral("--signing")}, password}};
    for (const auto &[option, input] : calls) {
        const Answer answer =
            run(QStringList{QStringLiteral("card"), QStringLiteral("certificate")} + option, input);
        QCOMPARE(answer.exitCode, 0);
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-issuer")});
        openssl.write(answer.text);
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        QVERIFY(openssl.readAllStandardOutput().contains("JPKI-TEST"));
    }
}

void MadoguchictlTest::aWrongCallSaysHow()
{
    const Answer answer = run({QStringLiteral("card"), QStringLiteral("burn")});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.errors.contains("card status"));
}

void MadoguchictlTest::theQueueOpensWithTheCardAndIsEmptyAtFirst()
{
    const QByteArray pin = m_pins.value(QLatin1String("authenticationPin")).toString().toLatin1();
    const QStringList list{QStringLiteral("queue"), QStringLiteral("list"), QStringLiteral("--json")};
    QCOMPARE(run(list, "9191").exitCode, 4);
    const Answer answer = run(list, pin);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.json.value(QLatin1String("submissions")).isArray());
    const Answer unknown = run({QStringLiteral("queue"), QStringLiteral("show"), QStringLiteral("nothing"),
                                QStringLiteral("--json")},
                               pin);
    QCOMPARE(unknown.exitCode, 5);
}

void MadoguchictlTest::withoutACardTheExitCodeIsTheCards()
{
    m_card.stop();
    QVERIFY(m_session.waitForNoCard());
    const Answer answer = run({QStringLiteral("card"), QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
             QStringLiteral("MDG-C104"));
    QVERIFY(m_card.start(m_person, m_folder.filePath(QStringLiteral("authority")), m_session.port()));
    QVERIFY(m_session.waitForCard());
}

QTEST_GUILESS_MAIN(MadoguchictlTest)
#include "tst_madoguchictl.moc"
