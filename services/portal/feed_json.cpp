#include "portal/feed_json.h"

#include "agency/message_parsing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace madoguchi
{
namespace
{
constexpr int currentFormat = 1;
constexpr QLatin1String profileName("profile");
// In the order of the enumerations in agency/messages.h.
constexpr std::array relationships{"self", "head", "spouse", "child", "parent", "other"};
constexpr std::array applicationStates{
    "arrived", "in_review", "correction_requested", "review_finished", "finished", "declined", "withdrawn"};

/// Members that are not there are left out, as the contract has it.
class Writer
{
public:
    Writer &text(const char *name, const QString &value)
    {
        return value.isEmpty() ? *this : put(name, value);
    }
    Writer &date(const char *name, const QDate &value)
    {
        return value.isValid() ? put(name, value.toString(Qt::ISODate)) : *this;
    }
    Writer &localized(const char *name, const LocalizedText &value)
    {
        return value.isEmpty() ? *this : put(name, value.toJson());
    }
    Writer &instant(const char *name, const QDateTime &value)
    {
        return put(name, value.toUTC().toString(Qt::ISODate));
    }
    Writer &put(const char *name, const QJsonValue &value)
    {
        m_object.insert(QLatin1String(name), value);
        return *this;
    }
    template<typename T, typename Write>
    Writer &list(const char *name, const QList<T> &values, Write write)
    {
        QJsonArray array;
        for (const T &value : values) {
            array.append(write(value));
        }
        return put(name, array);
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject personJson(const RegisteredPerson &person)
{
    return Writer()
        .put("name", person.name)
        .text("name_kana", person.nameKana)
        .text("name_latin", person.nameLatin)
        .date("birth_date", person.birthDate)
        .put("sex", int(person.sex))
        .object();
}

QJsonObject memberJson(const HouseholdMember &member)
{
    return Writer()
        .put("member_id", member.memberId)
        .put("relationship", QLatin1String(relationships.at(size_t(member.relationship))))
        .put("person", personJson(member.person))
        .object();
}

QJsonObject taskJson(const Task &task)
{
    return Writer()
        .put("task_id", task.taskId)
        .localized("title", task.title)
        .localized("body", task.body)
        .date("due_on", task.dueOn)
        .put("weight", task.weight)
        .text("legal_ground", task.legalGround)
        .text("procedure_id", task.procedureId)
        .object();
}

QJsonObject mendingJson(const FieldError &field)
{
    return Writer()
        .put("field", field.field)
        .put("code", field.code)
        .localized("message", field.message)
        .object();
}

QJsonObject historyJson(const HistoryEntry &entry)
{
    return Writer()
        .put("state", QLatin1String(applicationStates.at(size_t(entry.state))))
        .instant("at", entry.at)
        .localized("message", entry.message)
        .date("respond_by", entry.respondBy)
        .list("fields", entry.fields, mendingJson)
        .object();
}

QJsonObject applicationJson(const Application &application)
{
    return Writer()
        .put("reference_number", application.referenceNumber)
        .put("submission_id", application.submissionId.toString(QUuid::WithoutBraces))
        .put("procedure_id", application.procedureId)
        .localized("title", application.title)
        .localized("office", application.office)
        .put("state", QLatin1String(applicationStates.at(size_t(application.state))))
        .list("history", application.history, historyJson)
        .put("withdrawable", application.withdrawable)
        .put("takes_messages", application.takesMessages)
        .put("message_count", application.messageCount)
        .localized("next_step", application.nextStep)
        .list("amendments", application.amendments,
              [](const QUuid &id) { return QJsonValue(id.toString(QUuid::WithoutBraces)); })
        .object();
}

QJsonObject documentJson(const NoticeDocument &document)
{
    return Writer()
        .put("document_id", document.documentId)
        .localized("name", document.name)
        .put("media_type", mediaTypeOf(document.type))
        .put("size", document.size)
        .put("sha256", QString::fromLatin1(document.sha256.toHex()))
        .object();
}

QJsonObject noticeJson(const Notice &notice)
{
    Writer writer;
    writer.put("notice_id", notice.noticeId)
        .localized("title", notice.title)
        .localized("body", notice.body)
        .localized("sender", notice.sender)
        .instant("sent_at", notice.sentAt)
        .date("respond_by", notice.respondBy)
        .text("reference_number", notice.referenceNumber)
        .list("documents", notice.documents, documentJson);
    if (notice.readAt.isValid()) {
        writer.instant("read_at", notice.readAt);
    }
    return writer.object();
}

QByteArray partOf(const QJsonObject &snapshot, const char *name)
{
    return QJsonDocument(snapshot.value(QLatin1String(name)).toObject()).toJson(QJsonDocument::Compact);
}
} // namespace

QJsonObject profileJson(const Profile &profile)
{
    const QJsonObject address = Writer()
                                    .text("postal_code", profile.address.postalCode)
                                    .put("text", profile.address.text)
                                    .put("local_government_code", profile.address.localGovernmentCode)
                                    .object();
    return Writer()
        .put("person", personJson(profile.person))
        .put("address", address)
        .text("phone", profile.phone)
        .list("household", profile.household, memberJson)
        .object();
}

QByteArray snapshotBytes(const FeedSnapshot &snapshot)
{
    QJsonObject object =
        Writer()
            .put("format", currentFormat)
            .instant("fetched_at", snapshot.fetchedAt)
            .text("audience", snapshot.audience)
            .put("tasks", Writer().list("tasks", snapshot.tasks, taskJson).object())
            .put("applications",
                 Writer().list("applications", snapshot.applications, applicationJson).object())
            .put("notices", Writer().list("notices", snapshot.notices, noticeJson).object())
            .object();
    if (snapshot.profile) {
        object.insert(profileName, profileJson(*snapshot.profile));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<FeedSnapshot> snapshotFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int format = object.value(QLatin1String("format")).toInt();
    if (format > currentFormat) {
        return failure(ErrorCode::StorageVersion, QStringLiteral("feed: format %1").arg(format));
    }
    std::optional<Profile> profile;
    if (object.contains(profileName)) {
        const auto read = parseProfile(partOf(object, "profile"));
        if (!read) {
            return failure(ErrorCode::StorageCorrupt, QStringLiteral("feed: profile can not be read"));
        }
        profile = *read;
    }
    const auto tasks = parseTasks(partOf(object, "tasks"));
    const auto applications = parseApplications(partOf(object, "applications"));
    const auto notices = parseNotices(partOf(object, "notices"));
    const auto fetchedAt =
        QDateTime::fromString(object.value(QLatin1String("fetched_at")).toString(), Qt::ISODate).toUTC();
    if (format != currentFormat || !tasks || !applications || !notices || !fetchedAt.isValid()) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("feed: snapshot can not be read"));
    }
    return FeedSnapshot{profile,  object.value(QLatin1String("audience")).toString(),
                        *tasks,   *applications,
                        *notices, fetchedAt};
}

} // namespace madoguchi
