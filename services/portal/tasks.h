#pragma once

#include "agency/messages.h"
#include "outbox/submission.h"

namespace madoguchi
{

/// What kind of thing is to be done. Agency carries its own words; the app words the others.
enum class TaskKind {
    Agency,              ///< the agency's own task
    CorrectionRequested, ///< 補正: an application was returned
    CertificateEnding,   ///< a certificate on the card ends within three months: renew it
    CertificateEnded,
    CardExpiring, ///< the card itself expires within three months
    CardExpired,
    SecondWayMissing,  ///< what is kept here would be lost with the card
    SavedNotSubmitted, ///< 保存済み・未提出: waits here, will be sent by itself
    SignInNeeded,      ///< waits here until the person signs in
    SignAgain,         ///< the signature would no longer be accepted
    Rejected,          ///< the agency did not take it: correct and sign again
    Held,              ///< call the office
    DeadlinePassed,    ///< too late online: the counter, paper or phone
    FormerStore,       ///< the card was renewed or reissued: what was kept for the former one opens no more
    StoreMended,       ///< what is kept here was damaged, and made anew of what could be read
    SigningRenewed,    ///< the signing certificate is another one than before
    OfficeAsks,        ///< the office asked something about an application and has no answer yet
    OfficeWrote,       ///< the office wrote about an application, and that is unread
    MessageWaits,      ///< what the person wrote to the office has not left yet
    MessageRefused,    ///< the office does not take what the person wrote
    LifeEventStep,     ///< a step of a plan whose last days the person wishes to be told
};

/// One thing to do next.
struct TaskItem
{
    QString id; ///< stable over reloads, e.g. "agency:t-12", "outbox:<uuid>", "card:certificate"
    TaskKind kind = TaskKind::Agency;
    LocalizedText title; ///< of the task, the application or the procedure; empty for the card's own
    LocalizedText body;  ///< agency's tasks only
    QDate due;           ///< the last day; invalid when there is none
    QDateTime dueAt; ///< UTC, of what surely has not left, a filing or a correction: the last second online;
                     ///< else invalid
    std::optional<int> daysLeft; ///< to `due`: 0 is today, negative is past; nothing without a due date
    int weight = 0;              ///< 0–100; 100 is a legal duty with a penalty
    QString legalGround;
    QString procedureId;
    QString referenceNumber;
    QUuid submissionId;
    int count = 0; ///< of FormerStore: filings in it of which no receipt came; of StoreMended: taken up again
    QString lifeEventId;         ///< of LifeEventStep
    bool opensOtherwise = false; ///< of FormerStore: something besides that card brings back what is in it
};

/// What the card says of itself, as far as it was read.
struct CardDates
{
    QDateTime authenticationCertificateEnd; ///< UTC
    QDateTime signatureCertificateEnd;      ///< UTC; readable only after the signing password
    QDate cardExpiry;
    std::optional<int>
        formerStore; ///< there is one that opens no more, with so many filings without a receipt
    bool formerOpensOtherwise = false;
    std::optional<int> mended; ///< the store was damaged; so many filings came back from their second copies
    bool isSigningRenewed = false; ///< and the person has not been told yet
};

/// Everything to do next in one list: the nearest date first; on the same day the heavier first; what has no
/// date but needs the person now (weight 90 and more) stands with today's, the rest comes last. A task of the
/// agency whose procedure already waits in the outbox gives way to it, and lends it its date and weight.
/// `planned` are steps of the person's own plans (LifeEventStep); one whose procedure is among the others
/// already is left out. `written` is what conversations with offices ask of the person.
QList<TaskItem> tasksOf(const QList<Task> &agency, const QList<Application> &applications,
                        const QList<Submission> &outbox, const CardDates &card, const QDate &today,
                        bool lacksSecondWay = false, const QList<TaskItem> &planned = {},
                        const QList<TaskItem> &written = {});

/// The first day on which certificates and card can be renewed: three months before the end
/// (電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則; 住民基本台帳法施行規則).
QDate renewableFrom(const QDate &end);

} // namespace madoguchi
