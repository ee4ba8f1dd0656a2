#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace madoguchi::sandbox
{

/// What the gateway reads of one HTTP request.
struct Request
{
    QByteArray method;
    QString path; ///< below the base URL, percent-decoded, e.g. "/submissions/0b0e…"
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
};

/// One HTTP answer as a value, before anything is written to a connection.
struct Answer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// The URNs of the contract (schema Problem), in its order.
enum class ProblemType {
    RequestInvalid,
    SignInRequired,
    SignInRefused,
    NotAllowed,
    NotFound,
    SubmissionNotReceived,
    SubmissionRejected,
    SubmissionKeyReused,
    SubmissionTombstoned,
    SubmissionInFlight,
    AttachmentsMissing,
    AttachmentMismatch,
    MessageRefused,
    WithdrawalClosed,
    Busy,
    Internal,
};

/// One entry of a problem's `errors`: a field of the procedure, or "document", "signature", and why.
struct FieldError
{
    QString field;
    QString code;
    QJsonObject message = {}; ///< Text of the contract; empty when the code says enough
};

Answer json(int status, const QJsonObject &object);
Answer noContent();

/// Problem details (RFC 9457) with the type's own status and title.
Answer problem(ProblemType type, const QString &detail = {}, const QList<FieldError> &errors = {});
/// The same with another status, for what HTTP itself refuses (405, 413, 431).
Answer problemWithStatus(int status, ProblemType type, const QString &detail);
/// 409 attachments-missing with the SHA-256 of each file that is not there.
Answer attachmentsMissing(const QStringList &sha256s);
/// 401 sign-in-refused with one of the contract's reasons.
Answer signInRefused(const QString &reason);
/// 429 or 503 with Retry-After in seconds.
Answer busy(int status, int retryAfterSeconds);

/// Until the gateway tries its own store again, in seconds.
constexpr int storageRetrySeconds = 30;

/// The answer as HTTP/1.1 bytes. Every answer says `no-store`, and `Connection: close` unless the connection
/// is kept for another request.
QByteArray wire(const Answer &answer, bool isKept);

} // namespace madoguchi::sandbox
