#include "portal/subsidy_shelf.h"

#include "portal/opaque_row.h"
#include "vault/vault.h"

#include <QDataStream>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString shelfTable = QStringLiteral("subsidies");
constexpr qsizetype mostKept = 20;

QByteArray sealedForm(const SubsidyShelf::Kept &kept)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << kept.at.toMSecsSinceEpoch() << kept.answer;
    return bytes;
}

std::optional<SubsidyShelf::Kept> readBack(const QByteArray &bytes)
{
    qint64 at = 0;
    SubsidyShelf::Kept kept;
    QDataStream stream(bytes);
    stream >> at >> kept.answer;
    kept.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return stream.status() == QDataStream::Ok ? std::optional(kept) : std::nullopt;
}

} // namespace

Outcome SubsidyShelf::keep(const QByteArray &question, const Kept &kept)
{
    const auto row = opaqueRow(*m_vault, shelfTable, QString::fromUtf8(question));
    if (!row) {
        return failure(row.error());
    }
    Outcome done = m_vault->put(shelfTable, *row, sealedForm(kept));
    return done ? dropOldest() : done;
}

Outcome SubsidyShelf::dropOldest()
{
    const auto records = m_vault->list(shelfTable);
    if (!records) {
        return failure(records.error());
    }
    QList<QPair<qint64, QString>> byAge;
    for (const Record &record : *records) {
        const auto kept = readBack(record.bytes);
        byAge += qMakePair(kept ? kept->at.toMSecsSinceEpoch() : 0, record.row);
    }
    std::sort(byAge.begin(), byAge.end());
    for (qsizetype i = 0; i + mostKept < byAge.size(); ++i) {
        if (Outcome removed = m_vault->remove(shelfTable, byAge.at(i).second); !removed) {
            return removed;
        }
    }
    return {};
}

std::optional<SubsidyShelf::Kept> SubsidyShelf::find(const QByteArray &question) const
{
    const auto row = opaqueRow(*m_vault, shelfTable, QString::fromUtf8(question));
    const auto bytes = row ? m_vault->get(shelfTable, *row) : failure(row.error());
    return bytes && *bytes ? readBack(**bytes) : std::nullopt;
}

} // namespace madoguchi
