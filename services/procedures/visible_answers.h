#pragma once

#include "procedures/field.h"

#include <QHash>
#include <QJsonObject>

namespace madoguchi
{

/// Which questions are asked, and what was answered to them. Reckoned once for all of a form's questions:
/// conditions look at earlier questions alone, so one pass in their order is enough.
class VisibleAnswers
{
public:
    using Values = QHash<QString, QJsonValue>;

    VisibleAnswers(const QList<Field> &fields, const Values &values, const QDate &today);

    /// The same for one item of a group, whose own questions hide those outside of the same name.
    VisibleAnswers(const Field &group, const QJsonObject &item, const VisibleAnswers &outside);

    bool isVisible(const QString &id) const { return m_answers.contains(id); }
    /// Null for what is hidden or not answered.
    QJsonValue value(const QString &id) const;
    bool isRequired(const Field &field) const
    {
        return field.required || (field.requiredIf && field.requiredIf->holds(sheet()));
    }
    const QDate &today() const { return m_today; }
    /// As conditions and days look at it; to be used while this object lives.
    AnswerSheet sheet() const;

private:
    void take(const Field &field, const QJsonValue &value);

    const VisibleAnswers *m_outside = nullptr;
    const Field *m_group = nullptr;
    QDate m_today;
    Values m_answers; ///< of visible questions
};

} // namespace madoguchi
