#include "benefits/open_questions.h"

namespace madoguchi
{
namespace
{

constexpr int mostColumns = Household::mostMembers + 8;

} // namespace

OpenPointFinder::OpenPointFinder(const Program &program)
    : m_program(program)
    , m_seen(program.nodes().size() * mostColumns, 0)
    , m_found(m_seen.size(), false)
{
}

OpenPoints OpenPointFinder::find(const ValueSheet &sheet, const Household &household,
                                 std::span<const int> roots)
{
    m_sheet = &sheet;
    m_household = &household;
    m_open = {};
    ++m_walk;
    for (const int root : roots) {
        walk(root, 0);
    }
    return std::exchange(m_open, {});
}

bool OpenPointFinder::ask(const Slot &slot)
{
    if (m_household->answer(slot)) {
        m_open.declined = true; // or answered with a span, which is all that is known
        return false;
    }
    if (!m_open.questions.contains(slot)) {
        m_open.questions += slot;
    }
    return true;
}

bool OpenPointFinder::walkFact(const Node &node, int column)
{
    // Whether it applies comes first: a question that would be beside the point is not asked.
    if (node.arguments > 0 && walk(m_program.arguments(node)[0], column)) {
        return true;
    }
    if (node.perMember && column >= m_sheet->members()) {
        return ask({m_sheet->listOf(column), Slot::household, 0});
    }
    return ask(
        {int(node.a), node.perMember ? column : Slot::household, YearRule::year(node.b, m_sheet->day())});
}

bool OpenPointFinder::walkMembers(const Node &node, int own)
{
    const auto arguments = m_program.arguments(node);
    const bool isFilter = node.op == Op::Some || node.op == Op::Count;
    const int filter = node.op == Op::Rank || isFilter ? arguments[0] : arguments[1];
    bool found = node.op == Op::Rank && walk(arguments[1], own);
    for (int column = 0; column < m_sheet->columns(); ++column) {
        const Truth passes = m_sheet->mayBe(column) ? m_sheet->at(filter, column).truth() : Truth::No;
        const bool isSettled =
            node.op == Op::Every && m_sheet->at(arguments[0], column).truth() == Truth::Yes;
        if (passes == Truth::No || isSettled) {
            continue;
        }
        if (column >= m_sheet->members()) {
            found = ask({m_sheet->listOf(column), Slot::household, 0}) || found;
            continue;
        }
        found = walk(filter, column) || found;
        if (!isFilter) {
            found = walk(node.op == Op::Rank ? arguments[1] : arguments[0], column) || found;
        }
    }
    return found;
}

bool OpenPointFinder::walkCase(const Node &node, int column)
{
    const auto arguments = m_program.arguments(node);
    bool found = false;
    for (size_t i = 0; i + 1 < arguments.size(); i += 2) {
        const Truth condition = m_sheet->at(arguments[i], column).truth();
        found = walk(arguments[i], column) || found;
        if (condition != Truth::No) {
            found = walk(arguments[i + 1], column) || found;
        }
        if (condition == Truth::Yes) {
            return found;
        }
    }
    return walk(arguments.back(), column) || found;
}

bool OpenPointFinder::walk(int index, int column)
{
    const Node &node = m_program.nodes()[size_t(index)];
    const int own = node.perMember ? column : 0;
    const size_t place = size_t(index) * mostColumns + size_t(own);
    if (m_seen[place] == m_walk) {
        return m_found[place];
    }
    if (!m_sheet->isActive(index) || m_sheet->isKnown(index, own)) {
        return false;
    }
    m_seen[place] = m_walk;
    m_found[place] = false;
    const bool found = walkInto(node, own);
    m_found[place] = found;
    return found;
}

bool OpenPointFinder::walkInto(const Node &node, int column)
{
    const auto arguments = m_program.arguments(node);
    switch (node.op) {
    case Op::Fact:
        return walkFact(node, column);
    case Op::AskOffice:
        m_open.office = true;
        return false;
    case Op::Some:
    case Op::Every:
    case Op::Count:
    case Op::Sum:
    case Op::Largest:
    case Op::Smallest:
    case Op::Rank:
        return walkMembers(node, column);
    case Op::Self:
        return walk(arguments[0], 0);
    case Op::Case:
        return walkCase(node, column);
    case Op::KnownOr:
        // Who does not know the answer is asked for what it follows from.
        return walk(arguments[0], column) || walk(arguments[1], column);
    default:
        break;
    }
    bool found = false;
    bool all = true; // the arguments are known, and yet the value is not: no row for the day, or a span
    for (const int argument : arguments) {
        all = all && m_sheet->isKnown(argument, column);
        found = walk(argument, column) || found;
    }
    if (all && (node.op == Op::Table || node.op == Op::Within)) {
        m_open.office = true;
    }
    return found;
}

} // namespace madoguchi
