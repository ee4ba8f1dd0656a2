#include "vault/vault.h"

#include "crypto/aead.h"
#include "crypto/key_derivation.h"
#include "crypto/random.h"
#include "vault/database.h"
#include "vault/quarantine.h"
#include "vault/second_copies.h"

#include <QDataStream>
#include <QIODevice>

namespace madoguchi
{
namespace
{

constexpr qsizetype keyLength = 32;
const QString profileKey = QStringLiteral("profile");
const QString copiesTable = QStringLiteral("second_copies");

/// The store's id and its first slot in one transaction: a crash in between leaves a store that is still new.
Outcome furnish(Database &database, const QString &profile, const KeySlot &slot, const Secret &keys)
{
    if (auto begun = database.begin(); !begun) {
        return begun;
    }
    const auto noted = database.execute(QStringLiteral("INSERT INTO vault_facts (name, value) VALUES (?, ?)"),
                                        {profileKey, profile});
    auto slotted = noted ? KeySlots(database, profile).put(slot, keys) : Outcome(failure(noted.error()));
    if (!slotted) {
        database.rollback();
        return slotted;
    }
    return database.commit();
}

} // namespace

const QList<Migration> &Vault::migrations()
{
    static const QList<Migration> steps{
        {QStringLiteral("vault"),
         1,
         {QStringLiteral("CREATE TABLE vault_facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
          QStringLiteral("CREATE TABLE key_slots (id TEXT PRIMARY KEY, kind TEXT NOT NULL, wrapped BLOB NOT "
                         "NULL) STRICT"),
          QStringLiteral(
              "CREATE TABLE sealed_records (table_name TEXT NOT NULL, row_id TEXT NOT NULL, "
              "version INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (table_name, row_id)) STRICT"),
          QStringLiteral("CREATE TABLE set_aside (id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, row_id "
                         "TEXT NOT NULL, "
                         "version INTEGER NOT NULL, sealed BLOB NOT NULL, at TEXT NOT NULL) STRICT")}},
        // What a passphrase is stretched with.
        {QStringLiteral("vault"), 2, {QStringLiteral("ALTER TABLE key_slots ADD COLUMN salt BLOB")}}};
    return steps;
}

Result<QString> Vault::profileIn(Database &database)
{
    const auto rows =
        database.query(QStringLiteral("SELECT value FROM vault_facts WHERE name = ?"), {profileKey});
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? QString() : rows->first().text(QLatin1String("value"));
}

Vault::Keys Vault::Keys::fresh(const Secret &names) { return {randomSecret(keyLength), names.clone()}; }

Vault::Keys Vault::Keys::fromWrapped(const Secret &wrapped)
{
    return {Secret(wrapped.view().first(keyLength)), Secret(wrapped.view().last(keyLength))};
}

Secret Vault::Keys::wrapped() const
{
    QByteArray both = master.view().toByteArray() + names.view().toByteArray();
    Secret secret(both);
    wipe(both);
    return secret;
}

/// With the vault's own tables at their newest, and each with its columns: SQLite looks at pages, and a bit
/// that flips in a table's description leaves them sound.
Result<std::unique_ptr<Database>> Vault::openReadable(const QString &folder)
{
    auto database = Database::open(folder, Database::Absent::Create);
    if (!database) {
        return database;
    }
    Outcome readable = madoguchi::migrate(**database, migrations());
    for (const char *columns : {"name, value FROM vault_facts", "id, kind, wrapped, salt FROM key_slots",
                                "table_name, row_id, version, sealed FROM sealed_records",
                                "table_name, row_id, version, sealed FROM set_aside"}) {
        readable = readable.and_then([&]() -> Outcome {
            const auto rows =
                (*database)->query(QStringLiteral("SELECT %1 LIMIT 0").arg(QLatin1String(columns)));
            return rows ? Outcome() : failure(rows.error());
        });
    }
    return readable ? std::move(database) : failure(readable.error());
}

/// The database; a damaged one is put aside and a new one made of what stands a second time and of what can
/// still be read. `quarantined`: where it was put.
Result<std::unique_ptr<Database>> Vault::openOrMend(const QString &folder, QString &quarantined)
{
    auto database = openReadable(folder);
    const SecondCopies copies(folder);
    if (database || database.error().code != ErrorCode::StorageCorrupt || !copies.hasSlots()) {
        return database;
    }
    const auto place = quarantine(folder);
    if (!place) {
        return failure(place.error());
    }
    quarantined = *place;
    database = Database::open(folder, Database::Absent::Create);
    if (!database) {
        return database;
    }
    const auto mended =
        madoguchi::migrate(**database, migrations())
            .and_then([&] { return salvage(**database, quarantined); })
            .and_then([&] { return copies.restoreSlots(**database, SecondCopies::Restore::Missing); });
    if (!mended) {
        return failure(mended.error());
    }
    return database;
}

/// What the slot wraps. A slot that is there and does not open may be damaged: then its second copy is tried,
/// and takes its place when it opens.
Result<Secret> Vault::unwrap(Database &database, const SecondCopies &copies, QString &profile,
                             const QString &slotId, const Secret &slotKey)
{
    auto wrapped = KeySlots(database, profile).unwrap(slotId, slotKey);
    if (wrapped || wrapped.error().code != ErrorCode::StorageLocked || !copies.hasSlots()) {
        return wrapped;
    }
    if (const auto begun = database.begin(); !begun) {
        return failure(begun.error());
    }
    if (copies.restoreSlots(database, SecondCopies::Restore::Present)) {
        const auto stored = profileIn(database);
        auto mended = stored ? KeySlots(database, *stored).unwrap(slotId, slotKey) : failure(stored.error());
        if (mended && database.commit()) {
            profile = *stored;
            return mended;
        }
        if (mended) {
            return wrapped;
        }
    }
    database.rollback();
    return wrapped;
}

Result<Secret> Vault::Keys::recordKey() const { return deriveKey(master, "madoguchi vault records 1"); }

Vault::Vault(QString folder, std::unique_ptr<Database> database, QString profile, Keys keys, Secret recordKey)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_profile(std::move(profile))
    , m_keys(std::move(keys))
    , m_recordKey(std::move(recordKey))
{
}

Vault::~Vault() = default;

bool Vault::exists(const QString &folder) { return Database::exists(folder); }

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const QString &slotId,
                                           const Secret &slotKey, SlotKind kind)
{
    QString quarantined;
    auto database = openOrMend(folder, quarantined);
    if (!database) {
        return failure(database.error());
    }
    auto profile = profileIn(**database);
    if (!profile) {
        return failure(profile.error());
    }
    if (profile->isEmpty()) {
        profile = QString::fromLatin1(randomBytes(16).toHex());
        const auto made = furnish(**database, *profile, {slotId, kind, slotKey.clone()},
                                  Keys::fresh(randomSecret(keyLength)).wrapped());
        if (!made) {
            return failure(made.error());
        }
    }
    auto copies = std::make_unique<SecondCopies>(folder);
    const auto wrapped = unwrap(**database, *copies, *profile, slotId, slotKey);
    if (!wrapped) {
        return failure(wrapped.error());
    }
    if (wrapped->size() < keyLength) {
        return failure(ErrorCode::StorageLocked, QStringLiteral("no key in its slot"));
    }
    Keys keys = Keys::fromWrapped(*wrapped);
    auto recordKey = keys.recordKey();
    if (!recordKey) {
        return failure(recordKey.error());
    }
    std::unique_ptr<Vault> vault(
        new Vault(folder, std::move(*database), *profile, std::move(keys), std::move(*recordKey)));
    vault->m_copies = std::move(copies);
    vault->m_quarantined = quarantined;
    vault->keepSlotsTwice();
    return vault;
}

Result<QList<SlotInfo>> Vault::slotsIn(const QString &folder)
{
    if (!exists(folder)) {
        return QList<SlotInfo>();
    }
    auto database = Database::open(folder, Database::Absent::Refuse);
    if (!database) {
        return failure(database.error());
    }
    return KeySlots(**database, {}).list();
}

Result<qlonglong> Vault::peekCount(const QString &folder, const QString &table, const QString &where)
{
    if (!exists(folder)) {
        return 0;
    }
    auto database = Database::open(folder, Database::Absent::Refuse);
    if (!database) {
        return failure(database.error());
    }
    const auto known = (*database)->query(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?"), {table});
    if (!known || known->isEmpty()) {
        return known ? Result<qlonglong>(0) : failure(known.error());
    }
    const QString condition = where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where;
    const auto rows =
        (*database)->query(QStringLiteral("SELECT count(*) AS number FROM ") + table + condition);
    return rows ? Result<qlonglong>(rows->first().number(QLatin1String("number"))) : failure(rows.error());
}

Result<QList<SlotInfo>> Vault::keySlots() const { return KeySlots(*m_database, m_profile).list(); }

Outcome Vault::addSlot(const KeySlot &slot)
{
    Outcome added = KeySlots(*m_database, m_profile).put(slot, m_keys.wrapped());
    keepSlotsTwice();
    return added;
}

Outcome Vault::removeSlot(const QString &id)
{
    const Database::WholeDeletion whole(*m_database);
    Outcome removed = KeySlots(*m_database, m_profile).remove(id);
    keepSlotsTwice();
    return removed;
}

void Vault::keepSlotsTwice()
{
    // The database is what counts; a copy that could not be written is written at the next opening.
    if (const Outcome kept = m_copies->keepSlots(*m_database, m_profile); !kept) {
        qWarning("The second copy of the key slots is not kept: %s", qPrintable(kept.error().detail));
    }
}

QString Vault::copyName(const QString &row) const
{
    // The key's own mark: after a new master key nobody mistakes what the former one sealed.
    const auto tag = deriveKey(m_keys.master, "madoguchi vault copy mark 1");
    return tag ? QString::fromLatin1(tag->view().toByteArray().left(4).toHex()) + u'-' + row : QString();
}

Outcome Vault::keepSecondCopy(const QString &row, QByteArrayView bytes)
{
    const auto sealed = sealFor(copiesTable, row, 1, bytes);
    return sealed ? m_copies->put(copyName(row), *sealed) : failure(sealed.error());
}

Result<QByteArray> Vault::secondCopy(const QString &row) const
{
    const QByteArray sealed = m_copies->get(copyName(row));
    return sealed.isEmpty()
               ? Result<QByteArray>(failure(ErrorCode::NotFound, QStringLiteral("no second copy")))
               : openFrom(copiesTable, row, 1, sealed);
}

void Vault::dropSecondCopy(const QString &row) { m_copies->remove(copyName(row)); }

QStringList Vault::secondCopies() const
{
    const QString mark = copyName({});
    QStringList rows;
    const QStringList names = m_copies->names();
    for (const QString &name : names) {
        if (name.startsWith(mark)) {
            rows += name.mid(mark.size());
        }
    }
    return rows;
}

Result<Transaction> Vault::transaction()
{
    if (auto begun = m_database->begin(); !begun) {
        return failure(begun.error());
    }
    return Transaction(*m_database);
}

Outcome Vault::migrate(const QList<Migration> &migrations)
{
    return madoguchi::migrate(*m_database, migrations);
}

Result<qlonglong> Vault::execute(const QString &sql, const QVariantList &bindings)
{
    return m_database->execute(sql, bindings);
}

Result<QList<Row>> Vault::query(const QString &sql, const QVariantList &bindings)
{
    return m_database->query(sql, bindings);
}

QByteArray Vault::associated(const QString &table, const QString &row, qlonglong version) const
{
    // QDataStream writes lengths before texts: no two places give the same bytes.
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_profile << table << row << version;
    return bytes;
}

Result<QByteArray> Vault::sealFor(const QString &table, const QString &row, qlonglong version,
                                  QByteArrayView bytes) const
{
    return madoguchi::seal(m_recordKey, bytes, associated(table, row, version));
}

Result<QByteArray> Vault::openFrom(const QString &table, const QString &row, qlonglong version,
                                   QByteArrayView sealed) const
{
    return madoguchi::open(m_recordKey, sealed, associated(table, row, version));
}

Result<Secret> Vault::keyFor(QByteArrayView purpose) const
{
    return deriveKey(m_keys.names, QByteArray("madoguchi vault purpose ") + purpose.toByteArray());
}

} // namespace madoguchi
