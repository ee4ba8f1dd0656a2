#include "sandbox/agency.h"

#include "base/json_reader.h"
#include "sandbox/instants.h"

#include <QFile>

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestFile = 1'048'576;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CatalogueInvalid, path + u": "_s + file.errorString());
    }
    return file.read(largestFile + 1);
}

Stage readStage(JsonReader &reader)
{
    Stage stage{.state = reader.string("state"),
                .officeMinutes = reader.integer("office_minutes", 0, 100'000, 0),
                .message = reader.text("message"),
                .nextStep = reader.optionalText("next_step")};
    reader.finish();
    return stage;
}

FollowUp readFollowUp(JsonReader &reader)
{
    FollowUp followUp{.id = reader.string("id"),
                      .title = reader.text("title"),
                      .body = reader.text("body"),
                      .due = {},
                      .weight = reader.integer("weight", 0, 100),
                      .legalGround = reader.string("legal_ground")};
    JsonReader due = reader.object("due");
    followUp.due = {.field = due.string("field"), .days = due.integer("days", 0, 400)};
    due.finish();
    reader.finish();
    return followUp;
}

QJsonObject readOffice(JsonReader &reader)
{
    QJsonObject office{{"name"_L1, reader.text("name").toJson()},
                       {"address"_L1, reader.string("address", 400)},
                       {"phone"_L1, reader.string("phone", 20)},
                       {"hours"_L1, reader.text("hours").toJson()}};
    reader.finish();
    return office;
}

} // namespace

const Stage *OfferedProcedure::stage(const QString &state) const
{
    const auto found =
        std::find_if(stages.begin(), stages.end(), [&](const Stage &s) { return s.state == state; });
    return found == stages.end() ? nullptr : &*found;
}

Result<Agency> Agency::load(const QString &file, const Catalogue &procedures)
{
    auto text = readFile(file);
    if (!text) {
        return failure(text.error());
    }
    JsonReader reader = JsonReader::fromText(*text, largestFile);
    Agency agency{.name = reader.text("name"),
                  .code = reader.string("local_government_code", 6),
                  .catalogueVersion = reader.integer("catalogue_version", 1, 1'000'000),
                  .issuedAt = instantOf(reader.string("issued_at")),
                  .procedures = {},
                  .sideStages = {}};
    QHash<QString, QJsonObject> offices;
    JsonReader reading = reader.object("own_reading");
    agency.ownReading = {{"asked_by"_L1, reading.text("asked_by").toJson()},
                         {"data"_L1, reading.text("data").toJson()},
                         {"procedure"_L1, reading.text("procedure").toJson()},
                         {"legal_ground"_L1, reading.string("legal_ground", 200)}};
    reading.finish();
    for (JsonReader &office : reader.objects("offices", 100)) {
        const QString id = office.string("id");
        offices.insert(id, readOffice(office));
    }
    for (JsonReader &stage : reader.objects("side_stages", 10)) {
        const Stage read = readStage(stage);
        agency.sideStages.insert(read.state, read);
    }
    for (JsonReader &entry : reader.objects("procedures", 200)) {
        const QString id = entry.string("procedure_id", 64);
        OfferedProcedure offered{.procedure = {},
                                 .office = offices.value(entry.string("office")),
                                 .acceptsOnline = entry.boolean("accepts_online", true),
                                 .stages = {},
                                 .followUps = {}};
        for (JsonReader &stage : entry.objects("stages", 10)) {
            offered.stages.append(readStage(stage));
        }
        for (JsonReader &followUp : entry.objects("follow_ups", 20)) {
            offered.followUps.append(readFollowUp(followUp));
        }
        if (offered.office.isEmpty() || offered.stages.isEmpty()) {
            entry.fail("office", u"unknown, or no stages"_s);
        }
        entry.finish();
        auto procedure = procedures.procedure(id);
        if (!procedure) {
            return failure(procedure.error());
        }
        offered.procedure = **procedure;
        agency.procedures.insert(id, offered);
    }
    reader.finish();
    if (!reader.ok()) {
        return failure(reader.error());
    }
    return agency;
}

const OfferedProcedure *Agency::procedure(const QString &id) const
{
    const auto found = procedures.constFind(id);
    return found == procedures.constEnd() ? nullptr : &*found;
}

QJsonObject Agency::catalogue() const
{
    QStringList ids = procedures.keys();
    ids.sort();
    QJsonArray list;
    for (const QString &id : ids) {
        const OfferedProcedure &offered = *procedure(id);
        list.append(QJsonObject{{"procedure_id"_L1, id},
                                {"version"_L1, offered.procedure.version},
                                {"title"_L1, offered.procedure.title.toJson()},
                                {"office"_L1, offered.office},
                                {"accepts_online"_L1, offered.acceptsOnline}});
    }
    QJsonObject catalogue{
        {"version"_L1, catalogueVersion},
        {"issued_at"_L1, instantText(issuedAt)},
        {"agency"_L1, QJsonObject{{"name"_L1, name.toJson()}, {"local_government_code"_L1, code}}},
        {"procedures"_L1, list}};
    if (!counter.isEmpty()) {
        catalogue.insert("counters"_L1, QJsonArray{QJsonObject{
                                            {"local_government_code"_L1, code},
                                            {"name"_L1, name.toJson()},
                                            {"certificate"_L1, QString::fromLatin1(counter.toBase64())}}});
    }
    if (!mailbox.isEmpty()) {
        catalogue.insert("mailbox_certificate"_L1, QString::fromLatin1(mailbox.toBase64()));
    }
    return catalogue;
}

} // namespace madoguchi::sandbox
