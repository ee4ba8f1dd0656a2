#include "agency/message_parsing.h"

#include "agency/json_reader.h"

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

Person readPerson(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Person person;
    person.name = reader.text(QStringLiteral("name"), 200);
    person.nameKana = reader.text(QStringLiteral("name_kana"), 200, Presence::Optional);
    person.nameLatin = reader.text(QStringLiteral("name_latin"), 200, Presence::Optional);
    person.birthDate = reader.date(QStringLiteral("birth_date"));
    const int sex = reader.integer(QStringLiteral("sex"), 0, 9);
    if (sex > 2 && sex < 9) {
        reader.note(QStringLiteral("sex"), QStringLiteral("no code of JIS X 0303"));
    }
    person.sex = Sex(sex);
    reader.end();
    return person;
}

Address readAddress(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Address address;
    address.postalCode =
        reader.textLike(QStringLiteral("postal_code"), QStringLiteral("[0-9]{7}"), Presence::Optional);
    address.text = reader.text(QStringLiteral("text"), 400);
    address.localGovernmentCode =
        reader.textLike(QStringLiteral("local_government_code"), JsonForm::localGovernmentCode);
    reader.end();
    return address;
}

HouseholdMember readMember(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    HouseholdMember member;
    member.memberId = reader.text(QStringLiteral("member_id"), 64);
    member.relationship = Relationship(reader.oneOf(QStringLiteral("relationship"), relationships));
    member.person = reader.value(QStringLiteral("person"), readPerson);
    reader.end();
    return member;
}

Profile readProfile(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Profile profile;
    profile.person = reader.value(QStringLiteral("person"), readPerson);
    profile.address = reader.value(QStringLiteral("address"), readAddress);
    profile.phone = reader.text(QStringLiteral("phone"), 20, Presence::Optional);
    profile.household = reader.list(QStringLiteral("household"), 0, 50, readMember);
    reader.end();
    return profile;
}

Task readTask(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Task task;
    task.taskId = reader.text(QStringLiteral("task_id"), 64);
    task.title = reader.localized(QStringLiteral("title"));
    task.body = reader.localized(QStringLiteral("body"), Presence::Optional);
    task.dueOn = reader.date(QStringLiteral("due_on"), Presence::Optional);
    task.weight = reader.integer(QStringLiteral("weight"), 0, 100);
    task.legalGround = reader.text(QStringLiteral("legal_ground"), 200, Presence::Optional);
    task.procedureId =
        reader.textLike(QStringLiteral("procedure_id"), JsonForm::procedureId, Presence::Optional);
    reader.end();
    return task;
}

HistoryEntry readHistory(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    HistoryEntry entry;
    entry.state = ApplicationState(reader.oneOf(QStringLiteral("state"), applicationStates));
    entry.at = reader.instant(QStringLiteral("at"));
    entry.message = reader.localized(QStringLiteral("message"), Presence::Optional);
    entry.respondBy = reader.date(QStringLiteral("respond_by"), Presence::Optional);
    reader.end();
    return entry;
}

Application readApplication(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Application application;
    application.referenceNumber =
        reader.textLike(QStringLiteral("reference_number"), JsonForm::referenceNumber);
    application.submissionId = reader.uuid(QStringLiteral("submission_id"));
    application.procedureId = reader.textLike(QStringLiteral("procedure_id"), JsonForm::procedureId);
    application.title = reader.localized(QStringLiteral("title"));
    application.office = reader.localized(QStringLiteral("office"));
    application.state = ApplicationState(reader.oneOf(QStringLiteral("state"), applicationStates));
    application.history = reader.list(QStringLiteral("history"), 1, 200, readHistory);
    application.withdrawable = reader.boolean(QStringLiteral("withdrawable"));
    application.nextStep = reader.localized(QStringLiteral("next_step"), Presence::Optional);
    reader.end();
    return application;
}

Notice readNotice(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Notice notice;
    notice.noticeId = reader.text(QStringLiteral("notice_id"), 64);
    notice.title = reader.localized(QStringLiteral("title"));
    notice.body = reader.localized(QStringLiteral("body"));
    notice.sentAt = reader.instant(QStringLiteral("sent_at"));
    notice.respondBy = reader.date(QStringLiteral("respond_by"), Presence::Optional);
    notice.referenceNumber =
        reader.textLike(QStringLiteral("reference_number"), JsonForm::referenceNumber, Presence::Optional);
    reader.end();
    return notice;
}

Office readOffice(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Office office;
    office.name = reader.localized(QStringLiteral("name"));
    office.address = reader.text(QStringLiteral("address"), 400, Presence::Optional);
    office.phone = reader.text(QStringLiteral("phone"), 20, Presence::Optional);
    office.hours = reader.localized(QStringLiteral("hours"), Presence::Optional);
    reader.end();
    return office;
}

struct Agency
{
    LocalizedText name;
    QString localGovernmentCode;
};

Agency readAgency(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Agency agency;
    agency.name = reader.localized(QStringLiteral("name"));
    agency.localGovernmentCode =
        reader.textLike(QStringLiteral("local_government_code"), JsonForm::localGovernmentCode);
    reader.end();
    return agency;
}

CatalogueProcedure readProcedure(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    CatalogueProcedure procedure;
    procedure.procedureId = reader.textLike(QStringLiteral("procedure_id"), JsonForm::procedureId);
    procedure.version = reader.integer(QStringLiteral("version"), 1, maxVersion);
    procedure.title = reader.localized(QStringLiteral("title"));
    procedure.office = reader.value(QStringLiteral("office"), readOffice);
    procedure.acceptsOnline = reader.boolean(QStringLiteral("accepts_online"));
    reader.end();
    return procedure;
}

} // namespace

Result<Profile> parseProfile(const QJsonValue &json) { return readWhole(json, readProfile); }

Result<QList<Task>> parseTasks(const QJsonValue &json)
{
    return readWhole(json, [](const QJsonValue &value, const QString &pointer, JsonFault &fault) {
        JsonReader reader(value, pointer, fault);
        auto tasks = reader.list(QStringLiteral("tasks"), 0, 500, readTask);
        reader.end();
        return tasks;
    });
}

Result<QList<Application>> parseApplications(const QJsonValue &json)
{
    return readWhole(json, [](const QJsonValue &value, const QString &pointer, JsonFault &fault) {
        JsonReader reader(value, pointer, fault);
        auto applications = reader.list(QStringLiteral("applications"), 0, 500, readApplication);
        reader.end();
        return applications;
    });
}

Result<Application> parseApplication(const QJsonValue &json) { return readWhole(json, readApplication); }

Result<QList<Notice>> parseNotices(const QJsonValue &json)
{
    return readWhole(json, [](const QJsonValue &value, const QString &pointer, JsonFault &fault) {
        JsonReader reader(value, pointer, fault);
        auto notices = reader.list(QStringLiteral("notices"), 0, 500, readNotice);
        reader.end();
        return notices;
    });
}

Result<Catalogue> parseCatalogue(const QJsonValue &json)
{
    return readWhole(json, [](const QJsonValue &value, const QString &pointer, JsonFault &fault) {
        JsonReader reader(value, pointer, fault);
        Catalogue catalogue;
        catalogue.version = reader.integer(QStringLiteral("version"), 1, maxVersion);
        catalogue.issuedAt = reader.instant(QStringLiteral("issued_at"));
        catalogue.procedures = reader.list(QStringLiteral("procedures"), 0, 1000, readProcedure);
        const Agency agency = reader.value(QStringLiteral("agency"), readAgency);
        catalogue.agencyName = agency.name;
        catalogue.localGovernmentCode = agency.localGovernmentCode;
        reader.end();
        return catalogue;
    });
}

} // namespace madoguchi
