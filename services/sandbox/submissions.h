#pragma once

#include "sandbox/answer.h"
#include "sandbox/case_file.h"
#include "sandbox/mailbox_key.h"
#include "sandbox/receipt_seal.h"
#include "sandbox/submission_checks.h"

namespace madoguchi::sandbox
{

/// Filing, asking by key, withdrawing.
class Submissions
{
public:
    Submissions(const Agency &agency, Ledger &ledger, const Clock &clock, CaseFile &caseFile,
                SubmissionChecks checks, ReceiptSeal seal, MailboxKey mailbox, Town &town);

    /// Records once. A key that another person used answers as a reused key and says nothing of what it
    /// holds.
    Answer put(const Resident &resident, const QString &id, const QByteArray &body);
    /// What was sealed for this agency, from nobody who is signed in: whose it is, its signature says. The
    /// answer tells nothing of the content, not even whether it was recorded before.
    Answer putSealed(const QString &id, const QByteArray &body);
    /// A file under "id/sha256", before the filing that names it.
    Answer putAttachment(const Resident &resident, const QString &idAndHash, const QByteArray &body);
    Answer get(const Resident &resident, const QString &id);
    Answer withdraw(const Resident &resident, const QString &id);
    /// No generation up to the one in the body is recorded any more.
    Answer tombstone(const Resident &resident, const QString &id, const QByteArray &body);

private:
    Answer record(const Resident &resident, const SentSubmission &sent, const QString &amends);
    /// Files that the document names and that are neither here nor with what it mends.
    Result<QStringList> missingAttachments(const Resident &resident, const SentSubmission &sent,
                                           const QString &amends);
    /// Whether the office has asked this person to mend that filing (補正). Errors: the ledger's.
    Result<bool> isCorrectionAsked(const Resident &resident, const QString &id, const QString &procedureId);
    /// This person's filing with this key. Errors: NotFound, and the ledger's.
    Result<Filing> own(const Resident &resident, const QString &id);
    Answer state(int status, const Filing &filing);

    const Agency &m_agency;
    Ledger &m_ledger;
    const Clock &m_clock;
    CaseFile &m_caseFile;
    SubmissionChecks m_checks;
    ReceiptSeal m_seal;
    MailboxKey m_mailbox;
    Town &m_town;
};

} // namespace madoguchi::sandbox
