#include "card/pcsc_channel.h"

namespace madoguchi
{

namespace
{

/// One blocking call as a step of the act.
template<typename Call>
auto step(CardAct &act, std::chrono::milliseconds limit, ErrorCode late, Call call) -> decltype(call())
{
    const Outcome begun = act.beginStep(limit, late);
    if (!begun) {
        return failure(begun.error());
    }
    auto result = call();
    act.endStep();
    return result;
}

} // namespace

Outcome openPcscCard(const QString &reader, CardAct &act, const CardPlace::Use &use)
{
    const CardLimits &limits = act.limits();
    const Result<PcscContext> context =
        step(act, limits.step, ErrorCode::CardTimeout, [] { return PcscContext::establish(); });
    if (!context) {
        return failure(context.error());
    }
    // Both calls wait for another program's transaction to end.
    Result<PcscCard> card = step(act, limits.busy, ErrorCode::CardBusy,
                                 [&context, &reader] { return PcscCard::connect(*context, reader); });
    if (!card) {
        return failure(card.error());
    }
    const Result<PcscTransaction> transaction =
        step(act, limits.busy, ErrorCode::CardBusy, [&card] { return PcscTransaction::begin(*card); });
    if (!transaction) {
        return failure(transaction.error());
    }
    PcscChannel channel(*card);
    use(channel);
    return {};
}

} // namespace madoguchi
