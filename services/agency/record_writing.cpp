#include "agency/record_parsing.h"

#include <QJsonArray>

namespace madoguchi
{
namespace
{

QJsonValue valueJson(const RecordValue &value)
{
    struct Write
    {
        QJsonValue operator()(const LocalizedText &text) const { return text.toJson(); }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
        QJsonValue operator()(int number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
    };
    return std::visit(Write(), value);
}

void insertText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(name), text);
    }
}

QJsonObject itemJson(const RecordItem &item)
{
    QJsonObject object{{QStringLiteral("name"), item.name.toJson()}, {QStringLiteral("value"), item.value}};
    insertText(object, "unit", item.unit);
    insertText(object, "reference", item.reference);
    if (item.outside) {
        object.insert(QStringLiteral("outside"), true);
    }
    return object;
}

QJsonObject recordJson(const PersonalRecord &record)
{
    QJsonObject object{{QStringLiteral("record_id"), record.recordId}};
    for (const auto &[name, value] : record.values) {
        object.insert(name, valueJson(value));
    }
    if (!record.items.isEmpty()) {
        QJsonArray items;
        for (const RecordItem &item : record.items) {
            items.append(itemJson(item));
        }
        object.insert(QStringLiteral("items"), items);
    }
    return object;
}

QJsonObject accessJson(const AccessEntry &entry)
{
    QJsonObject object{{QStringLiteral("entry_id"), entry.entryId},
                       {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("asked_by"), entry.askedBy.toJson()},
                       {QStringLiteral("provided_by"), entry.providedBy.toJson()},
                       {QStringLiteral("data"), entry.data.toJson()},
                       {QStringLiteral("legal_ground"), entry.legalGround},
                       {QStringLiteral("procedure"), entry.procedure.toJson()},
                       {QStringLiteral("outcome"), QLatin1String(accessOutcomes.at(size_t(entry.outcome)))}};
    if (!entry.office.isEmpty()) {
        object.insert(QStringLiteral("office"), entry.office.toJson());
    }
    insertText(object, "reference_number", entry.referenceNumber);
    return object;
}

} // namespace

QJsonObject recordSummariesJson(const QList<RecordSummary> &summaries)
{
    QJsonArray array;
    for (const RecordSummary &summary : summaries) {
        array.append(QJsonObject{{QStringLiteral("kind"), recordKindName(summary.kind)},
                                 {QStringLiteral("source"), summary.source.toJson()},
                                 {QStringLiteral("as_of"), summary.asOf.toString(Qt::ISODate)},
                                 {QStringLiteral("count"), summary.count}});
    }
    return {{QStringLiteral("records"), array}};
}

QJsonObject recordSetJson(const RecordSet &set)
{
    QJsonArray records;
    for (const PersonalRecord &record : set.records) {
        records.append(recordJson(record));
    }
    return {{QStringLiteral("kind"), recordKindName(set.kind)},
            {QStringLiteral("source"), set.source.toJson()},
            {QStringLiteral("as_of"), set.asOf.toString(Qt::ISODate)},
            {QStringLiteral("records"), records}};
}

QJsonObject accessLogJson(const QList<AccessEntry> &entries)
{
    QJsonArray array;
    for (const AccessEntry &entry : entries) {
        array.append(accessJson(entry));
    }
    return {{QStringLiteral("entries"), array}};
}

} // namespace madoguchi
