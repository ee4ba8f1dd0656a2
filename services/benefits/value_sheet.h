#pragma once

#include "benefits/household.h"
#include "benefits/program.h"

#include <QDate>

namespace madoguchi
{

/// The values of a program's nodes for one household on one day. Members stand in columns; after them, one
/// column each for those who may live there as well (the relations of which not everyone is listed).
class ValueSheet
{
public:
    ValueSheet(const Program &program, const FactBook &facts);

    /// Computes everything that `roots` need.
    void fill(const Household &household, const QDate &day, std::span<const int> roots);
    /// After the answer to one slot of the same household changed: computes what that changes, and no more.
    void update(const Household &household, const Slot &slot);

    /// Of the household, or of the one who asks.
    Value at(int node, int column = 0) const
    {
        const Cell &cell = m_cells[size_t(node)];
        return m_values[size_t(cell.first) + size_t(cell.perMember ? column : 0)];
    }
    bool isActive(int node) const { return m_cells[size_t(node)].first >= 0; }
    /// Known as far as its kind can be known: one truth, one number, one choice.
    bool isKnown(int node, int column = 0) const;
    int members() const { return m_members; }
    int columns() const { return m_members + int(m_mayBe.size()); }
    /// Whether someone of this column may be there: every member is, and whoever is not ruled out.
    bool mayBe(int column) const { return column < m_members || m_mayBe[size_t(column - m_members)] != 0; }
    /// The list of members (a fact) that would tell who is in this column; -1 for members.
    int listOf(int column) const
    {
        return column < m_members ? -1 : m_facts->memberLists().at(column - m_members);
    }
    const QDate &day() const { return m_day; }
    qsizetype bytes() const
    {
        return qsizetype(m_values.size()) * qsizetype(sizeof(Value)) +
               qsizetype(m_cells.size()) * qsizetype(sizeof(Cell));
    }

private:
    struct Cell
    {
        int first = -1; ///< -1: not needed on this day
        bool perMember = false;
    };

    Value compute(const Node &node, int column) const;
    bool recompute(int node);
    Value factValue(const Node &node, int column) const;
    Value ofBirth(const Node &node, Value birth) const;
    Value ofDates(const Node &node, int column) const;
    Value ofTruths(const Node &node, int column) const;
    Value ofNumbers(const Node &node, int column) const;
    Value overMembers(const Node &node) const;
    Value extreme(const Node &node) const;
    Value rank(const Node &node, int column) const;
    Value fromTable(const Node &node, int column) const;
    Value ofCase(const Node &node, int column) const;
    int argument(const Node &node, int index) const { return m_program->arguments(node)[size_t(index)]; }
    void markUsers(int node);

    const Program *m_program;
    const FactBook *m_facts;
    const Household *m_household = nullptr; ///< only while fill() or update() runs
    QDate m_day;
    qint64 m_today = 0;
    qint64 m_oldestBirth = 0; ///< of somebody of whom no birthday is known
    int m_members = 0;
    std::vector<quint64> m_mayBe; ///< by list of members: the relations that may be there unlisted
    std::vector<Cell> m_cells;
    std::vector<Value> m_values;
    std::vector<quint64> m_changed; ///< a bit for each node that is to be computed again
};

} // namespace madoguchi
