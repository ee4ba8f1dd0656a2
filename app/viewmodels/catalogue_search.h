#pragma once

#include "procedures/life_event.h"

namespace madoguchi
{

/// The text in all its languages, and as it is read aloud, folded: what is searched in.
QString searchKey(const LocalizedText &text);

/// Life events and procedures by words: in any language, in kanji or as they are read.
class CatalogueSearch
{
public:
    CatalogueSearch(const QList<LifeEvent> &events, const QList<Procedure> &procedures);

    struct Hits
    {
        QStringList events; ///< ids, in the order of the catalogue; where the title fits first
        QStringList procedures;
    };
    /// Every word must occur. Nothing for a query without words.
    Hits find(const QString &query) const;

private:
    struct Entry
    {
        QString id;
        QString title; ///< folded, with its readings
        QString text;  ///< all of it, folded
    };
    static QStringList matching(const QList<Entry> &entries, const QStringList &terms);

    QList<Entry> m_events;
    QList<Entry> m_procedures;
};

} // namespace madoguchi
