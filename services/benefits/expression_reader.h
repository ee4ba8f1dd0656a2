#pragma once

#include "benefits/expression.h"
#include "benefits/fact.h"

#include <QHash>

namespace madoguchi
{

/// A named expression that several benefits share.
struct Definition
{
    QString id;
    LocalizedText name;
    QJsonValue json;
    QString file;
    QString pointer;
};

/// Reads expressions, checks their types, and compiles them into one program.
class ExpressionReader
{
public:
    static constexpr int deepest = 12;
    static constexpr int mostParts = 400;

    ExpressionReader(const FactBook &facts, const TableBook &tables, Program &program);

    /// Adds the definitions of one file {"definitions": [{"id", "name", "is"}]}; they are compiled when they
    /// are first used. Errors: CatalogueInvalid with a JSON pointer.
    Outcome addDefinitions(const QString &file, const QByteArray &text);
    const QHash<QString, Definition> &definitions() const { return m_definitions; }

    /// What stands at `pointer` of a file. Errors: CatalogueInvalid with the JSON pointer of the fault; of a
    /// definition or a fact, its file in front.
    Result<Expression::Pointer> read(const QJsonValue &json, const QString &pointer, ValueKind wanted);
    Result<Expression::Pointer> readDefinition(const QString &id);

private:
    struct Place
    {
        QString pointer;
        int depth = 0;

        Place below(const QString &key) const { return {pointer + u'/' + key, depth + 1}; }
        Place below(const char *key) const { return below(QString::fromLatin1(key)); }
        Place at(qsizetype index) const { return {pointer + u'/' + QString::number(index), depth}; }
    };
    static constexpr qint64 largestLiteral = 1'000'000'000'000;
    using Ptr = Expression::Pointer;
    using Maker = Ptr (ExpressionReader::*)(const QJsonObject &, const QString &, const Place &);

    Ptr one(const QJsonValue &json, const Place &place);
    Ptr object(const QJsonObject &json, const Place &place);
    Ptr reference(const QString &word, const Place &place);
    Ptr builtIn(const QString &word, const Place &place);
    Ptr fact(int index, qint64 year, const Place &place);
    Ptr definition(const QString &id, const Place &place);
    Ptr factWithYear(const QJsonObject &json, const QString &key, const Place &place);
    Ptr date(const QJsonObject &json, const QString &key, const Place &place);
    Ptr logic(const QJsonObject &json, const QString &key, const Place &place);
    Ptr negation(const QJsonObject &json, const QString &key, const Place &place);
    Ptr comparison(const QJsonObject &json, const QString &key, const Place &place);
    Ptr between(const QJsonObject &json, const QString &key, const Place &place);
    Ptr choice(const QJsonObject &json, const QString &key, const Place &place);
    Ptr some(const QJsonObject &json, const QString &key, const Place &place);
    Ptr every(const QJsonObject &json, const QString &key, const Place &place);
    Ptr ofAge(const QJsonObject &json, const QString &key, const Place &place);
    Ptr taxDay(const QJsonObject &json, const QString &key, const Place &place);
    Ptr askOffice(const QJsonObject &json, const QString &key, const Place &place);
    Ptr knownOr(const QJsonObject &json, const QString &key, const Place &place);
    Ptr sums(const QJsonObject &json, const QString &key, const Place &place);
    Ptr times(const QJsonObject &json, const QString &key, const Place &place);
    Ptr round(const QJsonObject &json, const QString &key, const Place &place);
    Ptr overMembers(const QJsonObject &json, const QString &key, const Place &place);
    Ptr rank(const QJsonObject &json, const QString &key, const Place &place);
    Ptr table(const QJsonObject &json, const QString &key, const Place &place);
    Ptr cases(const QJsonObject &json, const QString &key, const Place &place);
    Ptr band(const QJsonObject &json, const QString &key, const Place &place);
    Ptr datePlus(const QJsonObject &json, const QString &key, const Place &place);
    Ptr daysBetween(const QJsonObject &json, const QString &key, const Place &place);
    Ptr self(const QJsonObject &json, const QString &key, const Place &place);
    Ptr within(const QJsonObject &json, const QString &key, const Place &place);

    std::vector<Ptr> list(const QJsonValue &json, const Place &place, int least, int most);
    Ptr truth(const QJsonValue &json, const Place &place);
    Ptr make(Expression expression, const Node &node, const Place &place);
    Ptr compared(Comparison comparison, Ptr left, Ptr right, const Place &place);
    Ptr birth(const Place &place);
    bool agree(const std::vector<Ptr> &parts, const Place &place, ValueType *type, bool *literal);
    std::optional<qint64> rounding(const QJsonObject &json, const char *mode, const Place &place);
    void allow(const QJsonObject &json, const QStringList &keys, const Place &place);
    Ptr wrong(const Place &place, const QString &what);
    int whole(const QJsonValue &json, int least, int most, const Place &place);

    const FactBook &m_facts;
    const TableBook &m_tables;
    Program &m_program;
    QHash<QString, Definition> m_definitions;
    QHash<QString, Ptr> m_made;    ///< of definitions, once they were used
    QHash<int, Ptr> m_appliesMade; ///< of facts
    QStringList m_making;          ///< definitions and facts that are being compiled: none may use itself
    std::optional<Error> m_fault;  ///< the first
    QString m_where;               ///< "facts/x.json: " while something is read that stands elsewhere
    int m_parts = 0;
};

} // namespace madoguchi
