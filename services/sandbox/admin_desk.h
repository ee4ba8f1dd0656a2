#pragma once

#include "sandbox/case_file.h"
#include "sandbox/faults.h"
#include "sandbox/message_desk.h"

#include <QLocalServer>

namespace madoguchi::sandbox
{

/// What an operator of the reference gateway, a test above all, can tell it while it runs: one line of JSON
/// in, one line out, over a socket in the home folder that only its owner can open.
///   {"command":"count"} → {"count":1}: filings that stand, withdrawn ones not counted
///   {"command":"list"} → {"filings":[{submission_id, person, procedure_id, reference_number, state,
///   arrived_at}]}
///   {"command":"advance","submission_id"?,"to"?,"fields"?} → {"advanced":[{submission_id, state}]}
///   {"command":"message","words","reference_number"?,"expects_answer"?,"respond_by"?} → {}: the office
///   writes about this application, or the newest one
///   {"command":"messages"} → {"messages":[{message_id, reference_number, person, author, words}]}
///   {"command":"fault","kind",…} → {}: see Faults::set()
/// A command that fails answers {"error":"…"}.
class AdminDesk : public QObject
{
    Q_OBJECT

public:
    AdminDesk(Ledger &ledger, CaseFile &caseFile, MessageDesk &messageDesk, Faults &faults);

    static QString socketPath(const QString &home);
    /// Errors: Internal.
    Outcome listen(const QString &path);

    QJsonObject perform(const QJsonObject &command);

private:
    void serve();
    Result<QJsonObject> list();
    Result<QJsonArray> attachments(const Filing &filing);
    Result<QJsonObject> count();
    Result<QJsonObject> messages();
    Result<QJsonObject> advance(const QString &submissionId, const QString &state, const QJsonArray &fields);

    Ledger &m_ledger;
    CaseFile &m_caseFile;
    MessageDesk &m_messageDesk;
    Faults &m_faults;
    QLocalServer m_server;
};

} // namespace madoguchi::sandbox
