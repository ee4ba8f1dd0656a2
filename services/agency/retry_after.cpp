#include "agency/retry_after.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr qint64 longestSeconds = 7LL * 24 * 3600;
}

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    // Names of days and months are English whatever the locale (RFC 9110 5.6.7).
    const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), form);
    if (!date.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date.date(), date.time(), Qt::UTC);
}

std::optional<qint64> parseRetryAfter(const QByteArray &text, const QDateTime &serverNow)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    if (std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = trimmed.toLongLong(&fits);
        return fits ? std::min(seconds, longestSeconds) : longestSeconds;
    }
    const auto date = parseHttpDate(trimmed);
    if (!date) {
        return std::nullopt;
    }
    return std::clamp<qint64>(serverNow.secsTo(*date), 0, longestSeconds);
}

} // namespace madoguchi
