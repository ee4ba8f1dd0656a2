#include "app/card_traces.h"

#include "crypto/key_derivation.h"
#include "crypto/random.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace madoguchi
{
namespace
{

constexpr qsizetype saltLength = 16;
constexpr qsizetype traceLength = 32;
const QString cardKey = QStringLiteral("card");
const QString personKey = QStringLiteral("person");
const QString retiredKey = QStringLiteral("retired");

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray traceIn(const QJsonObject &object, const QString &key)
{
    const QByteArray trace = QByteArray::fromHex(object.value(key).toString().toLatin1());
    return trace.size() == traceLength ? trace : QByteArray();
}

Outcome write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Outcome() : failure(ErrorCode::StorageFailed, QStringLiteral("a card's trace"));
}

/// A kind of its own for each value, so that no two kinds ever meet.
Result<QByteArray> trace(const QString &kind, const QString &value, const QByteArray &salt)
{
    return stretchPassphrase(Secret((kind + QLatin1Char('\n') + value).toUtf8()), salt)
        .map([](const Secret &stretched) { return stretched.view().toByteArray(); });
}

} // namespace

QString CardTraces::fileOf(const QString &store) const
{
    return m_dataFolder + u'/' + store + QStringLiteral("/traces.json");
}

Result<QByteArray> CardTraces::salt() const
{
    const QString path = m_dataFolder + QStringLiteral("/trace-salt");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray known = file.readAll();
        if (known.size() == saltLength) {
            return known;
        }
    }
    const QByteArray made = randomBytes(saltLength);
    const Outcome kept = write(path, made);
    return kept ? Result<QByteArray>(made) : failure(kept.error());
}

Result<CardTraces::Traces> CardTraces::make(const std::optional<CardSerial> &serial,
                                            const std::optional<CardAttributes> &attributes) const
{
    Traces traces;
    const auto salted = salt();
    if (!salted) {
        return failure(salted.error());
    }
    if (serial) {
        const auto made = trace(cardKey, serial->serial, *salted);
        if (!made) {
            return failure(made.error());
        }
        traces.card = *made;
    }
    // Without a full date of birth two people of one name could be taken for one.
    if (attributes && attributes->birth.isValid()) {
        const auto made =
            trace(personKey, attributes->name + u'\n' + attributes->birth.toString(Qt::ISODate), *salted);
        if (!made) {
            return failure(made.error());
        }
        traces.person = *made;
    }
    return traces;
}

CardTraces::Traces CardTraces::of(const QString &store) const
{
    const QJsonObject object = objectIn(fileOf(store));
    return {traceIn(object, cardKey), traceIn(object, personKey)};
}

Outcome CardTraces::keep(const QString &store, const Traces &traces) const
{
    QJsonObject object = objectIn(fileOf(store));
    for (const auto &[key, value] : {std::pair(cardKey, traces.card), {personKey, traces.person}}) {
        if (!value.isEmpty()) {
            object.insert(key, QString::fromLatin1(value.toHex()));
        }
    }
    return write(fileOf(store), QJsonDocument(object).toJson());
}

void CardTraces::forget(const QString &store) const { QFile::remove(fileOf(store)); }

std::optional<QString> CardTraces::formerStore(const QString &store, const Traces &traces) const
{
    const QStringList stores = QDir(m_dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &other : stores) {
        if (other == store || isRetired(other)) {
            continue;
        }
        const Traces known = of(other);
        const bool sameCard = !traces.card.isEmpty() && traces.card == known.card;
        const bool samePerson = !traces.person.isEmpty() && traces.person == known.person;
        if (sameCard || samePerson) {
            return other;
        }
    }
    return std::nullopt;
}

Outcome CardTraces::retire(const QString &store) const
{
    QJsonObject object = objectIn(fileOf(store));
    object.insert(retiredKey, true);
    return write(fileOf(store), QJsonDocument(object).toJson());
}

bool CardTraces::isRetired(const QString &store) const
{
    return objectIn(fileOf(store)).value(retiredKey).toBool();
}

} // namespace madoguchi
