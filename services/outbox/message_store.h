#pragma once

#include "base/clock.h"
#include "outbox/drafts.h"
#include "vault/vault.h"

namespace madoguchi
{

/// How far a message of the person has come.
enum class MessageState {
    Kept,    ///< here, and surely not at the office
    Sending, ///< the attempt is on disk; the program may end in it
    Unknown, ///< it may have left; the agency is asked before it is sent again
    Arrived, ///< the agency says that it stands in the office's file
    Refused, ///< not taken, and never will be as it is
};

/// What the person wrote to the office about one application.
struct OwnMessage
{
    QUuid id; ///< made once; the agency's key for it
    QString referenceNumber;
    QString audience; ///< the agency it is for (GatewayClient::audience())
    QString text;
    QDateTime keptAt; ///< UTC
    MessageState state = MessageState::Kept;
    QDateTime arrivedAt{};                ///< UTC, as the agency says; invalid before
    std::optional<ErrorCode> lastError{}; ///< of the last try; nothing after an arrival
};

/// The person's own messages, sealed like everything else, from the moment they say that one is to go. What
/// is being written is a draft (Drafts). Lives on its vault's thread; the vault and the clock outlive it.
/// Errors of every change: those of the vault; then nothing has changed.
class MessageStore
{
public:
    /// What was being sent when the program ended may have left: it is asked for.
    static Result<MessageStore> open(Vault &vault, const Clock &clock);

    const QList<OwnMessage> &all() const { return m_messages; } ///< the oldest first
    QList<OwnMessage> about(const QString &referenceNumber) const;
    std::optional<OwnMessage> message(const QUuid &id) const;
    /// The draft's name for what is being written about an application.
    static QString draftName(const QString &referenceNumber);

    /// Takes it in, in the place of its draft: a crash leaves one of them. Durable when it answers.
    Result<QUuid> take(const QString &referenceNumber, const QString &audience, const QString &text,
                       Drafts &drafts);
    /// Written down before a connection is opened. Errors: Internal for what is not Kept.
    Outcome startAttempt(const QUuid &id);
    Outcome settle(const QUuid &id, MessageState state, std::optional<ErrorCode> error);
    Outcome settleArrived(const QUuid &id, const QDateTime &at);
    /// The person gives up what has not left, or was refused. Errors: NotFound; Internal for all else.
    Outcome giveUp(const QUuid &id);

private:
    explicit MessageStore(Vault &vault, const Clock &clock)
        : m_vault(&vault)
        , m_clock(&clock)
    {
    }
    Outcome change(const QUuid &id, const std::function<void(OwnMessage &)> &alter);

    Vault *m_vault;
    const Clock *m_clock;
    QList<OwnMessage> m_messages;
};

} // namespace madoguchi
