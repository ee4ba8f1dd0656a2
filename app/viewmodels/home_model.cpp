#include "app/viewmodels/home_model.h"

#include "app/benefit_situation.h"
#include "app/citizen_session.h"
#include "app/content.h"
#include "app/viewmodels/application_row.h"
#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Of what waits here, and of what is under way: the rest stands in the list of all.
constexpr qsizetype filingsAtOnce = 5;

bool waitsHere(const ProgressItem &item)
{
    return item.outboxState && item.word < HonestWord::Arrived && item.word != HonestWord::Drafted;
}

} // namespace

HomeModel::HomeModel(CitizenSession &session, BenefitSituation &situation, const Content &content,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_situation(situation)
    , m_content(content)
    , m_clock(clock)
    , m_news({QStringLiteral("newsId"), QStringLiteral("kindText"), QStringLiteral("title"),
              QStringLiteral("text"), QStringLiteral("date"), QStringLiteral("tone")})
    , m_tasks({QStringLiteral("taskId"), QStringLiteral("title"), QStringLiteral("body"),
               QStringLiteral("due"), QStringLiteral("daysLeftText"), QStringLiteral("urgency"),
               QStringLiteral("actionText"), QStringLiteral("kind"), QStringLiteral("procedureId")})
    , m_benefits({QStringLiteral("benefitId"), QStringLiteral("title"), QStringLiteral("amount"),
                  QStringLiteral("reason"), QStringLiteral("likelihoodText"),
                  QStringLiteral("likelihoodTone"), QStringLiteral("kindText"), QStringLiteral("deadline")})
    , m_applications(applicationRoles())
    , m_queue({QStringLiteral("submissionId"), QStringLiteral("title"), QStringLiteral("stateText"),
               QStringLiteral("why"), QStringLiteral("nextTry")})
    , m_procedures({QStringLiteral("procedureId"), QStringLiteral("title"), QStringLiteral("summary")})
{
    connect(&m_session, &CitizenSession::outboxChanged, this, &HomeModel::rebuild);
    connect(&m_session, &CitizenSession::conversationsChanged, this, &HomeModel::rebuild);
    connect(&m_session, &CitizenSession::feedChanged, this, &HomeModel::rebuild);
    connect(&m_session, &CitizenSession::factsChanged, this, &HomeModel::rebuild);
    connect(&m_situation, &BenefitSituation::changed, this, &HomeModel::rebuildBenefits);
}

void HomeModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

QString HomeModel::greeting() const
{
    const QString name = m_session.personName();
    //: Home, heading. %1 is the person's name; 様 is the polite form of address.
    return name.isEmpty() ? QString() : tr("%1 様").arg(name);
}

QString HomeModel::freshness() const
{
    const QDateTime at = m_session.feedAt();
    if (!at.isValid()) {
        return {};
    }
    if (offline()) {
        //: Home, when the agency can not be reached. %1: date and time of what is shown.
        return tr("役所につながりません。%1に受け取った内容を表示しています。")
            .arg(instantText(at, m_language));
    }
    //: Home, small: when the content was received. %1: date and time.
    return tr("%1 現在").arg(instantText(at, m_language));
}

bool HomeModel::offline() const { return !m_session.online(); }

void HomeModel::openTask(const QString &taskId)
{
    const QList<TaskItem> tasks = m_session.tasks();
    const auto task =
        std::find_if(tasks.begin(), tasks.end(), [&](const TaskItem &t) { return t.id == taskId; });
    if (task == tasks.end()) {
        return;
    }
    switch (task->kind) {
    case TaskKind::Agency:
        if (!task->procedureId.isEmpty()) {
            startProcedure(task->procedureId);
        }
        break;
    case TaskKind::CertificateEnding:
    case TaskKind::CertificateEnded:
    case TaskKind::CardExpiring:
    case TaskKind::CardExpired:
        Q_EMIT cardWanted();
        break;
    case TaskKind::CorrectionRequested:
        Q_EMIT correctionWanted(task->submissionId);
        break;
    case TaskKind::LifeEventStep:
        Q_EMIT lifeEventWanted(task->lifeEventId);
        break;
    case TaskKind::SecondWayMissing:
        Q_EMIT storeKeysWanted();
        break;
    case TaskKind::FormerStore:
        if (task->opensOtherwise) {
            Q_EMIT takeOverWanted();
            break;
        }
        [[fallthrough]];
    case TaskKind::StoreMended:
    case TaskKind::SigningRenewed:
        m_session.renewalWasRead(task->kind);
        break;
    default:
        Q_EMIT applicationWanted(task->referenceNumber.isEmpty()
                                     ? task->submissionId.toString(QUuid::WithoutBraces)
                                     : task->referenceNumber);
        break;
    }
}

void HomeModel::openBenefit(const QString &benefitId) { Q_EMIT benefitWanted(benefitId); }

void HomeModel::openBenefits() { Q_EMIT benefitsWanted(); }

void HomeModel::openApplication(const QString &key) { Q_EMIT applicationWanted(key); }

void HomeModel::startProcedure(const QString &procedureId) { Q_EMIT procedureWanted(procedureId); }

void HomeModel::showMoreTasks()
{
    m_taskLimit += tasksAtOnce;
    rebuildTasks();
    Q_EMIT changed();
}

void HomeModel::openApplications(const QString &group) { Q_EMIT applicationsWanted(group); }

void HomeModel::retryQueue() { m_session.retryAll(); }

void HomeModel::refresh() { load(); }

QCoro::Task<void> HomeModel::load()
{
    if (m_busy) {
        co_return;
    }
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await m_session.refresh();
    m_busy = false;
    if (!outcome) {
        m_error.set(outcome.error());
    }
    rebuild();
}

void HomeModel::rebuild()
{
    rebuildTasks();
    rebuildApplications();
    rebuildProcedures();
    rebuildBenefits();
    rebuildNews();
    Q_EMIT changed();
}

void HomeModel::rebuildTasks()
{
    QList<QVariantMap> taskRows;
    const QList<TaskItem> tasks = m_session.tasks(); // the most urgent first
    m_taskCount = int(tasks.size());
    for (const TaskItem &task : tasks.first(std::min(m_taskLimit, tasks.size()))) {
        const TaskWords text = taskWords(task, m_language);
        // A task may speak of a procedure that this version can not file: then there is nothing to press.
        const bool canStart = task.kind != TaskKind::Agency || m_content.procedure(task.procedureId);
        taskRows << QVariantMap{
            {QStringLiteral("taskId"), task.id},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("body"), text.body},
            //: Home: the last day of a task. %1 is a date.
            {QStringLiteral("due"),
             task.due.isValid() ? tr("%1まで").arg(dateWithEra(task.due, m_language)) : QString()},
            {QStringLiteral("daysLeftText"), daysLeftText(task.daysLeft)},
            {QStringLiteral("urgency"), urgency(task)},
            {QStringLiteral("actionText"), canStart ? text.action : QString()},
            {QStringLiteral("kind"),
             task.kind == TaskKind::Agency ? QStringLiteral("agency") : QStringLiteral("own")},
            {QStringLiteral("procedureId"), task.procedureId},
        };
    }
    m_tasks.setRows(taskRows);
}

void HomeModel::rebuildApplications()
{
    QList<QVariantMap> applicationRows;
    QList<QVariantMap> queueRows;
    m_queueCount = 0;
    m_applicationCount = 0;
    const QList<ProgressItem> progress = m_session.progress();
    for (const ProgressItem &item : progress) {
        const bool isWaiting = waitsHere(item);
        if (++(isWaiting ? m_queueCount : m_applicationCount) > filingsAtOnce) {
            continue;
        }
        if (isWaiting) {
            queueRows << QVariantMap{
                {QStringLiteral("submissionId"), item.submissionId.toString(QUuid::WithoutBraces)},
                {QStringLiteral("title"), item.title.in(m_language)},
                {QStringLiteral("stateText"), stateText(item)},
                {QStringLiteral("why"), waitText(item)},
                //: Home: when something saved here is sent again by itself. %1: date and time.
                {QStringLiteral("nextTry"),
                 item.nextTryAt.isValid()
                     ? tr("つぎに送る時刻：%1").arg(instantText(item.nextTryAt, m_language))
                     : QString()},
            };
            continue;
        }
        applicationRows << applicationRow(item, m_language);
    }
    m_queue.setRows(queueRows);
    m_applications.setRows(applicationRows);
}

/// Those that are filed here, in the order in which people ask for what they belong to; the rest stands under
/// 「手続をさがす」.
void HomeModel::rebuildProcedures()
{
    constexpr qsizetype mostOnHome = 4;
    QStringList ids;
    QList<QVariantMap> rows;
    for (const LifeEvent &event : m_content.lifeEvents()) {
        for (const LifeEventStep &step : event.steps) {
            if (ids.contains(step.procedureId) || rows.size() == mostOnHome) {
                continue;
            }
            const auto *const procedure = m_content.procedure(step.procedureId);
            if (procedure && procedure->isFiledHere()) {
                ids << procedure->id;
                rows << QVariantMap{{QStringLiteral("procedureId"), procedure->id},
                                    {QStringLiteral("title"), procedure->title.in(m_language)},
                                    {QStringLiteral("summary"), procedure->summary.in(m_language)}};
            }
        }
    }
    m_procedures.setRows(rows);
}

} // namespace madoguchi
