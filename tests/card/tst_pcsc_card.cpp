// A My Number Card behind a real pcscd: reading, PINs, signing, and being pulled out in the middle.
#include "card/card_key.h"
#include "tests/card/pcsc_fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

namespace
{

constexpr CardLimits kPatient{10s, 3s, 100ms};
constexpr int kWaitMs = 15'000;

QVariant fact(const Outcome &outcome, const char *name)
{
    return outcome ? QVariant() : outcome.error().facts.value(QLatin1String(name));
}

std::function<Result<void>(MyNumberCard &)> verifying(PinKind kind, const QByteArray &pin,
                                                      LastTry lastTry = LastTry::Refuse)
{
    return [kind, pin, lastTry](MyNumberCard &card) { return card.verify(kind, Secret(pin), lastTry); };
}

std::function<Result<int>(MyNumberCard &)> tries(PinKind kind)
{
    return [kind](MyNumberCard &card) { return card.triesLeft(kind); };
}

/// A certificate and a signature made with its key within one act.
struct Signed
{
    QByteArray certificate; ///< DER
    QByteArray signature;
};

std::function<Result<Signed>(MyNumberCard &)> signing(CardKey which, const QByteArray &sha256)
{
    return [which, sha256](MyNumberCard &card) -> Result<Signed> {
        const bool forSigning = which == CardKey::Signature;
        const Outcome verified = forSigning
                                     ? card.verify(PinKind::Signature, Secret("TEST1234"), LastTry::Refuse)
                                     : card.verify(PinKind::Authentication, Secret("1234"), LastTry::Refuse);
        if (!verified) {
            return failure(verified.error());
        }
        CardPrivateKey key(card, which);
        const Result<QByteArray> signature = key.signDigest(sha256);
        if (!signature) {
            return failure(signature.error());
        }
        const Result<Certificate> certificate =
            forSigning ? card.signatureCertificate() : card.authenticationCertificate();
        if (!certificate) {
            return failure(certificate.error());
        }
        return Signed{certificate->der(), *signature};
    };
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestPcscCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatNeedsNoPinIsRead();
    void attributesNeedTheirPin();
    void theVerifiedStateEndsWithTheAct();
    void triesAreCountedBeforeAndAfter();
    void theLastTryNeedsConsentAndThenBlocks();
    void openSslAcceptsTheSignatures_data();
    void openSslAcceptsTheSignatures();
    void severalSignaturesNeedOneVerify();
    void aCardPulledOutInTheMiddleIsNamed_data();
    void aCardPulledOutInTheMiddleIsNamed();
    void aCardPulledOutByHandEndsTheWait();

private:
    bool putIn(const QStringList &options = {});

    PcscFixture m_fixture;
    std::unique_ptr<PcscTerminal> m_terminal;
    VirtualCardProcess m_card;
};

void TestPcscCard::initTestCase()
{
    if (!m_fixture.session.start()) {
        QSKIP(qPrintable(m_fixture.session.problem()));
    }
}

void TestPcscCard::init()
{
    m_terminal = std::make_unique<PcscTerminal>(kPatient);
    m_terminal->start();
}

void TestPcscCard::cleanup()
{
    m_terminal.reset();
    m_card.stop();
    m_fixture.session.waitForNoCard();
}

bool TestPcscCard::putIn(const QStringList &options)
{
    const bool isReady =
        m_fixture.insert(m_card, options) &&
        QTest::qWaitFor([this] { return m_terminal->snapshot().state == State::Ready; }, kWaitMs);
    if (!isReady) {
        qWarning() << m_card.output() << described(m_terminal->snapshot());
    }
    return isReady;
}

void TestPcscCard::whatNeedsNoPinIsRead()
{
    QVERIFY(putIn());
    const auto serial =
        resultOf(m_terminal->run<CardSerial>([](MyNumberCard &card) { return card.serial(); }));
    QVERIFY(serial.has_value());
    QCOMPARE(serial->municipality, QStringLiteral("99201"));
    QCOMPARE(serial->expiry, QDate(2035, 2, 17));
    const auto certificate = resultOf(
        m_terminal->run<Certificate>([](MyNumberCard &card) { return card.authenticationCertificate(); }));
    QVERIFY(certificate.has_value());
    QVERIFY(certificate->policies().contains(QStringLiteral("1.2.392.200149.8.5.1.3.30")));
    const auto authority = resultOf(m_terminal->run<Certificate>(
        [](MyNumberCard &card) { return card.authorityCertificate(CardKey::Authentication); }));
    QVERIFY(authority.has_value());
    QVERIFY(authority->isAuthority());
    QCOMPARE(authority->subjectKeyIdentifier(), certificate->authorityKeyIdentifier());
    QVERIFY(resultOf(m_terminal->run<bool>([](MyNumberCard &card) {
                return card.hasBothCertificates();
            })).value_or(false));
    for (const auto &[kind, count] :
         {std::pair{PinKind::Authentication, 3}, {PinKind::Signature, 5}, {PinKind::InputSupport, 3}}) {
        QCOMPARE(resultOf(m_terminal->run<int>(tries(kind))).value_or(-1), count);
    }
}

void TestPcscCard::attributesNeedTheirPin()
{
    QVERIFY(putIn());
    const auto read = [](MyNumberCard &card) { return card.attributes(); };
    QCOMPARE(codeOf(resultOf(m_terminal->run<CardAttributes>(read))), ErrorCode::CardRefused);
    const auto attributes = resultOf(m_terminal->run<CardAttributes>([](MyNumberCard &card) {
        return card.verify(PinKind::InputSupport, Secret("5678"), LastTry::Refuse).and_then([&card] {
            return card.attributes();
        });
    }));
    QVERIFY(attributes.has_value());
    QCOMPARE(attributes->name, QStringLiteral("試験　花子"));
    QCOMPARE(attributes->address, QStringLiteral("デモ県デモ市見本町一丁目2番3号"));
    QCOMPARE(attributes->birth, QDate(1980, 2, 17));
    QCOMPARE(attributes->sex, 2);
}

void TestPcscCard::theVerifiedStateEndsWithTheAct()
{
    QVERIFY(putIn());
    QVERIFY(resultOf(m_terminal->run<void>(verifying(PinKind::InputSupport, "5678"))).has_value());
    const auto later =
        resultOf(m_terminal->run<CardAttributes>([](MyNumberCard &card) { return card.attributes(); }));
    QCOMPARE(codeOf(later), ErrorCode::CardRefused);
    QCOMPARE(later.error().facts.value(QStringLiteral("statusWord")).toString(), QStringLiteral("6982"));
    // Nor does a stranger inherit it: reading the signing certificate without its PIN fails.
    QVERIFY(resultOf(m_terminal->run<void>(verifying(PinKind::Signature, "TEST1234"))).has_value());
    const auto certificate = resultOf(
        m_terminal->run<Certificate>([](MyNumberCard &card) { return card.signatureCertificate(); }));
    QCOMPARE(codeOf(certificate), ErrorCode::CardRefused);
}

void TestPcscCard::triesAreCountedBeforeAndAfter()
{
    QVERIFY(putIn());
    const Outcome wrong = resultOf(m_terminal->run<void>(verifying(PinKind::Signature, "WRONG999")));
    QCOMPARE(codeOf(wrong), ErrorCode::PinWrong);
    QCOMPARE(fact(wrong, "pin").toString(), QStringLiteral("signature"));
    QCOMPARE(fact(wrong, "triesBefore").toInt(), 5);
    QCOMPARE(fact(wrong, "triesLeft").toInt(), 4);
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Signature))).value_or(-1), 4);
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Authentication))).value_or(-1), 3);
    // Out and in again: the card remembers.
    m_card.stop();
    QVERIFY(m_fixture.session.waitForNoCard());
    QVERIFY(m_fixture.insertAgain(m_card));
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->snapshot().state, State::Ready, kWaitMs);
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Signature))).value_or(-1), 4);
    QVERIFY(resultOf(m_terminal->run<void>(verifying(PinKind::Signature, "TEST1234"))).has_value());
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Signature))).value_or(-1), 5);
}

void TestPcscCard::theLastTryNeedsConsentAndThenBlocks()
{
    QVERIFY(putIn());
    const auto attempt = [this](LastTry lastTry, const char *pin = "0000") {
        return resultOf(m_terminal->run<void>(verifying(PinKind::Authentication, pin, lastTry)));
    };
    QCOMPARE(fact(attempt(LastTry::Refuse), "triesLeft").toInt(), 2);
    QCOMPARE(fact(attempt(LastTry::Refuse), "triesLeft").toInt(), 1);
    QCOMPARE(codeOf(attempt(LastTry::Refuse, "1234")), ErrorCode::PinLastTry);
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Authentication))).value_or(-1), 1);
    const Outcome exhausting = attempt(LastTry::Consented);
    QCOMPARE(codeOf(exhausting), ErrorCode::PinBlocked);
    QCOMPARE(fact(exhausting, "pin").toString(), QStringLiteral("authentication"));
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Authentication))).value_or(-1), 0);
    QCOMPARE(codeOf(attempt(LastTry::Consented, "1234")), ErrorCode::PinBlocked);
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::InputSupport))).value_or(-1), 3);
}

void TestPcscCard::openSslAcceptsTheSignatures_data()
{
    QTest::addColumn<CardKey>("key");
    QTest::newRow("authentication") << CardKey::Authentication;
    QTest::newRow("signature") << CardKey::Signature;
}

void TestPcscCard::openSslAcceptsTheSignatures()
{
    QFETCH(CardKey, key);
    QVERIFY(putIn());
    const QByteArray message = "what is signed";
    const QByteArray digest = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    const auto result = resultOf(m_terminal->run<Signed>(signing(key, digest)));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));

    const QTemporaryDir folder;
    const auto file = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
    QVERIFY(write(file("certificate"), result->certificate) && write(file("signature"), result->signature));
    QVERIFY(write(file("message"), message) && write(file("other"), "something else"));
    const QByteArray publicKey = openssl({QStringLiteral("x509"), QStringLiteral("-inform"),
                                          QStringLiteral("DER"), QStringLiteral("-in"), file("certificate"),
                                          QStringLiteral("-pubkey"), QStringLiteral("-noout")});
    QVERIFY(write(file("key"), publicKey));
    const auto judge = [&file](const char *name) {
        return openssl({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-verify"),
                        file("key"), QStringLiteral("-signature"), file("signature"), file(name)})
            .trimmed();
    };
    QCOMPARE(judge("message"), QByteArray("Verified OK"));
    QVERIFY(judge("other") != QByteArray("Verified OK"));
}

void TestPcscCard::severalSignaturesNeedOneVerify()
{
    QVERIFY(putIn());
    const auto both = resultOf(m_terminal->run<bool>([](MyNumberCard &card) -> Result<bool> {
        const Outcome verified = card.verify(PinKind::Signature, Secret("TEST1234"), LastTry::Refuse);
        CardPrivateKey key(card, CardKey::Signature);
        const Result<QByteArray> first = key.signDigest(QByteArray(32, 'a'));
        const Result<QByteArray> second = key.signDigest(QByteArray(32, 'b'));
        return verified && first && second && *first != *second;
    }));
    QVERIFY(both.value_or(false));
}

// Recognising takes three commands, and so does the beginning of each act.
void TestPcscCard::aCardPulledOutInTheMiddleIsNamed_data()
{
    QTest::addColumn<int>("commands");
    QTest::newRow("while it is opened") << 4;
    QTest::newRow("asking the tries") << 7;
    QTest::newRow("at VERIFY") << 8;
    QTest::newRow("at signing") << 10;
    QTest::newRow("reading the certificate") << 13;
}

void TestPcscCard::aCardPulledOutInTheMiddleIsNamed()
{
    QFETCH(int, commands);
    QVERIFY(putIn({QStringLiteral("--fault"), QStringLiteral("remove-after:%1").arg(commands)}));
    const auto result =
        resultOf(m_terminal->run<Signed>(signing(CardKey::Authentication, QByteArray(32, 'd'))));
    QCOMPARE(codeOf(result), ErrorCode::CardRemoved);
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->snapshot().state, State::NoCard, kWaitMs);
    // And the next one works: the try that was under way was not lost.
    m_card.stop();
    QVERIFY(m_fixture.insertAgain(m_card));
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->snapshot().state, State::Ready, kWaitMs);
    QCOMPARE(resultOf(m_terminal->run<int>(tries(PinKind::Authentication))).value_or(-1), 3);
}

void TestPcscCard::aCardPulledOutByHandEndsTheWait()
{
    QVERIFY(putIn({QStringLiteral("--fault"), QStringLiteral("slow:500")}));
    auto future =
        m_terminal->run<Certificate>([](MyNumberCard &card) { return card.authenticationCertificate(); });
    QTest::qWait(700);
    m_card.kill();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(resultOf(future)), ErrorCode::CardRemoved);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPcscCard)
#include "tst_pcsc_card.moc"
