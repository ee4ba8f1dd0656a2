#include "help/help_index.h"

#include "base/readings.h"
#include "help/search_words.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace madoguchi
{
namespace
{

constexpr qsizetype longestSnippet = 90;

tl::unexpected<Error> noSearch(const QSqlError &error)
{
    return failure(ErrorCode::StorageFailed, QStringLiteral("help index: ") + error.driverText());
}

/// Title, search words, text; a hit in the title counts most.
constexpr auto makeTable = "CREATE VIRTUAL TABLE help USING fts5(id UNINDEXED, title, words, body, "
                           "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\")";
constexpr auto ask = "SELECT id FROM help WHERE help MATCH ? ORDER BY bm25(help, 0, 10, 6, 1) LIMIT ?";

} // namespace

HelpIndex::HelpIndex(const HelpLibrary &library, QString language)
    : m_library(library)
    , m_language(std::move(language))
{
}

HelpIndex::~HelpIndex()
{
    if (!m_connection.isEmpty()) {
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Outcome HelpIndex::build()
{
    m_connection = QStringLiteral("help-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open()) {
        return noSearch(database.lastError());
    }
    QSqlQuery query(database);
    if (!query.exec(QLatin1String(makeTable)) ||
        !query.prepare(QStringLiteral("INSERT INTO help VALUES (?, ?, ?, ?)"))) {
        return noSearch(query.lastError());
    }
    for (const HelpTopic &topic : m_library.topics()) {
        const HelpText &text = *m_library.text(topic.id, m_language);
        QStringList body;
        for (const HelpBlock &block : text.blocks) {
            body << withoutReadings(block.text);
        }
        query.addBindValue(topic.id);
        query.addBindValue(indexWords(withoutReadings(text.title)));
        query.addBindValue(indexWords(text.searchWords + u' ' + topic.codes.join(u' ')));
        query.addBindValue(indexWords(body.join(u'\n')));
        if (!query.exec()) {
            return noSearch(query.lastError());
        }
    }
    return {};
}

Result<QStringList> HelpIndex::topicsFor(const QString &expression, int most) const
{
    QStringList ids;
    if (expression.isEmpty()) {
        return ids;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(QLatin1String(ask));
    query.addBindValue(expression);
    query.addBindValue(most);
    if (!query.exec()) {
        return noSearch(query.lastError());
    }
    while (query.next()) {
        ids << query.value(0).toString();
    }
    return ids;
}

QString HelpIndex::snippet(const HelpText &text, const QStringList &terms) const
{
    qsizetype best = 0;
    QString sentence = withoutReadings(text.blocks.first().text);
    for (const HelpBlock &block : text.blocks) {
        const QString words = withoutReadings(block.text);
        const QString folded = foldedForSearch(words);
        qsizetype weight = 0;
        for (const QString &term : terms) {
            weight += folded.contains(term) ? term.size() : 0;
        }
        if (weight > best && block.kind != HelpBlock::Kind::Command) {
            best = weight;
            sentence = words;
        }
    }
    return sentence.size() <= longestSnippet ? sentence : sentence.left(longestSnippet) + u'…';
}

Result<QList<HelpHit>> HelpIndex::search(const QString &query, int most)
{
    if (m_connection.isEmpty()) {
        if (const Outcome built = build(); !built) {
            return failure(built.error());
        }
    }
    auto ids = topicsFor(matchAll(query), most);
    if (ids && ids->isEmpty()) {
        ids = topicsFor(matchAny(query), most);
    }
    if (!ids) {
        return failure(ids.error());
    }
    QList<HelpHit> hits;
    const QStringList terms = searchTerms(query);
    for (const QString &id : std::as_const(*ids)) {
        const HelpText &text = *m_library.text(id, m_language);
        hits << HelpHit{id, withoutReadings(text.title), snippet(text, terms)};
    }
    return hits;
}

} // namespace madoguchi
