#pragma once

#include <QDateTime>

namespace madoguchi
{

/// Japan is nine hours ahead of UTC and has had no summer time since 1952 (Imperial Ordinance 167 of 1895).
/// Written out, since a PC without a time zone database must count the law's days as well.
constexpr int japanOffsetSeconds = 32'400;

/// The same instant on Japan's clocks; invalid for an invalid one.
inline QDateTime inJapan(const QDateTime &instant) { return instant.toOffsetFromUtc(japanOffsetSeconds); }

/// The day on which `instant` falls in Japan; invalid for an invalid instant.
inline QDate dayInJapan(const QDateTime &instant)
{
    return instant.isValid() ? inJapan(instant).date() : QDate();
}

/// `time` on `day` in Japan.
inline QDateTime momentInJapan(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, japanOffsetSeconds);
}

} // namespace madoguchi
