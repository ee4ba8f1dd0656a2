// Token info (EF 0006): what a card says it is, in any content and any manner of answering.
#include "card/my_number_card.h"
#include "tests/fuzz/hostile_channel.h"

using namespace madoguchi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    FuzzInput manner(bytes, qMin<std::size_t>(size, input.byte() % 16));
    input.take(qsizetype(size) < 16 ? qsizetype(size) : 15);
    HostileChannel channel(manner);
    channel.card.files[ScriptedChannel::kJpki + "0006"] = input.rest();
    const auto card = MyNumberCard::identify(channel);
    require(channel.card.verifications() == 0);
    if (!card) {
        // A card is foreign, or away: what it says is never a reason to say anything else.
        const ErrorCode code = card.error().code;
        require(code == ErrorCode::CardForeign || code == ErrorCode::CardReset ||
                code == ErrorCode::CardRemoved);
    }
    return 0;
}
