#include "outbox/drafts.h"

#include <QDataStream>
#include <QIODevice>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace madoguchi
{
namespace
{
const QString draftsTable = QStringLiteral("drafts");
constexpr qint32 draftFormat = 1;

QByteArray bytesOf(const Draft &draft)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << draftFormat << draft.procedureId << storedTime(draft.savedAt) << draft.json;
    return bytes;
}

Result<Draft> draftOf(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 format = 0;
    Draft draft;
    QString savedAt;
    stream >> format;
    if (format > draftFormat) {
        return failure(ErrorCode::StorageVersion, QStringLiteral("draft: format %1").arg(format));
    }
    stream >> draft.procedureId >> savedAt >> draft.json;
    draft.savedAt = QDateTime::fromString(savedAt, Qt::ISODateWithMs);
    if (format != draftFormat || stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("draft"));
    }
    return draft;
}
} // namespace

Result<Drafts> Drafts::open(Vault &vault, const Clock &clock)
{
    auto key = vault.keyFor("draft rows");
    if (!key) {
        return failure(key.error());
    }
    auto attachments = DraftAttachments::open(vault);
    if (!attachments) {
        return failure(attachments.error());
    }
    return Drafts(vault, clock, std::move(*key), std::move(*attachments));
}

QString Drafts::rowOf(const QString &procedureId) const
{
    const QByteArray key = m_rowKey.view().toByteArray();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(procedureId.toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

QString draftName(const QString &procedureId, const QUuid &amends)
{
    return amends.isNull() ? procedureId
                           : procedureId + QLatin1Char('/') + amends.toString(QUuid::WithoutBraces);
}

Outcome Drafts::save(const QString &procedureId, const QByteArray &json)
{
    return m_vault->put(draftsTable, rowOf(procedureId), bytesOf({procedureId, m_clock->now(), json}));
}

Result<std::optional<Draft>> Drafts::load(const QString &procedureId)
{
    const auto bytes = m_vault->get(draftsTable, rowOf(procedureId));
    if (!bytes) {
        return failure(bytes.error());
    }
    if (!*bytes) {
        return std::optional<Draft>();
    }
    auto draft = draftOf(**bytes);
    return draft ? Result<std::optional<Draft>>(*draft) : failure(draft.error());
}

Result<QList<Draft>> Drafts::list()
{
    const auto records = m_vault->list(draftsTable);
    if (!records) {
        return failure(records.error());
    }
    QList<Draft> drafts;
    for (const Record &record : *records) {
        if (auto draft = draftOf(record.bytes)) {
            drafts += *draft;
        }
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
    return drafts;
}

Outcome Drafts::discard(const QString &procedureId)
{
    auto scope = m_vault->transaction();
    if (!scope) {
        return failure(scope.error());
    }
    return m_vault->remove(draftsTable, rowOf(procedureId))
        .and_then([&] { return m_attachments.discard(procedureId); })
        .and_then([&] { return scope->commit(); });
}

Outcome Drafts::replaceByFiling(SubmissionStore &store, const SignedSubmission &filing)
{
    auto scope = m_vault->transaction();
    if (!scope) {
        return failure(scope.error());
    }
    return store.enqueue(filing)
        .and_then([&] { return discard(draftName(filing.submission.procedureId, filing.submission.amends)); })
        .and_then([&] { return scope->commit(); });
}

} // namespace madoguchi
