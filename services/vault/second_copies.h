#pragma once

#include "base/result.h"
#include "vault/row.h"

#include <QStringList>

namespace madoguchi
{

class Database;

/// What stands beside the database a second time, each in a file of its own, so that a damaged database
/// takes nothing with it that can not be had again: the key slots, and what is on its way to an agency.
/// Everything in it is sealed or wrapped already; names tell nothing personal.
class SecondCopies
{
public:
    explicit SecondCopies(const QString &folder);

    bool hasSlots() const;
    /// Before the slots get other keys: what is here would fit no longer.
    void dropSlots();
    /// Writes the profile and the slots as the database has them, if they stand otherwise here.
    Outcome keepSlots(Database &database, const QString &profile);
    /// What to do with a slot: put in those that are missing, or put right those that are there. A slot that
    /// was removed must not come back in a sound database.
    enum class Restore { Missing, Present };
    /// Puts profile and slots into the database. Errors: NotFound when there is no copy, StorageCorrupt when
    /// it can not be read.
    Outcome restoreSlots(Database &database, Restore which) const;

    Outcome put(const QString &name, const QByteArray &sealed);
    /// Nothing when there is none.
    QByteArray get(const QString &name) const;
    void remove(const QString &name);
    QStringList names() const;

private:
    QString pathOf(const QString &name) const;
    Outcome makeFolder() const;

    QString m_folder;
};

} // namespace madoguchi
