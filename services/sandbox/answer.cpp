#include "sandbox/answer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <iterator>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

struct ProblemWords
{
    const char *name;
    int status;
    const char *title;
};

/// In the order of ProblemType.
constexpr ProblemWords problemWords[] = {
    {"request-invalid", 400, "The request is not what the contract describes"},
    {"sign-in-required", 401, "Sign in first"},
    {"sign-in-refused", 401, "The sign-in was not accepted"},
    {"not-allowed", 403, "This person may not do this"},
    {"not-found", 404, "Nothing of this name"},
    {"submission-not-received", 404, "No such submission has arrived"},
    {"submission-rejected", 422, "The application is not acceptable"},
    {"submission-key-reused", 422, "This key was used for other content"},
    {"submission-tombstoned", 422, "This signature was given up before it arrived"},
    {"submission-in-flight", 409, "This submission is being recorded"},
    {"attachments-missing", 409, "Files that the document names are not there"},
    {"attachment-mismatch", 422, "These bytes have another hash"},
    {"message-refused", 422, "The office takes no such message"},
    {"withdrawal-closed", 409, "A withdrawal is no longer possible"},
    {"busy", 503, "Try again later"},
    {"internal", 500, "The gateway failed"},
};
static_assert(std::size(problemWords) == std::size_t(ProblemType::Internal) + 1);

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    default:
        return status < 400 ? "Success" : status < 500 ? "Refused" : "Failed";
    }
}

QJsonObject problemObject(ProblemType type, int status, const QString &detail)
{
    const ProblemWords &words = problemWords[std::size_t(type)];
    QJsonObject object{{"type"_L1, "urn:madoguchi:problem:"_L1 + QLatin1String(words.name)},
                       {"title"_L1, QLatin1String(words.title)},
                       {"status"_L1, status}};
    if (!detail.isEmpty()) {
        object.insert("detail"_L1, detail);
    }
    return object;
}

Answer problemAnswer(int status, const QJsonObject &object)
{
    Answer answer = json(status, object);
    answer.contentType = "application/problem+json";
    if (status == 401) {
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"madoguchi\"");
    }
    return answer;
}

} // namespace

Answer json(int status, const QJsonObject &object)
{
    return Answer{.status = status,
                  .contentType = "application/json",
                  .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
                  .headers = {}};
}

Answer noContent() { return Answer{.status = 204, .contentType = {}, .body = {}, .headers = {}}; }

Answer problem(ProblemType type, const QString &detail, const QList<FieldError> &errors)
{
    const int status = problemWords[std::size_t(type)].status;
    QJsonObject object = problemObject(type, status, detail);
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const FieldError &error : errors) {
            QJsonObject entry{{"field"_L1, error.field}, {"code"_L1, error.code}};
            if (!error.message.isEmpty()) {
                entry.insert("message"_L1, error.message);
            }
            list.append(entry);
        }
        object.insert("errors"_L1, list);
    }
    return problemAnswer(status, object);
}

Answer problemWithStatus(int status, ProblemType type, const QString &detail)
{
    return problemAnswer(status, problemObject(type, status, detail));
}

Answer signInRefused(const QString &reason)
{
    QJsonObject object = problemObject(ProblemType::SignInRefused, 401, {});
    object.insert("reason"_L1, reason);
    return problemAnswer(401, object);
}

Answer attachmentsMissing(const QStringList &sha256s)
{
    QJsonObject object = problemObject(ProblemType::AttachmentsMissing, 409, {});
    QJsonArray list;
    for (const QString &sha256 : sha256s) {
        list.append(QJsonObject{{"sha256"_L1, sha256}});
    }
    object.insert("missing"_L1, list);
    return problemAnswer(409, object);
}

Answer busy(int status, int retryAfterSeconds)
{
    Answer answer = problemWithStatus(status, ProblemType::Busy, {});
    answer.headers.emplaceBack("Retry-After", QByteArray::number(retryAfterSeconds));
    return answer;
}

QByteArray wire(const Answer &answer, bool isKept)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    const auto header = [&bytes](const QByteArray &name, const QByteArray &value) {
        bytes += name + ": " + value + "\r\n";
    };
    // RFC 9110 5.6.7; clients reckon deadlines shown to people by this clock.
    header("Date", QLocale::c()
                       .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'")
                       .toLatin1());
    header("Cache-Control", "no-store");
    header("X-Content-Type-Options", "nosniff");
    if (!isKept) {
        header("Connection", "close");
    }
    if (answer.status != 204) {
        header("Content-Length", QByteArray::number(answer.body.size()));
    }
    if (!answer.contentType.isEmpty()) {
        header("Content-Type", answer.contentType);
    }
    for (const auto &[name, value] : answer.headers) {
        header(name, value);
    }
    return bytes + "\r\n" + answer.body;
}

} // namespace madoguchi::sandbox
