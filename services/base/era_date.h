#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace madoguchi
{

/// 2026-11-21 → 「令和8年11月21日」; the first year is 元年 (ICU's Japanese calendar). Empty for an invalid
/// date.
QString eraDate(const QDate &date);

/// Both years, as pages show dates, in the order of the language and with European digits: ja
/// 「2026年（令和8年）11月21日」, en "21 November 2026 (Reiwa 8)", zh "2026年11月21日（令和8年）". For a tag
/// of withReadings() Japanese has its readings in the notation of readings.h.
QString dateWithEra(const QDate &date, const QString &language);

/// Understands 2026-11-21, 2026/11/21, 20261121, 2026年11月21日, 令和8年11月21日, R8.11.21, 令和元年5月1日,
/// in half or full width. Eras 明治 to 令和; a day outside its era is refused. Nothing for what is no date.
std::optional<QDate> parseDate(const QString &input);

} // namespace madoguchi
