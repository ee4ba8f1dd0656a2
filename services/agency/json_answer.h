#pragma once

#include "agency/http_transport.h"
#include "base/result.h"

namespace madoguchi
{

/// What `parse` makes of an answer that says that it is JSON.
template<typename Parse>
auto readJson(const HttpAnswer &answer, Parse parse) -> decltype(parse(answer.body))
{
    if (answer.mediaType != "application/json") {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("content type"));
    }
    return parse(answer.body);
}

} // namespace madoguchi
