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
    void aPinOfDigitsMayBeTypedOnTheReader();
    void bothCertificatesAreReadByOpenssl();
    void aCertificateIsSavedInTheFormThatWasAskedFor();
    void aPinIsChangedOnceItsNewOneWasTypedTwice_data();
    void aPinIsChangedOnceItsNewOneWasTypedTwice();
    void aNewPinThatIsRefusedUsesNoTry();
    void theLastTryIsNotUsedForAChangeWithoutConsent();
    void aWrongCallSaysHow();
    void withoutACardTheExitCodeIsTheCards();
    void theQueueOpensWithTheCardAndIsEmptyAtFirst();
    void aRecoveryCodeHoldsOnceItsLastGroupWasTyped();

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
    if (!m_session.start(PcscdSession::Readers::PinPad)) {
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

void MadoguchictlTest::aPinOfDigitsMayBeTypedOnTheReader()
{
    for (const QStringList &command : {QStringList{QStringLiteral("card"), QStringLiteral("attributes")},
                                       QStringList{QStringLiteral("vault"), QStringLiteral("slots")}}) {
        const QString pin = command.first() == QLatin1String("card") ? QStringLiteral("inputSupportPin")
                                                                     : QStringLiteral("authenticationPin");
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                      command + QStringList{QStringLiteral("--pin-pad"), QStringLiteral("--data"),
                                            m_folder.filePath(QStringLiteral("data"))});
        QVERIFY(QTest::qWaitFor([this] { return m_session.wasAskedForKeys(); }, 20'000));
        m_session.press(m_pins.value(pin).toString().toLatin1());
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardError().contains("type it on the reader"));
    }
}

void MadoguchictlTest::bothCertificatesAreReadByOpenssl()
{
    const QByteArray password =
        m_pins.value(QLatin1String("signaturePassword")).toString().toLower().toLatin1();
    const QPair<QStringList, QByteArray> calls[] = {
        {{}, {}},
        {{QStringLiteral("--which"), QStringLiteral("auth")}, {}},
        {{QStringLiteral("--which"), QStringLiteral("sign")}, password},
        {{QStringLiteral("--signing")}, password}};
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

void MadoguchictlTest::aCertificateIsSavedInTheFormThatWasAskedFor()
{
    const QStringList certificate{QStringLiteral("card"), QStringLiteral("certificate")};
    const auto openssl = [](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral("openssl"), QStringList{QStringLiteral("x509")} + arguments);
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    };
    QByteArrayList prints;
    for (const QString &form : {QStringLiteral("pem"), QStringLiteral("der")}) {
        const QString file = m_folder.filePath(QStringLiteral("certificate.") + form);
        const Answer saved =
            run(certificate + QStringList{QStringLiteral("--format"), form, QStringLiteral("--out"), file});
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        prints << openssl({QStringLiteral("-in"), file, QStringLiteral("-inform"), form,
                           QStringLiteral("-noout"), QStringLiteral("-fingerprint"),
                           QStringLiteral("-sha256")});
    }
    QVERIFY(!prints.first().isEmpty());
    QCOMPARE(prints.first(), prints.last());
    // The same in words: the fingerprint that openssl says stands there, and no generation is made up.
    const Answer words = run(certificate + QStringList{QStringLiteral("--format"), QStringLiteral("text")});
    QCOMPARE(words.exitCode, 0);
    const QByteArray print = prints.first().mid(prints.first().indexOf('=') + 1).trimmed();
    QVERIFY(QByteArray(words.text).replace(" ", "").contains(QByteArray(print).replace(":", "")));
    QVERIFY(words.text.contains("1.2.392.200149.8.5.1.3.30"));
    QVERIFY(words.text.contains("digitalSignature"));
    QVERIFY(!words.text.contains("2015") || !words.text.contains("2019"));
    QCOMPARE(run(certificate + QStringList{QStringLiteral("--format"), QStringLiteral("paper")}).exitCode, 2);
    QCOMPARE(run(certificate + QStringList{QStringLiteral("--which"), QStringLiteral("support")}).exitCode,
             2);
    const QString nowhere = m_folder.filePath(QStringLiteral("no such folder/certificate.pem"));
    QCOMPARE(run(certificate + QStringList{QStringLiteral("--out"), nowhere}).exitCode, 6);
}

void MadoguchictlTest::aPinIsChangedOnceItsNewOneWasTypedTwice_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("newPin");
    QTest::newRow("auth") << QStringLiteral("auth") << QStringLiteral("authenticationPin")
                          << QByteArray("7395");
    QTest::newRow("sign") << QStringLiteral("sign") << QStringLiteral("signaturePassword")
                          << QByteArray("warabi77"); // as people type it
    QTest::newRow("support") << QStringLiteral("support") << QStringLiteral("inputSupportPin")
                             << QByteArray("6284");
}

void MadoguchictlTest::aPinIsChangedOnceItsNewOneWasTypedTwice()
{
    QFETCH(QString, which);
    QFETCH(QString, key);
    QFETCH(QByteArray, newPin);
    const QByteArray oldPin = m_pins.value(key).toString().toLatin1();
    const QStringList command{QStringLiteral("card"), QStringLiteral("change-pin"), QStringLiteral("--which"),
                              which, QStringLiteral("--json")};
    const QJsonObject before = tries();
    const Answer there = run(command, oldPin + '\n' + newPin + '\n' + newPin);
    QCOMPARE(there.exitCode, 0);
    QVERIFY(there.json.value(QLatin1String("changed")).toBool());
    QVERIFY(there.errors.contains("Tries left"));
    QVERIFY(!there.errors.contains(newPin) && !there.text.contains(newPin) && !there.text.contains(oldPin));
    // The old one is wrong now, and costs the one try that the new one gives back.
    QCOMPARE(run(command, oldPin + "\n4826JQ\n4826JQ").exitCode, 4);
    const Answer back = run(command, newPin.toUpper() + '\n' + oldPin + '\n' + oldPin);
    // What the test person has may be what nobody may choose any more: 1234 is refused as a new one.
    if (oldPin == "1234" || oldPin == "5678") {
        QCOMPARE(back.exitCode, 4);
        QCOMPARE(back.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
                 QStringLiteral("MDG-C120"));
        m_pins.insert(key, QString::fromLatin1(newPin));
    } else {
        QCOMPARE(back.exitCode, 0);
    }
    QCOMPARE(tries(), before);
}

void MadoguchictlTest::aNewPinThatIsRefusedUsesNoTry()
{
    const QStringList command{QStringLiteral("card"), QStringLiteral("change-pin"), QStringLiteral("--which"),
                              QStringLiteral("auth"), QStringLiteral("--json")};
    const QByteArray pin = m_pins.value(QLatin1String("authenticationPin")).toString().toLatin1();
    const QJsonObject before = tries();
    const QPair<QByteArray, const char *> entries[] = {{pin + "\n12\n12", "MDG-C115"},
                                                       {pin + "\n8888\n8888", "MDG-C120"},
                                                       {pin + '\n' + pin + '\n' + pin, "MDG-C120"},
                                                       {pin + "\n4826\n4862", "MDG-C121"},
                                                       {pin, "MDG-C119"}};
    for (const auto &[input, code] : entries) {
        const Answer answer = run(command, input);
        QVERIFY(answer.exitCode != 0);
        QCOMPARE(answer.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
                 QLatin1String(code));
    }
    QCOMPARE(tries(), before);
    QCOMPARE(run({QStringLiteral("card"), QStringLiteral("change-pin")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("card"), QStringLiteral("change-pin"), QStringLiteral("--which"),
                  QStringLiteral("number")})
                 .exitCode,
             2);
}

void MadoguchictlTest::theLastTryIsNotUsedForAChangeWithoutConsent()
{
    const QStringList command{QStringLiteral("card"), QStringLiteral("change-pin"), QStringLiteral("--which"),
                              QStringLiteral("support"), QStringLiteral("--json")};
    const QByteArray pin = m_pins.value(QLatin1String("inputSupportPin")).toString().toLatin1();
    QCOMPARE(run(command, "9191\n4826\n4826").exitCode, 4);
    QCOMPARE(run(command, "9191\n4826\n4826").exitCode, 4);
    const Answer refused = run(command, pin + "\n4826\n4826");
    QCOMPARE(refused.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
             QStringLiteral("MDG-C117"));
    QVERIFY(!refused.errors.contains("Now:"));
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 1);
    QCOMPARE(run(command + QStringList{QStringLiteral("--use-last-try")}, pin + "\n4826\n4826").exitCode, 0);
    m_pins.insert(QStringLiteral("inputSupportPin"), QStringLiteral("4826"));
    QCOMPARE(tries().value(QLatin1String("inputSupport")).toInt(), 3);
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

void MadoguchictlTest::aRecoveryCodeHoldsOnceItsLastGroupWasTyped()
{
    const QByteArray pin = m_pins.value(QLatin1String("authenticationPin")).toString().toLatin1();
    const QStringList list{QStringLiteral("vault"), QStringLiteral("slots"), QStringLiteral("--json")};
    const QStringList make{QStringLiteral("vault"), QStringLiteral("recovery-code"),
                           QStringLiteral("--json")};
    const auto slotsOf = [](const Answer &answer) {
        return answer.json.value(QLatin1String("slots")).toVariant().toStringList();
    };
    const QStringList cardAlone{QStringLiteral("card")};
    QCOMPARE(slotsOf(run(list, pin)), cardAlone);

    const Answer guessed = run(make, pin + "\n0000");
    QCOMPARE(guessed.exitCode, 6);
    QCOMPARE(slotsOf(run(list, pin)), cardAlone);

    // A person reads the code, then types its last group.
    QProcess process;
    process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                  make + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
    process.write(pin + '\n');
    QByteArray shown;
    QVERIFY(QTest::qWaitFor(
        [&] {
            process.waitForReadyRead(100);
            shown += process.readAllStandardError();
            return shown.contains('\n');
        },
        30000));
    process.write(shown.trimmed().right(4).toLower() + '\n');
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(slotsOf(run(list, pin)), (QStringList{QStringLiteral("card"), QStringLiteral("recovery")}));

    // Of one's own store there is nothing to take over.
    const Answer own =
        run({QStringLiteral("vault"), QStringLiteral("take-over")}, pin + '\n' + shown.trimmed());
    QCOMPARE(own.exitCode, 6);
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
