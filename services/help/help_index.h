#pragma once

#include "help/help_library.h"

namespace madoguchi
{

/// A topic that was found.
struct HelpHit
{
    QString topic;
    QString title;
    QString snippet; ///< the sentence that fits best; plain text
};

/// Search in the help of one language, by SQLite's FTS5 in memory: made at first use, never written to disk.
class HelpIndex
{
public:
    /// `library` must outlive the index.
    HelpIndex(const HelpLibrary &library, QString language);
    ~HelpIndex();
    Q_DISABLE_COPY_MOVE(HelpIndex)

    const QString &language() const { return m_language; }
    /// The best first; topics with every word, else those with any of them. An error code ("MDG-C103") finds
    /// its topic. Errors: StorageFailed when this PC's SQLite has no FTS5.
    Result<QList<HelpHit>> search(const QString &query, int most = 20);

private:
    Outcome build();
    Result<QStringList> topicsFor(const QString &expression, int most) const;
    QString snippet(const HelpText &text, const QStringList &terms) const;

    const HelpLibrary &m_library;
    QString m_language;
    QString m_connection; ///< name of the database in memory; empty before the first search
};

} // namespace madoguchi
