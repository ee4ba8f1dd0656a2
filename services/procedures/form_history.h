#pragma once

#include "procedures/form.h"

namespace madoguchi
{

/// A form with its earlier states: every answer can be taken back, and taken again.
class FormHistory
{
public:
    explicit FormHistory(Form form)
        : m_states{std::move(form)}
    {
    }

    const Form &form() const { return m_states.at(m_present); }
    /// The form after an answer. What was taken back before is then gone.
    void take(Form form);
    /// The form after one more letter of the answer that was taken last: one step back takes back the whole
    /// answer.
    void amend(Form form);
    bool canUndo() const { return m_present > 0; }
    bool canRedo() const { return m_present + 1 < m_states.size(); }
    /// The path of the first answer that became another one; empty when there was nothing to take back.
    QString undo();
    QString redo();

private:
    QString goTo(qsizetype state);

    QList<Form> m_states; ///< share what is the same in them
    qsizetype m_present = 0;
};

/// The first field, in the order of the procedure, whose answer differs; of a group the path inside of it.
QString firstDifference(const Form &one, const Form &other);

} // namespace madoguchi
