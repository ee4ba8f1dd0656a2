// Changing a PIN over a scripted card: what is refused before anything is sent, and what is told when it
// breaks.
#include "card/pin_change.h"
#include "tests/card/scripted_channel.h"

#include <QTest>

using namespace madoguchi;

namespace
{

const GuessableDates kDates{QDate(1980, 2, 17), QDate(2026, 11, 22)};

PinChange::Entries entries(const char *current, const char *next, const char *repeated = nullptr)
{
    return {Secret(current), Secret(next), Secret(repeated ? repeated : next)};
}

Result<std::shared_ptr<PinChange>> prepared(PinKind kind, const char *current, const char *next,
                                            const char *repeated = nullptr, LastTry lastTry = LastTry::Refuse)
{
    return PinChange::prepare(kind, entries(current, next, repeated), kDates, lastTry);
}

MyNumberCard identified(ScriptedChannel &channel)
{
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    Q_ASSERT(card);
    channel.sent.clear();
    return *card;
}

/// The way of the app: perform on the card, then what the person is told.
Outcome changed(ScriptedChannel &channel, PinKind kind, const char *current, const char *next,
                LastTry lastTry = LastTry::Refuse)
{
    MyNumberCard card = identified(channel);
    const auto change = prepared(kind, current, next, nullptr, lastTry);
    return change ? (*change)->told((*change)->perform(card)) : failure(change.error());
}

QString fact(const Error &error, const char *name)
{
    return error.facts.value(QLatin1String(name)).toString();
}

} // namespace

class TestPinChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldPinIsVerifiedAndTheNewOneSentOnce_data();
    void theOldPinIsVerifiedAndTheNewOneSentOnce();
    void whatThePersonMeantIsSent();
    void aMalformedEntryIsRefusedBeforeTheCard_data();
    void aMalformedEntryIsRefusedBeforeTheCard();
    void anEasilyGuessedPinIsRefused_data();
    void anEasilyGuessedPinIsRefused();
    void anOrdinaryPinIsNotRefused_data();
    void anOrdinaryPinIsNotRefused();
    void anUnknownBirthDateRefusesNothing();
    void aWrongOldPinUsesOneTryAndSendsNoNewOne();
    void theLastTryNeedsConsent();
    void aBlockedPinIsNotTried();
    void aBreakAtEachCommandIsToldTruly_data();
    void aBreakAtEachCommandIsToldTruly();
    void anAnswerOfTheCardToTheNewPinIsToldTruly_data();
    void anAnswerOfTheCardToTheNewPinIsToldTruly();
    void whatTheCardDidCountsWhenTheTerminalGaveUp();
    void aTerminalWithoutACardIsToldAsItIs();
    void aChangeWithoutVerifyingIsRefusedByTheCard();
};

void TestPinChange::theOldPinIsVerifiedAndTheNewOneSentOnce_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("oldPin");
    QTest::addColumn<QByteArray>("newPin");
    QTest::addColumn<QStringList>("commands");
    QTest::newRow("authentication") << PinKind::Authentication << QByteArray("1234") << QByteArray("7395")
                                    << QStringList{QStringLiteral("00A4020C020018"),
                                                   QStringLiteral("00200080"),
                                                   QStringLiteral("002000800431323334"),
                                                   QStringLiteral("002401800437333935")};
    QTest::newRow("signature") << PinKind::Signature << QByteArray("TEST1234") << QByteArray("WARABI77")
                               << QStringList{QStringLiteral("00A4020C02001B"), QStringLiteral("00200080"),
                                              QStringLiteral("00200080085445535431323334"),
                                              QStringLiteral("00240180085741524142493737")};
    QTest::newRow("input support") << PinKind::InputSupport << QByteArray("1234") << QByteArray("7395")
                                   << QStringList{QStringLiteral("00A4040C0AD3921000310001010408"),
                                                  QStringLiteral("00A4020C020011"),
                                                  QStringLiteral("00200080"),
                                                  QStringLiteral("002000800431323334"),
                                                  QStringLiteral("002401800437333935")};
}

void TestPinChange::theOldPinIsVerifiedAndTheNewOneSentOnce()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, oldPin);
    QFETCH(QByteArray, newPin);
    QFETCH(QStringList, commands);
    ScriptedChannel channel;
    channel.pin = oldPin;
    QVERIFY(changed(channel, kind, oldPin.constData(), newPin.constData()).has_value());
    QCOMPARE(channel.sent, commands);
    QCOMPARE(channel.pin, newPin);
}

void TestPinChange::whatThePersonMeantIsSent()
{
    ScriptedChannel channel;
    channel.pin = "TEST1234";
    MyNumberCard card = identified(channel);
    // Full width, lower case, blanks around; the repetition typed in another way.
    const auto change =
        PinChange::prepare(PinKind::Signature, entries("ｔｅｓｔ１２３４", " warabi77 ", "ＷＡＲＡＢＩ７７"),
                           kDates, LastTry::Refuse);
    QVERIFY(change.has_value());
    QVERIFY((*change)->told((*change)->perform(card)).has_value());
    QCOMPARE(channel.pin, QByteArray("WARABI77"));
}

void TestPinChange::aMalformedEntryIsRefusedBeforeTheCard_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *name, PinKind kind, const char *current, const char *next,
                        const char *repeated, ErrorCode code, const char *entry) {
        QTest::newRow(name) << kind << QByteArray(current) << QByteArray(next) << QByteArray(repeated) << code
                            << QString::fromLatin1(entry);
    };
    const auto four = PinKind::Authentication;
    const auto password = PinKind::Signature;
    row("no old one", four, "", "7395", "7395", ErrorCode::PinForm, "current");
    row("old one too short", four, "123", "7395", "7395", ErrorCode::PinForm, "current");
    row("old one with letters", PinKind::InputSupport, "12a4", "7395", "7395", ErrorCode::PinForm, "current");
    row("new one too long", four, "1234", "73951", "73951", ErrorCode::PinForm, "next");
    row("new one too short", four, "1234", "739", "739", ErrorCode::PinForm, "next");
    row("new password of five", password, "TEST1234", "WARAB", "WARAB", ErrorCode::PinForm, "next");
    row("new password of seventeen", password, "TEST1234", "ABCDEFGHJKLMNPQR7", "ABCDEFGHJKLMNPQR7",
        ErrorCode::PinForm, "next");
    row("new password with a sign", password, "TEST1234", "WARABI-7", "WARABI-7", ErrorCode::PinForm, "next");
    row("new password with kana", password, "TEST1234", "わらび77777", "わらび77777", ErrorCode::PinForm,
        "next");
    row("same as old", four, "7395", "7395", "7395", ErrorCode::PinWeak, "next");
    row("same as old in full width", four, "7395", "７３９５", "7395", ErrorCode::PinWeak, "next");
    row("same as old in lower case", password, "WARABI77", "warabi77", "warabi77", ErrorCode::PinWeak,
        "next");
    row("repeated otherwise", four, "1234", "7395", "7359", ErrorCode::PinRepeatDiffers, "repeated");
    row("not repeated", four, "1234", "7395", "", ErrorCode::PinRepeatDiffers, "repeated");
}

void TestPinChange::aMalformedEntryIsRefusedBeforeTheCard()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, current);
    QFETCH(QByteArray, next);
    QFETCH(QByteArray, repeated);
    QFETCH(ErrorCode, code);
    QFETCH(QString, entry);
    const auto change = PinChange::prepare(kind, {Secret(current), Secret(next), Secret(repeated)}, kDates,
                                           LastTry::Consented);
    QVERIFY(!change);
    QCOMPARE(change.error().code, code);
    QCOMPARE(fact(change.error(), "entry"), entry);
    QCOMPARE(fact(change.error(), "pin"), pinName(kind));
}

void TestPinChange::anEasilyGuessedPinIsRefused_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QString>("reason");
    const auto digits = [](const char *pin, const char *reason) {
        QTest::newRow(pin) << PinKind::Authentication << QByteArray(pin) << QString::fromLatin1(reason);
    };
    const auto password = [](const char *pin, const char *reason) {
        QTest::newRow(pin) << PinKind::Signature << QByteArray(pin) << QString::fromLatin1(reason);
    };
    digits("0000", "sameCharacter");
    digits("7777", "sameCharacter");
    digits("1234", "run");
    digits("4321", "run");
    digits("0123", "run");
    digits("7890", "run");
    digits("0987", "run");
    digits("0217", "birth");
    digits("1702", "birth");
    digits("1980", "birth");
    digits("8002", "birth");
    digits("0280", "birth");
    digits("1900", "year");
    digits("1975", "year");
    digits("2026", "year");
    password("AAAAAA", "sameCharacter");
    password("5555555555", "sameCharacter");
    password("123456", "run");
    password("ABCDEFGH", "run");
    password("FEDCBA", "run");
    password("TARO19800217", "birth");
}

void TestPinChange::anEasilyGuessedPinIsRefused()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, pin);
    QFETCH(QString, reason);
    const Outcome outcome = checkStrength(kind, Secret(pin), kDates);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinWeak);
    QCOMPARE(fact(outcome.error(), "reason"), reason);
    QVERIFY(!outcome.error().detail.contains(QLatin1String(pin)));
}

void TestPinChange::anOrdinaryPinIsNotRefused_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("pin");
    for (const char *pin : {"7395", "1243", "1235", "0001", "2027", "1899", "1357", "9089", "1122"}) {
        QTest::newRow(pin) << PinKind::InputSupport << QByteArray(pin);
    }
    for (const char *pin : {"WARABI77", "AAAAAB", "ABCDE1", "123457", "XYZABC", "890ABC", "202611"}) {
        QTest::newRow(pin) << PinKind::Signature << QByteArray(pin);
    }
}

void TestPinChange::anOrdinaryPinIsNotRefused()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, pin);
    QVERIFY(checkStrength(kind, Secret(pin), kDates).has_value());
}

void TestPinChange::anUnknownBirthDateRefusesNothing()
{
    QVERIFY(checkStrength(PinKind::Authentication, Secret("0217"), {QDate(), kDates.today}).has_value());
}

void TestPinChange::aWrongOldPinUsesOneTryAndSendsNoNewOne()
{
    ScriptedChannel channel;
    const Outcome outcome = changed(channel, PinKind::Authentication, "9999", "7395");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinWrong);
    QCOMPARE(outcome.error().facts.value(QStringLiteral("triesLeft")).toInt(), 2);
    QCOMPARE(channel.verifications(), 1);
    QCOMPARE(channel.count(QStringLiteral("0024")), 0);
    QCOMPARE(channel.pin, QByteArray("1234"));
}

void TestPinChange::theLastTryNeedsConsent()
{
    ScriptedChannel channel;
    channel.tries[ScriptedChannel::kJpki + "0018"] = 1;
    const Outcome refused = changed(channel, PinKind::Authentication, "1234", "7395");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PinLastTry);
    QCOMPARE(channel.verifications(), 0);
    QVERIFY(changed(channel, PinKind::Authentication, "1234", "7395", LastTry::Consented).has_value());
    QCOMPARE(channel.pin, QByteArray("7395"));
}

void TestPinChange::aBlockedPinIsNotTried()
{
    ScriptedChannel channel;
    channel.tries[ScriptedChannel::kJpki + "0018"] = 0;
    const Outcome outcome = changed(channel, PinKind::Authentication, "1234", "7395", LastTry::Consented);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinBlocked);
    QCOMPARE(channel.verifications(), 0);
}

void TestPinChange::aBreakAtEachCommandIsToldTruly_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<ErrorCode>("broken");
    QTest::addColumn<ErrorCode>("told");
    const QPair<const char *, ErrorCode> breaks[] = {{"removed", ErrorCode::CardRemoved},
                                                     {"reset", ErrorCode::CardReset},
                                                     {"time-out", ErrorCode::CardTimeout},
                                                     {"pcscd gone", ErrorCode::PcscMissing},
                                                     {"cancelled", ErrorCode::Cancelled}};
    const QPair<const char *, ErrorCode> commands[] = {{"SELECT", ErrorCode::PinUnchanged},
                                                       {"tries", ErrorCode::PinUnchanged},
                                                       {"VERIFY", ErrorCode::PinUnchanged},
                                                       {"CHANGE", ErrorCode::PinChangeUnknown}};
    for (const auto &[name, code] : breaks) {
        int at = 0;
        for (const auto &[command, told] : commands) {
            QTest::newRow(qPrintable(QLatin1String(command) + u' ' + QLatin1String(name)))
                << ++at << code << told;
        }
    }
}

void TestPinChange::aBreakAtEachCommandIsToldTruly()
{
    QFETCH(int, at);
    QFETCH(ErrorCode, broken);
    QFETCH(ErrorCode, told);
    ScriptedChannel channel;
    bool isBroken = true; // and stays so: a reset lets what is free be asked again, once
    channel.hook = [&](const QByteArray &) -> std::optional<ScriptedChannel::Answer> {
        return isBroken && channel.sent.size() >= at ? std::optional<ScriptedChannel::Answer>(failure(broken))
                                                     : std::nullopt;
    };
    isBroken = false;
    MyNumberCard card = identified(channel);
    isBroken = true;
    const auto change = prepared(PinKind::Authentication, "1234", "7395");
    const Outcome outcome = (*change)->told((*change)->perform(card));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, told);
    QCOMPARE(fact(outcome.error(), "cause"), errorName(broken));
    QCOMPARE(fact(outcome.error(), "pin"), QStringLiteral("authentication"));
    // Neither the old PIN nor the new one went twice.
    QCOMPARE(channel.verifications(), at >= 3 ? 1 : 0);
    QCOMPARE(channel.count(QStringLiteral("0024")), at >= 4 ? 1 : 0);
    QCOMPARE(channel.pin, QByteArray("1234"));
}

void TestPinChange::anAnswerOfTheCardToTheNewPinIsToldTruly_data()
{
    QTest::addColumn<int>("sw");
    QTest::addColumn<ErrorCode>("told");
    QTest::newRow("not verified") << 0x6982 << ErrorCode::PinUnchanged;
    QTest::newRow("wrong data") << 0x6A80 << ErrorCode::PinUnchanged;
    QTest::newRow("wrong length") << 0x6700 << ErrorCode::PinUnchanged;
    QTest::newRow("unknown command") << 0x6D00 << ErrorCode::PinUnchanged;
    QTest::newRow("memory unchanged") << 0x6400 << ErrorCode::PinUnchanged;
    QTest::newRow("memory failure") << 0x6581 << ErrorCode::PinChangeUnknown;
    QTest::newRow("a counter") << 0x63C2 << ErrorCode::PinChangeUnknown;
    QTest::newRow("no diagnosis") << 0x6F00 << ErrorCode::PinChangeUnknown;
}

void TestPinChange::anAnswerOfTheCardToTheNewPinIsToldTruly()
{
    QFETCH(int, sw);
    QFETCH(ErrorCode, told);
    ScriptedChannel channel;
    channel.hook = [sw](const QByteArray &hex) -> std::optional<ScriptedChannel::Answer> {
        return hex.startsWith("0024") ? std::optional(ScriptedChannel::status(std::uint16_t(sw)))
                                      : std::nullopt;
    };
    const Outcome outcome = changed(channel, PinKind::Authentication, "1234", "7395");
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, told);
    QCOMPARE(fact(outcome.error(), "statusWord"), QString::number(sw, 16).toUpper());
    QCOMPARE(channel.count(QStringLiteral("0024")), 1);
}

void TestPinChange::whatTheCardDidCountsWhenTheTerminalGaveUp()
{
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    const auto change = prepared(PinKind::Authentication, "1234", "7395");
    QVERIFY((*change)->perform(card).has_value());
    // The guard answered first, when the card was pulled out; the card had said yes by then.
    QVERIFY((*change)->told(failure(ErrorCode::CardRemoved)).has_value());
}

void TestPinChange::aTerminalWithoutACardIsToldAsItIs()
{
    const auto change = prepared(PinKind::Authentication, "1234", "7395");
    for (const ErrorCode code : {ErrorCode::NoReader, ErrorCode::NoCard, ErrorCode::CardBusy,
                                 ErrorCode::PcscMissing, ErrorCode::CardChanged}) {
        QCOMPARE((*change)->told(failure(code)).error().code, code);
    }
}

void TestPinChange::aChangeWithoutVerifyingIsRefusedByTheCard()
{
    ScriptedChannel channel;
    MyNumberCard card = identified(channel);
    QCOMPARE(card.triesLeft(PinKind::Authentication).value_or(-1), 3);
    const Outcome outcome = card.change(PinKind::Authentication, Secret("7395"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::PinUnchanged);
    const Outcome malformed = card.change(PinKind::Authentication, Secret("12"));
    QCOMPARE(malformed.error().code, ErrorCode::PinForm);
    QCOMPARE(channel.count(QStringLiteral("0024")), 1);
}

QTEST_GUILESS_MAIN(TestPinChange)
#include "tst_pin_change.moc"
