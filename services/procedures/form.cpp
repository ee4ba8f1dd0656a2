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
        QJsonValue known = this->known(source);
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
        const SourceMark origin = originOf(source);
        m_marks.insert(field.id, origin);
        for (int item = 0; item < itemCount(field.id) && field.type == FieldType::Group; ++item) {
            for (const QString &part : value.toArray().at(item).toObject().keys()) {
                m_marks.insert(AnswerPath{field.id, item, part}.text(), origin);
            }
        }
        return;
    }
}

/// A known fact, or what is known of the one person who is chosen in an earlier field.
QJsonValue Form::known(const QString &source) const
{
    const auto member = MemberSource::named(source);
    return member ? m_values.value(member->field).toArray().at(0).toObject().value(member->known)
                  : m_facts.value(source);
}

SourceMark Form::originOf(const QString &source) const
{
    const auto member = MemberSource::named(source);
    const Field *field = member ? m_procedure->field(member->field) : nullptr;
    return field ? originOf(*field, m_values.value(field->id).toArray().at(0)) : m_facts.origin(source);
}

/// Who a known person is comes from where the people to choose from came from.
SourceMark Form::originOf(const Field &field, const QJsonValue &person) const
{
    for (const QString &source : field.candidates) {
        if (m_facts.value(source).toArray().contains(person)) {
            return m_facts.origin(source);
        }
    }
    return SourceMark::AgencyRecord;
}

/// Another person is chosen: what came from the one before goes with them, what was typed stays.
void Form::prefillFrom(const Field &person)
{
    for (const Field &field : m_procedure->fields) {
        const bool comesFromHere =
            std::any_of(field.prefill.begin(), field.prefill.end(), [&](const QString &source) {
                const auto member = MemberSource::named(source);
                return member && member->field == person.id;
            });
        if (comesFromHere && (mark(field.id) != SourceMark::Own || value(field.id).isNull())) {
            m_values.remove(field.id);
            m_marks.remove(field.id);
            prefill(field);
        }
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
    if (field->isOnePerson()) {
        prefillFrom(*field);
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
    const SourceMark origin = originOf(*field, person);
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

/// Not whom to choose where nobody is known: who is concerned is then typed into the fields behind it.
bool Form::isAsked(const Field &field, const VisibleAnswers &answers) const
{
    const bool isVain = field.isOnePerson() && !field.required && m_values.value(field.id).isNull() &&
                        candidates(field.id).isEmpty();
    return answers.isVisible(field.id) && !isVain;
}

QStringList Form::visibleFields(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    QStringList ids;
    for (const Field &field : m_procedure->fields) {
        if (isAsked(field, answers)) {
            ids += field.id;
        }
    }
    return ids;
}

QList<AskedField> Form::asked(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    QList<AskedField> all;
    for (const Field &field : m_procedure->fields) {
        if (!isAsked(field, answers)) {
            continue;
        }
        const QJsonValue value = answers.value(field.id);
        all += AskedField{&field, field.id, value, answers.isRequired(field), false};
        if (field.type != FieldType::Group) {
            continue;
        }
        const QJsonArray items = value.toArray();
        for (int item = 0; item < items.size(); ++item) {
            const QString itemPath = AnswerPath{field.id, item, {}}.text();
            all += AskedField{&field, itemPath, items.at(item), false, true};
            const VisibleAnswers inside(field, items.at(item).toObject(), answers);
            for (const Field &part : field.fields) {
                if (inside.isVisible(part.id)) {
                    all += AskedField{&part, itemPath + u'/' + part.id, inside.value(part.id),
                                      inside.isRequired(part), false};
                }
            }
        }
    }
    return all;
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
    QString before;
    for (const AskedField &asked : this->asked(today)) {
        if (asked.isItem) {
            before = betweenWords(itemName(*asked.field, AnswerPath::fromText(asked.path).item).in(language),
                                  language);
            continue;
        }
        const bool isPart = asked.path != asked.field->id;
        const bool isGroup = asked.field->type == FieldType::Group;
        if (isGroup && !asked.value.toArray().isEmpty()) {
            continue; // its items stand below
        }
        rows += SummaryRow{asked.path, (isPart ? before : QString()) + asked.field->label.in(language),
                           asked.value.isNull() ? noneWords().in(language)
                                                : valueInWords(*asked.field, asked.value, language)};
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

std::optional<QDate> Form::deadline(const QDate &today, DayRule::ClosedEnd closed) const
{
    const LegalDeadline *deadline = legalDeadline(today);
    return deadline ? deadline->day.day(visible(today).sheet(), closed) : std::nullopt;
}

const LegalDeadline *Form::legalDeadline(const QDate &today) const
{
    const VisibleAnswers answers = visible(today);
    const QList<LegalDeadline> &all = m_procedure->deadlines;
    const auto found = std::find_if(all.begin(), all.end(), [&](const LegalDeadline &deadline) {
        return !deadline.onlyIf || deadline.onlyIf->holds(answers.sheet());
    });
    return found == all.end() ? nullptr : &*found;
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
