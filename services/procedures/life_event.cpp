#include "procedures/life_event.h"

#include "procedures/content_json.h"
#include "procedures/field_reader.h"
#include "procedures/parts.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestFile = 256LL * 1024;
constexpr int mostSteps = 60;
constexpr int mostQuestions = 6;
constexpr int mostBring = 20;

bool isQuickToAnswer(const Field &question)
{
    switch (question.type) {
    case FieldType::Date:
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Choices:
    case FieldType::Number:
    case FieldType::Municipality:
        return true;
    default:
        return false;
    }
}

/// A step must not hang on whether a question was answered at all: nothing is lost by leaving one open.
bool asksWhetherAnswered(const Condition &condition)
{
    return condition.kind == Condition::Kind::Answered ||
           std::any_of(condition.parts.begin(), condition.parts.end(), asksWhetherAnswered);
}

std::optional<FilingPlace> readPlace(JsonReader &json)
{
    const QString name = json.string("place", QString(), 64);
    for (const FilingPlace place :
         {FilingPlace::Online, FilingPlace::Counter, FilingPlace::Post, FilingPlace::Elsewhere}) {
        if (name == filingPlaceName(place)) {
            return place;
        }
    }
    if (!name.isEmpty()) {
        json.fail("place", QStringLiteral("unknown name"));
    }
    return std::nullopt;
}

LifeEventStep readStep(JsonReader json, const QuestionScope &questions)
{
    LifeEventStep step;
    step.id = identifier(json, "id", dashedIdForm);
    step.procedureId = json.string("procedure", QString(), 64);
    step.title = json.optionalText("title");
    step.place = readPlace(json);
    step.office = json.optionalText("office");
    step.appliesIf = readOptionalCondition(json, "if", questions);
    step.when = json.optionalText("when");
    step.due = readOptionalDay(json, "due", questions);
    step.opens = readOptionalDay(json, "opens", questions);
    step.deadline = json.optionalText("deadline");
    step.after = identifiers(json, "after", mostSteps);
    for (JsonReader &item : json.objects("bring", mostBring)) {
        step.bring += BringItem{item.text("text"), readOptionalCondition(item, "if", questions)};
        item.finish();
    }
    step.note = json.optionalText("note");
    if (step.procedureId.isEmpty() && (step.title.isEmpty() || !step.place)) {
        json.fail("title", QStringLiteral("and place are needed where no procedure has them"));
    }
    if (step.procedureId.isEmpty() && step.place == FilingPlace::Online) {
        json.fail("procedure", QStringLiteral("belongs to a step that is done online"));
    }
    if (step.appliesIf.has_value() == step.when.isEmpty()) {
        json.fail("when", QStringLiteral("says the condition in words, and belongs to one"));
    }
    if (step.appliesIf && asksWhetherAnswered(*step.appliesIf)) {
        json.fail("if", QStringLiteral("a step does not hang on whether a question was answered"));
    }
    json.finish();
    return step;
}

/// Every step that comes first is there, and none waits for itself.
void checkOrder(const LifeEvent &event, JsonReader &json)
{
    QStringList settled;
    const auto isSettled = [&](const QString &id) { return settled.contains(id); };
    for (qsizetype round = 0; round < event.steps.size(); ++round) {
        for (const LifeEventStep &step : event.steps) {
            if (!isSettled(step.id) && std::all_of(step.after.begin(), step.after.end(), isSettled)) {
                settled += step.id;
            }
        }
    }
    for (const LifeEventStep &step : event.steps) {
        if (!isSettled(step.id)) {
            json.fail("steps", step.id + QLatin1String(" waits for an unknown step, or for itself"));
        }
    }
}

} // namespace

const Field *LifeEvent::question(const QString &questionId) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const Field &question) { return question.id == questionId; });
    return found == questions.end() ? nullptr : &*found;
}

Result<LifeEvent> LifeEvent::fromJson(const QByteArray &text, const PartBook &parts)
{
    const auto object = parts.expand(text, largestFile);
    if (!object) {
        return failure(object.error());
    }
    JsonReader json = JsonReader::fromObject(*object);
    LifeEvent event;
    event.id = identifier(json, "id", dashedIdForm);
    event.order = json.integer("order", 1, 1000);
    event.title = json.text("title");
    event.summary = json.text("summary");
    event.legalGround = readLegalGround(json.object("legal_ground"));
    QuestionScope questions;
    event.questions = readFields(json, "questions", mostQuestions, questions);
    for (const Field &question : std::as_const(event.questions)) {
        if (!isQuickToAnswer(question)) {
            json.fail("questions", question.id + QLatin1String(" is no question of a life event"));
        }
    }
    QStringList ids;
    for (JsonReader &item : json.objects("steps", mostSteps)) {
        event.steps += readStep(item, questions);
        if (ids.contains(event.steps.last().id)) {
            item.fail("id", QStringLiteral("stands twice"));
        }
        ids += event.steps.last().id;
    }
    if (json.ok() && event.steps.isEmpty()) {
        json.fail("steps", QStringLiteral("none"));
    }
    if (json.ok()) {
        checkOrder(event, json);
    }
    json.finish();
    if (!json.ok()) {
        return failure(json.error());
    }
    return event;
}

} // namespace madoguchi
