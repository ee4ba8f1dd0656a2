#pragma once

#include "app/filings.h"
#include "card/my_number_card.h"
#include "outbox/drafts.h"
#include "outbox/message_store.h"
#include "outbox/remembered_answers.h"
#include "portal/conversations.h"
#include "portal/feed.h"
#include "portal/household_answers.h"
#include "portal/news.h"
#include "portal/notice_box.h"
#include "portal/progress.h"
#include "portal/records.h"
#include "portal/register_consent.h"
#include "portal/subsidy_shelf.h"
#include "portal/tasks.h"
#include "procedures/form.h"
#include "vault/key_slots.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace madoguchi
{

class StoreCopy;

/// Everything this PC keeps of one person, open: the vault, and on it the outbox, the drafts, what the agency
/// sent last and what was read from the card. No card and no network here. Lives on its vault's thread.
class PersonStore
{
public:
    /// Opens the store in `folder`, or makes it. `slot` and `key` (32 bytes) are a key slot of the vault.
    /// Errors: those of Vault::open and of the rooms in it.
    static Result<std::unique_ptr<PersonStore>> open(const QString &folder, const QString &slot,
                                                     const Secret &key, const Clock &clock);
    PersonStore(const PersonStore &) = delete;
    PersonStore &operator=(const PersonStore &) = delete;

    SubmissionStore &outbox() { return *m_outbox; }
    Feed &feed() { return m_feed; }
    Conversations &conversations() { return m_conversations; }
    MessageStore &messages() { return m_messages; } ///< the person's own, to offices
    Drafts &drafts() { return m_drafts; }
    NoticeBox &noticeBox() { return m_noticeBox; }
    Records &records() { return m_records; }
    SubsidyShelf subsidyShelf() { return SubsidyShelf(*m_vault); }
    HouseholdAnswers &householdAnswers() { return m_householdAnswers; }
    RegisterConsent registerConsent() { return RegisterConsent(*m_vault); }
    /// Nothing stays here that names whom the agency's register does: not its copy, and not what was answered
    /// about those whom it lists. What stands in drafts and answers is the person's own. Errors: those of the
    /// vault.
    Outcome forgetRegister();

    Result<QList<SlotInfo>> keySlots() const;
    Outcome addSlot(const KeySlot &slot);
    Outcome removeSlot(const QString &id);
    bool opensBy(SlotKind kind) const;
    bool hasRecoveryCode() const { return opensBy(SlotKind::Recovery); } ///< a code on paper opens it too
    bool hasSecondWay() const; ///< something besides the card opens it
    /// The person knows that what they keep here is lost with their card, and goes on.
    bool isCardAloneChosen() const { return m_isCardAloneChosen; }
    Outcome chooseCardAlone(); ///< Errors: those of the vault
    /// See Vault::rotate.
    Outcome renewKeys(const std::vector<KeySlot> &slotsAfter);
    /// Filings may go out while nobody is signed in: the person chose so.
    bool sendsInBackground() const { return m_sendsInBackground; }
    Outcome setSendsInBackground(bool chosen); ///< Errors: those of the vault
    /// For which filings may be sealed, as the agency's catalogue said last (DER); empty: for none.
    const QByteArray &mailbox() const { return m_mailbox; }
    Outcome keepMailbox(const QByteArray &certificate); ///< Errors: those of the vault
    /// See Vault::exportTo.
    Outcome exportTo(const QString &file, const Secret &passphrase, const QDateTime &now);
    /// See Vault::copyOf.
    Result<std::shared_ptr<const StoreCopy>> copyOf(const QDateTime &now);
    /// No draft, no filing, no answer: nothing in it is the person's own work. What can not be read counts as
    /// work.
    bool isUnused();

    /// Name and address as the card gave them; asked for once and kept sealed. Errors: those of the vault.
    Outcome keepAttributes(const CardAttributes &attributes);
    const std::optional<CardAttributes> &attributes() const { return m_attributes; }

    /// They are asked for again: what the card holds has changed. Errors: those of the vault.
    Outcome forgetAttributes();

    /// Of the certificate that signed last; nothing before the first signature here.
    struct SigningCertificate
    {
        QByteArray fingerprint; ///< SHA-256, 32 bytes
        QDateTime end;          ///< UTC
        bool isNew = false;     ///< another one than before, and the person has not been told
    };
    const std::optional<SigningCertificate> &signingCertificate() const { return m_signing; }
    /// The database was damaged, put aside, and made anew of what could be read: how many filings came back
    /// from their second copies then. Nothing when all is well, or when that was read.
    const std::optional<int> &mended() const { return m_mended; }
    Outcome mendingWasRead(); ///< Errors: those of the vault
    /// The store of this person's former card, which opens no more, until that was read. Folder name.
    const QString &formerStore() const { return m_formerStore; }
    Outcome keepFormerStore(const QString &store); ///< empty: it was read. Errors: those of the vault
    Outcome signingRenewalWasRead();               ///< Errors: those of the vault

    QString name() const;                   ///< as the card writes it, else as the agency does; may be empty
    std::optional<Profile> profile() const; ///< as the agency holds it; nothing before it was received
    KnownFacts knownFacts() const;
    /// Answers by the names under which later procedures ask for them. Errors: those of the vault.
    Outcome rememberAnswers(const QJsonObject &answers) { return m_answers.keep(answers); }

    Result<std::optional<QJsonObject>> draft(const QString &procedureId);
    Outcome saveDraft(const QString &procedureId, const QJsonObject &draft);
    /// The files of drafts.
    DraftAttachments &draftAttachments() { return m_drafts.attachments(); }
    /// The signed filing takes its draft's place in the outbox. When it was signed with another certificate
    /// than the one before, what waits under that one must be signed again, and name and address are read
    /// anew: a move, a change of name or a reissue lies between. Errors: those of Drafts::replaceByFiling.
    Outcome file(const SignedSubmission &filing);

    QDateTime feedAt() const; ///< of what is shown; invalid when nothing was ever received
    QList<TaskItem> tasks(const CardDates &dates, const QDate &today);
    /// What happened since the visit before this one, see newsOf().
    QList<NewsItem> news(const QDateTime &now);
    /// From the next opening on, news are what comes after `now`. Errors: those of the vault.
    Outcome keepVisit(const QDateTime &now);
    /// What was filed, here and elsewhere.
    Filings &filings() { return m_filings; }
    std::optional<Submission> submission(const QUuid &id);

private:
    Outcome keepSigning(const SigningCertificate &certificate);
    QList<TaskItem> plannedTasks();
    PersonStore(std::unique_ptr<Vault> vault, std::unique_ptr<SubmissionStore> outbox, Drafts drafts,
                RememberedAnswers answers, Feed feed, NoticeBox noticeBox, Records records,
                HouseholdAnswers householdAnswers, MessageStore messages, Conversations conversations,
                std::optional<CardAttributes> attributes);

    // In the order in which they stand on each other.
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<SubmissionStore> m_outbox;
    Drafts m_drafts;
    RememberedAnswers m_answers;
    Feed m_feed;
    NoticeBox m_noticeBox;
    Records m_records;
    HouseholdAnswers m_householdAnswers;
    MessageStore m_messages;
    Conversations m_conversations;
    Filings m_filings;
    std::optional<CardAttributes> m_attributes;
    std::optional<SigningCertificate> m_signing;
    std::optional<int> m_mended;
    QString m_formerStore;
    bool m_isCardAloneChosen = false;
    bool m_sendsInBackground = false;
    QByteArray m_mailbox;
    QDateTime m_visitBefore; ///< UTC; invalid: this is the first
};

} // namespace madoguchi
