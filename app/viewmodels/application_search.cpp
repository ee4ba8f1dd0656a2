#include "app/viewmodels/application_search.h"

#include "app/viewmodels/catalogue_search.h"
#include "base/era_date.h"
#include "base/japan_time.h"
#include "help/search_words.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Thousands of filings share few texts: each is folded once.
class FoldedOnce
{
public:
    const QString &of(const LocalizedText &text)
    {
        const QJsonObject words = text.toJson();
        const auto known = m_texts.constFind(words);
        return known != m_texts.constEnd() ? *known : *m_texts.insert(words, searchKey(text));
    }
    const QString &of(const QDate &day, const QString &language)
    {
        const auto known = m_days.constFind(day);
        if (known != m_days.constEnd()) {
            return *known;
        }
        const QStringList written{dateWithEra(day, language), dateWithEra(day, QStringLiteral("ja")),
                                  day.toString(Qt::ISODate), day.toString(QStringLiteral("yyyy/M/d")),
                                  day.toString(QStringLiteral("yyyy年M月d日"))};
        return *m_days.insert(day, foldedForSearch(written.join(u'\n')));
    }

private:
    QHash<QJsonObject, QString> m_texts;
    QHash<QDate, QString> m_days;
};

} // namespace

ApplicationSearch::ApplicationSearch(const QList<ProgressItem> &items, const QString &language)
{
    FoldedOnce folded;
    m_keys.reserve(items.size());
    for (const ProgressItem &item : items) {
        QString key = folded.of(item.title) + u'\n' + folded.of(item.office);
        if (!item.referenceNumber.isEmpty()) {
            const QString reference = foldedForSearch(item.referenceNumber);
            key += u'\n' + reference + u'\n' + QString(reference).remove(u'-');
        }
        // The days that stand beside it: of its newest line, and of its first.
        const QDate newest = dayInJapan(item.at);
        const QDate first = item.history.isEmpty() ? newest : dayInJapan(item.history.constFirst().at);
        key += u'\n' + folded.of(newest, language);
        if (first != newest) {
            key += u'\n' + folded.of(first, language);
        }
        m_keys += key;
    }
}

QList<qsizetype> ApplicationSearch::find(const QString &query) const
{
    const QStringList terms = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (std::all_of(terms.begin(), terms.end(),
                        [&](const QString &term) { return m_keys[i].contains(term); })) {
            found += i;
        }
    }
    return found;
}

} // namespace madoguchi
