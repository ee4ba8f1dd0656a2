#include "app/viewmodels/life_plan_model.h"

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/saved_file.h"
#include "app/viewmodels/field_text.h"
#include "app/viewmodels/life_plan_words.h"
#include "base/era_date.h"
#include "base/japan_time.h"
#include "base/readings.h"
#include "procedures/form_words.h"
#include "procedures/typed_value.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// The questions as a form of their own, so that dates by era and the rest are understood as everywhere.
Procedure questionsOf(const LifeEvent &event)
{
    Procedure procedure;
    procedure.id = event.id;
    procedure.version = 1;
    procedure.fields = event.questions;
    Step step;
    for (const Field &question : event.questions) {
        step.fields += question.id;
    }
    procedure.steps = {step};
    return procedure;
}

/// What was filed longer ago belongs to another event of this kind.
constexpr qint64 filedForThis = 120; // days

/// It has arrived, so the person has done their part.
bool isSettled(const ProgressItem &item, const QDate &today)
{
    return item.word >= HonestWord::Arrived && item.agencyState != ApplicationState::Declined &&
           item.agencyState != ApplicationState::Withdrawn &&
           dayInJapan(item.at).daysTo(today) <= filedForThis;
}

} // namespace

LifePlanModel::LifePlanModel(CitizenSession &session, const Content &content, const Clock &clock,
                             const SheetDesk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_content(content)
    , m_clock(clock)
    , m_questions({QStringLiteral("questionId"), QStringLiteral("type"), QStringLiteral("label"),
                   QStringLiteral("help"), QStringLiteral("value"), QStringLiteral("display"),
                   QStringLiteral("error"), QStringLiteral("choices"), QStringLiteral("unit")})
    , m_steps({QStringLiteral("stepId"),     QStringLiteral("group"),     QStringLiteral("visit"),
               QStringLiteral("visitBring"), QStringLiteral("title"),     QStringLiteral("place"),
               QStringLiteral("placeText"),  QStringLiteral("condition"), QStringLiteral("due"),
               QStringLiteral("tone"),       QStringLiteral("late"),      QStringLiteral("opens"),
               QStringLiteral("after"),      QStringLiteral("deadline"),  QStringLiteral("office"),
               QStringLiteral("bring"),      QStringLiteral("fee"),       QStringLiteral("note"),
               QStringLiteral("reason"),     QStringLiteral("progress"),  QStringLiteral("applicationKey"),
               QStringLiteral("done"),       QStringLiteral("settled"),   QStringLiteral("procedureId"),
               QStringLiteral("startText"),  QStringLiteral("link")})
    , m_printing(
          desk,
          [this]() -> std::optional<Sheet> {
              return m_event ? std::optional(
                                   planSheet({*m_event, m_plan,
                                              [this](const QString &id) { return m_content.procedure(id); },
                                              m_session.progress(), m_clock.today(), m_language}))
                             : std::nullopt;
          },
          [this] { return title(); })
{
    connect(&m_printing, &PrintModel::announced, this, &LifePlanModel::announced);
    // Who signs in finds what they kept; who signs out leaves nothing behind.
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        if (!m_session.isSignedIn()) {
            forget();
        } else if (m_event) {
            load();
            rebuild();
        }
    });
    connect(&m_session, &CitizenSession::feedChanged, this, &LifePlanModel::rebuild);
    connect(&m_session, &CitizenSession::outboxChanged, this, &LifePlanModel::rebuild);
}

bool LifePlanModel::show(const QString &eventId)
{
    const LifeEvent *event = m_content.lifeEvent(eventId);
    if (!event) {
        return false;
    }
    m_event = event;
    m_calendarOutcome.clear();
    m_error.clear();
    m_printing.clear();
    load();
    rebuild();
    return true;
}

void LifePlanModel::load()
{
    m_keep = m_kept.value(m_event->id);
    if (m_session.isSignedIn()) {
        const auto kept = m_session.draft(LifePlanKeep::nameOf(m_event->id));
        if (!kept) {
            m_error.set(kept.error());
        } else if (*kept) {
            m_keep = LifePlanKeep::fromJson(**kept);
        } else if (!m_keep.isEmpty()) {
            keep(); // what was answered before the sign-in
        }
    }
    const Procedure questions = questionsOf(*m_event);
    const KnownFacts facts = m_session.knownFacts();
    m_form.emplace(questions, facts);
    if (auto form = Form::fromJson(questions, facts, m_keep.answers)) {
        m_form = *std::move(form);
    }
}

void LifePlanModel::keep()
{
    if (!m_session.isSignedIn()) {
        m_kept.insert(m_event->id, m_keep);
        return;
    }
    const Outcome saved = m_session.saveDraft(LifePlanKeep::nameOf(m_event->id), m_keep.toJson());
    if (!saved) {
        m_error.set(saved.error());
    }
    m_kept.remove(m_event->id);
    Q_EMIT remindersChanged();
}

void LifePlanModel::forget()
{
    m_kept.clear();
    m_keep = {};
    m_event = nullptr;
    m_form.reset();
    m_plan = {};
    m_calendarOutcome.clear();
    m_error.clear();
    m_printing.clear();
    rebuild();
}

void LifePlanModel::setLanguage(const QString &language)
{
    m_language = language;
    m_printing.retranslate();
    rebuild();
}

QString LifePlanModel::title() const { return m_event ? m_event->title.in(m_language) : QString(); }

QString LifePlanModel::summary() const { return m_event ? m_event->summary.in(m_language) : QString(); }

QString LifePlanModel::legalGround() const
{
    return m_event ? m_event->legalGround.text.in(m_language) : QString();
}

QString LifePlanModel::checkedOn() const
{
    return m_event ? dateWithEra(m_event->legalGround.checkedOn, m_language) : QString();
}

QString LifePlanModel::standing() const
{
    return m_event ? planStanding({*m_event, m_plan, {}, {}, m_clock.today(), m_language}) : QString();
}

QString LifePlanModel::keeping() const
{
    return m_session.isSignedIn()
               //: Below the questions of a life event: what becomes of the answers.
               ? tr("答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。")
               //: Below the questions of a life event, while nobody is signed in.
               : tr("答えと済んだ印は、この画面を閉じるまで覚えています。どこにも送りません。サインインすると"
                    "、"
                    "ほかの人に読めない形でこのパソコンに保存できます。");
}

bool LifePlanModel::answered() const { return !m_keep.answers.isEmpty(); }

bool LifePlanModel::canRemind() const { return m_session.isSignedIn(); }

bool LifePlanModel::hasDates() const
{
    return std::any_of(m_plan.steps.begin(), m_plan.steps.end(),
                       [](const PlannedStep &step) { return step.due && !step.isDone; });
}

LifeAnswers LifePlanModel::answers() const
{
    LifeAnswers answers;
    for (const Field &question : m_event->questions) {
        const QJsonValue value = m_form->value(question.id);
        if (!value.isNull() && !value.isUndefined() && valueProblem(question, value).isEmpty()) {
            answers.insert(question.id, value);
        }
    }
    return answers;
}

void LifePlanModel::answer(const QString &questionId, const QString &input)
{
    const Field *question = m_event ? m_event->question(questionId) : nullptr;
    if (!question || editText(*m_form, *question, questionId) == input) {
        return;
    }
    m_form->setValue(questionId, question->type == FieldType::Municipality
                                     ? m_content.municipalityValue(input)
                                     : valueFromPage(*m_form, *question, input));
    const LifeAnswers now = answers();
    m_keep.answers = now.isEmpty() ? QJsonObject() : m_form->toJson();
    rebuild();
    keep();
    Q_EMIT announced(standing());
}

QVariantList LifePlanModel::suggestions(const QString &questionId, const QString &text) const
{
    const Field *question = m_event ? m_event->question(questionId) : nullptr;
    return question && question->type == FieldType::Municipality ? m_content.municipalitySuggestions(text)
                                                                 : QVariantList();
}

void LifePlanModel::clearAnswers()
{
    if (!m_event) {
        return;
    }
    m_form.emplace(questionsOf(*m_event), KnownFacts());
    m_keep.answers = {};
    rebuild();
    keep();
    Q_EMIT announced(standing());
}

void LifePlanModel::setDone(const QString &stepId, bool done)
{
    if (done) {
        m_keep.done.insert(stepId);
    } else {
        m_keep.done.remove(stepId);
    }
    rebuild();
    keep();
    Q_EMIT announced(standing());
}

void LifePlanModel::setReminding(bool wished)
{
    m_keep.isReminding = wished;
    rebuild();
    keep();
}

void LifePlanModel::startProcedure(const QString &procedureId) { Q_EMIT procedureWanted(procedureId); }

void LifePlanModel::openApplication(const QString &key) { Q_EMIT applicationWanted(key); }

void LifePlanModel::openLink(const QString &link)
{
    // Only addresses of the plan that is shown.
    const bool isOurs = std::any_of(m_plan.steps.begin(), m_plan.steps.end(),
                                    [&](const PlannedStep &step) { return step.link == link; });
    if (isOurs && link.startsWith(QLatin1String("https://"))) {
        QDesktopServices::openUrl(QUrl(link));
    }
}

void LifePlanModel::saveCalendar()
{
    if (!m_event) {
        return;
    }
    const auto entries = planCalendar({*m_event,
                                       m_plan,
                                       [this](const QString &id) { return m_content.procedure(id); },
                                       {},
                                       m_clock.today(),
                                       m_language});
    const auto path = saveCopy(copiesFolder(), withoutReadings(title()), QStringLiteral("ics"),
                               calendarFile(entries, m_clock.now()));
    m_error.clear();
    m_calendarOutcome.clear();
    if (path) {
        //: After dates were saved as a calendar file; %1 is its place.
        m_calendarOutcome =
            tr("%1 に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。").arg(*path);
        Q_EMIT announced(m_calendarOutcome);
    } else {
        m_error.set(path.error());
    }
    Q_EMIT calendarChanged();
}

QList<QVariantMap> LifePlanModel::questionRows() const
{
    QList<QVariantMap> rows;
    const QDate today = m_clock.today();
    for (const QString &id : askedQuestions(*m_event, answers(), today)) {
        const Field &question = *m_event->question(id);
        const QJsonValue value = m_form->value(id);
        const QString problem =
            value.isNull() || value.isUndefined() ? QString() : valueProblem(question, value);
        const bool isGood = problem.isEmpty() && !value.isNull() && !value.isUndefined();
        rows << QVariantMap{
            {QStringLiteral("questionId"), id},
            {QStringLiteral("type"), fieldTypeName(question.type)},
            {QStringLiteral("label"), question.label.in(m_language)},
            {QStringLiteral("help"), question.help.isEmpty() ? QString() : question.help.in(m_language)},
            {QStringLiteral("value"), editText(*m_form, question, id)},
            {QStringLiteral("display"), isGood ? valueInWords(question, value, m_language) : QString()},
            {QStringLiteral("error"),
             problem.isEmpty() ? QString() : problemWords(question, problem).in(m_language)},
            {QStringLiteral("choices"), choicesOf(*m_form, question, m_language)},
            {QStringLiteral("unit"), question.unit.isEmpty() ? QString() : question.unit.in(m_language)},
        };
    }
    return rows;
}

void LifePlanModel::rebuild()
{
    if (!m_event) {
        m_questions.setRows({});
        m_steps.setRows({});
        Q_EMIT changed();
        return;
    }
    const ProcedureFinder procedures = [this](const QString &id) { return m_content.procedure(id); };
    QList<ProgressItem> progress = m_session.progress();
    progress.removeIf([today = m_clock.today()](const ProgressItem &item) {
        return dayInJapan(item.at).daysTo(today) > filedForThis;
    });
    QSet<QString> done = m_keep.done;
    for (const LifeEventStep &step : m_event->steps) {
        if (std::any_of(progress.begin(), progress.end(), [&](const ProgressItem &item) {
                return !step.procedureId.isEmpty() && item.procedureId == step.procedureId &&
                       isSettled(item, m_clock.today());
            })) {
            done.insert(step.id);
        }
    }
    m_plan = planFor(*m_event, answers(), m_clock.today(), procedures, done);
    m_keep.reminders.clear();
    for (const PlannedStep &step : m_plan.steps) {
        if (step.due && !step.isDone) {
            m_keep.reminders += LifePlanKeep::Reminder{step.id, step.title, *step.due, step.procedureId};
        }
    }
    m_questions.setRows(questionRows());
    QList<QVariantMap> rows = planRows({*m_event, m_plan, procedures, progress, m_clock.today(), m_language});
    for (QVariantMap &row : rows) {
        // A mark of the person's own can be taken back, what has arrived can not.
        const QString id = row.value(QStringLiteral("stepId")).toString();
        row.insert(QStringLiteral("settled"),
                   row.value(QStringLiteral("done")).toBool() && !m_keep.done.contains(id));
    }
    m_steps.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
