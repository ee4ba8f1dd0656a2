#pragma once

#include "outbox/draft_attachments.h"
#include "outbox/submission_store.h"

namespace madoguchi
{

/// What was filled in so far, one draft a procedure.
struct Draft
{
    QString procedureId;
    QDateTime savedAt; ///< UTC
    QByteArray json;   ///< Form::toJson() as bytes; nothing of it is looked at here
};

/// A draft's name: a correction (補正) has one of its own beside the procedure's.
QString draftName(const QString &procedureId, const QUuid &amends);

/// The drafts of one person, sealed. Not even the procedure's name is readable at rest: rows are named by a
/// keyed hash of it. Errors of every call: those of the vault.
class Drafts
{
public:
    static Result<Drafts> open(Vault &vault, const Clock &clock);

    /// Durable when it answers. Replaces the procedure's draft.
    Outcome save(const QString &procedureId, const QByteArray &json);
    Result<std::optional<Draft>> load(const QString &procedureId);
    /// The newest first.
    Result<QList<Draft>> list();
    /// With its files, in one transaction.
    Outcome discard(const QString &procedureId);
    DraftAttachments &attachments() { return m_attachments; }

    /// The signed filing takes the draft's place, in one transaction: a crash leaves one of them, never both
    /// (which would tempt to file again) and never none.
    Outcome replaceByFiling(SubmissionStore &store, const SignedSubmission &filing);

private:
    Drafts(Vault &vault, const Clock &clock, Secret rowKey, DraftAttachments attachments)
        : m_vault(&vault)
        , m_clock(&clock)
        , m_rowKey(std::move(rowKey))
        , m_attachments(std::move(attachments))
    {
    }
    QString rowOf(const QString &procedureId) const;

    Vault *m_vault;
    const Clock *m_clock;
    Secret m_rowKey;
    DraftAttachments m_attachments;
};

} // namespace madoguchi
