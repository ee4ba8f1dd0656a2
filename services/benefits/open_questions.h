#pragma once

#include "benefits/value_sheet.h"

namespace madoguchi
{

/// What stands between an expression and a known value.
struct OpenPoints
{
    QList<Slot> questions; ///< each could change the value; nothing that can change nothing
    bool office = false;   ///< only an office can say, or no value is known for the day
    bool declined = false; ///< the person does not know, or would rather not say
};

/// Walks from an unknown value down to what is missing, past everything that is settled already.
class OpenPointFinder
{
public:
    explicit OpenPointFinder(const Program &program);

    OpenPoints find(const ValueSheet &sheet, const Household &household, std::span<const int> roots);

private:
    /// True when a question below could change the value.
    bool walk(int node, int column);
    bool walkInto(const Node &node, int column);
    bool walkMembers(const Node &node, int column);
    bool walkCase(const Node &node, int column);
    bool walkFact(const Node &node, int column);
    bool ask(const Slot &slot);

    const Program &m_program;
    const ValueSheet *m_sheet = nullptr;
    const Household *m_household = nullptr;
    OpenPoints m_open;
    std::vector<quint32> m_seen; ///< by node and column: the walk that was there last …
    std::vector<bool> m_found;   ///< … and what it found
    quint32 m_walk = 0;
};

} // namespace madoguchi
