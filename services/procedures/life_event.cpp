#include "procedures/life_event.h"

#include "procedures/content_json.h"

namespace madoguchi
{
namespace
{

constexpr qsizetype largestFile = 256LL * 1024;
constexpr int mostSteps = 60;
constexpr std::array<std::pair<const char *, StepPlace>, 3> places{
    {{"online", StepPlace::Online}, {"counter", StepPlace::Counter}, {"elsewhere", StepPlace::Elsewhere}}};

LifeEventStep readStep(JsonReader json)
{
    LifeEventStep step;
    step.id = identifier(json, "id", dashedIdForm);
    step.title = json.text("title");
    step.place = named(json, "place", places);
    step.procedureId = json.string("procedure", QString(), 64);
    step.office = json.optionalText("office");
    step.deadline = json.optionalText("deadline");
    step.bring = json.optionalText("bring");
    step.note = json.optionalText("note");
    if ((step.place == StepPlace::Online) == step.procedureId.isEmpty()) {
        json.fail("procedure", QStringLiteral("belongs to a step that is done online"));
    }
    json.finish();
    return step;
}

} // namespace

Result<LifeEvent> LifeEvent::fromJson(const QByteArray &text)
{
    JsonReader json = JsonReader::fromText(text, largestFile);
    LifeEvent event;
    event.id = identifier(json, "id", dashedIdForm);
    event.order = json.integer("order", 1, 1000);
    event.title = json.text("title");
    event.summary = json.text("summary");
    event.legalGround = readLegalGround(json.object("legal_ground"));
    QStringList ids;
    for (JsonReader &item : json.objects("steps", mostSteps)) {
        event.steps += readStep(item);
        if (ids.contains(event.steps.last().id)) {
            item.fail("id", QStringLiteral("stands twice"));
        }
        ids += event.steps.last().id;
    }
    if (json.ok() && event.steps.isEmpty()) {
        json.fail("steps", QStringLiteral("none"));
    }
    json.finish();
    if (!json.ok()) {
        return failure(json.error());
    }
    return event;
}

} // namespace madoguchi
