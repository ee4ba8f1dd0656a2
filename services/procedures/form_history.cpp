#include "procedures/form_history.h"

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr qsizetype mostStates = 500;
} // namespace

void FormHistory::take(Form form)
{
    m_states.erase(m_states.begin() + m_present + 1, m_states.end());
    m_states += std::move(form);
    if (m_states.size() > mostStates) {
        m_states.removeFirst();
    }
    m_present = m_states.size() - 1;
}

void FormHistory::amend(Form form)
{
    m_states.erase(m_states.begin() + m_present + 1, m_states.end());
    m_states[m_present] = std::move(form);
}

QString FormHistory::goTo(qsizetype state)
{
    const QString changed = firstDifference(m_states.at(m_present), m_states.at(state));
    m_present = state;
    return changed;
}

QString FormHistory::undo() { return canUndo() ? goTo(m_present - 1) : QString(); }

QString FormHistory::redo() { return canRedo() ? goTo(m_present + 1) : QString(); }

QString firstDifference(const Form &one, const Form &other)
{
    for (const Field &field : one.procedure().fields) {
        if (one.value(field.id) == other.value(field.id)) {
            continue;
        }
        const int items = std::min(one.itemCount(field.id), other.itemCount(field.id));
        for (int item = 0; field.type == FieldType::Group && item < items; ++item) {
            for (const Field &part : field.fields) {
                const QString path = AnswerPath{field.id, item, part.id}.text();
                if (one.value(path) != other.value(path)) {
                    return path;
                }
            }
        }
        return field.id;
    }
    return {};
}

} // namespace madoguchi
