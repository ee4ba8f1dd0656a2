#include "sandbox/submission_checks.h"

#include "base/japan_time.h"
#include "base/json_reader.h"
#include "crypto/cms.h"
#include "sandbox/wire_values.h"

#include <QCryptographicHash>

#include <limits>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

/// The contract's bound on base64, twice, with room for the rest.
constexpr int mostGenerations = 1000;
constexpr int longestBase64 = 8'388'608;
constexpr qsizetype largestBody = 12'582'912;
/// JPKI's certificate policy for signatures.
constexpr QLatin1String signaturePolicy("1.2.392.200149.8.5.1.1.20");

} // namespace

QByteArray SentSubmission::contentHash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part with its length before it, so that two contents can not run into the same bytes.
    for (const QByteArray &part :
         {procedureId.toUtf8(), QByteArray::number(procedureVersion), document, signature}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

Result<SentSubmission> readSubmission(const QString &submissionId, const QByteArray &body)
{
    JsonReader reader = JsonReader::fromText(body, largestBody);
    SentSubmission sent{.submissionId = submissionId,
                        .procedureId = reader.string("procedure_id", 64),
                        .procedureVersion =
                            reader.integer("procedure_version", 1, std::numeric_limits<int>::max()),
                        .generation = reader.integer("generation", 1, mostGenerations, 1),
                        .document = {},
                        .signature = {}};
    const auto document = bytesOf(reader.string("document", longestBase64));
    const auto signature = bytesOf(reader.string("signature", longestBase64));
    reader.finish();
    if (!reader.ok()) {
        return failure(ErrorCode::SubmissionRejected, reader.error().detail);
    }
    if (!document || !signature) {
        return failure(ErrorCode::SubmissionRejected,
                       u"%1: not base64"_s.arg(document ? "/signature"_L1 : "/document"_L1));
    }
    sent.document = *document;
    sent.signature = *signature;
    return sent;
}

Result<QByteArray> readSealed(const QByteArray &body)
{
    JsonReader reader = JsonReader::fromText(body, largestBody * 2);
    const auto sealed = bytesOf(reader.string("sealed", longestBase64 * 2));
    reader.finish();
    return reader.ok() && sealed ? Result<QByteArray>(*sealed)
                                 : failure(ErrorCode::SubmissionRejected, u"/sealed: not base64"_s);
}

Result<int> readTombstone(const QByteArray &body)
{
    JsonReader reader = JsonReader::fromText(body, largestBody);
    const int generation = reader.integer("generation", 1, mostGenerations);
    reader.finish();
    return reader.ok() ? Result<int>(generation)
                       : failure(ErrorCode::SubmissionRejected, reader.error().detail);
}

SubmissionChecks::SubmissionChecks(const Agency &agency, QList<Certificate> signatureAuthorities)
    : m_agency(agency)
    , m_authorities(std::move(signatureAuthorities))
{
}

std::optional<FieldError> SubmissionChecks::signatureFault(const SentSubmission &sent,
                                                           const Resident &resident,
                                                           const QDateTime &now) const
{
    const auto signature = verifyCms(sent.signature, sent.document, m_authorities,
                                     {.at = now,
                                      .keyUsage = {KeyUsage::DigitalSignature, KeyUsage::NonRepudiation},
                                      .extendedKeyUsage = {},
                                      .policy = signaturePolicy});
    if (!signature) {
        const bool isCertificate = signature.error().code == ErrorCode::CertificateInvalid;
        return FieldError{.field = u"signature"_s,
                          .code = isCertificate ? certificateReason(signature.error()) : u"invalid"_s};
    }
    if (!signature->signer.keyUsageIsCritical()) {
        return FieldError{.field = u"signature"_s, .code = u"key-usage"_s};
    }
    if (signature->signer.fingerprint() != resident.signatureFingerprint) {
        return FieldError{.field = u"signature"_s, .code = u"another-person"_s};
    }
    return {};
}

std::optional<FieldError> SubmissionChecks::bindingFault(const SentSubmission &sent,
                                                         const ParsedDocument &document,
                                                         const Resident &resident) const
{
    if (document.head.submissionId != sent.submissionId) {
        return FieldError{.field = u"document"_s, .code = u"other-submission"_s};
    }
    if (document.procedureId != sent.procedureId || document.procedureVersion != sent.procedureVersion) {
        return FieldError{.field = u"document"_s, .code = u"other-procedure"_s};
    }
    // The demo's agency stands in for the municipality each resident lives in. A code need not be there (宛先
    // may be a name alone), but it must not be another's.
    const QString recipient = document.head.recipientCode;
    if (!recipient.isEmpty() && recipient != m_agency.code && recipient != resident.localGovernmentCode()) {
        return FieldError{.field = u"document"_s, .code = u"other-recipient"_s};
    }
    if (document.head.name != resident.card.name || document.head.birth != resident.card.birth) {
        return FieldError{.field = u"applicant"_s, .code = u"another-person"_s};
    }
    return {};
}

QList<FieldError> SubmissionChecks::faults(const SentSubmission &sent, const Resident &resident,
                                           const QDateTime &now) const
{
    const OfferedProcedure *offered = m_agency.procedure(sent.procedureId);
    if (!offered || !offered->acceptsOnline) {
        return {FieldError{.field = u"procedure_id"_s, .code = u"not-offered"_s}};
    }
    if (sent.procedureVersion != offered->procedure.version) {
        return {FieldError{.field = u"procedure_version"_s, .code = u"out-of-date"_s}};
    }
    if (const auto fault = signatureFault(sent, resident, now)) {
        return {*fault};
    }
    const auto document = parseApplicationDocument(sent.document);
    if (!document) {
        return {FieldError{.field = u"document"_s, .code = u"malformed"_s}};
    }
    if (const auto fault = bindingFault(sent, *document, resident)) {
        return {*fault};
    }
    QList<FieldError> faults;
    const QDate arrival = dayInJapan(now);
    for (const FieldIssue &issue : checkDocument(offered->procedure, *document, arrival)) {
        faults.append({.field = issue.field, .code = issue.code, .message = issue.message.toJson()});
    }
    return faults;
}

} // namespace madoguchi::sandbox
