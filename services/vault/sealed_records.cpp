#include "vault/database.h"
#include "vault/vault.h"

namespace madoguchi
{
namespace
{

// The columns of sealed_records and set_aside.
constexpr QLatin1String rowColumn("row_id");
constexpr QLatin1String versionColumn("version");
constexpr QLatin1String sealedColumn("sealed");

} // namespace

Outcome Vault::put(const QString &table, const QString &row, QByteArrayView bytes)
{
    auto scope = transaction();
    if (!scope) {
        return failure(scope.error());
    }
    const auto old =
        query(QStringLiteral("SELECT version FROM sealed_records WHERE table_name = ? AND row_id = ?"),
              {table, row});
    if (!old) {
        return failure(old.error());
    }
    const qlonglong version = old->isEmpty() ? 1 : old->first().number(versionColumn) + 1;
    const auto sealed = sealFor(table, row, version, bytes);
    if (!sealed) {
        return failure(sealed.error());
    }
    const auto written = execute(
        QStringLiteral("INSERT INTO sealed_records (table_name, row_id, version, sealed) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (table_name, row_id) DO UPDATE SET version = excluded.version, sealed = "
                       "excluded.sealed"),
        {table, row, version, *sealed});
    return written ? scope->commit() : failure(written.error());
}

Result<std::optional<QByteArray>> Vault::get(const QString &table, const QString &row)
{
    const auto rows =
        query(QStringLiteral(
                  "SELECT row_id, version, sealed FROM sealed_records WHERE table_name = ? AND row_id = ?"),
              {table, row});
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return std::optional<QByteArray>();
    }
    const Row &found = rows->first();
    auto bytes = openFrom(table, row, found.number(versionColumn), found.bytes(sealedColumn));
    if (bytes) {
        return std::optional(*std::move(bytes));
    }
    const auto moved = moveAside(table, found);
    return failure(moved ? bytes.error() : moved.error());
}

Result<QList<Record>> Vault::list(const QString &table)
{
    const auto rows =
        query(QStringLiteral(
                  "SELECT row_id, version, sealed FROM sealed_records WHERE table_name = ? ORDER BY row_id"),
              {table});
    if (!rows) {
        return failure(rows.error());
    }
    QList<Record> records;
    for (const Row &found : *rows) {
        const QString row = found.text(rowColumn);
        const qlonglong version = found.number(versionColumn);
        if (auto bytes = openFrom(table, row, version, found.bytes(sealedColumn))) {
            records += Record{row, version, *std::move(bytes)};
        } else if (auto moved = moveAside(table, found); !moved) {
            return failure(moved.error());
        }
    }
    return records;
}

Outcome Vault::remove(const QString &table, const QString &row)
{
    const auto done = execute(
        QStringLiteral("DELETE FROM sealed_records WHERE table_name = ? AND row_id = ?"), {table, row});
    return done ? Outcome() : failure(done.error());
}

Outcome Vault::setAside(const QString &table, const QString &row, qlonglong version, const QByteArray &sealed)
{
    const auto done =
        execute(QStringLiteral("INSERT INTO set_aside (table_name, row_id, version, sealed, at) "
                               "VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"),
                {table, row, version, sealed});
    return done ? Outcome() : failure(done.error());
}

Outcome Vault::moveAside(const QString &table, const Row &row)
{
    auto scope = transaction();
    if (!scope) {
        return failure(scope.error());
    }
    return setAside(table, row.text(rowColumn), row.number(versionColumn), row.bytes(sealedColumn))
        .and_then([&] { return remove(table, row.text(rowColumn)); })
        .and_then([&] { return scope->commit(); });
}

Result<QList<SetAside>> Vault::whatWasSetAside()
{
    const auto rows =
        query(QStringLiteral("SELECT table_name, row_id, version, at FROM set_aside ORDER BY id"));
    if (!rows) {
        return failure(rows.error());
    }
    QList<SetAside> list;
    for (const Row &row : *rows) {
        list += SetAside{row.text(QLatin1String("table_name")), row.text(rowColumn),
                         row.number(versionColumn), row.time(QLatin1String("at"))};
    }
    return list;
}

} // namespace madoguchi
