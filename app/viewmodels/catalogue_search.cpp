#include "app/viewmodels/catalogue_search.h"

#include "base/readings.h"
#include "help/search_words.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// The text as it is read aloud: 「転出届」 → 「てんしゅつとどけ」.
QString asRead(const QString &text)
{
    const AnnotatedText annotated = parseReadings(text);
    QString read;
    qsizetype at = 0;
    for (const Reading &reading : annotated.readings) {
        read += annotated.text.mid(at, reading.start - at) + reading.kana;
        at = reading.start + reading.length;
    }
    return read + annotated.text.mid(at);
}

} // namespace

QString searchKey(const LocalizedText &text)
{
    QString key;
    for (const QString &tag : text.languageTags()) {
        const QString words = text.own(tag);
        key += withoutReadings(words) + u'\n' + asRead(words) + u'\n';
    }
    return foldedForSearch(key);
}

CatalogueSearch::CatalogueSearch(const QList<LifeEvent> &events, const QList<Procedure> &procedures)
{
    for (const LifeEvent &event : events) {
        Entry entry{event.id, searchKey(event.title), searchKey(event.summary)};
        for (const LifeEventStep &step : event.steps) {
            entry.text += searchKey(step.title);
        }
        m_events += entry;
    }
    for (const Procedure &procedure : procedures) {
        m_procedures += Entry{procedure.id, searchKey(procedure.title), searchKey(procedure.summary)};
    }
}

QStringList CatalogueSearch::matching(const QList<Entry> &entries, const QStringList &terms)
{
    QStringList inTitle;
    QStringList inText;
    for (const Entry &entry : entries) {
        const auto all = [&](const QString &text) {
            return std::all_of(terms.begin(), terms.end(),
                               [&](const QString &term) { return text.contains(term); });
        };
        if (all(entry.title)) {
            inTitle += entry.id;
        } else if (all(entry.title + u'\n' + entry.text)) {
            inText += entry.id;
        }
    }
    return inTitle + inText;
}

CatalogueSearch::Hits CatalogueSearch::find(const QString &query) const
{
    const QStringList terms = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    if (terms.isEmpty()) {
        return {};
    }
    return {matching(m_events, terms), matching(m_procedures, terms)};
}

} // namespace madoguchi
