// The ledger's part for what the office and the persons write to each other.
#include "sandbox/instants.h"
#include "sandbox/ledger.h"
#include "sandbox/sql.h"

#include <QJsonDocument>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String messageColumns(
    "message_id, person_id, reference_number, is_from_office, words, at, expects_answer, respond_by");

MessageRow messageOf(const QSqlQuery &row)
{
    return MessageRow{.messageId = row.value(0).toString(),
                      .personId = row.value(1).toString(),
                      .referenceNumber = row.value(2).toString(),
                      .isFromOffice = row.value(3).toBool(),
                      .words = QJsonDocument::fromJson(row.value(4).toByteArray()).object(),
                      .at = instantOf(row.value(5).toString()),
                      .expectsAnswer = row.value(6).toBool(),
                      .respondBy = QDate::fromString(row.value(7).toString(), Qt::ISODate)};
}

} // namespace

Outcome Ledger::prepareMessages()
{
    return run(m_database,
               u"CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT "
               "NOT NULL UNIQUE, person_id TEXT NOT NULL, reference_number TEXT NOT NULL, is_from_office "
               "INTEGER NOT NULL, words TEXT NOT NULL, at TEXT NOT NULL, expects_answer INTEGER NOT NULL, "
               "respond_by TEXT NOT NULL)"_s)
        .map([](const QSqlQuery &) {});
}

Outcome Ledger::addMessage(const MessageRow &message)
{
    return run(m_database, u"INSERT INTO messages (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(messageColumns),
               {message.messageId, message.personId, message.referenceNumber, message.isFromOffice,
                QString::fromUtf8(QJsonDocument(message.words).toJson(QJsonDocument::Compact)),
                instantText(message.at), message.expectsAnswer,
                message.respondBy.isValid() ? message.respondBy.toString(Qt::ISODate) : u""_s})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<MessageRow>> Ledger::message(const QString &messageId)
{
    return run(m_database, u"SELECT %1 FROM messages WHERE message_id = ?"_s.arg(messageColumns), {messageId})
        .map([](QSqlQuery row) { return row.next() ? std::optional(messageOf(row)) : std::nullopt; });
}

Result<QList<MessageRow>> Ledger::messages(const QString &personId, const QString &referenceNumber)
{
    return run(m_database,
               u"SELECT %1 FROM messages WHERE person_id = ? AND reference_number = ? ORDER BY seq"_s.arg(
                   messageColumns),
               {personId, referenceNumber})
        .map([](QSqlQuery row) {
            QList<MessageRow> rows;
            while (row.next()) {
                rows.append(messageOf(row));
            }
            return rows;
        });
}

} // namespace madoguchi::sandbox
