#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace madoguchi::sandbox
{

/// RFC 3339 in UTC, whole seconds: the contract's Instant.
QString instantText(const QDateTime &instant);
QDateTime instantOf(const QString &text);

/// The same JSON with every {"in_days": n} replaced by the date n days after `today`, and every
/// {"in_days": n, "at": "HH:mm"} by that moment in Japan. {"in_days": n, "in_months": m} counts m months
/// more. {"in_fiscal_years": n} becomes the number of a fiscal year, 0 for the present one. So the demo town
/// never goes stale.
QJsonValue withDates(const QJsonValue &value, const QDate &today);

} // namespace madoguchi::sandbox
