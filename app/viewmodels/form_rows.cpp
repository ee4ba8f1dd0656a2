// What a form's page shows: a row a question, headings of steps and of people between them.

#include "app/viewmodels/field_text.h"
#include "app/viewmodels/form_model.h"
#include "procedures/form_words.h"

#include <algorithm>

namespace madoguchi
{

void FormModel::rebuildRows()
{
    const QList<FieldIssue> issues = m_issuesShown || !m_left.isEmpty() ? stepIssues() : QList<FieldIssue>();
    const QStringList ids = stepFields(m_step);
    QList<QVariantMap> rows;
    const auto add = [&](const QString &id) {
        const Field &field = *form().procedure().field(id);
        rows << row(field, id);
        if (field.type == FieldType::Group) {
            addGroupRows(field, rows);
        }
    };
    if (m_wholePage) {
        for (const Step &step : form().procedure().steps) {
            const QString heading = step.heading.in(m_language);
            rows << headingRow(QStringLiteral("/step/") + step.id, QStringLiteral("heading"), heading);
            for (const QString &id : step.fields) {
                if (ids.contains(id)) {
                    add(id);
                }
            }
            if (rows.last().value(QStringLiteral("type")) == QLatin1String("heading")) {
                rows.removeLast(); // nothing is asked under it
            }
        }
    } else {
        for (const QString &id : ids) {
            add(id);
        }
    }
    for (QVariantMap &one : rows) {
        one.insert(QStringLiteral("error"), errorAt(one.value(QStringLiteral("fieldId")).toString(), issues));
    }
    m_fields.setRows(rows);
}

/// Each item under a heading with its name, and what is asked of it.
void FormModel::addGroupRows(const Field &group, QList<QVariantMap> &rows) const
{
    for (int item = 0; item < form().itemCount(group.id); ++item) {
        rows << headingRow(AnswerPath{group.id, item, {}}.text(), QStringLiteral("groupItem"),
                           itemName(group, item).in(m_language));
        for (const QString &path : form().visibleParts(group.id, item, m_clock.today())) {
            rows << row(*form().field(path), path);
        }
    }
}

QString FormModel::errorAt(const QString &path, const QList<FieldIssue> &issues) const
{
    const auto issue =
        std::find_if(issues.begin(), issues.end(), [&](const FieldIssue &i) { return i.field == path; });
    if (issue != issues.end() && (m_issuesShown || m_left.contains(path))) {
        return issue->message.in(m_language);
    }
    if (m_refusals.contains(path)) {
        return m_refusals.value(path).in(m_language);
    }
    return path != m_placelessField ? QString()
                                    : tr("この郵便番号の住所が見つかりませんでした。番号を確か"
                                         "めるか、下の欄に住所を入力してください。");
}

QVariantMap FormModel::headingRow(const QString &id, const QString &type, const QString &label) const
{
    const Field none;
    QVariantMap heading = row(none, id);
    heading.insert(QStringLiteral("type"), type);
    heading.insert(QStringLiteral("label"), label);
    return heading;
}

/// The name of the group's item that is asked about; empty for other fields.
QString FormModel::contextOf(const QString &path) const
{
    const AnswerPath at = AnswerPath::fromText(path);
    return at.item < 0 || at.part.isEmpty() ? QString()
                                            : itemName(*form().field(at.field), at.item).in(m_language);
}

QVariantMap FormModel::row(const Field &field, const QString &path) const
{
    const QJsonValue value = form().value(path);
    const LocalizedText source = sourceWords(form().mark(path));
    const bool isGroup = field.type == FieldType::Group;
    return {
        {QStringLiteral("fieldId"), path},
        {QStringLiteral("type"), fieldTypeName(field.type)},
        {QStringLiteral("label"), field.label.in(m_language)},
        {QStringLiteral("help"), field.help.in(m_language)},
        {QStringLiteral("required"), form().isRequired(path, m_clock.today())},
        {QStringLiteral("value"), editText(form(), field, path)},
        {QStringLiteral("display"),
         value.isNull() ? noneWords().in(m_language) : valueInWords(field, value, m_language)},
        {QStringLiteral("source"), source.isEmpty() ? QString() : source.in(m_language)},
        {QStringLiteral("error"), QString()},
        {QStringLiteral("choices"), field.type == FieldType::Attachment
                                        ? m_attachments.rows(path)
                                        : choicesOf(form(), field, m_language)},
        {QStringLiteral("multiple"), field.isList()},
        {QStringLiteral("context"), contextOf(path)},
        {QStringLiteral("unit"), field.unit.in(m_language)},
        {QStringLiteral("least"), double(field.least)},
        {QStringLiteral("most"), isGroup ? double(field.maxItems) : double(field.most)},
        {QStringLiteral("lines"), field.lines},
    };
}

} // namespace madoguchi
