#include "app/citizen_session.h"

#include "agency/http_gateway_client.h"
#include "agency/sign_in.h"
#include "app/person_store.h"
#include "base/japan_time.h"
#include "outbox/dispatcher.h"

#include <QCoroFuture>
#include <QNetworkInformation>
#include <QPointer>

namespace madoguchi
{
namespace
{

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

/// A PIN that several threads may hold until the card has had it.
using SharedPin = std::shared_ptr<const PinSource>;

Result<SharedPin> normalized(PinKind kind, const PinSource &pin)
{
    if (!pin) {
        return std::make_shared<const PinSource>();
    }
    return normalizedPin(kind, *pin).map([](Secret &&normal) -> SharedPin {
        return std::make_shared<const PinSource>(std::move(normal));
    });
}

} // namespace

CitizenSession::CitizenSession(CardTerminal &terminal, const Clock &clock, QString dataFolder,
                               QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_clock(clock)
    , m_shelf(std::move(dataFolder), clock)
{
    constexpr std::chrono::seconds lookAgain{2};
    m_outgoingAgain.setSingleShot(true);
    m_outgoingAgain.setInterval(lookAgain);
    connect(&m_outgoingAgain, &QTimer::timeout, this, [this] {
        if (m_store) {
            takeUpOutgoing();
            handOutgoing();
        }
    });
    connect(this, &CitizenSession::outboxChanged, this, &CitizenSession::handOutgoing);
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
    const QPointer<CitizenSession> self(this);
    const Result<GatewayCatalogue> catalogue = co_await m_client->catalogue();
    if (self && catalogue) {
        m_agencyName = catalogue->agencyName;
        takeCounters(*catalogue);
        m_mailbox = catalogue->mailboxCertificate;
        if (m_store && m_store->keepMailbox(*m_mailbox)) {
            Q_EMIT factsChanged();
        }
        Q_EMIT agencyChanged();
    }
}

void CitizenSession::cancelCardWork()
{
    m_cardWork.request_stop();
    m_cardWork = {};
}

QCoro::Task<Result<PinStanding>> CitizenSession::pinStanding(PinKind pin)
{
    auto future = m_terminal.run<PinStanding>(
        [pin](MyNumberCard &card) { return madoguchi::pinStanding(card, pin); }, m_cardWork.get_token());
    co_return co_await future;
}

QCoro::Task<Outcome> CitizenSession::signIn(PinSource pin, LastTry lastTry)
{
    const Result<SharedPin> source = normalized(PinKind::Authentication, pin);
    if (!source) {
        co_return failure(source.error());
    }
    signOut();
    const QPointer<CitizenSession> self(this);

    // The challenge comes first: while the card's transaction is open nothing waits for the network.
    std::optional<Challenge> challenge;
    std::optional<Error> absence;
    if (m_client) {
        const Result<Challenge> asked = co_await m_client->createChallenge();
        if (!self) {
            co_return failure(ErrorCode::Cancelled);
        }
        if (asked) {
            challenge = *asked;
        } else {
            absence = asked.error();
        }
    }
    const QByteArray digest =
        challenge ? signInDigest(m_client->audience(), challenge->challenge) : QByteArray();

    std::function<Result<SignInAct>(MyNumberCard &)> work = [source = *source, lastTry,
                                                             digest](MyNumberCard &card) {
        return signInWith(card, *source, lastTry, digest);
    };
    auto future = m_terminal.run<SignInAct>(std::move(work), m_cardWork.get_token());
    const Result<SignInAct> act = co_await future;
    if (!self || !act) {
        co_return self ? failure(act.error()) : failure(ErrorCode::Cancelled);
    }
    if (challenge) {
        const Result<Session> session =
            co_await m_client->createSession(*challenge, act->certificate, act->challengeSignature);
        if (!self) {
            co_return failure(ErrorCode::Cancelled);
        }
        if (!session && !isOnlyAbsence(session.error().code)) {
            co_return failure(session.error());
        }
        if (!session) {
            absence = session.error();
        }
    }
    m_certificate = act->certificate;
    m_cardKey = act->storeKey;
    m_serial = act->serial;
    const Outcome opened = openStore();
    if (!opened) {
        signOut();
        co_return failure(opened.error());
    }
    m_absence = absence;
    setOnline(m_client && m_client->hasSession());
    Q_EMIT signedInChanged();
    Q_EMIT factsChanged();
    Q_EMIT outboxChanged();
    lookForFormerStore();
    co_return Outcome();
}

/// Only who has something to send needs it: it loads half a desktop's libraries.
void CitizenSession::watchNetwork()
{
    // Without a backend (no NetworkManager) the dispatcher's own waits are all there is.
    if (!QNetworkInformation::loadDefaultBackend()) {
        return;
    }
    const QNetworkInformation &network = *QNetworkInformation::instance();
    connect(&network, &QNetworkInformation::reachabilityChanged, m_dispatcher.get(),
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online) {
                    m_dispatcher->networkReturned();
                }
            });
}

bool CitizenSession::belongsTo(const Certificate &authenticationCertificate) const
{
    return m_certificate && *m_certificate == authenticationCertificate;
}

void CitizenSession::signOut()
{
    cancelCardWork();
    if (m_client && m_client->hasSession()) {
        m_client->signOut();
    }
    const bool wasSignedIn = isSignedIn();
    closeStore();
    m_certificate.reset();
    m_cardKey.reset();
    m_serial.reset();
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

QCoro::Task<Outcome> CitizenSession::readAttributes(PinSource pin, LastTry lastTry)
{
    const Result<SharedPin> source = normalized(PinKind::InputSupport, pin);
    if (!source) {
        co_return failure(source.error());
    }
    if (!m_certificate) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Certificate expected = *m_certificate;
    std::function<Result<CardAttributes>(MyNumberCard &)> work = [source = *source, lastTry,
                                                                  expected](MyNumberCard &card) {
        return attributesWith(card, *source, lastTry, expected);
    };
    auto future = m_terminal.run<CardAttributes>(std::move(work), m_cardWork.get_token());
    const QPointer<CitizenSession> self(this);
    const Result<CardAttributes> attributes = co_await future;
    if (!self || !attributes) {
        co_return self ? failure(attributes.error()) : failure(ErrorCode::Cancelled);
    }
    if (!m_store) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Outcome kept = m_store->keepAttributes(*attributes);
    if (!kept) {
        co_return failure(kept.error());
    }
    Q_EMIT factsChanged();
    lookForFormerStore();
    co_return Outcome();
}

QString CitizenSession::personName() const { return m_store ? m_store->name() : QString(); }

std::optional<CardAttributes> CitizenSession::attributes() const
{
    return m_store ? m_store->attributes() : std::nullopt;
}

std::optional<Profile> CitizenSession::profile() const { return m_store ? m_store->profile() : std::nullopt; }

void CitizenSession::rememberAnswers(const QJsonObject &answers)
{
    if (m_store && !answers.isEmpty()) {
        std::ignore = m_store->rememberAnswers(answers);
    }
}

KnownFacts CitizenSession::knownFacts() const
{
    if (!m_store) {
        return {};
    }
    KnownFacts facts = m_store->knownFacts();
    facts.merge(KnownFacts::fromCardDates(m_serial ? m_serial->expiry : QDate(),
                                          m_certificate ? dayInJapan(m_certificate->notAfter()) : QDate()));
    return facts;
}

Result<std::optional<QJsonObject>> CitizenSession::draft(const QString &procedureId)
{
    return m_store ? m_store->draft(procedureId) : failure(ErrorCode::SignInRequired);
}

Outcome CitizenSession::saveDraft(const QString &procedureId, const QJsonObject &draft)
{
    return m_store ? m_store->saveDraft(procedureId, draft) : failure(ErrorCode::SignInRequired);
}

std::optional<RegisterConsent::Answer> CitizenSession::registerAnswer() const
{
    return m_store && m_client ? m_store->registerConsent().answer(m_client->audience()) : std::nullopt;
}

QCoro::Task<Outcome> CitizenSession::answerRegister(bool isGiven)
{
    if (!m_store || !m_client) {
        co_return failure(ErrorCode::AgencyNotConfigured);
    }
    // A no holds before the copy goes: whatever happens then, the next opening ends it.
    Outcome kept = m_store->registerConsent().keep(m_client->audience(), {isGiven, m_clock.now()});
    if (kept && !isGiven) {
        kept = m_store->forgetRegister();
    }
    Q_EMIT factsChanged();
    Q_EMIT feedChanged();
    if (!kept || !m_client->hasSession()) {
        co_return kept;
    }
    if (!isGiven) {
        // Here nothing is read any more, whether or not the agency hears of it: its right ends with the
        // session.
        static_cast<void>(co_await m_client->allowProfile(false));
        co_return Outcome();
    }
    co_return co_await refresh();
}

QCoro::Task<Outcome> CitizenSession::refresh()
{
    if (!m_store || !m_client) {
        co_return failure(ErrorCode::AgencyNotConfigured);
    }
    if (!m_client->hasSession()) {
        setOnline(false);
        co_return failure(absence());
    }
    const QPointer<CitizenSession> self(this);
    const Outcome fetched = co_await m_store->feed().refresh(*m_client);
    if (!self || !m_store) {
        co_return failure(ErrorCode::Cancelled);
    }
    setOnline(fetched.has_value());
    if (!fetched) {
        co_return failure(fetched.error());
    }
    // Only what could be shown counts as seen.
    if (const Outcome kept = m_store->keepVisit(agencyNow()); !kept) {
        co_return failure(kept.error());
    }
    if (const FeedSnapshot *snapshot = m_store->feed().snapshot()) {
        const auto changed = m_store->outbox().follow(snapshot->applications);
        if (!changed) {
            co_return failure(changed.error());
        }
        if (m_dispatcher) {
            m_dispatcher->wake(); // what was to come after one of these may go now
        }
    }
    Q_EMIT factsChanged();
    Q_EMIT feedChanged();
    Q_EMIT outboxChanged();
    co_return Outcome();
}

QDateTime CitizenSession::agencyNow() const
{
    const auto offset = m_client ? m_client->serverClockOffsetSeconds() : std::nullopt;
    return m_clock.now().addSecs(offset.value_or(0));
}

GatewayClient *CitizenSession::client() const
{
    return m_store && m_client && m_client->hasSession() ? m_client.get() : nullptr;
}

Error CitizenSession::absence() const { return m_absence.value_or(Error{ErrorCode::SignInRequired, {}, {}}); }

QDateTime CitizenSession::feedAt() const { return m_store ? m_store->feedAt() : QDateTime(); }

QList<TaskItem> CitizenSession::tasks() const
{
    if (!m_store) {
        return {};
    }
    CardDates dates;
    dates.authenticationCertificateEnd = m_certificate->notAfter();
    if (m_serial) {
        dates.cardExpiry = m_serial->expiry;
    }
    if (const auto &signing = m_store->signingCertificate()) {
        dates.signatureCertificateEnd = signing->end;
        dates.isSigningRenewed = signing->isNew;
    }
    dates.mended = m_store->mended();
    if (const QString former = m_store->formerStore(); !former.isEmpty()) {
        dates.formerStore = m_shelf.waitingIn(former);
        dates.formerOpensOtherwise = m_store->isUnused() && m_shelf.opensOtherwise(former);
    }
    return m_store->tasks(dates, dayInJapan(agencyNow()));
}

QList<ProgressItem> CitizenSession::progress() const
{
    return m_store ? m_store->filings().progress() : QList<ProgressItem>();
}

QList<Notice> CitizenSession::notices() const
{
    const FeedSnapshot *snapshot = m_store ? m_store->feed().snapshot() : nullptr;
    return snapshot ? snapshot->notices : QList<Notice>();
}

QList<NewsItem> CitizenSession::news() const
{
    return m_store ? m_store->news(agencyNow()) : QList<NewsItem>();
}

} // namespace madoguchi
