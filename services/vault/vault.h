#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "vault/key_slots.h"
#include "vault/migration.h"
#include "vault/row.h"
#include "vault/transaction.h"

#include <QVariantList>

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi
{

struct ArchiveFacts;
class StoreCopy;
class Database;
class SecondCopies;

/// A sealed record as it was stored.
struct Record
{
    QString row;
    qlonglong version = 0; ///< 1 at first, one more with each put()
    QByteArray bytes;
};

/// A record that did not authenticate: kept as it was, for support and for the person to be told.
struct SetAside
{
    QString table;
    QString row;
    qlonglong version = 0;
    QDateTime at;
};

/// A table of a room with a column `sealed` of what sealFor() gave; how the places of its rows are named, in
/// SQL.
struct SealedTable
{
    QString table;
    QString name;    ///< the table's name as sealFor() was told, e.g. "'submissions'"
    QString row;     ///< e.g. "id"
    QString version; ///< e.g. "version", or "1"
};

/// The sealed store of one person on this PC: one SQLite file in one folder. All personal content is sealed,
/// record by record, with AES-256-GCM under keys derived from a random master key that only a key slot opens;
/// profile, table, row and version are authenticated, so that no record can take another's place. What is
/// plain (ids, states, times) must tell nothing personal. Not thread-safe: lives on the thread that opened
/// it.
///
/// Errors of every call: StorageFull, StorageReadOnly, StorageBusy, StorageCorrupt, StorageFailed.
class Vault
{
public:
    /// Opens the store in `folder`, or creates it with this slot. `slotKey` has 32 bytes or more. A damaged
    /// database is put into quarantine beside it, and what can still be read is taken over into a new one.
    /// Errors: StorageLocked when the slot is unknown or the key does not fit; StorageBusy when another
    /// Madoguchi has it open; StorageVersion when a newer one made it.
    static Result<std::unique_ptr<Vault>> open(const QString &folder, const QString &slotId,
                                               const Secret &slotKey, SlotKind kind = SlotKind::Card);
    static bool exists(const QString &folder);

    /// Before unlocking: what could open the store. Empty when there is none.
    static Result<QList<SlotInfo>> slotsIn(const QString &folder);
    /// Before unlocking: how many rows of `table` satisfy `where` (constants of the program, never input);
    /// 0 when there is no store or no such table. For counts that tell nothing personal.
    static Result<qlonglong> peekCount(const QString &folder, const QString &table,
                                       const QString &where = {});

    /// A store in the new `folder` from an exported file, see archive.h, opened by `slot` from then on; slots
    /// of the other PC's keyring and of cards end, a passphrase and a code on paper go on. The whole file is
    /// verified before anything is written, and a store is there whole or not at all. Errors: StoreExists,
    /// those of ArchiveReader.
    static Result<ArchiveFacts> importFrom(const QString &file, const Secret &passphrase,
                                           const QString &folder, const KeySlot &slot);
    /// Ends the store in `folder`: its keys are overwritten, then its files removed. What a solid-state disk
    /// or a backup still holds of it can not be opened by anybody without an older copy of the keys. It may
    /// not be open.
    static Outcome erase(const QString &folder);

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    Result<QList<SlotInfo>> keySlots() const;
    /// Adds a way to open the store, or replaces the slot with this id.
    Outcome addSlot(const KeySlot &slot);
    /// Errors: NotFound; StorageLocked for the last one, which stays.
    Outcome removeSlot(const QString &id);
    /// New keys for the store: all records of this room and of `tables` are sealed anew and `slotsAfter` take
    /// the place of all slots, in one transaction; a crash leaves the whole before or the whole after it. The
    /// former keys and slots open nothing of it any more. Records that did not open before stay as they are.
    /// Errors: Internal for a table with bytes that is not named; then nothing was changed.
    Outcome rotate(const std::vector<KeySlot> &slotsAfter, QList<SealedTable> tables);

    /// The store as it is now, to be written into an archive elsewhere. Errors: those of the disk.
    Result<std::shared_ptr<const StoreCopy>> copyOf(const ArchiveFacts &facts);
    /// Writes the whole store into one encrypted `file`, see archive.h. Takes about half a second longer than
    /// writing it.
    Outcome exportTo(const QString &file, const Secret &passphrase, const ArchiveFacts &facts);

    /// Where the damaged database was put when this opening found one; else empty.
    const QString &quarantined() const { return m_quarantined; }

    /// A second copy outside the database, sealed, in a file of its own: for what can not be had again.
    /// Durable when it answers; in no transaction. `row` is a UUID or the like. Errors of reading: NotFound.
    Outcome keepSecondCopy(const QString &row, QByteArrayView bytes);
    Result<QByteArray> secondCopy(const QString &row) const;
    void dropSecondCopy(const QString &row);
    QStringList secondCopies() const; ///< rows, of the present master key

    /// Writes a sealed record; durable when it answers (inside a transaction: at its commit).
    Outcome put(const QString &table, const QString &row, QByteArrayView bytes);
    /// Nothing when there is no such record. A record that does not authenticate is set aside:
    /// StorageCorrupt.
    Result<std::optional<QByteArray>> get(const QString &table, const QString &row);
    /// In the order of the rows' names. Records that do not authenticate are set aside and left out.
    Result<QList<Record>> list(const QString &table);
    Outcome remove(const QString &table, const QString &row);

    /// Several writes that become durable together.
    Result<Transaction> transaction();

    /// For rooms with tables of their own in the same file, in the same transactions. Personal values are
    /// bound only as what sealFor() gives. execute() tells how many rows changed; QVariant() binds NULL.
    Outcome migrate(const QList<Migration> &migrations);
    Result<qlonglong> execute(const QString &sql, const QVariantList &bindings = {});
    Result<QList<Row>> query(const QString &sql, const QVariantList &bindings = {});
    Result<QByteArray> sealFor(const QString &table, const QString &row, qlonglong version,
                               QByteArrayView bytes) const;
    /// Errors: StorageCorrupt when it was sealed for another place or was changed.
    Result<QByteArray> openFrom(const QString &table, const QString &row, qlonglong version,
                                QByteArrayView sealed) const;
    /// Keeps a sealed value that did not open. The room then takes the row out of its own table.
    Outcome setAside(const QString &table, const QString &row, qlonglong version, const QByteArray &sealed);
    Result<QList<SetAside>> whatWasSetAside();

    /// A key for one purpose of a room (e.g. names of rows that tell nothing), the same after a rotation;
    /// never the master key itself.
    Result<Secret> keyFor(QByteArrayView purpose) const;

private:
    /// What every slot wraps.
    struct Keys
    {
        Secret master; ///< seals; 32 bytes
        Secret names;  ///< for keyFor(): stays over a rotation, as it names rows; 32 bytes

        static Keys fresh(const Secret &names);
        /// A store of version 1 has one key for both.
        static Keys fromWrapped(const Secret &wrapped);
        Secret wrapped() const;
        Result<Secret> recordKey() const;
    };
    Vault(QString folder, std::unique_ptr<Database> database, QString profile, Keys keys, Secret recordKey);
    static const QList<Migration> &migrations();
    static Result<QString> profileIn(Database &database);
    static Result<std::unique_ptr<Database>> openReadable(const QString &folder);
    static Result<std::unique_ptr<Database>> openOrMend(const QString &folder, QString &quarantined);
    static Result<Secret> unwrap(Database &database, const SecondCopies &copies, QString &profile,
                                 const QString &slotId, const Secret &slotKey);
    Outcome sealAnew(const SealedTable &table, const Secret &newKey);
    QByteArray associated(const QString &table, const QString &row, qlonglong version) const;
    Outcome moveAside(const QString &table, const Row &row);
    void keepSlotsTwice();
    QString copyName(const QString &row) const;

    const QString m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecondCopies> m_copies;
    QString m_quarantined;
    QString m_profile;
    Keys m_keys;
    Secret m_recordKey;
};

} // namespace madoguchi
