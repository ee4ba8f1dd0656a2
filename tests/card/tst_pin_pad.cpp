// What is asked of a reader's own keys, and the rules of a PIN that is typed there.

#include "card/my_number_card.h"
#include "card/pin_pad.h"
#include "tests/card/scripted_channel.h"

#include <QTest>

using namespace madoguchi;

namespace
{

/// A card in a reader with keys, which somebody presses.
class KeyedChannel final : public CardChannel
{
public:
    ScriptedChannel card;
    QByteArray keys = "1234";
    std::optional<ErrorCode> fault;
    int asked = 0;

    Result<ResponseApdu> transmit(const CommandApdu &command) override { return card.transmit(command); }
    bool hasPinPad() override { return true; }
    Result<ResponseApdu> verifyAtReader(int digits) override
    {
        ++asked;
        if (fault) {
            return failure(*fault);
        }
        if (keys.size() != digits) {
            return failure(ErrorCode::PinForm);
        }
        CommandApdu command;
        command.ins = 0x20;
        command.p2 = 0x80;
        command.data = Secret(keys);
        return card.transmit(command);
    }
};

ErrorCode codeOf(const Outcome &outcome) { return outcome ? ErrorCode::Internal : outcome.error().code; }

} // namespace

class TestPinPad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theControlCodeIsFoundInWhatTheReaderCanDo_data();
    void theControlCodeIsFoundInWhatTheReaderCanDo();
    void theOrderIsThatOfTheSpecification();
    void theReadersOwnAnswersAreToldFromTheCards();
    void aPinTypedAtTheReaderOpensTheCard();
    void aWrongOneTellsTheTries();
    void nothingIsAskedForABlockedPinOrALastTryWithoutConsent();
    void thePinWithLettersIsNotForKeys();
    void aReaderWithoutKeysHasNone();
    void aFaultAtTheKeysUsesNoTry_data();
    void aFaultAtTheKeysUsesNoTry();
};

void TestPinPad::theControlCodeIsFoundInWhatTheReaderCanDo_data()
{
    QTest::addColumn<QByteArray>("features");
    QTest::addColumn<quint32>("code");
    QTest::newRow("nothing") << QByteArray() << 0U;
    QTest::newRow("verify") << QByteArray::fromHex("060442330006") << 0x42330006U;
    QTest::newRow("verify behind others")
        << QByteArray::fromHex("12044233001207044233000706044233 0006") << 0x42330006U;
    QTest::newRow("modify alone") << QByteArray::fromHex("070442330007") << 0U;
    QTest::newRow("cut off") << QByteArray::fromHex("06044233") << 0U;
    QTest::newRow("another length") << QByteArray::fromHex("0603423300060442330006") << 0U;
}

void TestPinPad::theControlCodeIsFoundInWhatTheReaderCanDo()
{
    QFETCH(QByteArray, features);
    QFETCH(quint32, code);
    QCOMPARE(verifyAtReaderCode(features).value_or(0), code);
}

void TestPinPad::theOrderIsThatOfTheSpecification()
{
    const bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    if (!isLittle) {
        QSKIP("written down for a little-endian machine");
    }
    // Time-outs, ASCII from the first byte, a block of four, no length; least and most four; the OK key; the
    // reader's own message; nine bytes: the VERIFY.
    QCOMPARE(verifyAtReaderOrder(4).toHex(), QByteArray("1e1e82040004040"
                                                        "2ff09040000000009000000"
                                                        "0020008004ffffffff"));
}

void TestPinPad::theReadersOwnAnswersAreToldFromTheCards()
{
    QCOMPARE(readersOwnAnswer(0x6400), ErrorCode::PinPadTimedOut);
    QCOMPARE(readersOwnAnswer(0x6401), ErrorCode::PinPadCancelled);
    QCOMPARE(readersOwnAnswer(0x6403), ErrorCode::PinForm);
    QCOMPARE(readersOwnAnswer(0x6B80), ErrorCode::PinPadRefused);
    for (const int sw : {0x9000, 0x63C2, 0x63C0, 0x6984, 0x6983}) {
        QVERIFY(!readersOwnAnswer(std::uint16_t(sw)));
    }
}

void TestPinPad::aPinTypedAtTheReaderOpensTheCard()
{
    KeyedChannel channel;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(card && card->canVerifyAtReader(PinKind::Authentication));
    QVERIFY(card->verifyAtReader(PinKind::Authentication, LastTry::Refuse).has_value());
    QCOMPARE(channel.asked, 1);
    QVERIFY(card->sign(CardKey::Authentication, QByteArray(32, 'h')).has_value());
}

void TestPinPad::aWrongOneTellsTheTries()
{
    KeyedChannel channel;
    channel.keys = "9999";
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    const Outcome outcome = card->verifyAtReader(PinKind::InputSupport, LastTry::Refuse);
    QCOMPARE(codeOf(outcome), ErrorCode::PinWrong);
    QCOMPARE(outcome.error().facts.value(QStringLiteral("triesBefore")).toInt(), 3);
    QCOMPARE(outcome.error().facts.value(QStringLiteral("triesLeft")).toInt(), 2);
    QCOMPARE(channel.asked, 1);
}

void TestPinPad::nothingIsAskedForABlockedPinOrALastTryWithoutConsent()
{
    KeyedChannel channel;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    int &left = channel.card.tries[ScriptedChannel::kJpki + "0018"];
    left = 0;
    QCOMPARE(codeOf(card->verifyAtReader(PinKind::Authentication, LastTry::Consented)),
             ErrorCode::PinBlocked);
    left = 1;
    QCOMPARE(codeOf(card->verifyAtReader(PinKind::Authentication, LastTry::Refuse)), ErrorCode::PinLastTry);
    QCOMPARE(channel.asked, 0);
    QVERIFY(card->verifyAtReader(PinKind::Authentication, LastTry::Consented).has_value());
    QCOMPARE(channel.asked, 1);
}

void TestPinPad::thePinWithLettersIsNotForKeys()
{
    KeyedChannel channel;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(!card->canVerifyAtReader(PinKind::Signature));
    QCOMPARE(codeOf(card->verifyAtReader(PinKind::Signature, LastTry::Consented)), ErrorCode::PinPadRefused);
    QCOMPARE(channel.asked, 0);
}

void TestPinPad::aReaderWithoutKeysHasNone()
{
    ScriptedChannel channel;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(!card->canVerifyAtReader(PinKind::Authentication));
    QCOMPARE(codeOf(card->verifyAtReader(PinKind::Authentication, LastTry::Refuse)),
             ErrorCode::PinPadRefused);
    QCOMPARE(channel.verifications(), 0);
}

void TestPinPad::aFaultAtTheKeysUsesNoTry_data()
{
    QTest::addColumn<ErrorCode>("fault");
    QTest::newRow("cancelled") << ErrorCode::PinPadCancelled;
    QTest::newRow("late") << ErrorCode::PinPadTimedOut;
    QTest::newRow("refused") << ErrorCode::PinPadRefused;
    QTest::newRow("card gone") << ErrorCode::CardRemoved;
}

void TestPinPad::aFaultAtTheKeysUsesNoTry()
{
    QFETCH(ErrorCode, fault);
    KeyedChannel channel;
    channel.fault = fault;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    const Outcome outcome = card->verifyAtReader(PinKind::Authentication, LastTry::Refuse);
    QCOMPARE(codeOf(outcome), fault);
    QCOMPARE(outcome.error().facts.value(QStringLiteral("pin")).toString(), pinName(PinKind::Authentication));
    QCOMPARE(channel.asked, 1);
    QCOMPARE(card->triesLeft(PinKind::Authentication).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(TestPinPad)
#include "tst_pin_pad.moc"
