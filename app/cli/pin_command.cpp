#include "app/cli/pin_command.h"

#include "app/card_acts.h"
#include "app/cli/with_card.h"

namespace madoguchi
{
namespace
{

QString titleOf(PinKind kind)
{
    switch (kind) {
    case PinKind::Authentication:
        return QStringLiteral("利用者証明用の暗証番号 (4 digits)");
    case PinKind::Signature:
        return QStringLiteral("署名用のパスワード (6-16 letters and digits)");
    case PinKind::InputSupport:
        return QStringLiteral("券面事項入力補助用の暗証番号 (4 digits)");
    }
    return {};
}

/// Why the person need not be asked for anything.
std::optional<Error> obstacle(PinKind kind, int triesLeft, LastTry lastTry)
{
    const QVariantMap facts{{QStringLiteral("pin"), pinName(kind)}};
    if (triesLeft == 0) {
        return Error{ErrorCode::PinBlocked, {}, facts};
    }
    if (triesLeft == 1 && lastTry != LastTry::Consented) {
        return Error{ErrorCode::PinLastTry, {}, facts};
    }
    return std::nullopt;
}

/// What a change that failed left behind; empty where the error's name says it.
QString whatIsSafe(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PinUnchanged:
        return QStringLiteral("Nothing was changed: the old one is in force.");
    case ErrorCode::PinChangeUnknown:
        return QStringLiteral(
            "The new one was sent and the card did not answer: it is not known which is in force. "
            "Put the card back and try the new one first; if it is wrong, the old one still is.");
    default:
        return {};
    }
}

Result<PinChange::Entries> askEntries(const Console &console, PinKind kind)
{
    PinChange::Entries entries;
    const std::pair<const char *, Secret *> prompts[] = {
        {"Now: %1", &entries.current}, {"New: %1", &entries.next}, {"New, once more: %1", &entries.repeated}};
    for (const auto &[prompt, entry] : prompts) {
        Result<Secret> entered = console.askSecret(QString::fromLatin1(prompt).arg(titleOf(kind)));
        if (!entered) {
            return failure(entered.error());
        }
        *entry = *std::move(entered);
    }
    return entries;
}

} // namespace

QCoro::Task<ExitCode> changePin(CardTerminal &terminal, Console console, PinKind kind, LastTry lastTry)
{
    const Result<PinStanding> standing = co_await withCard<PinStanding>(
        terminal, [kind](MyNumberCard &card) { return pinStanding(card, kind); });
    if (!standing) {
        co_return console.fail(standing.error());
    }
    if (const auto error = obstacle(kind, standing->triesLeft, lastTry)) {
        co_return console.fail(*error);
    }
    console.tell(QStringLiteral("Tries left: %1").arg(standing->triesLeft));
    const Result<PinChange::Entries> entries = askEntries(console, kind);
    if (!entries) {
        co_return console.fail(entries.error());
    }
    // Who the card belongs to is not known here: its birth date is behind a PIN of its own.
    const auto prepared = PinChange::prepare(kind, *entries, {QDate(), SystemClock().today()}, lastTry);
    if (!prepared) {
        co_return console.fail(prepared.error());
    }
    const std::shared_ptr<PinChange> &change = *prepared;
    const std::optional<Certificate> expected = standing->card;
    std::function<Outcome(MyNumberCard &)> work = [change, expected](MyNumberCard &card) {
        return changePinWith(card, *change, expected);
    };
    const Outcome answer = co_await withCard<void>(terminal, std::move(work));
    const Outcome outcome = change->told(answer);
    if (!outcome) {
        const ExitCode code = console.fail(outcome.error());
        if (const QString safe = whatIsSafe(outcome.error().code); !safe.isEmpty()) {
            console.tell(safe);
        }
        co_return code;
    }
    co_return console.answer({{QStringLiteral("pin"), pinName(kind)}, {QStringLiteral("changed"), true}},
                             QStringLiteral("Changed: %1").arg(titleOf(kind)));
}

} // namespace madoguchi
