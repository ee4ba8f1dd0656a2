#include "app/life_plan_keep.h"

#include <QJsonArray>

namespace madoguchi
{
namespace
{
const QLatin1String planPrefix("life-plan:");
} // namespace

QString LifePlanKeep::nameOf(const QString &eventId) { return planPrefix + eventId; }

QString LifePlanKeep::eventOf(const QString &name)
{
    return name.startsWith(planPrefix) ? name.mid(planPrefix.size()) : QString();
}

QJsonObject LifePlanKeep::toJson() const
{
    QStringList ids(done.begin(), done.end());
    ids.sort();
    QJsonArray days;
    for (const Reminder &reminder : reminders) {
        days += QJsonObject{{QStringLiteral("step"), reminder.stepId},
                            {QStringLiteral("title"), reminder.title.toJson()},
                            {QStringLiteral("due"), reminder.due.toString(Qt::ISODate)},
                            {QStringLiteral("procedure"), reminder.procedureId}};
    }
    return {{QStringLiteral("answers"), answers},
            {QStringLiteral("done"), QJsonArray::fromStringList(ids)},
            {QStringLiteral("reminding"), isReminding},
            {QStringLiteral("reminders"), days}};
}

LifePlanKeep LifePlanKeep::fromJson(const QJsonObject &json)
{
    LifePlanKeep keep;
    keep.answers = json.value(QLatin1String("answers")).toObject();
    keep.isReminding = json.value(QLatin1String("reminding")).toBool();
    for (const auto &id : json.value(QLatin1String("done")).toArray()) {
        keep.done.insert(id.toString());
    }
    for (const auto &value : json.value(QLatin1String("reminders")).toArray()) {
        const QJsonObject item = value.toObject();
        const auto title = LocalizedText::fromJson(item.value(QLatin1String("title")));
        const QDate due = QDate::fromString(item.value(QLatin1String("due")).toString(), Qt::ISODate);
        if (title && due.isValid()) {
            keep.reminders += Reminder{item.value(QLatin1String("step")).toString(), *title, due,
                                       item.value(QLatin1String("procedure")).toString()};
        }
    }
    return keep;
}

} // namespace madoguchi
