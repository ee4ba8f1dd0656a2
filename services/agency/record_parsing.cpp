#include "agency/record_parsing.h"

#include "agency/answer_reader.h"

#include <array>

namespace madoguchi
{
namespace
{

constexpr int maxRecords = 500;

RecordKind readKind(AnswerReader &reader)
{
    const auto kind = recordKindOf(reader.text("kind", 64));
    if (!kind) {
        reader.fail("kind", QStringLiteral("unknown word"));
    }
    return kind.value_or(RecordKind::HealthInsurance);
}

RecordValue readValue(AnswerReader &reader, const RecordField &field)
{
    switch (field.type) {
    case RecordFieldType::Text:
        return reader.localized(field.name);
    case RecordFieldType::Words:
        return reader.text(field.name, field.most);
    case RecordFieldType::Date:
        return reader.date(field.name);
    case RecordFieldType::Number:
        return reader.integer(field.name, field.least, field.most);
    case RecordFieldType::Flag:
        return reader.boolean(field.name);
    }
    return {};
}

RecordItem readItem(AnswerReader reader)
{
    RecordItem item;
    item.name = reader.localized("name");
    item.value = reader.text("value", 80);
    item.unit = reader.text("unit", 20, Presence::Optional);
    item.reference = reader.text("reference", 80, Presence::Optional);
    item.outside = reader.has("outside") && reader.boolean("outside");
    reader.finish();
    return item;
}

PersonalRecord readRecord(AnswerReader reader, RecordKind kind)
{
    PersonalRecord record;
    record.recordId = reader.text("record_id", 64);
    for (const RecordField &field : recordFields(kind)) {
        if (field.isRequired || reader.has(field.name)) {
            record.values.emplaceBack(QLatin1String(field.name), readValue(reader, field));
        }
    }
    if (hasRecordItems(kind) && reader.has("items")) {
        record.items = reader.list("items", 0, 200, readItem);
    }
    reader.finish();
    return record;
}

RecordSummary readSummary(AnswerReader reader)
{
    RecordSummary summary;
    summary.kind = readKind(reader);
    summary.source = reader.localized("source");
    summary.asOf = reader.date("as_of");
    summary.count = reader.integer("count", 1, maxRecords);
    reader.finish();
    return summary;
}

AccessEntry readAccess(AnswerReader reader)
{
    AccessEntry entry;
    entry.entryId = reader.text("entry_id", 64);
    entry.at = reader.instant("at");
    entry.askedBy = reader.localized("asked_by");
    entry.office = reader.optionalLocalized("office");
    entry.providedBy = reader.localized("provided_by");
    entry.data = reader.localized("data");
    entry.legalGround = reader.text("legal_ground", 200);
    entry.procedure = reader.localized("procedure");
    entry.referenceNumber = reader.referenceNumber("reference_number", Presence::Optional);
    entry.outcome = reader.oneOf<AccessOutcome>("outcome", accessOutcomes);
    reader.finish();
    return entry;
}

} // namespace

Result<QList<RecordSummary>> parseRecordSummaries(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        auto summaries = reader.list("records", 0, 20, readSummary);
        QList<RecordKind> seen;
        for (const RecordSummary &summary : summaries) {
            if (seen.contains(summary.kind)) {
                reader.fail("records", QStringLiteral("a kind twice"));
            }
            seen << summary.kind;
        }
        reader.finish();
        return summaries;
    });
}

Result<RecordSet> parseRecordSet(const QByteArray &json, RecordKind kind)
{
    return readAnswer(json, [kind](AnswerReader reader) {
        RecordSet set;
        set.kind = readKind(reader);
        if (set.kind != kind) {
            reader.fail("kind", QStringLiteral("another one"));
        }
        set.source = reader.localized("source");
        set.asOf = reader.date("as_of");
        set.records = reader.list("records", 0, maxRecords, [kind](AnswerReader record) {
            return readRecord(std::move(record), kind);
        });
        reader.finish();
        return set;
    });
}

Result<QList<AccessEntry>> parseAccessLog(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        auto entries = reader.list("entries", 0, 2000, readAccess);
        reader.finish();
        return entries;
    });
}

} // namespace madoguchi
