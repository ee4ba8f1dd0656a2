#include "outbox/signing.h"

#include "crypto/cms.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{
namespace
{
tl::unexpected<Error> invalid(const char *reason)
{
    return failure(ErrorCode::CertificateInvalid, QStringLiteral("signing certificate"),
                   {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

/// The bytes of each file that is named and not at the agency, each once, in the document's order.
Result<QList<QByteArray>> filesToSend(const SigningOrder &order, const QList<Attachment> &named)
{
    QHash<QString, QByteArray> known;
    for (const QByteArray &bytes : order.attachments) {
        known.insert(attachmentSha256(bytes), bytes);
    }
    QList<QByteArray> files;
    for (const Attachment &file : named) {
        const QByteArray bytes = known.value(file.sha256);
        if (!bytes.isEmpty() && bytes.size() == file.bytes) {
            files += bytes;
        } else if (!order.attachmentsThere.contains(file.sha256)) {
            return failure(ErrorCode::AttachmentLost, QStringLiteral("a file of the document is not here"));
        }
    }
    return files;
}

/// The signature covers the id, so it can not be moved to another filing.
bool namesItself(const SigningOrder &order)
{
    const QJsonObject document = QJsonDocument::fromJson(order.document).object();
    return document.value(QLatin1String("submission_id")).toString() ==
               order.id.toString(QUuid::WithoutBraces) &&
           document.value(QLatin1String("procedure_id")).toString() == order.procedureId &&
           document.value(QLatin1String("procedure_version")).toInt(-1) == order.procedureVersion &&
           QUuid(document.value(QLatin1String("amends")).toString()) == order.amends;
}
} // namespace

QUuid newSubmissionId() { return QUuid::createUuid(); }

Outcome checkSigningCertificate(const Certificate &certificate, const QDateTime &deadline,
                                const QDateTime &now)
{
    if (now < certificate.notBefore()) {
        return invalid("notYetValid");
    }
    if (now > certificate.notAfter()) {
        return invalid("expired");
    }
    if (!certificate.allows(KeyUsage::NonRepudiation)) {
        return invalid("keyUsage");
    }
    if (!deadline.isValid()) {
        return {};
    }
    const QDateTime needed =
        std::max(deadline, now).toUTC().addSecs(std::chrono::seconds(signatureMargin).count());
    if (certificate.notAfter() <= needed) {
        return failure(
            ErrorCode::CertificateEnding, QStringLiteral("signing certificate"),
            {{QStringLiteral("notAfter"), certificate.notAfter()}, {QStringLiteral("neededUntil"), needed}});
    }
    return {};
}

Result<SignedSubmission> signSubmission(const SigningOrder &order, const Certificate &certificate,
                                        PrivateKey &key, const Clock &clock)
{
    if (order.id.isNull() || order.audience.isEmpty() || !namesItself(order)) {
        return failure(ErrorCode::Internal,
                       QStringLiteral("signSubmission: the document is of another filing"));
    }
    const QDateTime now = clock.now().toUTC();
    if (auto usable = checkSigningCertificate(certificate, order.deadline, now); !usable) {
        return failure(usable.error());
    }
    const QList<Attachment> named = attachmentsNamedIn(order.document);
    auto files = filesToSend(order, named);
    if (!files) {
        return failure(files.error());
    }
    auto cms = signCms(order.document, certificate, key, CmsContent::Detached, now);
    if (!cms) {
        return failure(cms.error());
    }
    SignedSubmission result;
    Submission &submission = result.submission;
    submission.id = order.id;
    submission.generation = order.generation;
    submission.procedureId = order.procedureId;
    submission.procedureVersion = order.procedureVersion;
    submission.title = order.title;
    submission.recipient = order.recipient;
    submission.audience = order.audience;
    submission.amends = order.amends;
    submission.documentSha256 = QCryptographicHash::hash(order.document, QCryptographicHash::Sha256);
    submission.certificateFingerprint = certificate.fingerprint();
    submission.certificateEnd = certificate.notAfter();
    submission.createdAt = now;
    submission.after = order.after;
    submission.deadline = order.deadline.isValid() ? order.deadline.toUTC() : QDateTime();
    submission.attachments = named;
    result.payload = {order.document, *cms, *std::move(files)};
    return result;
}

} // namespace madoguchi
