#pragma once

#include "benefits/table.h"

#include <QDate>

#include <span>
#include <vector>

namespace madoguchi
{

/// What a node does with the values of its arguments. The letters a, b, c are the node's own constants.
enum class Op : quint8 {
    Constant, ///< a to b
    Fact,     ///< fact a, of the year b (YearRule); argument, if any: whether it applies
    Today,
    FiscalYear,
    TaxDay, ///< 1 January after the income year that switches in month a
    Age,    ///< whole years; this and the following six: argument birth
    AgeMonths,
    SchoolGrade,
    ThroughSchoolYear, ///< of the age a
    Reaches,           ///< the age a
    SchoolYearEnd,     ///< of the age a
    DatePlus,          ///< date, number; a: 0 days, 1 months, 2 years
    DaysBetween,
    All,
    Any,
    Not,
    Below,
    AtMost,
    Equals,
    InChoice, ///< a: the set of choices
    Some,     ///< this and the following: over members. Condition
    Every,    ///< condition, filter
    Count,    ///< filter
    Sum,      ///< this and the next two: value, filter
    Largest,
    Smallest,
    Rank, ///< filter, birth
    Self, ///< the value of the one who asks
    Plus,
    Minus,
    Times,
    TimesRate,  ///< a/b, rounding c
    TimesTable, ///< value, rate; rounding c
    Round,      ///< rounding c
    Lesser,
    Greater,
    Table,  ///< look-up a; the key parts that are not fixed, then the date if it is not today
    Case,   ///< condition, value, condition, value, …, else
    Within, ///< from the least of the first to the most of the second
    AskOffice,
    KnownOr,
};

/// Which year's value of a fact is meant.
struct YearRule
{
    static constexpr qint64 none = 0;       ///< a fact without years
    static constexpr qint64 relative = 100; ///< 100: this calendar year, 99: the one before …

    /// 1 to 12: the month in which the income of the year before begins to count.
    static int incomeYear(const QDate &day, int month)
    {
        return day.month() >= month ? day.year() - 1 : day.year() - 2;
    }
    static int year(qint64 rule, const QDate &day)
    {
        return rule == none ? 0 : rule <= 12 ? incomeYear(day, int(rule)) : day.year() + int(rule - relative);
    }
};

/// Rounding and its step in one constant.
constexpr qint64 packedRounding(Rounding rounding, qint64 step) { return step * 4 + qint64(rounding); }

/// A step of the compiled content. Its arguments stand before it, so that one pass computes all.
struct Node
{
    Op op = Op::Constant;
    ValueKind kind = ValueKind::Truth;
    bool perMember = false; ///< a value for each member; else one for the household
    int firstArgument = 0;
    int arguments = 0;
    qint64 a = 0;
    qint64 b = 0;
    qint64 c = 0;
};

/// A table as one look-up uses it: rows whose fixed key parts fit, and for the others what each row covers.
struct LookUp
{
    struct Row
    {
        qint64 from = 0; ///< Julian days, both included
        qint64 until = 0;
        std::vector<Value> key; ///< a range, or a set of choices
        Value value;
    };
    QString table;
    ValueKind kind = ValueKind::Yen;
    std::vector<ValueKind> parts;
    bool hasDate = false;
    std::vector<Row> rows;
};

/// All expressions of the content as one flat graph. What is written twice is computed once.
class Program
{
public:
    static constexpr int mostNodes = 200'000;

    /// The index of the node that does this; an equal one is not made twice.
    int add(const Node &node, std::span<const int> arguments);
    int addLookUp(LookUp lookUp);

    const std::vector<Node> &nodes() const { return m_nodes; }
    std::span<const int> arguments(const Node &node) const
    {
        return {m_arguments.data() + node.firstArgument, size_t(node.arguments)};
    }
    const LookUp &lookUp(qint64 index) const { return m_lookUps.at(size_t(index)); }
    /// After the last add(): who uses a node.
    void link();
    std::span<const int> users(int node) const
    {
        return {m_users.data() + m_firstUser[size_t(node)],
                size_t(m_firstUser[size_t(node) + 1] - m_firstUser[size_t(node)])};
    }
    /// The nodes that read a fact.
    const QList<int> &readers(int fact) const;
    qsizetype bytes() const; ///< of memory, about

private:
    std::vector<Node> m_nodes;
    std::vector<int> m_arguments;
    std::vector<LookUp> m_lookUps;
    std::vector<int> m_users;
    std::vector<int> m_firstUser;
    QHash<QByteArray, int> m_made;
    QHash<int, QList<int>> m_readers;
};

} // namespace madoguchi
