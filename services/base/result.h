#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace madoguchi
{

/// A value, or the typed reason why there is none. Exceptions don't cross a room's wall.
template<typename T>
using Result = tl::expected<T, Error>;

using Outcome = Result<void>;

/// `return failure(ErrorCode::CardRemoved, detail);`
inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {}, QVariantMap facts = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(facts)});
}

inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace madoguchi
