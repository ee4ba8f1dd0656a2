#include "sandbox/instants.h"

#include "base/japan_time.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

QDateTime instantOf(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toUTC(); }

QJsonValue withDates(const QJsonValue &value, const QDate &today)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const auto &item : value.toArray()) {
            out.append(withDates(item, today));
        }
        return out;
    }
    if (!value.isObject()) {
        return value;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("in_fiscal_years"_L1)) {
        // A fiscal year begins in April.
        return today.addMonths(-3).year() + object.value("in_fiscal_years"_L1).toInt();
    }
    if (object.contains("in_days"_L1)) {
        const QDate day =
            today.addDays(object.value("in_days"_L1).toInt()).addMonths(object.value("in_months"_L1).toInt());
        const QTime at = QTime::fromString(object.value("at"_L1).toString(), u"HH:mm"_s);
        return at.isValid() ? instantText(momentInJapan(day, at)) : day.toString(Qt::ISODate);
    }
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        out.insert(it.key(), withDates(it.value(), today));
    }
    return out;
}

} // namespace madoguchi::sandbox
