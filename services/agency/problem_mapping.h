#pragma once

#include "agency/http_transport.h"
#include "agency/message_parsing.h"

namespace madoguchi
{

/// What an answer that is no success means (RFC 9110 status, RFC 9457 problem). Statuses that programs on the
/// way give too (401, 403, 408, 425, 429, 502–504) count by themselves; everything that says something about
/// a filing (rejected, key reused, not received) counts only when the gateway's own problem document says it,
/// for a proxy's bare 404 must never pass for "did not arrive". Everything else is ServerAnswerInvalid, an
/// untyped 5xx ServerError. `now` is this PC's time, used for Retry-After when the answer has no Date.
Error errorOf(const HttpAnswer &answer, const QDateTime &now);

} // namespace madoguchi
