#include "vault/second_copies.h"

#include "vault/database.h"
#include "vault/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{
namespace
{

const QString slotsName = QStringLiteral("slots");
constexpr qsizetype hashLength = 32;

/// The slots' file: JSON, and before it its SHA-256. It tells a damaged file from a whole one; who may open
/// the store is decided by what is wrapped in it.
QByteArray withHash(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256) + json;
}

QString inText(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray fromText(const QJsonValue &text) { return QByteArray::fromBase64(text.toString().toLatin1()); }

Result<QJsonObject> readSlots(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("no second copy of the key slots"));
    }
    const QByteArray json = bytes.mid(hashLength);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (bytes != withHash(json) || object.isEmpty()) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("second copy of the key slots"));
    }
    return object;
}

} // namespace

SecondCopies::SecondCopies(const QString &folder)
    : m_folder(QDir(folder).filePath(QStringLiteral("second-copies")))
{
}

QString SecondCopies::pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }

Outcome SecondCopies::makeFolder() const
{
    if (!QFileInfo::exists(m_folder)) {
        QDir().mkdir(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        syncFolder(QFileInfo(m_folder).absolutePath());
    }
    return {};
}

bool SecondCopies::hasSlots() const { return QFileInfo::exists(pathOf(slotsName)); }

void SecondCopies::dropSlots() { remove(slotsName); }

Outcome SecondCopies::keepSlots(Database &database, const QString &profile)
{
    const auto rows =
        database.query(QStringLiteral("SELECT id, kind, wrapped, salt FROM key_slots ORDER BY id"));
    if (!rows) {
        return failure(rows.error());
    }
    QJsonArray list;
    for (const Row &row : *rows) {
        list += QJsonObject{{QStringLiteral("id"), row.text(QLatin1String("id"))},
                            {QStringLiteral("kind"), row.text(QLatin1String("kind"))},
                            {QStringLiteral("wrapped"), inText(row.bytes(QLatin1String("wrapped")))},
                            {QStringLiteral("salt"), inText(row.bytes(QLatin1String("salt")))}};
    }
    const QByteArray bytes = withHash(
        QJsonDocument(QJsonObject{{QStringLiteral("profile"), profile}, {QStringLiteral("slots"), list}})
            .toJson(QJsonDocument::Compact));
    return get(slotsName) == bytes ? Outcome() : put(slotsName, bytes);
}

Outcome SecondCopies::restoreSlots(Database &database, Restore which) const
{
    const auto known = readSlots(get(slotsName));
    if (!known) {
        return failure(known.error());
    }
    const bool isMissing = which == Restore::Missing;
    const QString profileSql =
        isMissing ? QStringLiteral("INSERT OR IGNORE INTO vault_facts (value, name) VALUES (?, 'profile')")
                  : QStringLiteral("UPDATE vault_facts SET value = ? WHERE name = 'profile'");
    const QString slotSql =
        isMissing ? QStringLiteral("INSERT OR IGNORE INTO key_slots (kind, wrapped, salt, id) "
                                   "VALUES (?, ?, ?, ?)")
                  : QStringLiteral("UPDATE key_slots SET kind = ?, wrapped = ?, salt = ? WHERE id = ?");
    const auto noted = database.execute(profileSql, {known->value(QLatin1String("profile")).toString()});
    if (!noted) {
        return failure(noted.error());
    }
    const QJsonArray list = known->value(QLatin1String("slots")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject slot = value.toObject();
        const QByteArray salt = fromText(slot.value(QLatin1String("salt")));
        const auto done = database.execute(slotSql, {slot.value(QLatin1String("kind")).toString(),
                                                     fromText(slot.value(QLatin1String("wrapped"))),
                                                     salt.isEmpty() ? QVariant() : QVariant(salt),
                                                     slot.value(QLatin1String("id")).toString()});
        if (!done) {
            return failure(done.error());
        }
    }
    return {};
}

Outcome SecondCopies::put(const QString &name, const QByteArray &sealed)
{
    return makeFolder().and_then([&] { return writeDurably(pathOf(name), sealed); });
}

QByteArray SecondCopies::get(const QString &name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SecondCopies::remove(const QString &name) { QFile::remove(pathOf(name)); }

QStringList SecondCopies::names() const
{
    QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    names.removeOne(slotsName);
    return names;
}

} // namespace madoguchi
