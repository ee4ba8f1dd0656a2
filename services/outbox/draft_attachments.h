#pragma once

#include "vault/vault.h"

namespace madoguchi
{

/// The files of drafts, sealed, by their content: what a person chose for a form stays until the draft
/// becomes a filing or is thrown away. Rows are named by keyed hashes: not even which file it is can be read
/// at rest. Lives on its vault's thread. Errors of every call: those of the vault.
class DraftAttachments
{
public:
    static Result<DraftAttachments> open(Vault &vault);

    /// Durable when it answers; the same bytes again change nothing. Errors: StorageFull above all.
    Outcome put(const QString &draft, const QByteArray &bytes);
    /// By the SHA-256 in hexadecimal. Errors: AttachmentLost when there is no such file.
    Result<QByteArray> bytes(const QString &draft, const QString &sha256);
    /// Throws away what is not among these: what was taken out of a form and can not be brought back.
    Outcome keepOnly(const QString &draft, const QStringList &sha256s);
    Outcome discard(const QString &draft);

private:
    DraftAttachments(Vault &vault, Secret rowKey)
        : m_vault(&vault)
        , m_rowKey(std::move(rowKey))
    {
    }
    QString named(const QString &what) const;
    QString rowOf(const QString &draft, const QString &sha256) const;

    Vault *m_vault;
    Secret m_rowKey;
};

} // namespace madoguchi
