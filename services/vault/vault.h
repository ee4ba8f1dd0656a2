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

namespace madoguchi
{

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

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    Result<QList<SlotInfo>> keySlots() const;
    /// Adds a way to open the store, or replaces the slot with this id.
    Outcome addSlot(const KeySlot &slot);
    /// Errors: NotFound; StorageLocked for the last one, which stays.
    Outcome removeSlot(const QString &id);

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

    /// A key for one purpose of a room (e.g. the audit chain), never the master key itself.
    Result<Secret> keyFor(QByteArrayView purpose) const;

private:
    Vault(std::unique_ptr<Database> database, QString profile, Secret masterKey, Secret recordKey);
    QByteArray associated(const QString &table, const QString &row, qlonglong version) const;
    Outcome moveAside(const QString &table, const Row &row);
    void keepSlotsTwice();
    QString copyName(const QString &row) const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecondCopies> m_copies;
    QString m_quarantined;
    QString m_profile;
    Secret m_masterKey;
    Secret m_recordKey;
};

} // namespace madoguchi
