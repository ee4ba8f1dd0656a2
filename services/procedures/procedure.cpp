#include "procedures/procedure.h"

#include "procedures/content_json.h"
#include "procedures/prefill.h"

#include <QHash>

#include <array>
#include <utility>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestFile = 1024LL * 1024;
constexpr int mostFields = 500;
constexpr int longestPeriod = 400; // days; law counts longer periods in months and years

constexpr std::array<std::pair<const char *, FieldType>, 10> fieldTypes{
    {{"text", FieldType::Text},
     {"personName", FieldType::PersonName},
     {"address", FieldType::Address},
     {"postalCode", FieldType::PostalCode},
     {"municipality", FieldType::Municipality},
     {"date", FieldType::Date},
     {"phone", FieldType::Phone},
     {"choice", FieldType::Choice},
     {"persons", FieldType::Persons},
     {"yesNo", FieldType::YesNo}}};
constexpr std::array<std::pair<const char *, DateBound::Count>, 3> counts{
    {{"days", DateBound::Count::Days},
     {"openingDays", DateBound::Count::OpeningDays},
     {"legalPeriod", DateBound::Count::LegalPeriod}}};
constexpr std::array<std::pair<const char *, SignatureLevel>, 3> signatures{
    {{"none", SignatureLevel::None},
     {"authentication", SignatureLevel::Authentication},
     {"signature", SignatureLevel::Signature}}};

constexpr const char *fieldIdForm = "\\A[a-z][a-z0-9_]*\\z";

/// `dates`: the date fields that were read before; a bound may count from these alone, so there is no circle.
DateBound readBound(JsonReader json, const QStringList &dates)
{
    DateBound bound;
    bound.base = json.string("base", 64);
    bound.count = json.has("count") ? named(json, "count", counts) : DateBound::Count::Days;
    bound.days =
        json.integer("days", bound.count == DateBound::Count::Days ? -longestPeriod : 0, longestPeriod, 0);
    if (bound.base != QLatin1String("today") && !dates.contains(bound.base)) {
        json.fail("base", QStringLiteral("neither today nor an earlier date field"));
    }
    json.finish();
    return bound;
}

DateCheck readCheck(JsonReader json, const QStringList &dates)
{
    DateCheck check;
    for (const JsonReader &bound : json.objects("not_before", 10)) {
        check.notBefore += readBound(bound, dates);
    }
    for (const JsonReader &bound : json.objects("not_after", 10)) {
        check.notAfter += readBound(bound, dates);
    }
    check.openingDay = json.boolean("opening_day", false);
    check.reason = json.text("reason");
    check.instead = json.text("instead");
    json.finish();
    return check;
}

int defaultMaxLength(FieldType type)
{
    switch (type) {
    case FieldType::Address:
        return 400; // as in the gateway's contract
    case FieldType::Persons:
        return 50; // people
    default:
        return 200;
    }
}

QStringList readSources(JsonReader &json, const char *key)
{
    QStringList sources = json.strings(key, 10);
    for (const QString &source : std::as_const(sources)) {
        if (!KnownFacts::names().contains(source)) {
            json.fail(key, QStringLiteral("unknown source"));
        }
    }
    return sources;
}

Field readField(JsonReader json, const QHash<QString, FieldType> &earlier)
{
    Field field;
    field.id = identifier(json, "id", fieldIdForm);
    field.type = named(json, "type", fieldTypes);
    field.label = json.text("label");
    field.help = json.text("help");
    field.required = json.boolean("required", true);
    field.prefill = readSources(json, "prefill");
    field.candidates = readSources(json, "candidates");
    field.maxLength = json.integer("max_length", 1, 4000, defaultMaxLength(field.type));
    field.minLength = json.integer("min_length", 0, field.maxLength, 0);
    for (JsonReader &item : json.objects("choices", 200)) {
        field.choices += Choice{item.string("value", 64), item.text("label")};
        item.finish();
    }
    if (auto condition = json.optionalObject("visible_if")) {
        field.visibleIf = Condition{condition->string("field", 64), condition->scalar("equals")};
        if (!earlier.contains(field.visibleIf->field)) {
            condition->fail("field", QStringLiteral("no earlier field"));
        }
        condition->finish();
    }
    const QStringList dates = earlier.keys(FieldType::Date);
    for (const JsonReader &check : json.objects("checks", 20)) {
        field.checks += readCheck(check, dates);
    }
    if (earlier.contains(field.id) || field.id == QLatin1String("today") ||
        field.id == QLatin1String("applicant")) {
        json.fail("id", QStringLiteral("taken"));
    }
    if ((field.type == FieldType::Choice) == field.choices.isEmpty()) {
        json.fail("choices", QStringLiteral("belong to a choice, and a choice needs some"));
    }
    if ((field.type == FieldType::Persons) == field.candidates.isEmpty()) {
        json.fail("candidates", QStringLiteral("belong to persons, and persons need some"));
    }
    if (!field.checks.isEmpty() && field.type != FieldType::Date) {
        json.fail("checks", QStringLiteral("are for dates"));
    }
    json.finish();
    return field;
}

void readFields(JsonReader &json, Procedure &procedure)
{
    QHash<QString, FieldType> fields;
    for (const JsonReader &item : json.objects("fields", mostFields)) {
        procedure.fields += readField(item, fields);
        fields.insert(procedure.fields.last().id, procedure.fields.last().type);
    }
    QStringList placed;
    for (JsonReader &item : json.objects("steps", mostFields)) {
        procedure.steps += Step{identifier(item, "id", fieldIdForm), item.text("heading"),
                                item.strings("fields", mostFields, 64)};
        placed += procedure.steps.last().fields;
        item.finish();
    }
    // The steps hold the fields in their order, so that what a question depends on is asked before it.
    QStringList inOrder;
    for (const Field &field : std::as_const(procedure.fields)) {
        inOrder += field.id;
    }
    if (placed != inOrder || placed.isEmpty()) {
        json.fail("steps", QStringLiteral("do not hold every field once, in order"));
    }
    for (JsonReader &item : json.objects("afterwards", 50)) {
        NextStep step;
        step.text = item.text("text");
        if (const auto due = item.optionalObject("due")) {
            step.due = readBound(*due, fields.keys(FieldType::Date));
        }
        procedure.afterwards += step;
        item.finish();
    }
}

} // namespace

const Field *Procedure::field(const QString &fieldId) const
{
    for (const Field &field : fields) {
        if (field.id == fieldId) {
            return &field;
        }
    }
    return nullptr;
}

Result<Procedure> Procedure::fromJson(const QByteArray &text)
{
    JsonReader json = JsonReader::fromText(text, largestFile);
    Procedure procedure;
    procedure.id = identifier(json, "id", dashedIdForm);
    procedure.version = json.integer("version", 1, 1000000);
    procedure.title = json.text("title");
    procedure.summary = json.text("summary");
    procedure.legalGround = readLegalGround(json.object("legal_ground"));
    procedure.recipient = json.text("recipient");
    procedure.purpose = json.text("purpose");
    procedure.whoMayFile = json.text("who_may_file");
    procedure.minimumAge = json.integer("minimum_age", 0, 120, 0);
    procedure.window = json.text("window");
    procedure.signature = named(json, "signature", signatures);
    procedure.endsSigningCertificate = json.boolean("ends_signing_certificate", false);
    procedure.certificateNote = json.optionalText("certificate_note");
    procedure.individualNumberNeeded = json.boolean("individual_number_needed", false);
    readFields(json, procedure);
    if (procedure.endsSigningCertificate == procedure.certificateNote.isEmpty()) {
        json.fail("certificate_note",
                  QStringLiteral("belongs to a procedure that ends the signing certificate"));
    }
    json.finish();
    if (!json.ok()) {
        return failure(json.error());
    }
    return procedure;
}

} // namespace madoguchi
