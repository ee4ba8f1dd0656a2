#include "vault/migration.h"

#include "vault/database.h"

#include <QMap>

namespace madoguchi
{
namespace
{

Result<int> storedVersion(Database &database, const QString &room)
{
    const auto rows =
        database.query(QStringLiteral("SELECT version FROM room_versions WHERE room = ?"), {room});
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? 0 : int(rows->first().number(QLatin1String("version")));
}

Outcome applySteps(Database &database, const Migration &step)
{
    for (const QString &sql : step.sql) {
        if (auto done = database.execute(sql); !done) {
            return failure(done.error());
        }
    }
    const auto noted =
        database.execute(QStringLiteral("INSERT INTO room_versions (room, version) VALUES (?, ?) "
                                        "ON CONFLICT (room) DO UPDATE SET version = excluded.version"),
                         {step.room, step.version});
    return noted ? Outcome() : failure(noted.error());
}

Outcome apply(Database &database, const Migration &step)
{
    if (auto begun = database.begin(); !begun) {
        return begun;
    }
    if (auto applied = applySteps(database, step); !applied) {
        database.rollback();
        return applied;
    }
    return database.commit();
}

} // namespace

Outcome migrate(Database &database, const QList<Migration> &migrations)
{
    if (auto made = database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS room_versions (room TEXT "
                                                    "PRIMARY KEY, version INTEGER NOT NULL) STRICT"));
        !made) {
        return failure(made.error());
    }
    QMap<QString, QMap<int, Migration>> rooms;
    for (const Migration &step : migrations) {
        rooms[step.room].insert(step.version, step);
    }
    // All rooms are looked at before the first is changed.
    QList<Migration> due;
    for (const auto &steps : rooms) {
        const auto stored = storedVersion(database, steps.first().room);
        if (!stored) {
            return failure(stored.error());
        }
        if (*stored > steps.lastKey()) {
            return failure(ErrorCode::StorageVersion, QStringLiteral("%1 is at version %2, known is %3")
                                                          .arg(steps.first().room)
                                                          .arg(*stored)
                                                          .arg(steps.lastKey()));
        }
        for (const Migration &step : steps) {
            if (step.version > *stored) {
                due += step;
            }
        }
    }
    for (const Migration &step : due) {
        if (auto applied = apply(database, step); !applied) {
            return applied;
        }
    }
    if (!due.isEmpty()) {
        database.forgetStatements();
    }
    return {};
}

} // namespace madoguchi
