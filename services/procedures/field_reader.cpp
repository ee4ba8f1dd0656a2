#include "procedures/field_reader.h"

#include "procedures/content_json.h"
#include "procedures/prefill.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int mostChoices = 200;
constexpr int mostChecks = 20;
constexpr int mostBounds = 10;
constexpr int mostSources = 10;
constexpr int mostInGroup = 60;
constexpr int mostItems = 100;
constexpr int mostAttachedFiles = 20;
constexpr int largestAttachment = 20 * 1024 * 1024;
constexpr const char *fieldIdForm = "\\A[a-z][a-z0-9_]*\\z";

constexpr std::array<std::pair<const char *, TextForm>, 4> textForms{{{"katakana", TextForm::Katakana},
                                                                      {"digits", TextForm::Digits},
                                                                      {"latin", TextForm::Latin},
                                                                      {"email", TextForm::Email}}};

/// GIF's words (個人申請, コアデータパーツ) that a field may carry.
const QStringList &gifWords()
{
    static const QStringList words{
        QStringLiteral("氏名"),     QStringLiteral("氏名カナ"),       QStringLiteral("生年月日"),
        QStringLiteral("性別"),     QStringLiteral("住所"),           QStringLiteral("郵便番号"),
        QStringLiteral("電話番号"), QStringLiteral("メールアドレス"), QStringLiteral("国籍"),
        QStringLiteral("口座"),     QStringLiteral("続柄"),           QStringLiteral("世帯主"),
        QStringLiteral("本籍"),     QStringLiteral("届出日"),         QStringLiteral("異動日")};
    return words;
}

const QStringList &mediaTypes()
{
    static const QStringList types{QStringLiteral("image/jpeg"), QStringLiteral("image/png"),
                                   QStringLiteral("application/pdf")};
    return types;
}

int defaultMaxLength(FieldType type)
{
    switch (type) {
    case FieldType::Address:
        return 400; // as in the gateway's contract
    case FieldType::Persons:
        return 50; // people
    case FieldType::Email:
        return 254; // RFC 5321 4.5.3.1.3
    default:
        return 200;
    }
}

FieldCheck readFieldCheck(JsonReader json, const Field &field, const QuestionScope &earlier)
{
    FieldCheck check;
    QuestionScope withThis = earlier;
    withThis.insert(field.id, shapeOf(field));
    check.must = readOptionalCondition(json, "must", withThis);
    check.reason = json.text("reason");
    if (check.must) {
        check.instead = json.optionalText("instead");
        json.finish();
        return check;
    }
    for (const JsonReader &bound : json.objects("not_before", mostBounds)) {
        check.notBefore += readDay(bound, earlier);
    }
    for (const JsonReader &bound : json.objects("not_after", mostBounds)) {
        check.notAfter += readDay(bound, earlier);
    }
    check.openingDay = json.boolean("opening_day", false);
    check.instead = json.text("instead");
    if (field.type != FieldType::Date) {
        json.fail("must", QStringLiteral("missing: bounds are for dates"));
    }
    if (check.notBefore.isEmpty() && check.notAfter.isEmpty() && !check.openingDay) {
        json.fail("not_before", QStringLiteral("nothing is checked"));
    }
    json.finish();
    return check;
}

void checkSource(JsonReader &json, const char *key, const QString &source)
{
    if (!KnownFacts::isSource(source)) {
        json.fail(key, QStringLiteral("unknown source; known are: %1, answer.<name>")
                           .arg(KnownFacts::names().join(QLatin1String(", "))));
    }
}

QStringList readSources(JsonReader &json, const char *key)
{
    QStringList sources = json.strings(key, mostSources);
    for (const QString &source : std::as_const(sources)) {
        checkSource(json, key, source);
    }
    return sources;
}

/// Also what is known of the one person who was chosen before.
QStringList readPrefill(JsonReader &json, const QuestionScope &earlier)
{
    const QStringList all = json.strings("prefill", mostSources);
    for (const QString &source : all) {
        const auto member = MemberSource::named(source);
        if (!member) {
            checkSource(json, "prefill", source);
        } else if (!earlier.value(member->field).isOnePerson) {
            json.fail("prefill", QStringLiteral("\"member.\" names no earlier field of type persons with "
                                                "\"max_length\": 1"));
        }
    }
    return all;
}

void readLengths(JsonReader &json, Field &field)
{
    field.maxLength = json.integer("max_length", 1, 4000, defaultMaxLength(field.type));
    field.minLength = json.integer("min_length", 0, field.maxLength, 0);
}

void readChoices(JsonReader &json, Field &field)
{
    QStringList values;
    for (JsonReader &item : json.objects("choices", mostChoices)) {
        field.choices += Choice{item.string("value", 64), item.text("label")};
        if (values.contains(field.choices.last().value)) {
            item.fail("value", QStringLiteral("stands twice"));
        }
        values += field.choices.last().value;
        item.finish();
    }
    if (field.choices.isEmpty()) {
        json.fail("choices", QStringLiteral("missing"));
    }
}

void readItems(JsonReader &json, Field &field, int most)
{
    field.maxItems = json.integer("max_items", 1, most, most);
    field.minItems = json.integer("min_items", 0, field.maxItems, field.required ? 1 : 0);
}

void readGroup(JsonReader &json, Field &field, const QuestionScope &earlier)
{
    readItems(json, field, mostItems);
    field.itemLabel = json.text("item_label");
    field.candidates = readSources(json, "candidates");
    // Inside of the group its own questions hide those outside that have the same names.
    QuestionScope scope = earlier;
    for (const auto &own : json.value("fields").toArray()) {
        scope.remove(own.toObject().value(QLatin1String("id")).toString());
    }
    field.fields = readFields(json, "fields", mostInGroup, scope);
    for (const Field &part : std::as_const(field.fields)) {
        const bool nested = part.type == FieldType::Group || part.type == FieldType::Persons ||
                            part.type == FieldType::Attachment;
        if (nested || !part.remember.isEmpty()) {
            json.fail("fields",
                      QStringLiteral("no groups, persons, attachments or remembered answers in a group"));
        }
    }
    const bool prefills = std::any_of(field.fields.begin(), field.fields.end(),
                                      [](const Field &part) { return !part.prefill.isEmpty(); });
    if (prefills) {
        json.fail("fields", QStringLiteral("no prefill in a group: its \"candidates\" give what is known"));
    }
    if (field.fields.isEmpty()) {
        json.fail("fields", QStringLiteral("missing"));
    }
}

void readAttachment(JsonReader &json, Field &field)
{
    field.accept = json.strings("accept", int(mediaTypes().size()));
    for (const QString &type : std::as_const(field.accept)) {
        if (!mediaTypes().contains(type)) {
            json.fail("accept", unknownName(mediaTypes()));
        }
    }
    if (field.accept.isEmpty()) {
        json.fail("accept", QStringLiteral("missing"));
    }
    field.mostFiles = json.integer("most_files", 1, mostAttachedFiles);
    field.mostBytes = json.integer("most_bytes", 1, largestAttachment);
}

/// What only this type has.
void readOwnKeys(JsonReader &json, Field &field, const QuestionScope &earlier)
{
    switch (field.type) {
    case FieldType::Text:
        field.lines = json.integer("lines", 1, 10, 1);
        field.form = json.has("form") ? named(json, "form", textForms) : TextForm::Any;
        [[fallthrough]];
    case FieldType::PersonName:
    case FieldType::Kana:
    case FieldType::Address:
    case FieldType::Municipality:
    case FieldType::Email:
        readLengths(json, field);
        break;
    case FieldType::Persons:
        readLengths(json, field);
        field.candidates = readSources(json, "candidates");
        if (field.candidates.isEmpty()) {
            json.fail("candidates", QStringLiteral("missing"));
        }
        break;
    case FieldType::Choice:
        readChoices(json, field);
        break;
    case FieldType::Choices:
        readChoices(json, field);
        readItems(json, field, int(field.choices.size()));
        break;
    case FieldType::Number:
        field.least = json.integer("least", -mostWholeNumber, mostWholeNumber);
        field.most = json.integer("most", int(field.least), mostWholeNumber);
        field.unit = json.optionalText("unit");
        break;
    case FieldType::Yen:
        field.least = json.integer("least", 0, mostWholeNumber, 0);
        field.most = json.integer("most", int(field.least), mostWholeNumber, mostWholeNumber);
        break;
    case FieldType::Attachment:
        readAttachment(json, field);
        break;
    case FieldType::Group:
        readGroup(json, field, earlier);
        break;
    case FieldType::PostalCode:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Phone:
    case FieldType::YesNo:
    case FieldType::BankAccount:
        break;
    }
    if (field.maxLength == 0) {
        field.maxLength = defaultMaxLength(field.type);
    }
}

} // namespace

QuestionShape shapeOf(const Field &field)
{
    QuestionShape shape{field.type, {}, field.isOnePerson()};
    for (const Choice &choice : field.choices) {
        shape.choices += choice.value;
    }
    return shape;
}

Field readField(JsonReader json, const QuestionScope &earlier)
{
    Field field;
    field.id = identifier(json, "id", fieldIdForm);
    const auto type = fieldTypeNamed(json.string("type"));
    if (!type) {
        json.fail("type", unknownName(fieldTypeNames()));
        return field;
    }
    field.type = *type;
    field.label = json.text("label");
    field.help = json.optionalText("help");
    field.requiredIf = readOptionalCondition(json, "required_if", earlier);
    if (field.requiredIf && json.has("required")) {
        json.fail("required", QStringLiteral("stands beside required_if"));
    }
    field.required = json.boolean("required", !field.requiredIf);
    field.visibleIf = readOptionalCondition(json, "visible_if", earlier);
    field.prefill = readPrefill(json, earlier);
    if (json.has("remember")) {
        field.remember = identifier(json, "remember", dashedIdForm);
    }
    field.gif = json.string("gif", QString(), 64);
    if (!field.gif.isEmpty() && !gifWords().contains(field.gif)) {
        json.fail("gif", unknownName(gifWords()));
    }
    readOwnKeys(json, field, earlier);
    for (const JsonReader &check : json.objects("checks", mostChecks)) {
        field.checks += readFieldCheck(check, field, earlier);
    }
    if (earlier.contains(field.id) || field.id == QLatin1String("today") ||
        field.id == QLatin1String("applicant") || field.id == QLatin1String("document")) {
        json.fail("id", QStringLiteral("taken"));
    }
    json.finish();
    return field;
}

QList<Field> readFields(JsonReader &json, const char *key, int most, QuestionScope &scope)
{
    QList<Field> fields;
    for (const JsonReader &item : json.objects(key, most)) {
        if (!json.ok()) {
            break; // what follows may look at the question that could not be read
        }
        fields += readField(item, scope);
        scope.insert(fields.last().id, shapeOf(fields.last()));
    }
    return fields;
}

} // namespace madoguchi
