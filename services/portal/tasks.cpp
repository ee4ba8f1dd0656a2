#include "portal/tasks.h"

#include "base/japan_time.h"
#include "portal/correction.h"

#include <QSet>

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr int needsThePersonNow = 90;

QDate earlier(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid()) {
        return a.isValid() ? a : b;
    }
    return std::min(a, b);
}

TaskItem fromAgency(const Task &task)
{
    TaskItem item;
    item.id = QStringLiteral("agency:") + task.taskId;
    item.title = task.title;
    item.body = task.body;
    item.due = task.dueOn;
    item.weight = task.weight;
    item.legalGround = task.legalGround;
    item.procedureId = task.procedureId;
    return item;
}

std::optional<TaskItem> toCorrect(const Application &application, const QList<Submission> &outbox)
{
    const auto asked = correctionOf(application);
    if (!asked || isAnswered(*asked, outbox)) {
        return std::nullopt;
    }
    TaskItem item;
    item.id = QStringLiteral("correction:") + application.referenceNumber;
    item.kind = TaskKind::CorrectionRequested;
    item.title = application.title;
    item.due = asked->respondBy;
    if (item.due.isValid()) {
        item.dueAt = momentInJapan(item.due.addDays(1), QTime(0, 0)).toUTC().addSecs(-1);
    }
    item.weight = 95;
    item.procedureId = application.procedureId;
    item.referenceNumber = application.referenceNumber;
    item.submissionId = application.submissionId;
    return item;
}

/// What an item of the outbox asks of the person; nothing for what has arrived or ended.
std::optional<std::pair<TaskKind, int>> needOf(const Submission &submission)
{
    switch (submission.state) {
    case OutboxState::Signed:
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Accepted:
        if (submission.waits == WaitReason::SignIn) {
            return std::pair(TaskKind::SignInNeeded, 92);
        }
        // What may have left must not be called "not submitted".
        return honestWord(submission) == HonestWord::SavedHere
                   ? std::optional(std::pair(TaskKind::SavedNotSubmitted, 60))
                   : std::nullopt;
    case OutboxState::NeedsResign:
        return std::pair(TaskKind::SignAgain, 94);
    case OutboxState::Rejected:
        return std::pair(TaskKind::Rejected, 96);
    case OutboxState::Held:
        return std::pair(TaskKind::Held, 98);
    case OutboxState::Expired:
        return std::pair(TaskKind::DeadlinePassed, 97);
    default:
        return std::nullopt;
    }
}

std::optional<TaskItem> fromOutbox(const Submission &submission)
{
    const auto need = needOf(submission);
    if (!need) {
        return std::nullopt;
    }
    TaskItem item;
    item.id = QStringLiteral("outbox:") + submission.id.toString(QUuid::WithoutBraces);
    item.kind = need->first;
    item.weight = need->second;
    item.title = submission.title;
    item.due = dayInJapan(submission.deadline);
    if (honestWord(submission) == HonestWord::SavedHere) {
        item.dueAt = submission.deadline;
    }
    item.procedureId = submission.procedureId;
    item.submissionId = submission.amends.isNull() ? submission.id : submission.amends; // seen as one
    return item;
}

std::optional<TaskItem> ofCard(const QString &id, const QDate &end, TaskKind ending, TaskKind ended,
                               const QDate &today)
{
    if (!end.isValid() || today < renewableFrom(end)) {
        return std::nullopt;
    }
    TaskItem item;
    item.id = id;
    item.kind = end < today ? ended : ending;
    item.due = end;
    item.weight = 50;
    return item;
}

/// What a new certificate, or damage, means for what is kept here; stays until the person says that it was
/// read.
QList<TaskItem> ofRenewal(const CardDates &card)
{
    QList<TaskItem> items;
    if (card.formerStore) {
        TaskItem item;
        item.id = QStringLiteral("card:former-store");
        item.kind = TaskKind::FormerStore;
        item.weight = 93;
        item.count = *card.formerStore;
        item.opensOtherwise = card.formerOpensOtherwise;
        items += item;
    }
    if (card.mended) {
        TaskItem item;
        item.id = QStringLiteral("store:mended");
        item.kind = TaskKind::StoreMended;
        item.weight = 99;
        item.count = *card.mended;
        items += item;
    }
    if (card.isSigningRenewed) {
        TaskItem item;
        item.id = QStringLiteral("card:signing-renewed");
        item.kind = TaskKind::SigningRenewed;
        item.weight = 91;
        items += item;
    }
    return items;
}

/// Is this procedure already on its way from here?
bool isUnderWay(const Submission &submission)
{
    return !isFinal(submission.state) && submission.state != OutboxState::Draft &&
           honestWord(submission) < HonestWord::Arrived;
}
} // namespace

QDate renewableFrom(const QDate &end) { return end.addMonths(-3); }

QList<TaskItem> tasksOf(const QList<Task> &agency, const QList<Application> &applications,
                        const QList<Submission> &outbox, const CardDates &card, const QDate &today,
                        bool lacksSecondWay, const QList<TaskItem> &planned, const QList<TaskItem> &written)
{
    QHash<QString, int> tasksOfProcedure;
    for (const Task &task : agency) {
        if (!task.procedureId.isEmpty()) {
            ++tasksOfProcedure[task.procedureId];
        }
    }
    QSet<QString> underWay;
    for (const Submission &submission : outbox) {
        // Two tasks of one procedure (two children, say) both stay: which of them was filed is not known
        // here.
        if (isUnderWay(submission) && tasksOfProcedure.value(submission.procedureId) == 1) {
            underWay.insert(submission.procedureId);
        }
    }

    QList<TaskItem> items;
    QHash<QString, TaskItem> replaced;
    for (const Task &task : agency) {
        const TaskItem item = fromAgency(task);
        if (underWay.contains(task.procedureId)) {
            replaced.insert(task.procedureId, item);
        } else {
            items += item;
        }
    }
    for (const Submission &submission : outbox) {
        if (auto item = fromOutbox(submission)) {
            if (const auto lender = replaced.constFind(submission.procedureId);
                lender != replaced.constEnd()) {
                item->due = earlier(item->due, lender->due);
                item->weight = std::max(item->weight, lender->weight);
                item->legalGround = lender->legalGround;
            }
            items += *item;
        }
    }
    for (const Application &application : applications) {
        if (auto item = toCorrect(application, outbox)) {
            items += *item;
        }
    }
    const QDate certificateEnd =
        earlier(dayInJapan(card.authenticationCertificateEnd), dayInJapan(card.signatureCertificateEnd));
    if (auto item = ofCard(QStringLiteral("card:certificate"), certificateEnd, TaskKind::CertificateEnding,
                           TaskKind::CertificateEnded, today)) {
        items += *item;
    }
    if (auto item = ofCard(QStringLiteral("card:expiry"), card.cardExpiry, TaskKind::CardExpiring,
                           TaskKind::CardExpired, today)) {
        items += *item;
    }

    if (lacksSecondWay) {
        TaskItem item;
        item.id = QStringLiteral("store:second-way");
        item.kind = TaskKind::SecondWayMissing;
        item.weight = 40;
        items += item;
    }
    items += ofRenewal(card);
    items += written;
    for (const TaskItem &step : planned) {
        const bool isThere = std::any_of(items.begin(), items.end(), [&](const TaskItem &item) {
            return !step.procedureId.isEmpty() && item.procedureId == step.procedureId;
        });
        if (!isThere) {
            items += step;
        }
    }

    for (TaskItem &item : items) {
        if (item.due.isValid()) {
            item.daysLeft = int(today.daysTo(item.due));
        }
    }
    const auto day = [&today](const TaskItem &item) {
        if (item.due.isValid()) {
            return item.due.toJulianDay();
        }
        return item.weight >= needsThePersonNow ? today.toJulianDay() : std::numeric_limits<qint64>::max();
    };
    std::sort(items.begin(), items.end(), [&day](const TaskItem &a, const TaskItem &b) {
        return std::tuple(day(a), -a.weight, a.id) < std::tuple(day(b), -b.weight, b.id);
    });
    return items;
}

} // namespace madoguchi
