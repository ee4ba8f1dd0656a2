#pragma once

#include "agency/gateway_config.h"
#include "agency/messages.h"
#include "app/card_acts.h"
#include "app/store_shelf.h"
#include "base/clock.h"
#include "card/card_terminal.h"
#include "counter/counter_choice.h"
#include "outbox/outgoing.h"
#include "outbox/submission.h"
#include "portal/correction.h"
#include "portal/news.h"
#include "portal/progress.h"
#include "portal/register_consent.h"
#include "portal/tasks.h"
#include "procedures/form.h"

#include <QTimer>
#include <QUuid>
#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace madoguchi
{

class Dispatcher;
class GatewayClient;
class PersonStore;
class RecoveryCode;

/// The way of one person through the house: card → identity → open store → session at the agency; then what
/// is filed and what comes back. Everything personal ends with signOut(). Lives on the interface's thread;
/// what takes long (card, network) runs elsewhere and is awaited.
class CitizenSession : public QObject
{
    Q_OBJECT
public:
    /// `dataFolder` holds one folder for each person's sealed store.
    CitizenSession(CardTerminal &terminal, const Clock &clock, QString dataFolder, QObject *parent = nullptr);
    ~CitizenSession() override;

    void setAgency(const GatewayConfig &config);
    bool hasAgency() const { return m_client != nullptr; }
    const std::optional<GatewayConfig> &agency() const { return m_config; }
    const StoreShelf &shelf() const { return m_shelf; }
    LocalizedText agencyName() const { return m_agencyName; }
    /// Towns whose counters read codes, as the agency's catalogue lists them and its authority vouches for.
    const QList<CounterKeyHolder> &counters() const { return m_counters; }
    QString agencyCode() const { return m_agencyCode; } ///< 団体コード; empty before the catalogue was read

    /// Signs in with the card. When the agency can not be reached the store is opened all the same and the
    /// session is offline: what is kept can be read, and filings wait. Errors: those of the card and its PIN,
    /// of the store; SignInRefused when the agency does not accept the card.
    QCoro::Task<Outcome> signIn(PinSource pin, LastTry lastTry);
    void signOut();
    bool isSignedIn() const { return m_store != nullptr; }
    bool belongsTo(const Certificate &authenticationCertificate) const; ///< the session, to this card
    bool online() const { return m_online; }

    QCoro::Task<Result<PinStanding>> pinStanding(PinKind pin);
    /// Name and address from the card; kept sealed, so that they are asked for once.
    QCoro::Task<Outcome> readAttributes(PinSource pin, LastTry lastTry);
    bool hasAttributes() const { return attributes().has_value(); }
    void cancelCardWork();

    QString personName() const;
    std::optional<CardAttributes> attributes() const;
    std::optional<Profile> profile() const; ///< as the agency holds it; nothing before it was received
    KnownFacts knownFacts() const;
    /// Keeps answers, sealed, for procedures that ask for the same; what can not be kept is asked for again.
    void rememberAnswers(const QJsonObject &answers);

    Result<std::optional<QJsonObject>> draft(const QString &procedureId);
    Outcome saveDraft(const QString &procedureId, const QJsonObject &draft);

    /// The files of a draft, by their content, see DraftAttachments. Errors: SignInRequired, and theirs.
    Outcome keepAttachment(const QString &draft, const QByteArray &bytes);
    /// From the draft, or from what was signed of the same procedure and has to be signed again.
    Result<QByteArray> attachment(const QString &draft, const QString &sha256) const;
    Outcome keepOnlyAttachments(const QString &draft, const QStringList &sha256s);

    /// What would be signed for this form, see signingOrderFor(); `amends`: the application that it mends
    /// (補正), null for all others.
    SigningOrder orderFor(const Form &form, const QUuid &amends = {}) const;
    /// Signs with the card and takes the filing into the outbox: when it answers, it is durable and goes out
    /// by itself. Errors: those of the card, CertificateEnding, those of the store; then nothing was filed.
    QCoro::Task<Outcome> signAndQueue(SigningOrder order, Secret password, LastTry lastTry);

    /// What the person answered when asked whether this agency's register may be read. Nothing: not asked
    /// yet.
    std::optional<RegisterConsent::Answer> registerAnswer() const;
    /// Whether it is to be asked now: the agency is there and nothing was answered.
    bool asksForRegister() const { return client() && !registerAnswer(); }
    /// Keeps the answer. Yes: fetched at once where there is a session, else at the next. No: what was
    /// fetched ends here, and the session's right to it at the agency where that can be told. Errors:
    /// AgencyNotConfigured; those of the vault, then the former answer holds; and those of refresh(), then
    /// this one holds.
    QCoro::Task<Outcome> answerRegister(bool isGiven);

    /// Fetches what the agency has for this person. Errors: those of GatewayClient; what was kept stays
    /// readable.
    QCoro::Task<Outcome> refresh();
    /// What this PC keeps of the person; null when nobody is signed in.
    PersonStore *store() const { return m_store.get(); }
    /// The agency, while there is a session with it; else null, and absence() says why.
    GatewayClient *client() const;
    const Clock &clock() const { return m_clock; }
    GatewayClient *line() const { return m_client.get(); } ///< with or without a session; null: no agency
    Error absence() const;
    QDateTime feedAt() const; ///< of what is shown; invalid when nothing was ever received
    QList<TaskItem> tasks() const;
    /// The person has read what a task says of a renewed card or certificate, or of a mended store.
    void renewalWasRead(TaskKind kind);
    QList<ProgressItem> progress() const;
    QList<Notice> notices() const; ///< letters, as the agency sent them
    QList<NewsItem> news() const;  ///< since the visit before

    /// What the agency wants mended (補正) and nothing that was signed here answers yet.
    std::optional<CorrectionRequest> correction(const QUuid &submissionId) const;
    /// What was filed last for this application: its own copy, or that of its last correction. Errors: those
    /// of SubmissionStore::ownCopy().
    Result<QByteArray> lastDocumentOf(const QUuid &submissionId) const;

    /// What was signed of a filing that has not arrived. Errors: those of SubmissionStore::content().
    Result<QByteArray> signedDocument(const QUuid &submissionId) const;

    std::optional<Submission> submission(const QUuid &id) const;
    QList<Submission> submissions() const;
    Result<QByteArray> documentCopy(const QUuid &id) const; ///< 控え, once it was receipted
    Result<QByteArray> receiptCms(const QUuid &id) const;
    QList<FieldIssue> refusals(const QUuid &id) const;
    void retry(const QUuid &id);
    void retryAll();
    /// Gives up a filing that has not left. Errors: those of SubmissionStore::cancel.
    Outcome cancelFiling(const QUuid &id);
    /// 取下げ: kept and told to the agency like a filing, see SubmissionStore::withdraw. An application that
    /// was not filed from here is asked for at once, which needs the agency.
    QCoro::Task<Outcome> withdraw(QUuid id);

    /// Whether signed filings go out while nobody is signed in, by a service that can not read them. The
    /// agency has to take them so.
    bool sendsInBackground() const;
    bool canSendInBackground() const;
    /// Given up, nothing of it stays. Errors: SignInRequired, those of the vault.
    Outcome setSendsInBackground(bool chosen);

    /// What opens this person's store. Errors: SignInRequired, those of the vault.
    Result<QList<SlotInfo>> keySlots() const;
    /// From now on the store opens by this code too, and no longer by the one before.
    Outcome keepRecoveryCode(const RecoveryCode &code);
    Outcome removeRecoveryCode();
    /// What else opens this person's store ends, but for their card and `others`: see Vault::rotate.
    Outcome renewKeys(std::vector<KeySlot> others);
    /// The stores that could be taken over: none unless this card's is still empty.
    QList<OtherStore> otherStores() const;
    /// Whether this card's store is still empty while another one here opens by a code.
    bool canTakeOver() const;
    /// What was kept with the card before becomes this person's, see StoreShelf::takeOver. Errors: StoreInUse
    /// when there are drafts or filings of this card already; then, and without such a code, all is as
    /// before.
    Outcome takeOver(const RecoveryCode &code);
    /// The same by other keys. Errors: StorageLocked where none fits.
    Outcome takeOver(const std::vector<StoreKey> &keys);
    /// An exported store becomes this person's, see StoreShelf::receive. Takes a second, elsewhere. Errors:
    /// StoreExists when there is work of this card already; SignInRequired, also when the person left
    /// meanwhile; those of Vault::importFrom. Then all is as before.
    QCoro::Task<Result<ArchiveFacts>> importStore(QString file, Secret passphrase);
    /// What this PC keeps of the person ends, and so does the session. Errors: those of Vault::erase.
    Outcome eraseStore();
    /// Counts the openings of stores: who waited for something sees by it whether it is still the same.
    quint64 opening() const { return m_opening; }

Q_SIGNALS:
    void agencyChanged();
    void signedInChanged();
    void factsChanged(); ///< attributes, profile, or what opens the store
    void feedChanged();
    void outboxChanged();        ///< also when the connection came or went
    void storeOpened();          ///< store() is there
    void storeClosing();         ///< store() goes after this: who works on it stops
    void conversationsChanged(); ///< what offices and the person write to each other; told by CitizenMessages

private:
    Outcome openStore();
    void closeStore();
    /// Closes the store, changes what stands on the shelf, and opens what is there then.
    Outcome reopenedAfter(const std::function<Outcome()> &change);
    void takeAlong(const std::optional<RegisterConsent::Answer> &answered);
    void watchNetwork();
    /// Looks whether this person had another card here before. Takes about a second, elsewhere.
    QCoro::Task<void> lookForFormerStore();
    void takeUpOutgoing();
    void handOutgoing();
    void addAttachments(SigningOrder &order) const;
    void setOnline(bool online);
    /// By the agency's clock where it was heard in this session: deadlines and visits are reckoned by it.
    QDateTime agencyNow() const;
    QCoro::Task<void> askAgencyName();
    void takeCounters(const GatewayCatalogue &catalogue);

    CardTerminal &m_terminal;
    const Clock &m_clock;
    const StoreShelf m_shelf;
    std::optional<GatewayConfig> m_config;
    std::unique_ptr<GatewayClient> m_client;
    LocalizedText m_agencyName;
    QString m_agencyCode;
    QList<CounterKeyHolder> m_counters;
    std::optional<QByteArray> m_mailbox; ///< of the agency's catalogue; nothing before it was read
    std::stop_source m_cardWork;
    bool m_online = false;
    quint64 m_opening = 0;

    // Of the person who is signed in; in the order in which they stand on each other.
    std::optional<Certificate> m_certificate;
    std::shared_ptr<const Secret> m_cardKey; ///< opens the card's slot of the store
    std::optional<CardSerial> m_serial;
    std::unique_ptr<PersonStore> m_store;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Outgoing> m_outgoing;
    QTimer m_outgoingAgain;         ///< while the service holds the folder
    std::optional<Error> m_absence; ///< why there was no session at sign-in
};

} // namespace madoguchi
