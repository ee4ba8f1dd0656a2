// What a form's page shows: a row a question, headings of steps and of people between them.

#include "app/viewmodels/field_text.h"
#include "app/viewmodels/form_model.h"
#include "procedures/form_words.h"

namespace madoguchi
{

void FormModel::rebuildRows()
{
    QHash<QString, LocalizedText> problems;
    if (m_issuesShown || !m_left.isEmpty()) {
        const QList<FieldIssue> issues = form().issues(m_clock.today());
        for (const FieldIssue &issue : issues) {
            if (!problems.contains(issue.field)) { // of several the first
                problems.insert(issue.field, issue.message);
            }
        }
    }
    QHash<QString, qsizetype> stepOf;
    const QList<Step> &steps = form().procedure().steps;
    for (qsizetype step = 0; step < steps.size(); ++step) {
        for (const QString &id : steps[step].fields) {
            stepOf.insert(id, step);
        }
    }
    QList<QVariantMap> rows;
    qsizetype step = -1;
    for (const AskedField &asked : form().asked(m_clock.today())) {
        const bool isPart = asked.path != asked.field->id; // of the group that stands before it
        const qsizetype now = isPart ? step : stepOf.value(asked.field->id, -1);
        if (m_wholePage && now != step) {
            rows << madeRow({nullptr, QStringLiteral("/step/") + steps[now].id, {}, false, false}, {});
        }
        step = now;
        if (m_wholePage || step == m_step) {
            rows << madeRow(asked, errorAt(asked.path, problems));
        }
    }
    m_fields.setRows(rows);
}

/// The row as it was made before, unless what it shows has changed: a keystroke changes one of hundreds.
QVariantMap FormModel::madeRow(const AskedField &asked, const QString &error)
{
    const bool isGroup = asked.field && asked.field->type == FieldType::Group;
    MadeRow row{isGroup ? QJsonValue(asked.value.toArray().size()) : asked.value,
                form().mark(asked.path),
                asked.isRequired,
                error,
                {}};
    MadeRow &made = m_made[asked.path];
    // What is known of a file is learned after it was chosen, and is no part of the answer.
    const bool isAttachment = asked.field && asked.field->type == FieldType::Attachment;
    if (isAttachment || !made.isOf(row)) {
        row.shown = asked.isItem || !asked.field ? headingRow(asked) : fieldRow(asked);
        row.shown.insert(QStringLiteral("error"), error);
        made = row;
    }
    return made.shown;
}

QString FormModel::errorAt(const QString &path, const QHash<QString, LocalizedText> &problems) const
{
    const auto problem = problems.constFind(path);
    if (problem != problems.cend() && (m_issuesShown || m_left.contains(path))) {
        return problem->in(m_language);
    }
    if (m_refusals.contains(path)) {
        return m_refusals.value(path).in(m_language);
    }
    return path != m_placelessField ? QString()
                                    : tr("この郵便番号の住所が見つかりませんでした。番号を確か"
                                         "めるか、下の欄に住所を入力してください。");
}

/// Of a step, or of a group's item.
QVariantMap FormModel::headingRow(const AskedField &asked) const
{
    static const Field none;
    QString label;
    if (asked.isItem) {
        label = itemName(*asked.field, AnswerPath::fromText(asked.path).item).in(m_language);
    } else {
        for (const Step &step : form().procedure().steps) {
            label = asked.path.endsWith(u'/' + step.id) ? step.heading.in(m_language) : label;
        }
    }
    QVariantMap heading = fieldRow({&none, asked.path, {}, false, false});
    heading.insert(QStringLiteral("type"),
                   asked.isItem ? QStringLiteral("groupItem") : QStringLiteral("heading"));
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

QVariantMap FormModel::fieldRow(const AskedField &asked) const
{
    const Field &field = *asked.field;
    const LocalizedText source = sourceWords(form().mark(asked.path));
    const bool isGroup = field.type == FieldType::Group;
    return {
        {QStringLiteral("fieldId"), asked.path},
        {QStringLiteral("type"), fieldTypeName(field.isOnePerson() ? FieldType::Choice : field.type)},
        {QStringLiteral("label"), field.label.in(m_language)},
        {QStringLiteral("help"), field.help.in(m_language)},
        {QStringLiteral("required"), asked.isRequired},
        {QStringLiteral("value"), editText(form(), field, asked.path)},
        {QStringLiteral("display"),
         asked.value.isNull() ? noneWords().in(m_language) : valueInWords(field, asked.value, m_language)},
        {QStringLiteral("source"), source.isEmpty() ? QString() : source.in(m_language)},
        {QStringLiteral("choices"), field.type == FieldType::Attachment
                                        ? m_attachments.rows(asked.path)
                                        : choicesOf(form(), field, m_language)},
        {QStringLiteral("multiple"), field.isList() && !field.isOnePerson()},
        {QStringLiteral("context"), contextOf(asked.path)},
        {QStringLiteral("unit"), field.unit.in(m_language)},
        {QStringLiteral("least"), double(field.least)},
        {QStringLiteral("most"), isGroup ? double(field.maxItems) : double(field.most)},
        {QStringLiteral("lines"), field.lines},
    };
}

} // namespace madoguchi
