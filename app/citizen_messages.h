#pragma once

#include "portal/conversations.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>

namespace madoguchi
{

class CitizenSession;
class MessageSender;

/// Why a text can not go to an office as it is.
enum class MessageFault {
    None,
    Empty,
    TooLong, ///< more than ApplicationMessage::maxLength characters
    Secret,  ///< what looks like an Individual Number or a PIN stands in it (personalTraces())
};
MessageFault messageFault(const QString &text);

/// What offices and the person who is signed in write to each other about applications. Everything is read
/// from the sealed store, so it is there offline too; what the person writes is kept there first and goes out
/// by itself. Tells CitizenSession::conversationsChanged.
class CitizenMessages : public QObject
{
    Q_OBJECT
public:
    explicit CitizenMessages(CitizenSession &session, QObject *parent = nullptr);
    ~CitizenMessages() override;

    /// In order of time; empty without a session.
    QList<ConversationLine> lines(const QString &referenceNumber) const;
    bool takesMessages(const QString &referenceNumber) const; ///< as the office said last
    /// What is being written; each change of it is durable when saveDraft() answers.
    QString draft(const QString &referenceNumber) const;
    Outcome saveDraft(const QString &referenceNumber, const QString &text);
    /// Takes what was written in; when it answers it is durable, and it goes out by itself. Errors:
    /// SignInRequired; AgencyNotConfigured; MessageRefused for a text that has a messageFault(), and nothing
    /// of it is kept; those of the store.
    Result<QUuid> send(const QString &referenceNumber, const QString &text);
    /// See MessageStore::giveUp.
    Outcome giveUp(const QUuid &id);
    std::optional<OwnMessage> own(const QUuid &id) const;
    /// Durable when it answers. Errors: those of the store.
    Outcome markRead(const QString &referenceNumber);
    void tryNow(); ///< for what has not left, or is not known to have arrived

private:
    void opened();
    void closing();
    /// What is new in the conversations of the applications that the feed names.
    QCoro::Task<void> fetch();

    CitizenSession &m_session;
    std::unique_ptr<MessageSender> m_sender;
    bool m_isFetching = false;
};

} // namespace madoguchi
