#include "procedures/visible_answers.h"

namespace madoguchi
{

VisibleAnswers::VisibleAnswers(const QList<Field> &fields, const Values &values, const QDate &today)
    : m_today(today)
{
    m_answers.reserve(fields.size());
    for (const Field &field : fields) {
        take(field, values.value(field.id));
    }
}

VisibleAnswers::VisibleAnswers(const Field &group, const QJsonObject &item, const VisibleAnswers &outside)
    : m_outside(&outside)
    , m_group(&group)
    , m_today(outside.m_today)
{
    for (const Field &field : group.fields) {
        const QJsonValue value = item.value(field.id);
        take(field, value.isUndefined() ? QJsonValue() : value);
    }
}

void VisibleAnswers::take(const Field &field, const QJsonValue &value)
{
    if (!field.visibleIf || field.visibleIf->holds(sheet())) {
        m_answers.insert(field.id, value);
    }
}

QJsonValue VisibleAnswers::value(const QString &id) const
{
    if (m_outside && !m_group->part(id)) {
        return m_outside->value(id);
    }
    return m_answers.value(id);
}

AnswerSheet VisibleAnswers::sheet() const
{
    return {m_today, [this](const QString &id) { return value(id); }};
}

} // namespace madoguchi
