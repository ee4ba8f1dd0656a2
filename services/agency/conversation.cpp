#include "agency/conversation.h"

#include "agency/answer_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace madoguchi
{
namespace
{

// In the order of MessageAuthor.
constexpr std::array authors{"office", "person"};
constexpr int mostMessages = 500;

ApplicationMessage readMessage(AnswerReader reader)
{
    ApplicationMessage message;
    message.messageId = reader.uuid("message_id");
    message.author = reader.oneOf<MessageAuthor>("author", authors);
    message.words = reader.localized("words");
    message.at = reader.instant("at");
    message.expectsAnswer = reader.has("expects_answer") && reader.boolean("expects_answer");
    message.respondBy = reader.date("respond_by", Presence::Optional);
    reader.finish();
    return message;
}

QJsonObject messageJson(const ApplicationMessage &message)
{
    QJsonObject json{
        {QStringLiteral("message_id"), message.messageId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("author"), QLatin1String(authors.at(size_t(message.author)))},
        {QStringLiteral("words"), message.words.toJson()},
        {QStringLiteral("at"), message.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("expects_answer"), message.expectsAnswer},
    };
    if (message.respondBy.isValid()) {
        json.insert(QStringLiteral("respond_by"), message.respondBy.toString(Qt::ISODate));
    }
    return json;
}

} // namespace

Result<ApplicationMessage> parseMessage(const QByteArray &json) { return readAnswer(json, readMessage); }

Result<QList<ApplicationMessage>> parseMessages(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        auto messages = reader.list("messages", 0, mostMessages, readMessage);
        reader.finish();
        return messages;
    });
}

QByteArray messagesJson(const QList<ApplicationMessage> &messages)
{
    QJsonArray list;
    for (const ApplicationMessage &message : messages) {
        list.append(messageJson(message));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("messages"), list}}).toJson(QJsonDocument::Compact);
}

QByteArray messageTextJson(const QString &text)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact);
}

} // namespace madoguchi
