#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace madoguchi
{

/// An IMF-fixdate (RFC 9110 5.6.7), e.g. "Sun, 06 Nov 1994 08:49:37 GMT"; nothing for any other form.
std::optional<QDateTime> parseHttpDate(const QByteArray &text);

/// Retry-After (RFC 9110 10.2.3) in either form, as seconds from now, between 0 and seven days; nothing when
/// it is neither. A date is counted from `serverNow`, so that a wrong clock on this PC does not matter.
std::optional<qint64> parseRetryAfter(const QByteArray &text, const QDateTime &serverNow);

} // namespace madoguchi
