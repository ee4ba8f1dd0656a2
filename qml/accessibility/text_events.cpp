#include "qml/accessibility/text_events.h"

#include <QAccessible>

#include <algorithm>

namespace madoguchi
{

namespace
{

/// The part in which two texts differ: the same characters before `start` and after each end.
struct Difference
{
    int start = 0;
    QString removed;
    QString inserted;
};

Difference differenceBetween(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start)) {
        ++start;
    }
    qsizetype tail = 0;
    while (tail < shorter - start &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {static_cast<int>(start), before.mid(start, before.size() - start - tail),
            after.mid(start, after.size() - start - tail)};
}

} // namespace

void TextEvents::setTarget(QQuickItem *target)
{
    if (m_target == target) {
        return;
    }
    m_target = target;
    Q_EMIT targetChanged();
}

void TextEvents::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    const Difference difference = differenceBetween(m_text, text);
    m_text = text;
    // A text that the program itself put in while the person is elsewhere is no news.
    if (m_target != nullptr && m_target->hasActiveFocus() && QAccessible::isActive()) {
        if (!difference.removed.isEmpty()) {
            QAccessibleTextRemoveEvent removed(m_target, difference.start, difference.removed);
            QAccessible::updateAccessibility(&removed);
        }
        if (!difference.inserted.isEmpty()) {
            QAccessibleTextInsertEvent inserted(m_target, difference.start, difference.inserted);
            QAccessible::updateAccessibility(&inserted);
        }
    }
    Q_EMIT textChanged();
}

} // namespace madoguchi
