#include "agency/message_parsing.h"

#include "agency/answer_reader.h"

#include <array>
#include <limits>

namespace madoguchi
{
namespace
{
constexpr int maxVersion = std::numeric_limits<int>::max();

// In the order of the enumerations in messages.h.
constexpr std::array relationships{"self", "head", "spouse", "child", "parent", "other"};
constexpr std::array applicationStates{
    "arrived", "in_review", "correction_requested", "review_finished", "finished", "declined", "withdrawn"};

RegisteredPerson readPerson(AnswerReader reader)
{
    RegisteredPerson person;
    person.name = reader.text("name", 200);
    person.nameKana = reader.text("name_kana", 200, Presence::Optional);
    person.nameLatin = reader.text("name_latin", 200, Presence::Optional);
    person.birthDate = reader.date("birth_date");
    const int sex = reader.integer("sex", 0, 9);
    if (sex > 2 && sex < 9) {
        reader.fail("sex", QStringLiteral("no code of JIS X 0303"));
    }
    person.sex = Sex(sex);
    reader.finish();
    return person;
}

Address readAddress(AnswerReader reader)
{
    Address address;
    address.postalCode = reader.like("postal_code", QStringLiteral("[0-9]{7}"), Presence::Optional);
    address.text = reader.text("text", 400);
    address.localGovernmentCode = reader.localGovernmentCode("local_government_code");
    reader.finish();
    return address;
}

HouseholdMember readMember(AnswerReader reader)
{
    HouseholdMember member;
    member.memberId = reader.text("member_id", 64);
    member.relationship = reader.oneOf<Relationship>("relationship", relationships);
    member.person = reader.object("person", readPerson);
    reader.finish();
    return member;
}

Profile readProfile(AnswerReader reader)
{
    Profile profile;
    profile.person = reader.object("person", readPerson);
    profile.address = reader.object("address", readAddress);
    profile.phone = reader.text("phone", 20, Presence::Optional);
    profile.household = reader.list("household", 0, 50, readMember);
    reader.finish();
    return profile;
}

Task readTask(AnswerReader reader)
{
    Task task;
    task.taskId = reader.text("task_id", 64);
    task.title = reader.localized("title");
    task.body = reader.optionalLocalized("body");
    task.dueOn = reader.date("due_on", Presence::Optional);
    task.weight = reader.integer("weight", 0, 100);
    task.legalGround = reader.text("legal_ground", 200, Presence::Optional);
    task.procedureId = reader.procedureId("procedure_id", Presence::Optional);
    reader.finish();
    return task;
}

FieldError readMending(AnswerReader reader)
{
    FieldError field;
    field.field = reader.text("field", 200);
    field.code = reader.text("code", 64);
    field.message = reader.optionalLocalized("message");
    reader.finish();
    return field;
}

HistoryEntry readHistory(AnswerReader reader)
{
    HistoryEntry entry;
    entry.state = reader.oneOf<ApplicationState>("state", applicationStates);
    entry.at = reader.instant("at");
    entry.message = reader.optionalLocalized("message");
    entry.respondBy = reader.date("respond_by", Presence::Optional);
    if (reader.has("fields")) {
        entry.fields = reader.list("fields", 0, 200, readMending);
    }
    reader.finish();
    return entry;
}

Application readApplication(AnswerReader reader)
{
    Application application;
    application.referenceNumber = reader.referenceNumber("reference_number");
    application.submissionId = reader.uuid("submission_id");
    application.procedureId = reader.procedureId("procedure_id");
    application.title = reader.localized("title");
    application.office = reader.localized("office");
    application.state = reader.oneOf<ApplicationState>("state", applicationStates);
    application.history = reader.list("history", 1, 200, readHistory);
    application.withdrawable = reader.boolean("withdrawable");
    application.nextStep = reader.optionalLocalized("next_step");
    application.amendments = reader.uuids("amendments", 200);
    application.takesMessages = reader.has("takes_messages") && reader.boolean("takes_messages");
    application.messageCount = reader.has("message_count") ? reader.integer("message_count", 0, 500) : 0;
    reader.finish();
    return application;
}

Office readOffice(AnswerReader reader)
{
    Office office;
    office.name = reader.localized("name");
    office.address = reader.text("address", 400, Presence::Optional);
    office.phone = reader.text("phone", 20, Presence::Optional);
    office.hours = reader.optionalLocalized("hours");
    reader.finish();
    return office;
}

struct Agency
{
    LocalizedText name;
    QString localGovernmentCode;
};

Agency readAgency(AnswerReader reader)
{
    Agency agency;
    agency.name = reader.localized("name");
    agency.localGovernmentCode = reader.localGovernmentCode("local_government_code");
    reader.finish();
    return agency;
}

CounterCertificate readCounter(AnswerReader reader)
{
    CounterCertificate counter;
    counter.localGovernmentCode = reader.localGovernmentCode("local_government_code");
    counter.name = reader.localized("name");
    counter.certificate = reader.base64("certificate");
    reader.finish();
    return counter;
}

CatalogueProcedure readProcedure(AnswerReader reader)
{
    CatalogueProcedure procedure;
    procedure.procedureId = reader.procedureId("procedure_id");
    procedure.version = reader.integer("version", 1, maxVersion);
    procedure.title = reader.localized("title");
    procedure.office = reader.object("office", readOffice);
    procedure.acceptsOnline = reader.boolean("accepts_online");
    reader.finish();
    return procedure;
}

} // namespace

Result<Profile> parseProfile(const QByteArray &json) { return readAnswer(json, readProfile); }

Result<QList<Task>> parseTasks(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        auto tasks = reader.list("tasks", 0, 500, readTask);
        reader.finish();
        return tasks;
    });
}

Result<QList<Application>> parseApplications(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        auto applications = reader.list("applications", 0, 500, readApplication);
        reader.finish();
        return applications;
    });
}

Result<Application> parseApplication(const QByteArray &json) { return readAnswer(json, readApplication); }

Result<GatewayCatalogue> parseCatalogue(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        GatewayCatalogue catalogue;
        catalogue.version = reader.integer("version", 1, maxVersion);
        catalogue.issuedAt = reader.instant("issued_at");
        catalogue.mailboxCertificate = reader.base64("mailbox_certificate", Presence::Optional);
        catalogue.procedures = reader.list("procedures", 0, 1000, readProcedure);
        if (reader.has("counters")) {
            catalogue.counters = reader.list("counters", 0, 2000, readCounter);
        }
        const Agency agency = reader.object("agency", readAgency);
        catalogue.agencyName = agency.name;
        catalogue.localGovernmentCode = agency.localGovernmentCode;
        reader.finish();
        return catalogue;
    });
}

} // namespace madoguchi
