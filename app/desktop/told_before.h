#pragma once

#include <QDate>
#include <QSettings>

namespace madoguchi
{

/// What was said already, over restarts. The file tells nobody what: it holds keyed hashes (HMAC-SHA-256) and
/// the day; after 400 days an entry goes.
class ToldBefore
{
public:
    explicit ToldBefore(const QString &path, const QDate &today);

    /// True the first time for this key of this person; from then on false.
    bool isNew(const QString &person, const QString &key, const QDate &today);

private:
    QSettings m_file;
    QByteArray m_salt;
};

} // namespace madoguchi
