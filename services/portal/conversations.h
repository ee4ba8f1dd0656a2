#pragma once

#include "agency/gateway_client.h"
#include "outbox/message_store.h"
#include "portal/tasks.h"
#include "vault/vault.h"

#include <QHash>
#include <QSet>

namespace madoguchi
{

/// One message of a conversation, as the person has it before them.
struct ConversationLine
{
    QUuid messageId;
    MessageAuthor author = MessageAuthor::Office;
    LocalizedText words;
    QDateTime at; ///< UTC: when it stood in the office's file; before that, when it was kept here
    bool isUnread = false;
    bool expectsAnswer = false;
    QDate respondBy{};
    MessageState state = MessageState::Arrived; ///< of the person's own
    std::optional<ErrorCode> lastError{};
};

/// What the office waits for, or told, in one application.
struct ConversationNews
{
    QString referenceNumber;
    int unread = 0;
    bool isAsked = false; ///< something it asked is not answered yet: nothing was written after it
    QDate respondBy{};    ///< of what it asked; invalid: it names no day
    QUuid newest{};       ///< what the office wrote last
};

/// What the office and the person wrote about the person's applications: the agency's last answer, kept
/// sealed for reading offline, and which messages were read here. Lives on its vault's thread; the vault
/// outlives it.
class Conversations
{
public:
    /// What can no longer be read is forgotten: it is the agency's, and is fetched anew. Errors: those of the
    /// vault but StorageCorrupt.
    static Result<Conversations> open(Vault &vault);
    Conversations(Conversations &&other) noexcept = default;
    Conversations &operator=(Conversations &&) = delete;
    Conversations(const Conversations &) = delete;
    Conversations &operator=(const Conversations &) = delete;
    /// A refresh() under way ends with Cancelled.
    ~Conversations();

    /// In order of time, with the person's own messages (`own`, of this application) that the agency has not
    /// listed yet.
    QList<ConversationLine> lines(const QString &referenceNumber, const QList<OwnMessage> &own) const;
    /// What is unread or asked; nothing where there is neither.
    std::optional<ConversationNews> news(const QString &referenceNumber, const QList<OwnMessage> &own) const;
    /// Durable when it answers; may be repeated.
    Outcome markRead(const QString &referenceNumber);

    /// Fetches what is newer than what is kept, for those of `applications` that have messages. Durable when
    /// it answers. Errors: those of the client and of the vault; what was fetched before stays.
    QCoro::Task<Outcome> refresh(GatewayClient &client, QList<Application> applications);

private:
    struct Conversation
    {
        QString referenceNumber;
        QList<ApplicationMessage> messages;
        QSet<QUuid> read;
    };
    /// Kept alive by a refresh() that is under way when the conversations go.
    struct Memory
    {
        Vault &vault;
        QHash<QString, Conversation> conversations{}; ///< by reference number
        bool hasEnded = false;
    };
    explicit Conversations(std::shared_ptr<Memory> memory)
        : m_memory(std::move(memory))
    {
    }
    static Outcome keep(Memory &memory, Conversation conversation);
    static QByteArray bytesOf(const Conversation &conversation);
    static std::optional<Conversation> conversationOf(const QByteArray &json);
    static QCoro::Task<Outcome> fetch(std::shared_ptr<Memory> memory, GatewayClient *client,
                                      QList<Application> applications);

    std::shared_ptr<Memory> m_memory;
};

/// What the person has to do about what is written about their applications: to answer or to read what the
/// office wrote, and of what they wrote themselves, what has not left or was not taken.
QList<TaskItem> conversationTasks(const Conversations &conversations, const MessageStore &own,
                                  const QList<Application> &applications);

} // namespace madoguchi
