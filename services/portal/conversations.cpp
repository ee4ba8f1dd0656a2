#include "portal/conversations.h"

#include "portal/opaque_row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString conversationsTable = QStringLiteral("conversations");

bool isUnreadIn(const ApplicationMessage &message, const QSet<QUuid> &read)
{
    return message.author == MessageAuthor::Office && !read.contains(message.messageId);
}

} // namespace

QByteArray Conversations::bytesOf(const Conversation &conversation)
{
    QJsonArray read;
    for (const QUuid &id : conversation.read) {
        read.append(id.toString(QUuid::WithoutBraces));
    }
    QJsonObject json = QJsonDocument::fromJson(messagesJson(conversation.messages)).object();
    json.insert(QStringLiteral("reference_number"), conversation.referenceNumber);
    json.insert(QStringLiteral("read"), read);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Conversations::Conversation> Conversations::conversationOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject messages{
        {QStringLiteral("messages"), object.value(QLatin1String("messages")).toArray()}};
    auto parsed = parseMessages(QJsonDocument(messages).toJson(QJsonDocument::Compact));
    Conversation conversation{.referenceNumber = object.value(QLatin1String("reference_number")).toString(),
                              .messages = {},
                              .read = {}};
    if (!parsed || conversation.referenceNumber.isEmpty()) {
        return std::nullopt;
    }
    conversation.messages = *std::move(parsed);
    const QJsonArray read = object.value(QLatin1String("read")).toArray();
    for (const auto &id : read) {
        conversation.read.insert(QUuid::fromString(id.toString()));
    }
    return conversation;
}

Result<Conversations> Conversations::open(Vault &vault)
{
    std::shared_ptr<Memory> memory(new Memory{vault});
    const auto records = vault.list(conversationsTable);
    if (!records && records.error().code != ErrorCode::StorageCorrupt) {
        return failure(records.error());
    }
    const QList<Record> kept = records ? *records : QList<Record>();
    for (const Record &record : kept) {
        if (const auto conversation = conversationOf(record.bytes)) {
            memory->conversations.insert(conversation->referenceNumber, *conversation);
        }
    }
    return Conversations(std::move(memory));
}

Conversations::~Conversations()
{
    if (m_memory) {
        m_memory->hasEnded = true;
    }
}

Outcome Conversations::keep(Memory &memory, Conversation conversation)
{
    const auto row = opaqueRow(memory.vault, conversationsTable, conversation.referenceNumber);
    if (!row) {
        return failure(row.error());
    }
    Outcome kept = memory.vault.put(conversationsTable, *row, bytesOf(conversation));
    if (kept) {
        memory.conversations.insert(conversation.referenceNumber, std::move(conversation));
    }
    return kept;
}

QList<ConversationLine> Conversations::lines(const QString &referenceNumber,
                                             const QList<OwnMessage> &own) const
{
    QList<ConversationLine> lines;
    QSet<QUuid> listed;
    const Conversation conversation = m_memory->conversations.value(referenceNumber);
    for (const ApplicationMessage &message : conversation.messages) {
        listed.insert(message.messageId);
        lines << ConversationLine{.messageId = message.messageId,
                                  .author = message.author,
                                  .words = message.words,
                                  .at = message.at,
                                  .isUnread = isUnreadIn(message, conversation.read),
                                  .expectsAnswer = message.expectsAnswer,
                                  .respondBy = message.respondBy};
    }
    for (const OwnMessage &message : own) {
        if (listed.contains(message.id)) {
            continue;
        }
        ConversationLine line{.messageId = message.id,
                              .author = MessageAuthor::Person,
                              .words = {},
                              .at = message.arrivedAt.isValid() ? message.arrivedAt : message.keptAt,
                              .state = message.state,
                              .lastError = message.lastError};
        line.words = LocalizedText(message.text);
        lines << line;
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ConversationLine &a, const ConversationLine &b) { return a.at < b.at; });
    return lines;
}

std::optional<ConversationNews> Conversations::news(const QString &referenceNumber,
                                                    const QList<OwnMessage> &own) const
{
    ConversationNews news{.referenceNumber = referenceNumber};
    const QList<ConversationLine> all = lines(referenceNumber, own);
    for (const ConversationLine &line : all) {
        news.unread += line.isUnread ? 1 : 0;
        news.newest = line.author == MessageAuthor::Office ? line.messageId : news.newest;
        if (line.author == MessageAuthor::Office && line.expectsAnswer) {
            news.isAsked = true;
            news.respondBy = line.respondBy;
        } else if (line.author == MessageAuthor::Person && line.state != MessageState::Refused) {
            news.isAsked = false;
            news.respondBy = {};
        }
    }
    return news.unread > 0 || news.isAsked ? std::optional(news) : std::nullopt;
}

Outcome Conversations::markRead(const QString &referenceNumber)
{
    const auto found = m_memory->conversations.constFind(referenceNumber);
    if (found == m_memory->conversations.constEnd()) {
        return {};
    }
    Conversation conversation = *found;
    bool isChanged = false;
    for (const ApplicationMessage &message : std::as_const(conversation.messages)) {
        if (isUnreadIn(message, conversation.read)) {
            conversation.read.insert(message.messageId);
            isChanged = true;
        }
    }
    return isChanged ? keep(*m_memory, std::move(conversation)) : Outcome();
}

QList<TaskItem> conversationTasks(const Conversations &conversations, const MessageStore &own,
                                  const QList<Application> &applications)
{
    QList<TaskItem> items;
    for (const Application &application : applications) {
        const QString reference = application.referenceNumber;
        const QList<OwnMessage> mine = own.about(reference);
        const auto add = [&](const QString &id, TaskKind kind, int weight, const QDate &due = {}) {
            TaskItem item;
            item.id = id;
            item.kind = kind;
            item.title = application.title;
            item.due = due;
            item.weight = weight;
            item.referenceNumber = reference;
            item.submissionId = application.submissionId;
            items += item;
        };
        if (const auto news = conversations.news(reference, mine)) {
            // By the message: the next one is told anew.
            const QString newest = news->newest.toString(QUuid::WithoutBraces);
            if (news->isAsked) {
                add(QStringLiteral("asked:") + newest, TaskKind::OfficeAsks, 93, news->respondBy);
            } else {
                add(QStringLiteral("wrote:") + newest, TaskKind::OfficeWrote, 90);
            }
        }
        const auto is = [&mine](MessageState state) {
            return std::any_of(mine.begin(), mine.end(),
                               [state](const OwnMessage &message) { return message.state == state; });
        };
        if (is(MessageState::Refused)) {
            add(QStringLiteral("refused:") + reference, TaskKind::MessageRefused, 92);
        } else if (is(MessageState::Kept)) {
            add(QStringLiteral("unsent:") + reference, TaskKind::MessageWaits, 60);
        }
    }
    return items;
}

QCoro::Task<Outcome> Conversations::refresh(GatewayClient &client, QList<Application> applications)
{
    return fetch(m_memory, &client, std::move(applications));
}

QCoro::Task<Outcome> Conversations::fetch(std::shared_ptr<Memory> memory, GatewayClient *client,
                                          QList<Application> applications)
{
    for (const Application &application : applications) {
        const QString reference = application.referenceNumber;
        if (memory->conversations.value(reference).messages.size() >= application.messageCount) {
            continue;
        }
        const auto messages = co_await client->messages(reference);
        if (!messages || memory->hasEnded) {
            co_return messages ? failure(ErrorCode::Cancelled) : failure(messages.error());
        }
        Conversation conversation = memory->conversations.value(reference);
        conversation.referenceNumber = reference;
        conversation.messages = *messages;
        if (const Outcome kept = keep(*memory, std::move(conversation)); !kept) {
            co_return failure(kept.error());
        }
    }
    co_return Outcome();
}

} // namespace madoguchi
