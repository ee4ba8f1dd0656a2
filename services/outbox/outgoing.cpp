#include "outbox/outgoing.h"

#include "vault/durable_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/file.h>

namespace madoguchi
{
namespace
{

constexpr QLatin1String itemSuffix(".out");
constexpr QLatin1String attemptSuffix(".sent");

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QDateTime timeIn(const QJsonObject &json, const char *name)
{
    return QDateTime::fromString(json.value(QLatin1String(name)).toString(), Qt::ISODate);
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray bytesOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

Outgoing::Outgoing(QString folder)
    : m_folder(std::move(folder))
    , m_lock(m_folder + QStringLiteral("/lock"))
{
}

Outgoing::~Outgoing() { unlock(); }

bool Outgoing::tryLock()
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (m_lock.isOpen()) {
        return true;
    }
    // flock(2) and not QLockFile: the kernel gives it back whenever the process ends, and a lock file that
    // was half written then (power cut, SIGKILL) locks nobody out.
    if (m_lock.open(QIODevice::ReadWrite) && ::flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_lock.close();
    }
    return m_lock.isOpen();
}

void Outgoing::unlock() { m_lock.close(); }

QString Outgoing::pathOf(const QUuid &id, QLatin1String suffix) const
{
    return m_folder + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + suffix;
}

QList<QUuid> Outgoing::withSuffix(QLatin1String suffix) const
{
    QList<QUuid> ids;
    const QStringList names =
        QDir(m_folder).entryList({QLatin1Char('*') + QString(suffix)}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QUuid id = QUuid::fromString(name.chopped(suffix.size()));
        if (!id.isNull()) {
            ids += id;
        }
    }
    return ids;
}

QList<QUuid> Outgoing::items() const { return withSuffix(itemSuffix); }

Result<Outgoing::Item> Outgoing::item(const QUuid &id) const
{
    const QJsonObject json = objectIn(pathOf(id, itemSuffix));
    Item item{id, json.value(QLatin1String("audience")).toString(), timeIn(json, "not_after"),
              QByteArray::fromBase64(json.value(QLatin1String("sealed")).toString().toLatin1())};
    if (item.audience.isEmpty() || item.sealed.isEmpty()) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("outgoing item"));
    }
    return item;
}

Outcome Outgoing::put(const Item &item)
{
    return writeDurably(pathOf(item.id, itemSuffix),
                        bytesOf({{QStringLiteral("audience"), item.audience},
                                 {QStringLiteral("not_after"), textOf(item.notAfter)},
                                 {QStringLiteral("sealed"), QString::fromLatin1(item.sealed.toBase64())}}));
}

void Outgoing::remove(const QUuid &id)
{
    if (QFile::remove(pathOf(id, itemSuffix))) {
        syncFolder(m_folder); // what was given up must not be there again after a power cut
    }
}

Outcome Outgoing::noteAttempt(const QUuid &id, const QDateTime &at, const QDateTime &notBefore)
{
    return writeDurably(
        pathOf(id, attemptSuffix),
        bytesOf({{QStringLiteral("at"), textOf(at)}, {QStringLiteral("not_before"), textOf(notBefore)}}));
}

QList<QUuid> Outgoing::attempted() const { return withSuffix(attemptSuffix); }

std::optional<QDateTime> Outgoing::attemptedAt(const QUuid &id) const
{
    const QString path = pathOf(id, attemptSuffix);
    return QFile::exists(path) ? std::optional(timeIn(objectIn(path), "at")) : std::nullopt;
}

std::optional<QDateTime> Outgoing::notBefore(const QUuid &id) const
{
    const QDateTime time = timeIn(objectIn(pathOf(id, attemptSuffix)), "not_before");
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void Outgoing::forgetAttempt(const QUuid &id)
{
    QFile::remove(pathOf(id, attemptSuffix));
    syncFolder(m_folder);
}

} // namespace madoguchi
