#include "card/my_number_card.h"
#include "tests/card/scripted_channel.h"

#include <QTest>

using namespace madoguchi;

namespace
{

MyNumberCard identified(ScriptedChannel &channel)
{
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    Q_ASSERT(card);
    channel.sent.clear();
    return *card;
}

Outcome verify(MyNumberCard &card, const char *pin, LastTry lastTry = LastTry::Refuse,
               PinKind kind = PinKind::Authentication)
{
    return card.verify(kind, Secret(pin), lastTry);
}

QVariant fact(const Outcome &outcome, const char *name)
{
    return outcome.error().facts.value(QLatin1String(name));
}

} // namespace

class TestPinRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTriesAreAskedBeforeTheOneVerify();
    void aWrongPinSaysTheTriesBeforeAndAfter();
    void nothingIsSentForAWrongForm_data();
    void nothingIsSentForAWrongForm();
    void nothingIsVerifiedWhenThePinIsBlocked_data();
    void nothingIsVerifiedWhenThePinIsBlocked();
    void theLastTryIsNotUsedWithoutConsent();
    void theLastTryIsUsedOnceWithConsent();
    void theExhaustingTryBlocks_data();
    void theExhaustingTryBlocks();
    void anErrorAfterVerifyNeverRepeatsIt_data();
    void anErrorAfterVerifyNeverRepeatsIt();
    void nothingIsVerifiedWhenTheTriesAreUnknown_data();
    void nothingIsVerifiedWhenTheTriesAreUnknown();
    void aPinIsTriedOnItsOwnFileOnly();
    void askingForTheTriesIsRepeatedAfterAReset();
    void signingIsNeverRepeated_data();
    void signingIsNeverRepeated();
};

void TestPinRules::theTriesAreAskedBeforeTheOneVerify()
{
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    QVERIFY(verify(card, "1234").has_value());
    QCOMPARE(channel.sent, QStringList({QStringLiteral("00A4020C020018"), QStringLiteral("00200080"),
                                        QStringLiteral("002000800431323334")}));
}

void TestPinRules::aWrongPinSaysTheTriesBeforeAndAfter()
{
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    const Outcome outcome = verify(card, "9999");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinWrong);
    QCOMPARE(fact(outcome, "pin").toString(), QStringLiteral("authentication"));
    QCOMPARE(fact(outcome, "triesBefore").toInt(), 3);
    QCOMPARE(fact(outcome, "triesLeft").toInt(), 2);
    QCOMPARE(channel.verifications(), 1);
    QCOMPARE(card.triesLeft(PinKind::Authentication).value_or(-1), 2);
}

void TestPinRules::nothingIsSentForAWrongForm_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("empty") << PinKind::Authentication << QByteArray();
    QTest::newRow("letters") << PinKind::Authentication << QByteArray("abcd");
    QTest::newRow("too long") << PinKind::InputSupport << QByteArray("12345");
    QTest::newRow("lower case, not normalised") << PinKind::Signature << QByteArray("test1234");
    QTest::newRow("full width, not normalised") << PinKind::Authentication << QByteArray("１２３４");
    QTest::newRow("blank, not normalised") << PinKind::Authentication << QByteArray("1234 ");
}

void TestPinRules::nothingIsSentForAWrongForm()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, pin);
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    const Outcome outcome = card.verify(kind, Secret(pin), LastTry::Consented);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinForm);
    QVERIFY(channel.sent.isEmpty());
}

void TestPinRules::nothingIsVerifiedWhenThePinIsBlocked_data()
{
    QTest::addColumn<int>("sw");
    QTest::newRow("63C0") << 0x63C0;
    QTest::newRow("6983") << 0x6983;
    QTest::newRow("6984") << 0x6984;
}

void TestPinRules::nothingIsVerifiedWhenThePinIsBlocked()
{
    QFETCH(int, sw);
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    channel.hook = [sw](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        return hex == "00200080" ? std::optional(ScriptedChannel::status(std::uint16_t(sw))) : std::nullopt;
    };
    const Outcome outcome = verify(card, "1234", LastTry::Consented);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinBlocked);
    QCOMPARE(fact(outcome, "pin").toString(), QStringLiteral("authentication"));
    QCOMPARE(channel.verifications(), 0);
    QCOMPARE(card.triesLeft(PinKind::Authentication).value_or(-1), 0);
}

void TestPinRules::theLastTryIsNotUsedWithoutConsent()
{
    ScriptedChannel channel;
    channel.tries[ScriptedChannel::kJpki + "0018"] = 1;
    MyNumberCard card = identified(channel);
    const Outcome outcome = verify(card, "1234");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinLastTry);
    QCOMPARE(channel.verifications(), 0);
}

void TestPinRules::theLastTryIsUsedOnceWithConsent()
{
    ScriptedChannel channel;
    channel.tries[ScriptedChannel::kJpki + "0018"] = 1;
    MyNumberCard card = identified(channel);
    QVERIFY(verify(card, "1234", LastTry::Consented).has_value());
    QCOMPARE(channel.verifications(), 1);
}

void TestPinRules::theExhaustingTryBlocks_data() { nothingIsVerifiedWhenThePinIsBlocked_data(); }

void TestPinRules::theExhaustingTryBlocks()
{
    QFETCH(int, sw);
    ScriptedChannel channel;
    channel.tries[ScriptedChannel::kJpki + "0018"] = 1;
    MyNumberCard card = identified(channel);
    channel.hook = [sw](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        return hex.startsWith("0020008004") ? std::optional(ScriptedChannel::status(std::uint16_t(sw)))
                                            : std::nullopt;
    };
    const Outcome outcome = verify(card, "9999", LastTry::Consented);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinBlocked);
    QCOMPARE(fact(outcome, "triesBefore").toInt(), 1);
    QCOMPARE(channel.verifications(), 1);
}

void TestPinRules::anErrorAfterVerifyNeverRepeatsIt_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("reset") << ErrorCode::CardReset;
    QTest::newRow("removed") << ErrorCode::CardRemoved;
    QTest::newRow("time-out") << ErrorCode::CardTimeout;
    QTest::newRow("pcscd gone") << ErrorCode::PcscMissing;
}

void TestPinRules::anErrorAfterVerifyNeverRepeatsIt()
{
    QFETCH(ErrorCode, code);
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    channel.hook = [code](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        return hex.startsWith("0020008004") ? std::optional<ScriptedChannel::Answer>(failure(code))
                                            : std::nullopt;
    };
    const Outcome outcome = verify(card, "1234", LastTry::Consented);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(fact(outcome, "triesBefore").toInt(), 3);
    QVERIFY(!fact(outcome, "triesLeft").isValid()); // nobody knows
    QCOMPARE(channel.verifications(), 1);
    QVERIFY(channel.sent.last().startsWith(QLatin1String("0020008004"))); // and nothing after it
}

void TestPinRules::nothingIsVerifiedWhenTheTriesAreUnknown_data()
{
    QTest::addColumn<int>("sw");
    QTest::newRow("as if verified") << 0x9000;
    QTest::newRow("not allowed") << 0x6985;
    QTest::newRow("unknown command") << 0x6D00;
    QTest::newRow("wrong without a count") << 0x6300;
}

void TestPinRules::nothingIsVerifiedWhenTheTriesAreUnknown()
{
    QFETCH(int, sw);
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    channel.hook = [sw](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        return hex == "00200080" ? std::optional(ScriptedChannel::status(std::uint16_t(sw))) : std::nullopt;
    };
    const Outcome outcome = verify(card, "1234", LastTry::Consented);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::CardRefused);
    QCOMPARE(channel.verifications(), 0);
}

void TestPinRules::aPinIsTriedOnItsOwnFileOnly()
{
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    QVERIFY(!verify(card, "9999", LastTry::Refuse, PinKind::InputSupport));
    QCOMPARE(channel.tries.value(ScriptedChannel::kInput + "0011"), 2);
    QCOMPARE(channel.tries.value(ScriptedChannel::kJpki + "0018"), 3);
    QCOMPARE(channel.tries.value(ScriptedChannel::kJpki + "001B"), 5);
    QCOMPARE(channel.verifications(), 1);
}

void TestPinRules::askingForTheTriesIsRepeatedAfterAReset()
{
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    int resets = 1;
    channel.hook = [&resets](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        if (hex == "00200080" && resets-- > 0) {
            return failure(ErrorCode::CardReset);
        }
        return std::nullopt;
    };
    QCOMPARE(card.triesLeft(PinKind::Authentication).value_or(-1), 3);
    // The selection was lost with the reset, so all of it is said again.
    QCOMPARE(channel.count(QStringLiteral("00A4040C")), 1);
    QCOMPARE(channel.count(QStringLiteral("00A4020C020018")), 2);
}

void TestPinRules::signingIsNeverRepeated_data()
{
    QTest::addColumn<int>("sw"); // 0: the card was reset
    QTest::newRow("reset") << 0;
    QTest::newRow("another length wanted") << 0x6C00;
    QTest::newRow("PIN not verified") << 0x6982;
}

void TestPinRules::signingIsNeverRepeated()
{
    QFETCH(int, sw);
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    channel.hook = [sw](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        if (!hex.startsWith("802A")) {
            return std::nullopt;
        }
        return sw == 0 ? ScriptedChannel::Answer(failure(ErrorCode::CardReset))
                       : ScriptedChannel::status(std::uint16_t(sw));
    };
    const Result<QByteArray> signature = card.sign(CardKey::Signature, QByteArray(32, 'd'));
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, sw == 0 ? ErrorCode::CardReset : ErrorCode::CardRefused);
    QCOMPARE(channel.count(QStringLiteral("802A")), 1);
}

QTEST_GUILESS_MAIN(TestPinRules)
#include "tst_pin_rules.moc"
