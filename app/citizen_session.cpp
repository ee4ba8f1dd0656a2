#include "app/citizen_session.h"

#include "agency/http_gateway_client.h"
#include "agency/sign_in.h"
#include "outbox/dispatcher.h"
#include "outbox/drafts.h"
#include "outbox/submission_store.h"
#include "portal/feed.h"
#include "procedures/application_document.h"
#include "vault/vault.h"

#include <QCoroFuture>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInformation>
#include <QTimeZone>

namespace madoguchi
{
namespace
{

const QString cardTable = QStringLiteral("card");
const QString attributesRow = QStringLiteral("attributes");
/// How far ahead the last day for filing online is looked for; a notice may wait no longer than this.
constexpr int longestWait = 60;

QByteArray attributesJson(const CardAttributes &attributes)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), attributes.name},
                                     {QStringLiteral("address"), attributes.address},
                                     {QStringLiteral("birth"), attributes.birth.toString(Qt::ISODate)},
                                     {QStringLiteral("sex"), attributes.sex}})
        .toJson(QJsonDocument::Compact);
}

CardAttributes attributesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(QLatin1String("name")).toString(), object.value(QLatin1String("address")).toString(),
            QDate::fromString(object.value(QLatin1String("birth")).toString(), Qt::ISODate),
            object.value(QLatin1String("sex")).toInt()};
}

/// The agency can not be asked now, but nothing speaks against this person: the session goes on offline.
bool isOnlyAbsence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkInterrupted:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ServerUntrusted:
    case ErrorCode::ServerAnswerInvalid:
    case ErrorCode::ServerAnswerTooLarge:
    case ErrorCode::ServerBusy:
    case ErrorCode::ServerError:
    case ErrorCode::NotFound:
        return true;
    default:
        return false;
    }
}

/// The last second of `day` in Japan.
QDateTime endOfDay(const QDate &day)
{
    return QDateTime(day.addDays(1), QTime(0, 0), QTimeZone(9 * 3600)).toUTC().addSecs(-1);
}

} // namespace

CitizenSession::CitizenSession(CardTerminal &terminal, const Clock &clock, QString dataFolder,
                               QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_clock(clock)
    , m_dataFolder(std::move(dataFolder))
{
    // Without a backend (no NetworkManager) the dispatcher's own waits are all there is.
    if (QNetworkInformation::loadDefaultBackend()) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (m_dispatcher && reachability == QNetworkInformation::Reachability::Online) {
                        m_dispatcher->networkReturned();
                    }
                });
    }
}

CitizenSession::~CitizenSession()
{
    cancelCardWork();
    if (m_dispatcher) {
        m_dispatcher->stop();
    }
}

void CitizenSession::setAgency(const GatewayConfig &config)
{
    m_config = config;
    m_client = std::make_unique<HttpGatewayClient>(config, m_clock);
    Q_EMIT agencyChanged();
    askAgencyName();
}

QCoro::Task<void> CitizenSession::askAgencyName()
{
    const Result<GatewayCatalogue> catalogue = co_await m_client->catalogue();
    if (catalogue) {
        m_agencyName = catalogue->agencyName;
        Q_EMIT agencyChanged();
    }
}

QString CitizenSession::folderOf(const Certificate &certificate) const
{
    return m_dataFolder + u'/' + QString::fromLatin1(certificate.publicKeyFingerprint().toHex().first(32));
}

void CitizenSession::cancelCardWork()
{
    m_cardWork.request_stop();
    m_cardWork = {};
}

QCoro::Task<Result<int>> CitizenSession::triesLeft(PinKind pin)
{
    std::function<Result<int>(MyNumberCard &)> work = [pin](MyNumberCard &card) {
        return card.triesLeft(pin);
    };
    auto future = m_terminal.run<int>(std::move(work), m_cardWork.get_token());
    co_return co_await future;
}

QCoro::Task<Outcome> CitizenSession::signIn(Secret pin, LastTry lastTry)
{
    Result<Secret> normal = normalizedPin(PinKind::Authentication, pin);
    if (!normal) {
        co_return failure(normal.error());
    }
    signOut();

    // The challenge comes first: while the card's transaction is open nothing waits for the network.
    std::optional<Challenge> challenge;
    std::optional<Error> absence;
    if (m_client) {
        const Result<Challenge> asked = co_await m_client->createChallenge();
        if (asked) {
            challenge = *asked;
        } else {
            absence = asked.error();
        }
    }
    const QByteArray digest =
        challenge ? signInDigest(m_client->audience(), challenge->challenge) : QByteArray();

    const auto secret = std::make_shared<Secret>(*std::move(normal));
    std::function<Result<SignInAct>(MyNumberCard &)> work = [secret, lastTry, digest](MyNumberCard &card) {
        return signInWith(card, *secret, lastTry, digest);
    };
    auto future = m_terminal.run<SignInAct>(std::move(work), m_cardWork.get_token());
    const Result<SignInAct> act = co_await future;
    if (!act) {
        co_return failure(act.error());
    }
    if (challenge) {
        const Result<Session> session =
            co_await m_client->createSession(*challenge, act->certificate, act->challengeSignature);
        if (!session && !isOnlyAbsence(session.error().code)) {
            co_return failure(session.error());
        }
        if (!session) {
            absence = session.error();
        }
    }
    const Outcome opened = openStore(*act);
    if (!opened) {
        signOut();
        co_return failure(opened.error());
    }
    m_absence = absence;
    setOnline(m_client && m_client->hasSession());
    Q_EMIT signedInChanged();
    Q_EMIT factsChanged();
    Q_EMIT outboxChanged();
    co_return Outcome();
}

Outcome CitizenSession::openStore(const SignInAct &act)
{
    const QString slot = QStringLiteral("card-") +
                         QString::fromLatin1(act.certificate.publicKeyFingerprint().toHex().first(32));
    auto vault = Vault::open(folderOf(act.certificate), slot, *act.storeKey);
    if (!vault) {
        return failure(vault.error());
    }
    auto store = SubmissionStore::open(**vault, m_clock);
    if (!store) {
        return failure(store.error());
    }
    auto drafts = Drafts::open(**vault, m_clock);
    if (!drafts) {
        return failure(drafts.error());
    }
    auto feed = Feed::open(**vault, m_clock);
    if (!feed) {
        return failure(feed.error());
    }
    const auto attributes = (*vault)->get(cardTable, attributesRow);
    if (attributes && *attributes) {
        m_attributes = attributesFromJson(**attributes);
    }
    m_certificate = act.certificate;
    m_vault = *std::move(vault);
    m_store = *std::move(store);
    m_drafts = std::make_unique<Drafts>(*std::move(drafts));
    m_feed = std::make_unique<Feed>(*std::move(feed));
    if (!m_client) {
        return {};
    }
    m_dispatcher = std::make_unique<Dispatcher>(*m_store, *m_client, m_clock,
                                                DispatchSettings{m_config->receiptAnchors});
    connect(m_dispatcher.get(), &Dispatcher::changed, this, &CitizenSession::outboxChanged);
    connect(m_dispatcher.get(), &Dispatcher::arrived, this, [this] {
        setOnline(true);
        refresh();
    });
    if (Outcome started = m_dispatcher->start(); !started) {
        return started;
    }
    // What waited for a sign-in or for the network goes on now.
    m_dispatcher->signedIn();
    m_dispatcher->networkReturned();
    return {};
}

void CitizenSession::signOut()
{
    cancelCardWork();
    if (m_dispatcher) {
        m_dispatcher->stop();
    }
    if (m_client && m_client->hasSession()) {
        m_client->signOut();
    }
    const bool wasSignedIn = isSignedIn();
    m_dispatcher.reset();
    m_feed.reset();
    m_drafts.reset();
    m_store.reset();
    m_vault.reset();
    m_certificate.reset();
    m_attributes.reset();
    m_absence.reset();
    m_online = false;
    if (wasSignedIn) {
        Q_EMIT signedInChanged();
        Q_EMIT feedChanged();
        Q_EMIT outboxChanged();
    }
}

void CitizenSession::setOnline(bool online)
{
    if (online != m_online) {
        m_online = online;
        Q_EMIT outboxChanged();
    }
}

QCoro::Task<Outcome> CitizenSession::readAttributes(Secret pin, LastTry lastTry)
{
    Result<Secret> normal = normalizedPin(PinKind::InputSupport, pin);
    if (!normal) {
        co_return failure(normal.error());
    }
    if (!m_certificate) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const auto secret = std::make_shared<Secret>(*std::move(normal));
    const Certificate expected = *m_certificate;
    std::function<Result<CardAttributes>(MyNumberCard &)> work = [secret, lastTry,
                                                                  expected](MyNumberCard &card) {
        return attributesWith(card, *secret, lastTry, expected);
    };
    auto future = m_terminal.run<CardAttributes>(std::move(work), m_cardWork.get_token());
    const Result<CardAttributes> attributes = co_await future;
    if (!attributes) {
        co_return failure(attributes.error());
    }
    if (!m_vault) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Outcome kept = m_vault->put(cardTable, attributesRow, attributesJson(*attributes));
    if (!kept) {
        co_return failure(kept.error());
    }
    m_attributes = *attributes;
    Q_EMIT factsChanged();
    co_return Outcome();
}

QString CitizenSession::personName() const
{
    if (m_attributes) {
        return m_attributes->name;
    }
    return profile() ? profile()->person.name : QString();
}

std::optional<Profile> CitizenSession::profile() const
{
    const FeedSnapshot *snapshot = m_feed ? m_feed->snapshot() : nullptr;
    return snapshot ? std::optional(snapshot->profile) : std::nullopt;
}

KnownFacts CitizenSession::knownFacts() const
{
    KnownFacts facts;
    if (const auto known = profile()) {
        facts = KnownFacts::fromProfile(profileJson(*known));
    }
    if (m_attributes) {
        facts.merge(KnownFacts::fromCard(m_attributes->name, m_attributes->address, m_attributes->birth,
                                         m_attributes->sex));
    }
    return facts;
}

Result<std::optional<QJsonObject>> CitizenSession::draft(const QString &procedureId)
{
    if (!m_drafts) {
        return failure(ErrorCode::SignInRequired);
    }
    const auto draft = m_drafts->load(procedureId);
    if (!draft) {
        return failure(draft.error());
    }
    return *draft ? std::optional(QJsonDocument::fromJson((*draft)->json).object()) : std::nullopt;
}

Outcome CitizenSession::saveDraft(const QString &procedureId, const QJsonObject &draft)
{
    if (!m_drafts) {
        return failure(ErrorCode::SignInRequired);
    }
    return m_drafts->save(procedureId, QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

SigningOrder CitizenSession::orderFor(const Form &form) const
{
    const Procedure &procedure = form.procedure();
    SigningOrder order;
    order.id = newSubmissionId();
    order.procedureId = procedure.id;
    order.procedureVersion = procedure.version;
    order.title = procedure.title;
    order.recipient = procedure.recipient;
    order.audience = m_client ? m_client->audience() : QString();
    ApplicationHead head = ApplicationHead::forApplicant(knownFacts());
    head.submissionId = order.id.toString(QUuid::WithoutBraces);
    head.recipientName = procedure.recipient.in(QStringLiteral("ja"));
    if (const auto known = profile()) {
        head.recipientCode = known->address.localGovernmentCode;
    }
    order.document = applicationDocument(form, head, m_clock.now());

    QDate last = m_clock.today();
    while (last < m_clock.today().addDays(longestWait) && form.issues(last.addDays(1)).isEmpty()) {
        last = last.addDays(1);
    }
    order.deadline = endOfDay(last);
    return order;
}

QCoro::Task<Outcome> CitizenSession::signAndQueue(SigningOrder order, Secret password, LastTry lastTry)
{
    Result<Secret> normal = normalizedPin(PinKind::Signature, password);
    if (!normal) {
        co_return failure(normal.error());
    }
    if (!m_certificate) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const auto secret = std::make_shared<Secret>(*std::move(normal));
    const Certificate expected = *m_certificate;
    const auto clock = std::make_shared<SystemClock>();
    std::function<Result<SignedSubmission>(MyNumberCard &)> work = [secret, lastTry, expected, order,
                                                                    clock](MyNumberCard &card) {
        return signWith(card, *secret, lastTry, expected, order, *clock);
    };
    auto future = m_terminal.run<SignedSubmission>(std::move(work), m_cardWork.get_token());
    const Result<SignedSubmission> filing = co_await future;
    if (!filing) {
        co_return failure(filing.error());
    }
    if (!m_store) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Outcome kept = m_drafts->replaceByFiling(*m_store, *filing);
    if (!kept) {
        co_return failure(kept.error());
    }
    Q_EMIT outboxChanged();
    if (m_dispatcher) {
        m_dispatcher->wake();
    }
    co_return Outcome();
}

QCoro::Task<Outcome> CitizenSession::refresh()
{
    if (!m_feed || !m_client) {
        co_return failure(ErrorCode::AgencyNotConfigured);
    }
    if (!m_client->hasSession()) {
        setOnline(false);
        co_return failure(m_absence.value_or(Error{ErrorCode::SignInRequired, {}, {}}));
    }
    const Outcome fetched = co_await m_feed->refresh(*m_client);
    if (!m_feed) {
        co_return failure(ErrorCode::Cancelled);
    }
    setOnline(fetched.has_value());
    if (!fetched) {
        co_return failure(fetched.error());
    }
    if (const FeedSnapshot *snapshot = m_feed->snapshot()) {
        const auto changed = m_store->follow(snapshot->applications);
        if (!changed) {
            co_return failure(changed.error());
        }
    }
    Q_EMIT factsChanged();
    Q_EMIT feedChanged();
    Q_EMIT outboxChanged();
    co_return Outcome();
}

QDateTime CitizenSession::feedAt() const
{
    const FeedSnapshot *snapshot = m_feed ? m_feed->snapshot() : nullptr;
    return snapshot ? snapshot->fetchedAt : QDateTime();
}

QList<TaskItem> CitizenSession::tasks() const
{
    if (!isSignedIn()) {
        return {};
    }
    CardDates dates;
    dates.authenticationCertificateEnd = m_certificate->notAfter();
    const FeedSnapshot *snapshot = m_feed->snapshot();
    return tasksOf(snapshot ? snapshot->tasks : QList<Task>(),
                   snapshot ? snapshot->applications : QList<Application>(), submissions(), dates,
                   m_clock.today());
}

QList<ProgressItem> CitizenSession::progress() const
{
    const FeedSnapshot *snapshot = m_feed ? m_feed->snapshot() : nullptr;
    return progressOf(snapshot ? snapshot->applications : QList<Application>(), submissions());
}

std::optional<Submission> CitizenSession::submission(const QUuid &id) const
{
    if (!m_store) {
        return std::nullopt;
    }
    auto found = m_store->submission(id);
    return found ? std::optional(*std::move(found)) : std::nullopt;
}

QList<Submission> CitizenSession::submissions() const
{
    return m_store ? m_store->list().value_or(QList<Submission>()) : QList<Submission>();
}

Result<QByteArray> CitizenSession::documentCopy(const QUuid &id) const
{
    return m_store ? m_store->ownCopy(id) : failure(ErrorCode::SignInRequired);
}

Result<QByteArray> CitizenSession::receiptCms(const QUuid &id) const
{
    return m_store ? m_store->receipt(id) : failure(ErrorCode::SignInRequired);
}

QList<FieldIssue> CitizenSession::refusals(const QUuid &id) const
{
    QList<FieldIssue> issues;
    const auto found = submission(id);
    if (found && found->lastError) {
        const QList<FieldError> errors = fieldErrors(*found->lastError);
        for (const FieldError &error : errors) {
            issues << FieldIssue{error.field, error.code, error.message};
        }
    }
    return issues;
}

void CitizenSession::retry(const QUuid &id)
{
    if (m_dispatcher && m_dispatcher->retry(id)) {
        Q_EMIT outboxChanged();
    }
}

void CitizenSession::retryAll()
{
    const QList<Submission> waiting = submissions();
    for (const Submission &submission : waiting) {
        if (isForDispatch(submission.state)) {
            retry(submission.id);
        }
    }
}

QCoro::Task<Outcome> CitizenSession::withdraw(QUuid id)
{
    if (!m_client || !m_client->hasSession()) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Result<SubmissionState> state = co_await m_client->withdraw(id);
    if (!state) {
        co_return failure(state.error());
    }
    co_return co_await refresh();
}

int CitizenSession::queuedOnThisPc() const
{
    int count = 0;
    const QStringList folders = QDir(m_dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        count += int(SubmissionStore::countWaiting(m_dataFolder + u'/' + folder).value_or(0));
    }
    return count;
}

} // namespace madoguchi
