#include "app/citizen_messages.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "help/feedback_text.h"
#include "outbox/message_sender.h"

#include <QNetworkInformation>
#include <QPointer>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString textMember = QStringLiteral("text");

QList<Application> applicationsIn(PersonStore *store)
{
    const FeedSnapshot *snapshot = store ? store->feed().snapshot() : nullptr;
    return snapshot ? snapshot->applications : QList<Application>();
}

} // namespace

MessageFault messageFault(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return MessageFault::Empty;
    }
    if (text.toUcs4().size() > ApplicationMessage::maxLength) {
        return MessageFault::TooLong;
    }
    const QList<PersonalTrace> traces = personalTraces(text);
    const bool isSecret =
        std::any_of(traces.begin(), traces.end(), [](const PersonalTrace &t) { return t.isForbidden(); });
    return isSecret ? MessageFault::Secret : MessageFault::None;
}

CitizenMessages::CitizenMessages(CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &CitizenSession::storeOpened, this, &CitizenMessages::opened);
    connect(&m_session, &CitizenSession::storeClosing, this, &CitizenMessages::closing);
    connect(&m_session, &CitizenSession::feedChanged, this, [this] {
        fetch();
        tryNow(); // the agency has just answered
    });
    if (m_session.store()) {
        opened();
    }
}

CitizenMessages::~CitizenMessages() = default;

void CitizenMessages::opened()
{
    if (!m_session.line()) {
        return;
    }
    m_sender = std::make_unique<MessageSender>(m_session.store()->messages(), *m_session.line(),
                                               m_session.clock(), MessageSender::Settings{});
    connect(m_sender.get(), &MessageSender::changed, &m_session, &CitizenSession::conversationsChanged);
    connect(m_sender.get(), &MessageSender::arrived, &m_session, [this] { m_session.refresh(); });
    // The session has loaded it, where there is one.
    if (QNetworkInformation *network = QNetworkInformation::instance()) {
        connect(network, &QNetworkInformation::reachabilityChanged, m_sender.get(),
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online) {
                        tryNow();
                    }
                });
    }
    m_sender->wake();
}

void CitizenMessages::closing()
{
    m_sender.reset();
    m_isFetching = false;
}

QCoro::Task<void> CitizenMessages::fetch()
{
    PersonStore *store = m_session.store();
    GatewayClient *client = m_session.client();
    if (m_isFetching || !store || !client) {
        co_return;
    }
    m_isFetching = true;
    const QPointer<CitizenMessages> self(this);
    const quint64 opening = m_session.opening();
    // What can not be fetched now is fetched after the next refresh.
    co_await store->conversations().refresh(*client, applicationsIn(store));
    if (self && m_session.opening() == opening && m_session.store()) {
        m_isFetching = false;
        Q_EMIT m_session.conversationsChanged();
    }
}

QList<ConversationLine> CitizenMessages::lines(const QString &referenceNumber) const
{
    PersonStore *store = m_session.store();
    return store ? store->conversations().lines(referenceNumber, store->messages().about(referenceNumber))
                 : QList<ConversationLine>();
}

bool CitizenMessages::takesMessages(const QString &referenceNumber) const
{
    const QList<Application> applications = applicationsIn(m_session.store());
    return std::any_of(applications.begin(), applications.end(), [&](const Application &application) {
        return application.referenceNumber == referenceNumber && application.takesMessages;
    });
}

QString CitizenMessages::draft(const QString &referenceNumber) const
{
    const auto kept = m_session.draft(MessageStore::draftName(referenceNumber));
    return kept && *kept ? (*kept)->value(textMember).toString() : QString();
}

Outcome CitizenMessages::saveDraft(const QString &referenceNumber, const QString &text)
{
    const QString name = MessageStore::draftName(referenceNumber);
    if (text.isEmpty() && m_session.store()) {
        return m_session.store()->drafts().discard(name);
    }
    return m_session.saveDraft(name, {{textMember, text}});
}

Result<QUuid> CitizenMessages::send(const QString &referenceNumber, const QString &text)
{
    PersonStore *store = m_session.store();
    if (!store || !m_sender) {
        return failure(store ? ErrorCode::AgencyNotConfigured : ErrorCode::SignInRequired);
    }
    if (messageFault(text) != MessageFault::None) {
        return failure(ErrorCode::MessageRefused);
    }
    auto taken = store->messages().take(referenceNumber, m_session.line()->audience(), text, store->drafts());
    if (taken) {
        m_sender->wake();
        Q_EMIT m_session.conversationsChanged();
    }
    return taken;
}

Outcome CitizenMessages::giveUp(const QUuid &id)
{
    if (!m_session.store()) {
        return failure(ErrorCode::SignInRequired);
    }
    Outcome gone = m_session.store()->messages().giveUp(id);
    Q_EMIT m_session.conversationsChanged();
    return gone;
}

std::optional<OwnMessage> CitizenMessages::own(const QUuid &id) const
{
    return m_session.store() ? m_session.store()->messages().message(id) : std::nullopt;
}

Outcome CitizenMessages::markRead(const QString &referenceNumber)
{
    return m_session.store() ? m_session.store()->conversations().markRead(referenceNumber)
                             : failure(ErrorCode::SignInRequired);
}

void CitizenMessages::tryNow()
{
    if (m_sender) {
        m_sender->tryNow();
    }
}

} // namespace madoguchi
