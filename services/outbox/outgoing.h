#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFile>
#include <QList>
#include <QUuid>

#include <optional>

namespace madoguchi
{

/// What one person lets go out while nobody is signed in: a folder beside their store, one file a filing,
/// each sealed for the agency so that nobody on this PC can read it, and a mark for each try. Who holds the
/// lock alone may send; it ends with its process, also by SIGKILL. Errors of writing: those of
/// writeDurably().
class Outgoing
{
public:
    struct Item
    {
        QUuid id;
        QString audience;   ///< the agency it is for
        QDateTime notAfter; ///< UTC, the last second online; invalid: none
        QByteArray sealed;  ///< what Mailbox::put() takes
    };

    explicit Outgoing(QString folder);
    ~Outgoing();
    Q_DISABLE_COPY_MOVE(Outgoing)

    bool tryLock();
    void unlock();
    bool isLocked() const { return m_lock.isOpen(); }

    QList<QUuid> items() const;
    /// Errors: StorageCorrupt.
    Result<Item> item(const QUuid &id) const;
    Outcome put(const Item &item);
    void remove(const QUuid &id);

    /// Before a connection is opened, durable: from here on it may have left. `notBefore`: of the next try;
    /// invalid: at once.
    Outcome noteAttempt(const QUuid &id, const QDateTime &at, const QDateTime &notBefore = {});
    QList<QUuid> attempted() const;
    std::optional<QDateTime> attemptedAt(const QUuid &id) const;
    std::optional<QDateTime> notBefore(const QUuid &id) const;
    void forgetAttempt(const QUuid &id);

private:
    QString pathOf(const QUuid &id, QLatin1String suffix) const;
    QList<QUuid> withSuffix(QLatin1String suffix) const;

    QString m_folder;
    QFile m_lock; ///< open while it is held
};

} // namespace madoguchi
