#include "portal/progress.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace madoguchi
{
namespace
{
ProgressLine lineOf(const HistoryEntry &entry)
{
    return {honestWord(entry.state), entry.state, entry.at, entry.message, entry.respondBy, entry.fields};
}

bool isEarlier(const ProgressLine &a, const ProgressLine &b) { return a.at < b.at; }

/// By its time, but not before `from` and not behind `end`: two clocks speak here, the agency's to the second
/// and this PC's, which may be wrong by years. Where the line stands now.
qsizetype insertBetween(QList<ProgressLine> &history, qsizetype from, qsizetype end, const ProgressLine &line)
{
    const auto place = std::upper_bound(history.cbegin() + from, history.cbegin() + end, line, isEarlier);
    const qsizetype index = place - history.cbegin();
    history.insert(index, line);
    return index;
}

void addAgency(ProgressItem &item, const Application &application)
{
    item.submissionId = application.submissionId;
    item.referenceNumber = application.referenceNumber;
    item.procedureId = application.procedureId;
    item.title = application.title;
    item.office = application.office;
    item.agencyState = application.state;
    item.withdrawable = application.withdrawable;
    item.nextStep = application.nextStep;
    for (const HistoryEntry &entry : application.history) {
        item.history += lineOf(entry);
    }
    std::stable_sort(item.history.begin(), item.history.end(), isEarlier);
}

void addOutbox(ProgressItem &item, const Submission &submission)
{
    item.submissionId = submission.id;
    item.procedureId = submission.procedureId;
    item.title = submission.title;
    if (item.office.isEmpty()) {
        item.office = submission.recipient;
    }
    item.outboxState = submission.state;
    item.waits = submission.waits;
    item.nextTryAt = submission.nextTryAt;
    if (submission.lastError) {
        item.lastError = submission.lastError->code;
    }
    item.cancellable = isCancellable(submission);
    // Asked for once; from then on the withdrawal is on its way.
    item.withdrawable = item.withdrawable && transition(submission.state, OutboxEvent::Withdraw);
    item.hasReceipt = !submission.referenceNumber.isEmpty();
    if (item.hasReceipt) {
        item.referenceNumber = submission.referenceNumber;
    }
    item.history.prepend(
        {HonestWord::SavedHere, {}, submission.createdAt, {}, {}, {}}); // whatever the clocks say
    const bool agencyTellsArrival =
        std::any_of(item.history.cbegin(), item.history.cend(),
                    [](const ProgressLine &line) { return line.agencyState == ApplicationState::Arrived; });
    if (item.hasReceipt && !agencyTellsArrival) {
        insertBetween(item.history, 1, item.history.size(),
                      {HonestWord::Arrived, {}, submission.arrivedAt, {}, {}, {}});
    } else if (!item.hasReceipt && submission.mayHaveLeft && submission.firstAttemptAt.isValid()) {
        item.history += {HonestWord::Sent, {}, submission.firstAttemptAt, {}, {}, {}};
    }
}

/// A correction, the oldest first, as part of what it mends: saved here after the agency asked for it and
/// before it arrived there.
void addAmendment(ProgressItem &item, const Submission &amendment)
{
    QList<ProgressLine> &history = item.history;
    const auto line = [](HonestWord word, const QDateTime &at) {
        return ProgressLine{word, {}, at, {}, {}, {}, true};
    };
    const bool hasReceipt = !amendment.referenceNumber.isEmpty();
    qsizetype end = history.size();
    if (hasReceipt) {
        const qsizetype from = item.outboxState ? 1 : 0; // behind what was saved first of all
        end = insertBetween(history, from, end, line(HonestWord::Arrived, amendment.arrivedAt));
    }
    const auto asked = std::find_if(history.crend() - end, history.crend(), [](const ProgressLine &earlier) {
        return earlier.agencyState == ApplicationState::CorrectionRequested;
    });
    const qsizetype saved = insertBetween(history, history.crend() - asked, end,
                                          line(HonestWord::SavedHere, amendment.createdAt));
    if (!hasReceipt && amendment.mayHaveLeft && amendment.firstAttemptAt.isValid()) {
        insertBetween(history, saved + 1, history.size(), line(HonestWord::Sent, amendment.firstAttemptAt));
    }
    item.amendmentId = amendment.id;
    item.amendmentState = amendment.state;
    item.amendmentHasReceipt = hasReceipt;
    if (!hasReceipt) {
        item.waits = amendment.waits;
        item.nextTryAt = amendment.nextTryAt;
        item.lastError =
            amendment.lastError ? std::optional(amendment.lastError->code) : std::optional<ErrorCode>();
        item.cancellable = isCancellable(amendment);
    }
}

HonestWord wordOf(const ProgressItem &item, const Submission *submission)
{
    if (!submission) {
        return honestWord(item.agencyState.value_or(ApplicationState::Arrived));
    }
    const HonestWord own = honestWord(*submission);
    if (!item.hasReceipt || !item.agencyState) {
        return own;
    }
    return std::max(own, honestWord(*item.agencyState));
}

void close(ProgressItem &item, const Submission *submission)
{
    item.word = wordOf(item, submission);
    item.at = item.history.isEmpty() ? QDateTime() : item.history.constLast().at;
}
} // namespace

ProgressGroup groupOf(const ProgressItem &item)
{
    // A correction that was signed here answers what the agency asked for; it may itself need the person.
    const auto &own = item.amendmentState ? item.amendmentState : item.outboxState;
    const bool agencyAsks = item.agencyState == ApplicationState::CorrectionRequested && !item.amendmentState;
    if (agencyAsks || (own && (needsPerson(*own) || (!isFinal(*own) && item.waits == WaitReason::SignIn)))) {
        return ProgressGroup::NeedsPerson;
    }
    const bool isGivenUp = item.outboxState == OutboxState::Cancelled;
    return item.word == HonestWord::Finished || isGivenUp ? ProgressGroup::Ended : ProgressGroup::UnderWay;
}

HonestWord honestWord(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Arrived:
        return HonestWord::Arrived;
    case ApplicationState::InReview:
    case ApplicationState::CorrectionRequested:
    case ApplicationState::ReviewFinished:
        return HonestWord::Accepted;
    case ApplicationState::Finished:
    case ApplicationState::Declined:
    case ApplicationState::Withdrawn:
        return HonestWord::Finished;
    }
    return HonestWord::Arrived;
}

QList<ProgressItem> progressOf(const QList<Application> &applications, const QList<Submission> &outbox)
{
    QHash<QUuid, const Application *> filed;
    for (const Application &application : applications) {
        filed.insert(application.submissionId, &application);
    }
    QHash<QUuid, QList<const Submission *>> amendments;
    QSet<QUuid> there(filed.keyBegin(), filed.keyEnd());
    for (const Submission &submission : outbox) {
        there.insert(submission.id);
    }
    for (const Submission &submission : outbox) {
        if (there.contains(submission.amends) && submission.state != OutboxState::Cancelled) {
            amendments[submission.amends] += &submission;
        }
    }
    const auto withAmendments = [&amendments](ProgressItem &item) {
        const auto list = amendments.value(item.submissionId);
        for (const Submission *amendment : list) {
            addAmendment(item, *amendment);
        }
    };
    QList<ProgressItem> items;
    for (const Submission &submission : outbox) {
        if (there.contains(submission.amends)) {
            continue;
        }
        const Application *application = filed.take(submission.id);
        const bool neverLeft = !application && honestWord(submission) <= HonestWord::SavedHere;
        if (submission.state == OutboxState::Cancelled && neverLeft) {
            continue;
        }
        ProgressItem item;
        if (application && !submission.referenceNumber.isEmpty()) {
            addAgency(item, *application);
        }
        addOutbox(item, submission);
        withAmendments(item);
        close(item, &submission);
        items += item;
    }
    for (const Application &application : applications) {
        if (filed.contains(application.submissionId)) {
            ProgressItem item;
            addAgency(item, application);
            withAmendments(item);
            close(item, nullptr);
            items += item;
        }
    }
    std::sort(items.begin(), items.end(), [](const ProgressItem &a, const ProgressItem &b) {
        return std::tuple(b.at, a.submissionId) < std::tuple(a.at, b.submissionId);
    });
    return items;
}

} // namespace madoguchi
