// A new master key for a store: everything sealed anew in one transaction.
#include "crypto/aead.h"
#include "crypto/key_derivation.h"
#include "crypto/random.h"
#include "vault/database.h"
#include "vault/second_copies.h"
#include "vault/vault.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr QLatin1String tableColumn("t");
constexpr QLatin1String sqlColumn("sql");
constexpr QLatin1String nameColumn("name");

/// The vault's own tables that hold bytes which are no sealed records: the slots are written anew, and what
/// was set aside opens with no key.
bool isNoRecord(const QString &table)
{
    return table == QLatin1String("key_slots") || table == QLatin1String("set_aside");
}

const SealedTable &ownRecords()
{
    static const SealedTable table{QStringLiteral("sealed_records"), QStringLiteral("table_name"),
                                   QStringLiteral("row_id"), QStringLiteral("version")};
    return table;
}

/// A table with bytes that nobody named would be unreadable afterwards: better no new key than that.
Outcome checkNothingIsForgotten(Database &database, const QList<SealedTable> &tables)
{
    const auto columns = database.query(QStringLiteral(
        "SELECT m.name AS t, p.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) p "
        "WHERE m.type = 'table' AND p.type = 'BLOB'"));
    if (!columns) {
        return failure(columns.error());
    }
    for (const Row &column : *columns) {
        const QString table = column.text(tableColumn);
        const bool isNamed = std::any_of(tables.begin(), tables.end(),
                                         [&](const SealedTable &named) { return named.table == table; });
        if (!isNoRecord(table) && !(isNamed && column.text(nameColumn) == QLatin1String("sealed"))) {
            return failure(
                ErrorCode::Internal,
                QStringLiteral("rotation: %1.%2 is not known").arg(table, column.text(nameColumn)));
        }
    }
    return {};
}

/// The triggers of a table (a receipt is never changed) stand aside while its rows are sealed anew; in the
/// same transaction they are back.
Result<QStringList> dropTriggers(Database &database, const QString &table)
{
    const auto rows = database.query(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"),
        {table});
    if (!rows) {
        return failure(rows.error());
    }
    QStringList definitions;
    for (const Row &row : *rows) {
        definitions << row.text(sqlColumn);
        if (auto dropped = database.execute(QStringLiteral("DROP TRIGGER ") + row.text(nameColumn));
            !dropped) {
            return failure(dropped.error());
        }
    }
    return definitions;
}

} // namespace

Outcome Vault::sealAnew(const SealedTable &table, const Secret &newKey)
{
    const auto triggers = dropTriggers(*m_database, table.table);
    const auto ids = triggers ? query(QStringLiteral("SELECT rowid AS id FROM ") + table.table)
                              : Result<QList<Row>>(failure(triggers.error()));
    if (!ids) {
        return failure(ids.error());
    }
    // One at a time: a record may be as large as an enclosed file.
    for (const Row &id : *ids) {
        const qlonglong rowid = id.number(QLatin1String("id"));
        const auto rows = query(QStringLiteral("SELECT %1 AS place, %2 AS row, %3 AS version, sealed FROM %4 "
                                               "WHERE rowid = ?")
                                    .arg(table.name, table.row, table.version, table.table),
                                {rowid});
        if (!rows || rows->isEmpty()) {
            return rows ? Outcome() : failure(rows.error());
        }
        const Row &row = rows->first();
        const QByteArray place = associated(row.text(QLatin1String("place")), row.text(QLatin1String("row")),
                                            row.number(QLatin1String("version")));
        auto bytes = madoguchi::open(m_recordKey, row.bytes(QLatin1String("sealed")), place);
        if (!bytes) {
            continue; // it opened with no key before either: its room sets it aside when it is read
        }
        const auto sealed = madoguchi::seal(newKey, *bytes, place);
        wipe(*bytes);
        if (!sealed) {
            return failure(sealed.error());
        }
        const auto written = execute(
            QStringLiteral("UPDATE %1 SET sealed = ? WHERE rowid = ?").arg(table.table), {*sealed, rowid});
        if (!written) {
            return failure(written.error());
        }
    }
    for (const QString &sql : *triggers) {
        if (auto made = execute(sql); !made) {
            return failure(made.error());
        }
    }
    return {};
}

Outcome Vault::rotate(const std::vector<KeySlot> &slotsAfter, QList<SealedTable> tables)
{
    if (slotsAfter.empty()) {
        return failure(ErrorCode::StorageLocked, QStringLiteral("a store without a slot"));
    }
    tables << ownRecords();
    const Database::WholeDeletion whole(*m_database);
    Keys after = Keys::fresh(m_keys.names);
    auto recordKey = after.recordKey();
    auto scope = recordKey ? transaction() : Result<Transaction>(failure(recordKey.error()));
    if (!scope) {
        return failure(scope.error());
    }
    if (auto known = checkNothingIsForgotten(*m_database, tables); !known) {
        return known;
    }
    for (const SealedTable &table : std::as_const(tables)) {
        if (auto sealed = sealAnew(table, *recordKey); !sealed) {
            return sealed;
        }
    }
    if (auto gone = execute(QStringLiteral("DELETE FROM key_slots")); !gone) {
        return failure(gone.error());
    }
    for (const KeySlot &slot : slotsAfter) {
        if (auto put = KeySlots(*m_database, m_profile).put(slot, after.wrapped()); !put) {
            return put;
        }
    }
    // What stands a second time is under the former keys.
    QHash<QString, QByteArray> copies;
    const QStringList rows = secondCopies();
    for (const QString &row : rows) {
        if (auto bytes = secondCopy(row)) {
            copies.insert(row, *std::move(bytes));
        }
    }
    m_copies->dropSlots();
    if (auto committed = scope->commit(); !committed) {
        keepSlotsTwice();
        return committed;
    }
    for (const QString &row : rows) {
        dropSecondCopy(row);
    }
    m_keys = std::move(after);
    m_recordKey = std::move(*recordKey);
    keepSlotsTwice();
    for (auto copy = copies.begin(); copy != copies.end(); ++copy) {
        if (const Outcome kept = keepSecondCopy(copy.key(), copy.value()); !kept) {
            qWarning("A second copy is not kept: %s", qPrintable(kept.error().detail));
        }
        wipe(copy.value());
    }
    // What the former key opens goes out of the journal too. Fails without harm: the next checkpoint does it.
    static_cast<void>(query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return {};
}

} // namespace madoguchi
