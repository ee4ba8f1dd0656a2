#include "benefits/program.h"

namespace madoguchi
{
namespace
{

template<typename T>
void append(QByteArray &key, const T &value)
{
    key.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

int Program::add(const Node &node, std::span<const int> arguments)
{
    QByteArray key;
    append(key, node.op);
    append(key, node.kind);
    append(key, node.perMember);
    append(key, node.a);
    append(key, node.b);
    append(key, node.c);
    for (const int argument : arguments) {
        append(key, argument);
    }
    if (const auto made = m_made.constFind(key); made != m_made.constEnd()) {
        return *made;
    }
    const auto index = int(m_nodes.size());
    Node own = node;
    own.firstArgument = int(m_arguments.size());
    own.arguments = int(arguments.size());
    m_arguments.insert(m_arguments.end(), arguments.begin(), arguments.end());
    m_nodes.push_back(own);
    m_made.insert(key, index);
    if (own.op == Op::Fact) {
        m_readers[int(own.a)] += index;
    }
    return index;
}

int Program::addLookUp(LookUp lookUp)
{
    m_lookUps.push_back(std::move(lookUp));
    return int(m_lookUps.size()) - 1;
}

void Program::link()
{
    m_firstUser.assign(m_nodes.size() + 1, 0);
    for (const int argument : m_arguments) {
        ++m_firstUser[size_t(argument) + 1];
    }
    for (size_t i = 1; i < m_firstUser.size(); ++i) {
        m_firstUser[i] += m_firstUser[i - 1];
    }
    m_users.assign(m_arguments.size(), 0);
    std::vector<int> next = m_firstUser;
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        for (const int argument : arguments(m_nodes[node])) {
            m_users[size_t(next[size_t(argument)]++)] = int(node);
        }
    }
    m_made.clear();
    m_made.squeeze();
}

const QList<int> &Program::readers(int fact) const
{
    static const QList<int> none;
    const auto found = m_readers.constFind(fact);
    return found == m_readers.constEnd() ? none : *found;
}

qsizetype Program::bytes() const
{
    size_t rows = 0;
    for (const LookUp &lookUp : m_lookUps) {
        rows += lookUp.rows.size() * (sizeof(LookUp::Row) + lookUp.parts.size() * sizeof(Value));
    }
    return qsizetype(m_nodes.size() * sizeof(Node) +
                     (m_arguments.size() + m_users.size() + m_firstUser.size()) * sizeof(int) + rows);
}

} // namespace madoguchi
