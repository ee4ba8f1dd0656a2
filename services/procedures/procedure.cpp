#include "procedures/procedure.h"

#include "procedures/attachment.h"
#include "procedures/content_json.h"
#include "procedures/field_reader.h"
#include "procedures/parts.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestProcedure = 1024LL * 1024;
constexpr int mostProcedureFields = 500;
constexpr int mostOthers = 50;
constexpr int mostDeadlines = 10;
constexpr int mostCases = 200;
constexpr int mostYen = 10'000'000;

constexpr std::array<std::pair<const char *, SignatureLevel>, 3> signatures{
    {{"none", SignatureLevel::None},
     {"authentication", SignatureLevel::Authentication},
     {"signature", SignatureLevel::Signature}}};
constexpr std::array<std::pair<const char *, FilingPlace>, 4> filingPlaces{
    {{"online", FilingPlace::Online},
     {"counter", FilingPlace::Counter},
     {"post", FilingPlace::Post},
     {"elsewhere", FilingPlace::Elsewhere}}};
constexpr std::array<std::pair<const char *, Predecessor::State>, 2> predecessorStates{
    {{"receipt", Predecessor::State::Receipt}, {"approval", Predecessor::State::Approval}}};

constexpr const char *formStepIdForm = "\\A[a-z][a-z0-9_-]*\\z";

void readPlaces(JsonReader &json, Procedure &procedure)
{
    procedure.where = named(json, "where", filingPlaces);
    procedure.link = readLink(json, "link");
    for (const QString &name : json.strings("also", int(filingPlaces.size()))) {
        const auto *const place =
            std::find_if(filingPlaces.begin(), filingPlaces.end(),
                         [&](const auto &entry) { return name == QLatin1String(entry.first); });
        if (place == filingPlaces.end() || place->second == procedure.where ||
            place->second == FilingPlace::Online || procedure.also.contains(place->second)) {
            json.fail("also", QStringLiteral("no other way"));
            return;
        }
        procedure.also += place->second;
    }
    const bool hasElsewhere =
        procedure.where == FilingPlace::Elsewhere || procedure.also.contains(FilingPlace::Elsewhere);
    if (!procedure.link.isEmpty() && !hasElsewhere) {
        json.fail("link", QStringLiteral("belongs to what is done elsewhere"));
    }
}

Fee readFee(JsonReader json)
{
    Fee fee;
    const int kinds = int(json.has("yen")) + int(json.has("none")) + int(json.has("ask"));
    if (kinds != 1) {
        json.fail("yen", QStringLiteral("one of yen, none and ask"));
        return fee;
    }
    if (json.has("yen")) {
        fee.kind = Fee::Kind::Yen;
        fee.yen = json.integer("yen", 1, mostYen);
        fee.note = json.optionalText("note");
    } else if (json.has("ask")) {
        fee.note = json.text("ask");
    } else {
        fee.kind = Fee::Kind::None;
        if (!json.boolean("none", false)) {
            json.fail("none", QStringLiteral("not true"));
        }
    }
    json.finish();
    return fee;
}

void readAfter(JsonReader &json, Procedure &procedure)
{
    for (JsonReader &item : json.objects("after", mostOthers)) {
        procedure.after +=
            Predecessor{identifier(item, "procedure", dashedIdForm), named(item, "state", predecessorStates)};
        if (procedure.after.last().procedure == procedure.id) {
            item.fail("procedure", QStringLiteral("the procedure itself"));
        }
        item.finish();
    }
    procedure.followUps = identifiers(json, "follow_ups", mostOthers);
}

void readFormSteps(JsonReader &json, Procedure &procedure)
{
    QStringList placed;
    QStringList ids;
    for (JsonReader &item : json.objects("steps", mostProcedureFields)) {
        procedure.steps += Step{identifier(item, "id", formStepIdForm), item.text("heading"),
                                item.strings("fields", mostProcedureFields, 64)};
        placed += procedure.steps.last().fields;
        if (ids.contains(procedure.steps.last().id) || procedure.steps.last().fields.isEmpty()) {
            item.fail("id", QStringLiteral("stands twice, or has no fields"));
        }
        ids += procedure.steps.last().id;
        item.finish();
    }
    // The steps hold the fields in their order, so that what a question depends on is asked before it.
    QStringList inOrder;
    for (const Field &field : std::as_const(procedure.fields)) {
        inOrder += field.id;
    }
    if (placed != inOrder) {
        const auto left = std::find_if(inOrder.begin(), inOrder.end(),
                                       [&](const QString &id) { return !placed.contains(id); });
        json.fail("steps", left == inOrder.end()
                               ? QStringLiteral("name a field that is not there, one twice, or another order")
                               : QStringLiteral("\"%1\" is in no step").arg(*left));
    }
    if (placed.isEmpty() && procedure.where != FilingPlace::Elsewhere) {
        json.fail("fields", QStringLiteral("none, but something is filled in here"));
    }
}

LegalDeadline readDeadline(JsonReader json, const QuestionScope &fields)
{
    LegalDeadline deadline{readOptionalCondition(json, "if", fields), readDayKeys(json, fields),
                           json.text("late")};
    if (deadline.day.questions().isEmpty()) {
        json.fail("base", QStringLiteral("no field: a day by law counts from a date that is answered"));
    }
    json.finish();
    return deadline;
}

/// One, or a list of which the first counts whose condition holds.
void readDeadlines(JsonReader &json, Procedure &procedure, const QuestionScope &fields)
{
    if (!json.value("deadline").isArray()) {
        if (const auto deadline = json.optionalObject("deadline")) {
            procedure.deadlines += readDeadline(*deadline, fields);
        }
        return;
    }
    for (JsonReader &item : json.objects("deadline", mostDeadlines)) {
        if (!procedure.deadlines.isEmpty() && !procedure.deadlines.last().onlyIf) {
            item.fail("base", QStringLiteral("is never reached: the one before it has no \"if\""));
        }
        procedure.deadlines += readDeadline(item, fields);
    }
    if (procedure.deadlines.isEmpty()) {
        json.fail("deadline", QStringLiteral("nothing in it"));
    }
}

/// What looks at the answers: read after the fields.
void readRules(JsonReader &json, Procedure &procedure, const QuestionScope &fields)
{
    readDeadlines(json, procedure, fields);
    for (JsonReader &item : json.objects("bring", mostOthers)) {
        procedure.bring += BringItem{item.text("text"), readOptionalCondition(item, "if", fields)};
        item.finish();
    }
    for (JsonReader &item : json.objects("afterwards", mostOthers)) {
        procedure.afterwards += NextStep{item.text("text"), readOptionalDay(item, "due", fields)};
        item.finish();
    }
}

/// Cases are read where they are run; here they are only objects.
void readCases(JsonReader &json, Procedure &procedure)
{
    json.objects("cases", mostCases);
    procedure.cases = json.value("cases").toArray();
}

/// Files go with a filing through the gateway and with nothing else, and only so many.
void checkAttachments(JsonReader &json, const Procedure &procedure)
{
    qint64 most = 0;
    for (const Field &field : procedure.fields) {
        most += field.type == FieldType::Attachment ? field.mostFiles * field.mostBytes : 0;
    }
    if (most > 0 && procedure.where != FilingPlace::Online) {
        json.fail("fields", QStringLiteral("attachments: only where it is filed here"));
    }
    if (most > mostAttachedBytes) {
        json.fail("fields", QStringLiteral("attachments: together more than 64 MiB"));
    }
}

} // namespace

QString filingPlaceName(FilingPlace place)
{
    return QLatin1String(filingPlaces.at(std::size_t(place)).first);
}

const Field *Procedure::field(const QString &fieldId) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.id == fieldId; });
    return found == fields.end() ? nullptr : &*found;
}

Result<Procedure> Procedure::fromJson(const QByteArray &text, const PartBook &parts)
{
    return parts.expand(text, largestProcedure).and_then(&Procedure::fromObject);
}

Result<Procedure> Procedure::fromObject(const QJsonObject &object)
{
    JsonReader json = JsonReader::fromObject(object);
    Procedure procedure;
    procedure.id = identifier(json, "id", dashedIdForm);
    procedure.version = json.integer("version", 1, 1000000);
    procedure.title = json.text("title");
    procedure.summary = json.text("summary");
    readPlaces(json, procedure);
    procedure.legalGround = readLegalGround(json.object("legal_ground"));
    procedure.recipient = json.text("recipient");
    procedure.counterOf = json.string("counter_of", QString(), 64);
    procedure.purpose = json.text("purpose");
    procedure.whoMayFile = json.text("who_may_file");
    procedure.minimumAge = json.integer("minimum_age", 0, 120, 0);
    procedure.window = json.text("window");
    procedure.fee = readFee(json.object("fee"));
    if (auto use = json.optionalObject("individual_number")) {
        procedure.individualNumber = IndividualNumberUse{use->text("purpose"), use->text("law")};
        use->finish();
    }
    procedure.signature = named(json, "signature", signatures);
    if (procedure.signature != SignatureLevel::None && !procedure.isFiledHere()) {
        json.fail("signature", QStringLiteral("nothing is signed that is not filed here"));
    }
    procedure.endsSigningCertificate = json.boolean("ends_signing_certificate", false);
    procedure.certificateNote = json.optionalText("certificate_note");
    if (procedure.endsSigningCertificate == procedure.certificateNote.isEmpty()) {
        json.fail("certificate_note",
                  QStringLiteral("belongs to a procedure that ends the signing certificate"));
    }
    readAfter(json, procedure);
    QuestionScope fields;
    procedure.fields = readFields(json, "fields", mostProcedureFields, fields);
    checkAttachments(json, procedure);
    const Field *counter = procedure.field(procedure.counterOf);
    if (!procedure.counterOf.isEmpty() && (!counter || counter->type != FieldType::Municipality)) {
        json.fail("counter_of", QStringLiteral("no field of type municipality"));
    }
    readFormSteps(json, procedure);
    readRules(json, procedure, fields);
    readCases(json, procedure);
    json.finish();
    if (!json.ok()) {
        return failure(json.error());
    }
    return procedure;
}

} // namespace madoguchi
