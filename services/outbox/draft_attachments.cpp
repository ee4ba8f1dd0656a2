#include "outbox/draft_attachments.h"

#include "procedures/attachment.h"

#include <QMessageAuthenticationCode>

namespace madoguchi
{
namespace
{
const QString filesTable = QStringLiteral("draft_attachments");

QList<Migration> draftAttachmentMigrations()
{
    return {{QStringLiteral("draft_attachments"),
             1,
             {QStringLiteral("CREATE TABLE draft_attachments (id TEXT PRIMARY KEY, draft TEXT NOT NULL, "
                             "sealed BLOB NOT NULL) STRICT"),
              QStringLiteral("CREATE INDEX attachments_by_draft ON draft_attachments (draft)")}}};
}

Outcome asOutcome(const Result<qlonglong> &done) { return done ? Outcome() : failure(done.error()); }
} // namespace

Result<DraftAttachments> DraftAttachments::open(Vault &vault)
{
    if (auto migrated = vault.migrate(draftAttachmentMigrations()); !migrated) {
        return failure(migrated.error());
    }
    auto key = vault.keyFor("draft attachments");
    if (!key) {
        return failure(key.error());
    }
    return DraftAttachments(vault, std::move(*key));
}

QString DraftAttachments::named(const QString &what) const
{
    const QByteArray key = m_rowKey.view().toByteArray();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(what.toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

QString DraftAttachments::rowOf(const QString &draft, const QString &sha256) const
{
    return named(draft + u'\n' + sha256);
}

Outcome DraftAttachments::put(const QString &draft, const QByteArray &bytes)
{
    const QString row = rowOf(draft, attachmentSha256(bytes));
    const auto sealed = m_vault->sealFor(filesTable, row, 1, bytes);
    if (!sealed) {
        return failure(sealed.error());
    }
    return asOutcome(m_vault->execute(
        QStringLiteral("INSERT INTO draft_attachments (id, draft, sealed) VALUES (?, ?, ?) ON CONFLICT (id) "
                       "DO UPDATE SET sealed = excluded.sealed"),
        {row, named(draft), *sealed}));
}

Result<QByteArray> DraftAttachments::bytes(const QString &draft, const QString &sha256)
{
    const QString row = rowOf(draft, sha256);
    const auto rows =
        m_vault->query(QStringLiteral("SELECT sealed FROM draft_attachments WHERE id = ?"), {row});
    if (!rows) {
        return failure(rows.error());
    }
    const auto lost = failure(ErrorCode::AttachmentLost, QStringLiteral("no such file of this draft"));
    if (rows->isEmpty()) {
        return lost;
    }
    auto opened = m_vault->openFrom(filesTable, row, 1, rows->first().bytes(QLatin1String("sealed")));
    if (!opened && opened.error().code != ErrorCode::StorageCorrupt) {
        return opened;
    }
    // What does not open is as good as gone, and the person has the file: they choose it again.
    return opened && attachmentSha256(*opened) == sha256 ? opened : lost;
}

Outcome DraftAttachments::keepOnly(const QString &draft, const QStringList &sha256s)
{
    QVariantList bound{named(draft)};
    QStringList places;
    for (const QString &sha256 : sha256s) {
        bound << rowOf(draft, sha256);
        places << QStringLiteral("?");
    }
    return asOutcome(
        m_vault->execute(QStringLiteral("DELETE FROM draft_attachments WHERE draft = ? AND id NOT IN (%1)")
                             .arg(places.join(u',')),
                         bound));
}

Outcome DraftAttachments::discard(const QString &draft) { return keepOnly(draft, {}); }

} // namespace madoguchi
