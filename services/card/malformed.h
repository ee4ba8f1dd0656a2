#pragma once

#include "base/result.h"

namespace madoguchi
{

/// What a room of the card says of bytes that can not be right; `detail` names the place, never the content.
inline tl::unexpected<Error> malformed(const QString &detail)
{
    return failure(ErrorCode::CardMalformed, detail);
}

} // namespace madoguchi
