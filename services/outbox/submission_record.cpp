#include "outbox/submission_record.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{
constexpr std::array waitNames{"none", "network", "delay", "sign-in", "order"};
constexpr QLatin1String afterReceipt("receipt");
constexpr QLatin1String afterApproval("approval");
constexpr qint32 payloadFormat = 2;
constexpr qint32 payloadFormatWithoutFiles = 1;

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &json) { return QDateTime::fromString(json.toString(), Qt::ISODateWithMs); }

WaitReason waitOf(const QString &name)
{
    const auto found = std::find_if(waitNames.begin(), waitNames.end(),
                                    [&](const char *known) { return name == QLatin1String(known); });
    return found == waitNames.end() ? WaitReason::None : WaitReason(found - waitNames.begin());
}

QJsonArray edgesJson(const QList<OrderEdge> &edges)
{
    QJsonArray list;
    for (const OrderEdge &edge : edges) {
        list += QJsonObject{
            {QStringLiteral("id"), edge.after.toString(QUuid::WithoutBraces)},
            {QStringLiteral("kind"), edge.kind == EdgeKind::AfterReceipt ? afterReceipt : afterApproval}};
    }
    return list;
}

QList<OrderEdge> edgesOf(const QJsonArray &list)
{
    QList<OrderEdge> edges;
    for (const QJsonValue &value : list) {
        const bool isReceipt = value[QLatin1String("kind")].toString() == afterReceipt;
        edges += OrderEdge{QUuid(value[QLatin1String("id")].toString()),
                           isReceipt ? EdgeKind::AfterReceipt : EdgeKind::AfterApproval};
    }
    return edges;
}

QJsonObject errorJson(const Error &error)
{
    return {{QStringLiteral("code"), errorName(error.code)},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("facts"), QJsonObject::fromVariantMap(error.facts)}};
}

std::optional<Error> errorOf(const QJsonValue &json)
{
    if (!json.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = json.toObject();
    const QString name = object.value(QLatin1String("code")).toString();
    const auto codes = allErrorCodes();
    const auto code =
        std::find_if(codes.begin(), codes.end(), [&](ErrorCode known) { return errorName(known) == name; });
    return Error{code == codes.end() ? ErrorCode::Internal : *code,
                 object.value(QLatin1String("detail")).toString(),
                 object.value(QLatin1String("facts")).toObject().toVariantMap()};
}
} // namespace

QList<Migration> outboxMigrations()
{
    return {
        {QStringLiteral("outbox"),
         1,
         {QStringLiteral(
              "CREATE TABLE submissions (id TEXT PRIMARY KEY, generation INTEGER NOT NULL, state TEXT NOT "
              "NULL, created_at TEXT NOT NULL, next_try_at TEXT, version INTEGER NOT NULL, sealed BLOB "
              "NOT NULL) STRICT"),
          QStringLiteral("CREATE INDEX submissions_by_state ON submissions (state, created_at)"),
          QStringLiteral("CREATE TABLE submission_payloads (id TEXT PRIMARY KEY, "
                         "generation INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT"),
          QStringLiteral("CREATE TABLE submission_copies (id TEXT PRIMARY KEY, "
                         "generation INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT"),
          QStringLiteral(
              "CREATE TABLE submission_attempts (id TEXT NOT NULL, number "
              "INTEGER NOT NULL, started_at TEXT NOT NULL, outcome TEXT, may_have_left INTEGER NOT NULL "
              "DEFAULT 1, PRIMARY KEY (id, number)) STRICT"),
          QStringLiteral("CREATE TABLE submission_receipts (id TEXT PRIMARY KEY, "
                         "stored_at TEXT NOT NULL, sealed BLOB NOT NULL) STRICT"),
          QStringLiteral(
              "CREATE TRIGGER receipts_stay AFTER DELETE ON submission_receipts BEGIN SELECT RAISE "
              "(ABORT, 'a receipt is never deleted'); END"),
          QStringLiteral(
              "CREATE TRIGGER receipts_stand AFTER UPDATE ON submission_receipts BEGIN SELECT RAISE "
              "(ABORT, 'a receipt is never changed'); END")}},
        {QStringLiteral("outbox"),
         2,
         {QStringLiteral(
             "CREATE INDEX submissions_in_order ON submissions (created_at, id, state, version)")}},
        {QStringLiteral("outbox"),
         3,
         {QStringLiteral("ALTER TABLE submission_attempts ADD COLUMN is_withdrawal INTEGER NOT NULL DEFAULT "
                         "0")}}};
}

QByteArray submissionBytes(const Submission &s)
{
    QJsonObject json{{QStringLiteral("id"), s.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("generation"), s.generation},
                     {QStringLiteral("state"), QString(stateName(s.state))},
                     {QStringLiteral("created_at"), textOf(s.createdAt)},
                     {QStringLiteral("procedure_id"), s.procedureId},
                     {QStringLiteral("procedure_version"), s.procedureVersion},
                     {QStringLiteral("title"), s.title.toJson()},
                     {QStringLiteral("recipient"), s.recipient.toJson()},
                     {QStringLiteral("audience"), s.audience},
                     {QStringLiteral("document_sha256"), QString::fromLatin1(s.documentSha256.toHex())},
                     {QStringLiteral("certificate"), QString::fromLatin1(s.certificateFingerprint.toHex())},
                     {QStringLiteral("certificate_end"), textOf(s.certificateEnd)},
                     {QStringLiteral("deadline"), textOf(s.deadline)},
                     {QStringLiteral("waits"), QLatin1String(waitNames.at(size_t(s.waits)))},
                     {QStringLiteral("attempts"), s.attempts},
                     {QStringLiteral("failures"), s.failures},
                     {QStringLiteral("may_have_left"), s.mayHaveLeft},
                     {QStringLiteral("first_attempt_at"), textOf(s.firstAttemptAt)},
                     {QStringLiteral("next_try_at"), textOf(s.nextTryAt)},
                     {QStringLiteral("reference_number"), s.referenceNumber},
                     {QStringLiteral("arrived_at"), textOf(s.arrivedAt)}};
    if (!s.amends.isNull()) {
        json.insert(QStringLiteral("amends"), s.amends.toString(QUuid::WithoutBraces));
    }
    if (!s.attachments.isEmpty()) {
        QJsonArray files;
        for (const Attachment &file : s.attachments) {
            files += file.toJson();
        }
        json.insert(QStringLiteral("attachments"), files);
    }
    if (!s.after.isEmpty()) {
        json.insert(QStringLiteral("after"), edgesJson(s.after));
    }
    if (s.withdrawalMayHaveLeft) {
        json.insert(QStringLiteral("withdrawal_may_have_left"), true);
    }
    if (s.resignAsked) {
        json.insert(QStringLiteral("resign_asked"), true);
    }
    if (s.isDeclined) {
        json.insert(QStringLiteral("declined"), true);
    }
    if (s.lastError) {
        json.insert(QStringLiteral("last_error"), errorJson(*s.lastError));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Submission> submissionFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    const auto number = [&json](const char *name) { return json.value(QLatin1String(name)).toInt(); };
    const auto time = [&json](const char *name) { return timeOf(json.value(QLatin1String(name))); };
    const auto words = [&json](const char *name) {
        return LocalizedText::fromJson(json.value(QLatin1String(name))).value_or(LocalizedText());
    };
    Submission s;
    s.id = QUuid(text("id"));
    const auto state = stateFromName(QLatin1String(text("state").toLatin1()));
    if (s.id.isNull() || !state) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("submission record"));
    }
    s.state = *state;
    s.generation = number("generation");
    s.createdAt = time("created_at");
    s.procedureId = text("procedure_id");
    s.procedureVersion = number("procedure_version");
    s.title = words("title");
    s.recipient = words("recipient");
    s.audience = text("audience");
    s.documentSha256 = QByteArray::fromHex(text("document_sha256").toLatin1());
    s.certificateFingerprint = QByteArray::fromHex(text("certificate").toLatin1());
    s.certificateEnd = time("certificate_end");
    s.deadline = time("deadline");
    s.waits = waitOf(text("waits"));
    s.attempts = number("attempts");
    s.failures = number("failures");
    s.mayHaveLeft = json.value(QLatin1String("may_have_left")).toBool();
    s.firstAttemptAt = time("first_attempt_at");
    s.nextTryAt = time("next_try_at");
    s.amends = QUuid(text("amends"));
    for (const auto &item : json.value(QLatin1String("attachments")).toArray()) {
        if (auto file = Attachment::fromJson(item)) {
            s.attachments += *std::move(file);
        }
    }
    s.after = edgesOf(json.value(QLatin1String("after")).toArray());
    s.withdrawalMayHaveLeft = json.value(QLatin1String("withdrawal_may_have_left")).toBool();
    s.resignAsked = json.value(QLatin1String("resign_asked")).toBool();
    s.isDeclined = json.value(QLatin1String("declined")).toBool();
    s.lastError = errorOf(json.value(QLatin1String("last_error")));
    s.referenceNumber = text("reference_number");
    s.arrivedAt = time("arrived_at");
    return s;
}

QByteArray copyBytes(const Submission &submission, const SubmissionPayload &payload)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << submissionBytes(submission) << payloadBytes(payload);
    return bytes;
}

Result<std::pair<Submission, SubmissionPayload>> copyFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray record;
    QByteArray payload;
    stream >> record >> payload;
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("second copy"));
    }
    return submissionFromBytes(record).and_then([&](const Submission &submission) {
        return payloadFromBytes(payload).map(
            [&](const SubmissionPayload &content) { return std::pair(submission, content); });
    });
}

QByteArray payloadBytes(const SubmissionPayload &payload)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << payloadFormat << payload.document << payload.cms << payload.attachments;
    return bytes;
}

Result<SubmissionPayload> payloadFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 format = 0;
    SubmissionPayload payload;
    stream >> format >> payload.document >> payload.cms;
    if (format == payloadFormat) {
        stream >> payload.attachments;
    }
    const bool isKnown = format == payloadFormat || format == payloadFormatWithoutFiles;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !isKnown) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("submission payload"));
    }
    return payload;
}

} // namespace madoguchi
