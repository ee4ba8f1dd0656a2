#include "sandbox/submissions.h"

#include "crypto/cms.h"
#include "procedures/attachment.h"
#include "sandbox/wire_values.h"

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr int reiwaOffset = 2018;

} // namespace

Submissions::Submissions(const Agency &agency, Ledger &ledger, const Clock &clock, CaseFile &caseFile,
                         SubmissionChecks checks, ReceiptSeal seal, MailboxKey mailbox, Town &town)
    : m_agency(agency)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_caseFile(caseFile)
    , m_checks(std::move(checks))
    , m_seal(std::move(seal))
    , m_mailbox(std::move(mailbox))
    , m_town(town)
{
}

Answer Submissions::state(int status, const Filing &filing)
{
    const auto rows = m_caseFile.history(filing);
    if (!rows) {
        return busy(503, storageRetrySeconds);
    }
    const bool isWithdrawn = rows->constLast().state == "withdrawn"_L1;
    return json(status, {{"submission_id"_L1, filing.submissionId},
                         {"state"_L1, isWithdrawn ? "withdrawn"_L1 : "recorded"_L1},
                         {"receipt"_L1, QString::fromLatin1(filing.receipt.toBase64())}});
}

Answer Submissions::put(const Resident &resident, const QString &id, const QByteArray &body)
{
    const auto uuid = uuidOf(id);
    if (!uuid) {
        return problem(ProblemType::RequestInvalid, u"the key is no UUID"_s);
    }
    const auto sent = readSubmission(*uuid, body);
    if (!sent) {
        return problem(ProblemType::RequestInvalid, sent.error().detail);
    }
    const auto known = m_ledger.filing(*uuid);
    if (!known) {
        return busy(503, storageRetrySeconds);
    }
    // Before any check: what was acceptable when it arrived stays arrived, however late the repetition comes.
    if (*known) {
        const bool isRepetition =
            (*known)->personId == resident.id && (*known)->contentHash == sent->contentHash();
        return isRepetition ? state(200, **known) : problem(ProblemType::SubmissionKeyReused);
    }
    const auto given = m_ledger.tombstone(*uuid, resident.id);
    if (!given) {
        return busy(503, storageRetrySeconds);
    }
    if (sent->generation <= *given) {
        return problem(ProblemType::SubmissionTombstoned);
    }
    const QList<FieldError> faults = m_checks.faults(*sent, resident, m_clock.now());
    if (!faults.isEmpty()) {
        return problem(ProblemType::SubmissionRejected, {}, faults);
    }
    const auto document = parseApplicationDocument(sent->document);
    const QString amends = document ? document->head.amends : QString();
    if (!amends.isEmpty()) {
        const auto asked = isCorrectionAsked(resident, amends, sent->procedureId);
        if (!asked) {
            return busy(503, storageRetrySeconds);
        }
        if (!*asked) {
            return problem(ProblemType::SubmissionRejected, {},
                           {FieldError{.field = u"amends"_s, .code = u"not-asked"_s}});
        }
    }
    const auto missing = missingAttachments(resident, *sent, amends);
    if (!missing) {
        return busy(503, storageRetrySeconds);
    }
    if (!missing->isEmpty()) {
        return attachmentsMissing(*missing);
    }
    return record(resident, *sent, amends);
}

Result<bool> Submissions::isCorrectionAsked(const Resident &resident, const QString &id,
                                            const QString &procedureId)
{
    const auto filing = own(resident, id);
    if (!filing) {
        return filing.error().code == ErrorCode::NotFound ? Result<bool>(false) : failure(filing.error());
    }
    if (!filing->amends.isEmpty() || filing->procedureId != procedureId) {
        return false;
    }
    return m_caseFile.history(*filing).map(
        [](const QList<HistoryRow> &rows) { return rows.constLast().state == "correction_requested"_L1; });
}

Answer Submissions::putSealed(const QString &id, const QByteArray &body)
{
    const auto uuid = uuidOf(id);
    const auto sealed = readSealed(body);
    if (!uuid || !sealed) {
        return problem(ProblemType::RequestInvalid, uuid ? sealed.error().detail : u"the key is no UUID"_s);
    }
    const auto refused = [] {
        return problem(ProblemType::SubmissionRejected, {},
                       {FieldError{.field = u"signature"_s, .code = u"invalid"_s}});
    };
    const auto content = m_mailbox.open(*sealed);
    const auto sent = content ? readSubmission(*uuid, *content) : failure(content.error());
    const auto signature = sent ? openCms(sent->signature, sent->document) : failure(sent.error());
    const Resident *resident =
        signature ? m_town.bySignatureCertificate(signature->signer.fingerprint()) : nullptr;
    if (!resident) {
        return refused();
    }
    const Answer answer = put(*resident, *uuid, *content);
    if (answer.status == 200 || answer.status == 201) {
        return json(202, {{"submission_id"_L1, *uuid}, {"state"_L1, "received"_L1}});
    }
    // What is wrong with it is told to who signs in.
    return answer.status == 422 || answer.status == 409 ? refused() : answer;
}

Answer Submissions::record(const Resident &resident, const SentSubmission &sent, const QString &amends)
{
    const OfferedProcedure &offered = *m_agency.procedure(sent.procedureId);
    Filing filing{.submissionId = sent.submissionId,
                  .personId = resident.id,
                  .procedureId = sent.procedureId,
                  .procedureVersion = sent.procedureVersion,
                  .contentHash = sent.contentHash(),
                  .document = sent.document,
                  .signature = sent.signature,
                  .referenceNumber = {},
                  .receipt = {},
                  .arrivedAt = m_clock.now(),
                  .attachments = {},
                  .amends = amends};
    for (const Attachment &file : attachmentsNamedIn(sent.document)) {
        filing.attachments += file.sha256;
    }
    const int year = m_clock.today().year() - reiwaOffset;
    const auto number = [year](qint64 sequence) {
        return u"R%1-0001-%2"_s.arg(year).arg(sequence, 6, 10, QLatin1Char('0'));
    };
    const auto recorded = m_ledger.record(
        filing, number, [&](const Filing &numbered) { return m_seal.receipt(numbered, m_agency, offered); });
    return recorded ? state(201, *recorded) : busy(503, storageRetrySeconds);
}

Result<Filing> Submissions::own(const Resident &resident, const QString &id)
{
    const auto uuid = uuidOf(id);
    if (!uuid) {
        return failure(ErrorCode::NotFound);
    }
    auto known = m_ledger.filing(*uuid);
    if (!known) {
        return failure(known.error());
    }
    if (!*known || (*known)->personId != resident.id) {
        return failure(ErrorCode::NotFound);
    }
    return **known;
}

Answer Submissions::get(const Resident &resident, const QString &id)
{
    const auto filing = own(resident, id);
    if (filing) {
        return state(200, *filing);
    }
    return filing.error().code == ErrorCode::NotFound ? problem(ProblemType::SubmissionNotReceived)
                                                      : busy(503, storageRetrySeconds);
}

Answer Submissions::tombstone(const Resident &resident, const QString &id, const QByteArray &body)
{
    const auto uuid = uuidOf(id);
    const auto generation = readTombstone(body);
    if (!uuid || !generation) {
        return problem(ProblemType::RequestInvalid,
                       uuid ? generation.error().detail : u"the key is no UUID"_s);
    }
    const auto filing = own(resident, id);
    if (filing) {
        return state(200, *filing);
    }
    if (filing.error().code != ErrorCode::NotFound || !m_ledger.bury(*uuid, resident.id, *generation)) {
        return busy(503, storageRetrySeconds);
    }
    return json(200, {{"submission_id"_L1, *uuid}, {"state"_L1, "tombstoned"_L1}});
}

Answer Submissions::withdraw(const Resident &resident, const QString &id)
{
    const auto filing = own(resident, id);
    if (!filing) {
        return filing.error().code == ErrorCode::NotFound ? problem(ProblemType::NotFound)
                                                          : busy(503, storageRetrySeconds);
    }
    const auto rows = m_caseFile.history(*filing);
    if (!rows) {
        return busy(503, storageRetrySeconds);
    }
    const QString present = rows->constLast().state;
    if (present == "withdrawn"_L1) {
        return state(200, *filing);
    }
    if (!CaseFile::isWithdrawable(present)) {
        return problem(ProblemType::WithdrawalClosed);
    }
    return m_caseFile.withdraw(*filing) ? state(200, *filing) : busy(503, storageRetrySeconds);
}

} // namespace madoguchi::sandbox
