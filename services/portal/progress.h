#pragma once

#include "agency/messages.h"
#include "outbox/submission.h"

namespace madoguchi
{

/// A dated line of an application's history, the oldest first.
struct ProgressLine
{
    HonestWord word = HonestWord::SavedHere;
    std::optional<ApplicationState> agencyState; ///< nothing: this PC's own line
    QDateTime at;                                ///< UTC
    LocalizedText message;
    QDate respondBy;
    QList<FieldError> fields{}; ///< what is to be mended
    bool isAmendment = false;   ///< of a correction (補正) of this application
};

/// One application, whether it was filed from here, elsewhere, or waits here.
struct ProgressItem
{
    QUuid submissionId;
    QString referenceNumber; ///< empty before it arrived
    QString procedureId;
    LocalizedText title;
    LocalizedText office;
    HonestWord word = HonestWord::SavedHere;
    std::optional<OutboxState> outboxState;      ///< nothing: not filed from this PC
    std::optional<ApplicationState> agencyState; ///< nothing: the agency has not said anything yet
    WaitReason waits = WaitReason::None;
    QDateTime nextTryAt; ///< invalid when nothing is planned
    std::optional<ErrorCode> lastError;
    bool hasReceipt = false;   ///< a verified receipt is on this PC
    bool withdrawable = false; ///< at the agency
    bool cancellable = false;  ///< here: it has not left
    LocalizedText nextStep;
    /// The newest correction (補正) of it that was signed here, and where that stands; null: none. What
    /// waits, its error and `cancellable` are the correction's then.
    QUuid amendmentId;
    std::optional<OutboxState> amendmentState;
    bool amendmentHasReceipt = false;
    /// Never empty. What was done here stands before what the agency made of it, whatever the clocks say.
    QList<ProgressLine> history;
    QDateTime at; ///< of the newest line
};

/// What an application asks of the person, for a list of many.
enum class ProgressGroup {
    UnderWay,    ///< goes on by itself
    NeedsPerson, ///< does not go on without them
    Ended,
};
ProgressGroup groupOf(const ProgressItem &item);

/// The agency's list and the outbox as one, by submission id, the newest line first. What was sent from here
/// never reads "arrived" or later before its own receipt is on disk, whatever the agency's list says.
/// Cancelled items that never left are left out. A correction stands in the application that it mends.
QList<ProgressItem> progressOf(const QList<Application> &applications, const QList<Submission> &outbox);

/// The agency's word in the six honest ones.
HonestWord honestWord(ApplicationState state);

} // namespace madoguchi
