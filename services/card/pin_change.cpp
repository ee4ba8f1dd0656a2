#include "card/pin_change.h"

namespace madoguchi
{

namespace
{

tl::unexpected<Error> refusedEntry(Error error, const char *entry)
{
    error.facts.insert(QStringLiteral("entry"), QLatin1String(entry));
    return failure(std::move(error));
}

/// Said of the old PIN by the card, or of what was typed: the new PIN was not sent.
bool isAboutTheEntry(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PinForm:
    case ErrorCode::PinWrong:
    case ErrorCode::PinLastTry:
    case ErrorCode::PinBlocked:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<std::shared_ptr<PinChange>> PinChange::prepare(PinKind kind, const Entries &entries,
                                                      const GuessableDates &dates, LastTry lastTry)
{
    const QVariantMap pin{{QStringLiteral("pin"), pinName(kind)}};
    Result<Secret> current = normalizedPin(kind, entries.current);
    if (!current) {
        return refusedEntry(current.error(), "current");
    }
    Result<Secret> next = normalizedPin(kind, entries.next);
    if (!next) {
        return refusedEntry(next.error(), "next");
    }
    if (next->view() == current->view()) {
        QVariantMap facts = pin;
        facts.insert(QStringLiteral("reason"), QStringLiteral("sameAsOld"));
        return refusedEntry({ErrorCode::PinWeak, {}, facts}, "next");
    }
    if (const Outcome strong = checkStrength(kind, *next, dates); !strong) {
        return refusedEntry(strong.error(), "next");
    }
    // A repetition in full width is the same PIN; one of another form is another.
    const Result<Secret> repeated = normalizedPin(kind, entries.repeated);
    if (!repeated || repeated->view() != next->view()) {
        return refusedEntry({ErrorCode::PinRepeatDiffers, {}, pin}, "repeated");
    }
    return std::shared_ptr<PinChange>(new PinChange(kind, *std::move(current), *std::move(next), lastTry));
}

Outcome PinChange::perform(MyNumberCard &card)
{
    m_step = Step::Verifying;
    Outcome outcome = card.verify(m_kind, m_current, m_lastTry);
    m_current.wipe();
    if (outcome) {
        m_step = Step::Changing;
        outcome = card.change(m_kind, m_next);
        if (outcome) {
            m_step = Step::Changed;
        } else if (outcome.error().code == ErrorCode::PinUnchanged) {
            m_step = Step::Refused;
        }
    }
    m_next.wipe();
    return outcome;
}

Outcome PinChange::told(const Outcome &outcome) const
{
    const Step step = m_step;
    if (step == Step::Changed) {
        return {};
    }
    Error error =
        outcome ? Error{ErrorCode::Internal, QStringLiteral("no answer was kept"), {}} : outcome.error();
    const bool isTrueAsItIs =
        step == Step::Waiting || error.code == ErrorCode::PinUnchanged || isAboutTheEntry(error.code);
    if (isTrueAsItIs) {
        return failure(std::move(error));
    }
    error.facts.insert(QStringLiteral("pin"), pinName(m_kind));
    error.facts.insert(QStringLiteral("cause"), errorName(error.code));
    error.code = step == Step::Changing ? ErrorCode::PinChangeUnknown : ErrorCode::PinUnchanged;
    return failure(std::move(error));
}

} // namespace madoguchi
