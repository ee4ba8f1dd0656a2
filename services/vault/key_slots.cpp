#include "vault/key_slots.h"

#include "crypto/aead.h"
#include "crypto/key_derivation.h"
#include "vault/database.h"

namespace madoguchi
{
QString slotKindName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Card:
        return QStringLiteral("card");
    case SlotKind::Passphrase:
        return QStringLiteral("passphrase");
    case SlotKind::Keyring:
        return QStringLiteral("keyring");
    case SlotKind::Recovery:
        return QStringLiteral("recovery");
    }
    return {};
}

namespace
{

constexpr qsizetype leastKey = 32;

std::optional<SlotKind> kindOf(const QString &name)
{
    for (const SlotKind kind :
         {SlotKind::Card, SlotKind::Passphrase, SlotKind::Keyring, SlotKind::Recovery}) {
        if (slotKindName(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

/// The caller's key serves this one purpose only, whatever else it may be used for.
Result<Secret> wrappingKey(const Secret &slotKey)
{
    if (slotKey.size() < leastKey) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("a slot key has 32 bytes or more"));
    }
    return deriveKey(slotKey, "madoguchi vault slot 1");
}

} // namespace

KeySlots::KeySlots(Database &database, QString profile)
    : m_database(database)
    , m_profile(std::move(profile))
{
}

QByteArray KeySlots::associated(const QString &id, const QString &kind) const
{
    return QStringList{QStringLiteral("slot"), m_profile, kind, id}.join(u'\n').toUtf8();
}

Result<QList<SlotInfo>> KeySlots::list() const
{
    // All columns: a store that no key has opened since an older version has none for the salt.
    const auto rows = m_database.query(QStringLiteral("SELECT * FROM key_slots ORDER BY id"));
    if (!rows) {
        return failure(rows.error());
    }
    QList<SlotInfo> found;
    for (const Row &row : *rows) {
        // A kind of a later version can not be opened here, and is not touched either.
        if (const auto kind = kindOf(row.text(QLatin1String("kind")))) {
            found += SlotInfo{row.text(QLatin1String("id")), *kind, row.bytes(QLatin1String("salt"))};
        }
    }
    return found;
}

Outcome KeySlots::put(const KeySlot &slot, const Secret &keys)
{
    const auto key = wrappingKey(slot.slotKey);
    if (!key) {
        return failure(key.error());
    }
    const QString kind = slotKindName(slot.kind);
    const auto wrapped = seal(*key, keys.view(), associated(slot.id, kind));
    if (!wrapped) {
        return failure(wrapped.error());
    }
    const auto done = m_database.execute(
        QStringLiteral("INSERT INTO key_slots (id, kind, wrapped, salt) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, wrapped = excluded.wrapped, "
                       "salt = excluded.salt"),
        {slot.id, kind, *wrapped, slot.salt.isEmpty() ? QVariant() : QVariant(slot.salt)});
    return done ? Outcome() : failure(done.error());
}

Result<Secret> KeySlots::unwrap(const QString &id, const Secret &slotKey) const
{
    const auto key = wrappingKey(slotKey);
    if (!key) {
        return failure(key.error());
    }
    const auto rows =
        m_database.query(QStringLiteral("SELECT kind, wrapped FROM key_slots WHERE id = ?"), {id});
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(ErrorCode::StorageLocked, QStringLiteral("no such key slot"));
    }
    const Row &row = rows->first();
    auto bytes = madoguchi::open(*key, row.bytes(QLatin1String("wrapped")),
                                 associated(id, row.text(QLatin1String("kind"))));
    if (!bytes) {
        return failure(ErrorCode::StorageLocked, QStringLiteral("the key does not fit its slot"));
    }
    Secret master(*bytes);
    wipe(*bytes);
    return master;
}

Outcome KeySlots::remove(const QString &id)
{
    const auto rows = m_database.query(QStringLiteral("SELECT id FROM key_slots"));
    if (!rows) {
        return failure(rows.error());
    }
    const bool isThere = std::any_of(rows->begin(), rows->end(),
                                     [&id](const Row &row) { return row.text(QLatin1String("id")) == id; });
    if (!isThere) {
        return failure(ErrorCode::NotFound, QStringLiteral("no such key slot"));
    }
    if (rows->size() == 1) {
        return failure(ErrorCode::StorageLocked, QStringLiteral("the last key slot stays"));
    }
    const auto done = m_database.execute(QStringLiteral("DELETE FROM key_slots WHERE id = ?"), {id});
    return done ? Outcome() : failure(done.error());
}

} // namespace madoguchi
