#include "sandbox/admin_desk.h"

#include "procedures/attachment.h"
#include "sandbox/instants.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestCommand = 65'536;

} // namespace

AdminDesk::AdminDesk(Ledger &ledger, CaseFile &caseFile, MessageDesk &messageDesk, Faults &faults)
    : m_ledger(ledger)
    , m_caseFile(caseFile)
    , m_messageDesk(messageDesk)
    , m_faults(faults)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminDesk::serve);
}

QString AdminDesk::socketPath(const QString &home) { return QDir(home).absoluteFilePath(u"admin.socket"_s); }

Outcome AdminDesk::listen(const QString &path)
{
    // A gateway that was killed leaves its socket behind; the ledger's lock says that no other one runs.
    QLocalServer::removeServer(path);
    if (!m_server.listen(path)) {
        return failure(ErrorCode::Internal, u"admin.socket: "_s + m_server.errorString());
    }
    return {};
}

void AdminDesk::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestCommand) {
                socket->abort();
            } else if (socket->canReadLine()) {
                const QJsonObject answer = perform(QJsonDocument::fromJson(socket->readLine()).object());
                socket->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
                socket->disconnectFromServer();
            }
        });
    }
}

QJsonObject AdminDesk::perform(const QJsonObject &command)
{
    const QString name = command.value("command"_L1).toString();
    Result<QJsonObject> answer = failure(ErrorCode::Internal, u"no such command"_s);
    if (name == "count"_L1) {
        answer = count();
    } else if (name == "list"_L1) {
        answer = list();
    } else if (name == "advance"_L1) {
        answer = advance(command.value("submission_id"_L1).toString(), command.value("to"_L1).toString(),
                         command.value("fields"_L1).toArray());
    } else if (name == "message"_L1) {
        answer = m_messageDesk
                     .write(command.value("reference_number"_L1).toString(),
                            command.value("words"_L1).toString(), command.value("expects_answer"_L1).toBool(),
                            QDate::fromString(command.value("respond_by"_L1).toString(), Qt::ISODate))
                     .map([] { return QJsonObject(); });
    } else if (name == "messages"_L1) {
        answer = messages();
    } else if (name == "fault"_L1) {
        answer = m_faults.set(command).map([] { return QJsonObject(); });
    }
    return answer
               ? *answer
               : QJsonObject{{"error"_L1, errorName(answer.error().code) + u": "_s + answer.error().detail}};
}

/// The hashes are those of the bytes as they lie here, reckoned now.
Result<QJsonArray> AdminDesk::attachments(const Filing &filing)
{
    const auto rows = m_ledger.attachments(filing.submissionId, filing.personId);
    if (!rows) {
        return failure(rows.error());
    }
    QJsonArray list;
    for (const Ledger::AttachmentRow &row : *rows) {
        const auto bytes = m_ledger.attachment(filing.submissionId, row.sha256);
        if (!bytes || !*bytes) {
            return failure(bytes ? Error{ErrorCode::StorageCorrupt, {}, {}} : bytes.error());
        }
        list.append(QJsonObject{{"sha256"_L1, attachmentSha256(**bytes)},
                                {"bytes"_L1, (*bytes)->size()},
                                {"filed"_L1, !row.keptUntil.isValid()}});
    }
    return list;
}

Result<QJsonObject> AdminDesk::list()
{
    const auto filings = m_ledger.filings();
    if (!filings) {
        return failure(filings.error());
    }
    QJsonArray list;
    for (const Filing &filing : *filings) {
        const auto rows = m_caseFile.history(filing);
        if (!rows) {
            return failure(rows.error());
        }
        const auto files = attachments(filing);
        if (!files) {
            return failure(files.error());
        }
        list.append(QJsonObject{{"submission_id"_L1, filing.submissionId},
                                {"attachments"_L1, *files},
                                {"person"_L1, filing.personId},
                                {"procedure_id"_L1, filing.procedureId},
                                {"reference_number"_L1, filing.referenceNumber},
                                {"amends"_L1, filing.amends},
                                {"state"_L1, rows->constLast().state},
                                {"arrived_at"_L1, instantText(filing.arrivedAt)}});
    }
    return QJsonObject{{"filings"_L1, list}};
}

Result<QJsonObject> AdminDesk::messages()
{
    const auto filings = m_ledger.filings();
    if (!filings) {
        return failure(filings.error());
    }
    QJsonArray list;
    for (const Filing &filing : *filings) {
        const auto rows = filing.amends.isEmpty() ? m_ledger.messages(filing.personId, filing.referenceNumber)
                                                  : Result<QList<MessageRow>>(QList<MessageRow>());
        if (!rows) {
            return failure(rows.error());
        }
        for (const MessageRow &row : *rows) {
            list.append(QJsonObject{{"message_id"_L1, row.messageId},
                                    {"reference_number"_L1, row.referenceNumber},
                                    {"person"_L1, row.personId},
                                    {"author"_L1, row.isFromOffice ? "office"_L1 : "person"_L1},
                                    {"words"_L1, row.words.value("ja"_L1)}});
        }
    }
    return QJsonObject{{"messages"_L1, list}};
}

Result<QJsonObject> AdminDesk::count()
{
    return list().map([](const QJsonObject &listed) {
        int standing = 0;
        for (const auto &filing : listed.value("filings"_L1).toArray()) {
            standing += filing.toObject().value("state"_L1).toString() == "withdrawn"_L1 ? 0 : 1;
        }
        return QJsonObject{{"count"_L1, standing}};
    });
}

Result<QJsonObject> AdminDesk::advance(const QString &submissionId, const QString &state,
                                       const QJsonArray &fields)
{
    const auto filings = m_ledger.filings();
    if (!filings) {
        return failure(filings.error());
    }
    QJsonArray advanced;
    for (const Filing &filing : *filings) {
        if (!filing.amends.isEmpty() || (!submissionId.isEmpty() && filing.submissionId != submissionId)) {
            continue;
        }
        const auto moved = m_caseFile.advance(filing, state, fields);
        if (moved) {
            advanced.append(QJsonObject{{"submission_id"_L1, filing.submissionId}, {"state"_L1, *moved}});
        } else if (!submissionId.isEmpty()) {
            return failure(moved.error());
        }
    }
    if (advanced.isEmpty() && !submissionId.isEmpty()) {
        return failure(ErrorCode::NotFound, u"no such filing"_s);
    }
    return QJsonObject{{"advanced"_L1, advanced}};
}

} // namespace madoguchi::sandbox
