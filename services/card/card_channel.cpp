#include "card/card_channel.h"

namespace madoguchi
{

Result<ResponseApdu> CardChannel::verifyAtReader(int /*digits*/)
{
    return failure(ErrorCode::PinPadRefused, QStringLiteral("a reader without keys"));
}

} // namespace madoguchi
