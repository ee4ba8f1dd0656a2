#include "procedures/form.h"

#include "procedures/field_checks.h"
#include "procedures/form_words.h"
#include "procedures/person.h"
#include "procedures/typed_value.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// What a known person gives to the fields of a group's item.
QJsonObject seededItem(const Field &group, const QJsonObject &person)
{
    struct Seed
    {
        const char *part;
        const char *known;
    };
    static constexpr Seed seeds[] = {
        {"name", "name"}, {"birth", "birth_date"}, {"sex", "sex"}, {"relationship", "relationship"}};
    QJsonObject item;
    for (const Seed &seed : seeds) {
        const Field *part = group.part(QLatin1String(seed.part));
        const QJsonValue known = person.value(QLatin1String(seed.known));
        const QJsonValue value = part ? understoodValue(*part, known) : QJsonValue();
        if (!value.isNull() && valueProblem(*part, value).isEmpty()) {
            item.insert(part->id, value);
        }
    }
    return item;
}

} // namespace

AnswerPath AnswerPath::fromText(const QString &path)
{
    const QStringList pieces = path.split(u'/');
    bool isNumber = false;
    const int item = pieces.value(1).toInt(&isNumber);
    return isNumber && item >= 0 ? AnswerPath{pieces.first(), item, pieces.value(2)}
                                 : AnswerPath{path, -1, {}};
}

QString AnswerPath::text() const
{
    if (item < 0) {
        return field;
    }
    const QString whole = field + u'/' + QString::number(item);
    return part.isEmpty() ? whole : whole + u'/' + part;
}

Form::Form(Procedure procedure, KnownFacts facts)
    : Form(std::make_shared<const Procedure>(std::move(procedure)), std::move(facts))
{
}

Form::Form(std::shared_ptr<const Procedure> procedure, KnownFacts facts)
    : m_procedure(std::move(procedure))
    , m_facts(std::move(facts))
{
    for (const Field &field : m_procedure->fields) {
        prefill(field);
    }
}

void Form::prefill(const Field &field)
{
    for (const QString &source : field.prefill) {
        QJsonValue known = m_facts.value(source);
        if (field.type == FieldType::Group) {
            QJsonArray items;
            for (const auto &person : known.toArray()) {
                items += seededItem(field, person.toObject());
            }
            known = items;
        }
        const QJsonValue value = understoodValue(field, known);
        if (value.isNull() || !valueProblem(field, value).isEmpty()) {
            continue;
        }
        m_values.insert(field.id, value);
        m_marks.insert(field.id, m_facts.origin(source));
        for (int item = 0; item < itemCount(field.id) && field.type == FieldType::Group; ++item) {
            for (const QString &part : value.toArray().at(item).toObject().keys()) {
                m_marks.insert(AnswerPath{field.id, item, part}.text(), m_facts.origin(source));
            }
        }
        return;
    }
}

Form Form::fromValues(const Procedure &procedure, const QHash<QString, QJsonValue> &values,
                      const KnownFacts &facts)
{
    Form form(std::make_shared<const Procedure>(procedure), {});
    form.m_facts = facts;
    form.m_values = values;
    return form;
}

const Field *Form::field(const QString &path) const
{
    const AnswerPath at = AnswerPath::fromText(path);
    const Field *field = m_procedure->field(at.field);
    if (!field || at.item < 0) {
        return field;
    }
    return at.item < itemCount(at.field) ? field->part(at.part) : nullptr;
}

QJsonValue Form::value(const QString &path) const
{
    const AnswerPath at = AnswerPath::fromText(path);
    const QJsonValue value = m_values.value(at.field);
    if (at.item < 0) {
        return value;
    }
    const QJsonValue item = value.toArray().at(at.item);
    const QJsonValue answer = at.part.isEmpty() ? item : item.toObject().value(at.part);
    return answer.isUndefined() ? QJsonValue() : answer;
}

void Form::put(const QString &path, const QJsonValue &value)
{
    const AnswerPath at = AnswerPath::fromText(path);
    if (at.item < 0) {
        if (value.isNull()) {
            m_values.remove(path);
        } else {
            m_values.insert(path, value);
        }
        return;
    }
    QJsonArray items = m_values.value(at.field).toArray();
    QJsonObject item = items.at(at.item).toObject();
    if (value.isNull()) {
        item.remove(at.part);
    } else {
        item.insert(at.part, value);
    }
    items.replace(at.item, item);
    m_values.insert(at.field, items);
}

bool Form::setValue(const QString &path, const QJsonValue &input)
{
    const Field *field = this->field(path);
    if (!field) {
        return false;
    }
    const QJsonValue value =
        understoodValue(*field, field->type == FieldType::Persons ? resolvedPersons(*field, input) : input);
    if (value == this->value(path)) {
        return true;
    }
    put(path, value);
    m_marks.insert(path, SourceMark::Own);
    if (const AnswerPath at = AnswerPath::fromText(path); at.item >= 0) {
        m_marks.insert(at.field, SourceMark::Own);
    }
    return true;
}

bool Form::addItem(const QString &group, const QJsonObject &person)
{
    const Field *field = m_procedure->field(group);
    const int count = itemCount(group);
    if (!field || field->type != FieldType::Group || count >= field->maxItems) {
        return false;
    }
    const QJsonObject item = seededItem(*field, person);
    QJsonArray items = m_values.value(group).toArray();
    items += item;
    m_values.insert(group, items);
    m_marks.insert(group, SourceMark::Own);
    // Who a known person is comes from where the people to choose from came from.
    SourceMark origin = SourceMark::AgencyRecord;
    for (const QString &source : field->candidates) {
        if (m_facts.value(source).toArray().contains(person)) {
            origin = m_facts.origin(source);
        }
    }
    for (const QString &part : item.keys()) {
        m_marks.insert(AnswerPath{group, count, part}.text(), origin);
    }
    return true;
}

bool Form::removeItem(const QString &group, int item)
{
    const Field *field = m_procedure->field(group);
    QJsonArray items = m_values.value(group).toArray();
    if (!field || field->type != FieldType::Group || item < 0 || item >= items.size()) {
        return false;
    }
    items.removeAt(item);
    put(group, items.isEmpty() ? QJsonValue() : QJsonValue(items));
    m_marks.insert(group, SourceMark::Own);
    for (const Field &part : field->fields) {
        for (int later = item; later <= items.size(); ++later) {
            const QString path = AnswerPath{group, later, part.id}.text();
            const QString next = AnswerPath{group, later + 1, part.id}.text();
            if (m_marks.contains(next)) {
                m_marks.insert(path, m_marks.value(next));
            } else {
                m_marks.remove(path);
            }
        }
    }
    return true;
}

/// Keys of members become these members; anything else stays and is judged as a value.
QJsonValue Form::resolvedPersons(const Field &field, const QJsonValue &input) const
{
    const QJsonArray people = candidates(field.id);
    QJsonArray resolved;
    for (const auto &item : input.toArray()) {
        const auto match = std::find_if(people.begin(), people.end(), [&](const QJsonValue &person) {
            return item.isString() && person.toObject().value(QLatin1String("member_id")) == item;
        });
        resolved += match == people.end() ? item : QJsonValue(*match);
    }
    return input.isArray() ? QJsonValue(resolved) : input;
}

QJsonArray Form::candidates(const QString &id) const
{
    if (const Field *field = m_procedure->field(id)) {
        for (const QString &source : field->candidates) {
            QJsonArray people = m_facts.value(source).toArray();
            if (!people.isEmpty()) {
                return people;
            }
        }
    }
    return {};
}

VisibleAnswers Form::visible(const QDate &today) const { return {m_procedure->fields, m_values, today}; }

QStringList Form::visibleFields(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    QStringList ids;
    for (const Field &field : m_procedure->fields) {
        if (answers.isVisible(field.id)) {
            ids += field.id;
        }
    }
    return ids;
}

bool Form::isRequired(const QString &path, const QDate &today) const
{
    const Field *field = this->field(path);
    if (!field || field->required || !field->requiredIf) {
        return field && field->required;
    }
    const AnswerPath at = AnswerPath::fromText(path);
    const VisibleAnswers outside = visible(today);
    if (at.item < 0) {
        return outside.isRequired(*field);
    }
    const QJsonObject item = m_values.value(at.field).toArray().at(at.item).toObject();
    return VisibleAnswers(*m_procedure->field(at.field), item, outside).isRequired(*field);
}

QStringList Form::visibleParts(const QString &group, int item, const QDate &today) const
{
    const Field *field = m_procedure->field(group);
    QStringList paths;
    if (field && field->type == FieldType::Group && item >= 0 && item < itemCount(group)) {
        const VisibleAnswers outside = visible(today);
        const VisibleAnswers inside(*field, m_values.value(group).toArray().at(item).toObject(), outside);
        for (const Field &part : field->fields) {
            if (inside.isVisible(part.id)) {
                paths += AnswerPath{group, item, part.id}.text();
            }
        }
    }
    return paths;
}

DateRange Form::dateRange(const QString &path, const QDate &today) const
{
    const Field *field = this->field(path);
    if (!field) {
        return {};
    }
    const AnswerPath at = AnswerPath::fromText(path);
    const VisibleAnswers outside = visible(today);
    if (at.item < 0) {
        return allowedDays(*field, outside);
    }
    const QJsonObject item = m_values.value(at.field).toArray().at(at.item).toObject();
    return allowedDays(*field, VisibleAnswers(*m_procedure->field(at.field), item, outside));
}

QList<FieldIssue> Form::issues(const QDate &today) const
{
    QList<FieldIssue> issues;
    const QString card = m_facts.value(QStringLiteral("card.birth")).toString();
    const QString birth = card.isEmpty() ? m_facts.value(QStringLiteral("profile.birth")).toString() : card;
    if (const QDate born = QDate::fromString(birth, Qt::ISODate);
        born.isValid() && ageOn(born, today) < m_procedure->minimumAge) {
        issues += FieldIssue{QStringLiteral("applicant"), QStringLiteral("too-young"),
                             tooYoungWords(m_procedure->minimumAge)};
    }
    const VisibleAnswers answers = visible(today);
    for (const Field &field : m_procedure->fields) {
        if (!answers.isVisible(field.id)) {
            continue;
        }
        const QList<FieldIssue> found = fieldIssues(field, field.id, answers);
        issues += found;
        if (field.type != FieldType::Group || !answers.value(field.id).isArray()) {
            continue;
        }
        const QJsonArray items = answers.value(field.id).toArray();
        for (int item = 0; item < items.size(); ++item) {
            const VisibleAnswers inside(field, items.at(item).toObject(), answers);
            for (const Field &part : field.fields) {
                if (inside.isVisible(part.id)) {
                    issues += fieldIssues(part, AnswerPath{field.id, item, part.id}.text(), inside);
                }
            }
        }
    }
    return issues;
}

QList<SummaryRow> Form::summary(const QString &language, const QDate &today) const
{
    QList<SummaryRow> rows;
    const auto add = [&](const Field &field, const QString &path, const QString &before) {
        const QJsonValue answer = value(path);
        rows +=
            SummaryRow{path, before + field.label.in(language),
                       answer.isNull() ? noneWords().in(language) : valueInWords(field, answer, language)};
    };
    for (const QString &id : visibleFields(today)) {
        const Field &field = *m_procedure->field(id);
        if (field.type != FieldType::Group || itemCount(id) == 0) {
            add(field, id, {});
            continue;
        }
        for (int item = 0; item < itemCount(id); ++item) {
            const QString name = itemName(field, item).in(language);
            for (const QString &path : visibleParts(id, item, today)) {
                add(*this->field(path), path, betweenWords(name, language));
            }
        }
    }
    return rows;
}

QList<DatedStep> Form::nextSteps(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    QList<DatedStep> steps;
    for (const NextStep &step : m_procedure->afterwards) {
        steps += DatedStep{step.text, step.due ? step.due->day(answers.sheet()) : std::nullopt};
    }
    return steps;
}

std::optional<QDate> Form::deadline(const QDate &today) const
{
    return m_procedure->deadline ? m_procedure->deadline->day.day(visible(today).sheet()) : std::nullopt;
}

QList<Attachment> Form::attachments(const QDate &today) const
{
    QList<Attachment> files;
    for (const QString &id : visibleFields(today)) {
        if (field(id)->type != FieldType::Attachment) {
            continue;
        }
        for (const auto &item : value(id).toArray()) {
            if (auto file = Attachment::fromJson(item)) {
                files += *std::move(file);
            }
        }
    }
    return files;
}

QList<LocalizedText> Form::bring(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    QList<LocalizedText> list;
    for (const BringItem &item : m_procedure->bring) {
        if (!item.onlyIf || item.onlyIf->holds(answers.sheet())) {
            list += item.text;
        }
    }
    return list;
}

QJsonObject Form::rememberedAnswers(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    QJsonObject remembered;
    for (const Field &field : m_procedure->fields) {
        const QJsonValue value = answers.value(field.id);
        if (!field.remember.isEmpty() && !value.isNull() && valueProblem(field, value).isEmpty()) {
            remembered.insert(field.remember, value);
        }
    }
    return remembered;
}

} // namespace madoguchi
