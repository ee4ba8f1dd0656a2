// A store that leaves for another PC, comes from one, or ends.
#include "vault/archive.h"
#include "vault/database.h"
#include "vault/second_copies.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace madoguchi
{

StoreCopy::~StoreCopy() { QFile::remove(m_database); }

Outcome StoreCopy::writeTo(const QString &file, const Secret &passphrase) const
{
    return writeArchive(file, passphrase, m_keys, m_facts, m_database);
}

Result<std::shared_ptr<const StoreCopy>> Vault::copyOf(const ArchiveFacts &facts)
{
    // SQLite's own copy of one moment, sealed as the store is.
    const QString path = QDir(m_folder).filePath(QStringLiteral(".export.sqlite"));
    QFile::remove(path);
    std::shared_ptr<const StoreCopy> copy(new StoreCopy(path, m_keys.wrapped(), facts));
    if (auto copied = execute(QStringLiteral("VACUUM INTO ?"), {path}); !copied) {
        return failure(copied.error());
    }
    return copy;
}

Outcome Vault::exportTo(const QString &file, const Secret &passphrase, const ArchiveFacts &facts)
{
    const auto copy = copyOf(facts);
    return copy ? (*copy)->writeTo(file, passphrase) : failure(copy.error());
}

Result<ArchiveFacts> Vault::importFrom(const QString &file, const Secret &passphrase, const QString &folder,
                                       const KeySlot &slot)
{
    if (QFileInfo::exists(folder)) {
        return failure(ErrorCode::StoreExists);
    }
    const auto archive = ArchiveReader::open(file, passphrase);
    if (!archive) {
        return failure(archive.error());
    }
    // Read once to the end before the first byte is written.
    if (auto verified = archive->read({}); !verified) {
        return failure(verified.error());
    }
    auto undone = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
    if (auto written = Database::place(folder, [&](const auto &sink) { return archive->read(sink); });
        !written) {
        return failure(written.error());
    }
    {
        auto database = Database::open(folder, Database::Absent::Refuse);
        if (!database) {
            return failure(database.error());
        }
        auto ready = madoguchi::migrate(**database, migrations());
        const auto profile = ready ? profileIn(**database) : Result<QString>(failure(ready.error()));
        if (!profile) {
            return failure(profile.error());
        }
        const Database::WholeDeletion whole(**database);
        // This PC's keyring does not know that one's key, and the card here is this one.
        auto slotted = (*database)->begin();
        if (slotted) {
            slotted = (*database)
                          ->execute(QStringLiteral("DELETE FROM key_slots WHERE kind IN ('keyring', 'card')"))
                          .and_then([&](qlonglong) {
                              return KeySlots(**database, *profile).put(slot, archive->storeKeys());
                          })
                          .and_then([&] { return (*database)->commit(); });
        }
        if (!slotted) {
            return failure(slotted.error());
        }
    }
    undone.dismiss();
    return archive->facts();
}

Outcome Vault::erase(const QString &folder)
{
    SecondCopies(folder).dropSlots();
    if (exists(folder)) {
        // The slots first: without them nothing of the rest can be read, whatever the disk keeps of it.
        auto database = Database::open(folder, Database::Absent::Refuse);
        if (!database) {
            return failure(database.error());
        }
        const Database::WholeDeletion whole(**database);
        if (auto gone = (*database)->execute(QStringLiteral("DELETE FROM key_slots")); !gone) {
            return failure(gone.error());
        }
        static_cast<void>((*database)->query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    return QDir(folder).removeRecursively()
               ? Outcome()
               : failure(ErrorCode::StorageFailed, QStringLiteral("the folder stays"));
}

} // namespace madoguchi
