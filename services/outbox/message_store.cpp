#include "outbox/message_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

const QString messagesTable = QStringLiteral("messages");
constexpr int messageFormat = 1;
// In the order of MessageState.
constexpr std::array messageStateNames{"kept", "sending", "unknown", "arrived", "refused"};

/// Tells nothing of the application: one UUID.
QString rowOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

QByteArray bytesOf(const OwnMessage &message)
{
    QJsonObject json{{QStringLiteral("format"), messageFormat},
                     {QStringLiteral("reference_number"), message.referenceNumber},
                     {QStringLiteral("audience"), message.audience},
                     {QStringLiteral("text"), message.text},
                     {QStringLiteral("kept_at"), storedTime(message.keptAt)},
                     {QStringLiteral("state"), QLatin1String(messageStateNames.at(size_t(message.state)))}};
    if (message.arrivedAt.isValid()) {
        json.insert(QStringLiteral("arrived_at"), storedTime(message.arrivedAt));
    }
    if (message.lastError) {
        json.insert(QStringLiteral("error"), errorName(*message.lastError));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QDateTime instantIn(const QJsonObject &json, const char *name)
{
    return QDateTime::fromString(json.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
}

std::optional<ErrorCode> errorNamed(const QString &name)
{
    const auto codes = allErrorCodes();
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](ErrorCode code) { return errorName(code) == name; });
    return found == codes.end() ? std::nullopt : std::optional(*found);
}

Result<OwnMessage> messageOf(const Record &record)
{
    const QJsonObject json = QJsonDocument::fromJson(record.bytes).object();
    const int format = json.value(QLatin1String("format")).toInt();
    if (format > messageFormat) {
        return failure(ErrorCode::StorageVersion, QStringLiteral("message: format %1").arg(format));
    }
    const QString stateName = json.value(QLatin1String("state")).toString();
    const auto *const state =
        std::find_if(messageStateNames.begin(), messageStateNames.end(),
                     [&](const char *name) { return stateName == QLatin1String(name); });
    OwnMessage message{.id = QUuid::fromString(record.row),
                       .referenceNumber = json.value(QLatin1String("reference_number")).toString(),
                       .audience = json.value(QLatin1String("audience")).toString(),
                       .text = json.value(QLatin1String("text")).toString(),
                       .keptAt = instantIn(json, "kept_at")};
    if (format != messageFormat || state == messageStateNames.end() || message.id.isNull()) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("message"));
    }
    message.state = MessageState(state - messageStateNames.begin());
    message.arrivedAt = instantIn(json, "arrived_at");
    message.lastError = errorNamed(json.value(QLatin1String("error")).toString());
    return message;
}

} // namespace

Result<MessageStore> MessageStore::open(Vault &vault, const Clock &clock)
{
    MessageStore store(vault, clock);
    const auto records = vault.list(messagesTable);
    if (!records) {
        return failure(records.error());
    }
    for (const Record &record : *records) {
        auto message = messageOf(record);
        if (!message) {
            return failure(message.error());
        }
        store.m_messages += *message;
    }
    std::stable_sort(store.m_messages.begin(), store.m_messages.end(),
                     [](const OwnMessage &a, const OwnMessage &b) { return a.keptAt < b.keptAt; });
    const QList<OwnMessage> messages = store.m_messages;
    for (const OwnMessage &message : messages) {
        if (message.state != MessageState::Sending) {
            continue;
        }
        if (auto noted = store.settle(message.id, MessageState::Unknown, message.lastError); !noted) {
            return failure(noted.error());
        }
    }
    return store;
}

QList<OwnMessage> MessageStore::about(const QString &referenceNumber) const
{
    QList<OwnMessage> messages;
    std::copy_if(m_messages.begin(), m_messages.end(), std::back_inserter(messages),
                 [&](const OwnMessage &message) { return message.referenceNumber == referenceNumber; });
    return messages;
}

std::optional<OwnMessage> MessageStore::message(const QUuid &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const OwnMessage &message) { return message.id == id; });
    return found == m_messages.end() ? std::nullopt : std::optional(*found);
}

QString MessageStore::draftName(const QString &referenceNumber)
{
    return QStringLiteral("message/") + referenceNumber;
}

Result<QUuid> MessageStore::take(const QString &referenceNumber, const QString &audience, const QString &text,
                                 Drafts &drafts)
{
    // Never before the one that was written before it, whatever the clock does.
    QDateTime at = m_clock->now().toUTC();
    if (!m_messages.isEmpty() && at <= m_messages.constLast().keptAt) {
        at = m_messages.constLast().keptAt.addMSecs(1);
    }
    const OwnMessage message{.id = QUuid::createUuid(),
                             .referenceNumber = referenceNumber,
                             .audience = audience,
                             .text = text,
                             .keptAt = at};
    auto scope = m_vault->transaction();
    if (!scope) {
        return failure(scope.error());
    }
    const Outcome taken = m_vault->put(messagesTable, rowOf(message.id), bytesOf(message))
                              .and_then([&] { return drafts.discard(draftName(referenceNumber)); })
                              .and_then([&] { return scope->commit(); });
    if (!taken) {
        return failure(taken.error());
    }
    m_messages += message;
    return message.id;
}

Outcome MessageStore::change(const QUuid &id, const std::function<void(OwnMessage &)> &alter)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const OwnMessage &message) { return message.id == id; });
    if (found == m_messages.end()) {
        return failure(ErrorCode::NotFound, QStringLiteral("no such message"));
    }
    OwnMessage changed = *found;
    alter(changed);
    Outcome kept = m_vault->put(messagesTable, rowOf(id), bytesOf(changed));
    if (kept) {
        *found = std::move(changed);
    }
    return kept;
}

Outcome MessageStore::startAttempt(const QUuid &id)
{
    const auto known = message(id);
    if (!known || known->state != MessageState::Kept) {
        return failure(ErrorCode::Internal, QStringLiteral("message: not to be sent"));
    }
    return change(id, [](OwnMessage &message) { message.state = MessageState::Sending; });
}

Outcome MessageStore::settle(const QUuid &id, MessageState state, std::optional<ErrorCode> error)
{
    return change(id, [&](OwnMessage &message) {
        message.state = state;
        message.lastError = error;
    });
}

Outcome MessageStore::settleArrived(const QUuid &id, const QDateTime &at)
{
    return change(id, [&](OwnMessage &message) {
        message.state = MessageState::Arrived;
        message.arrivedAt = at.toUTC();
        message.lastError.reset();
    });
}

Outcome MessageStore::giveUp(const QUuid &id)
{
    const auto known = message(id);
    if (!known) {
        return failure(ErrorCode::NotFound, QStringLiteral("no such message"));
    }
    if (known->state != MessageState::Kept && known->state != MessageState::Refused) {
        return failure(ErrorCode::Internal, QStringLiteral("message: it may have left"));
    }
    Outcome removed = m_vault->remove(messagesTable, rowOf(id));
    if (removed) {
        m_messages.removeIf([&](const OwnMessage &message) { return message.id == id; });
    }
    return removed;
}

} // namespace madoguchi
