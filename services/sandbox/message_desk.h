#pragma once

#include "base/clock.h"
#include "sandbox/answer.h"
#include "sandbox/case_file.h"

namespace madoguchi::sandbox
{

/// What the office and the persons write to each other about applications.
class MessageDesk
{
public:
    MessageDesk(CaseFile &caseFile, Ledger &ledger, const Clock &clock, Pace pace);

    /// The person's applications as CaseFile has them, each with what there is to say of its messages.
    Result<QJsonArray> applications(const Resident &resident);
    Answer list(const Resident &resident, const QString &referenceNumber);
    /// `path` is "<reference number>/<message id>". A key that another person used answers as a reused key
    /// and says nothing of what it holds.
    Answer put(const Resident &resident, const QString &path, const QByteArray &body);
    /// The office writes. `respondBy` may be invalid. Errors: NotFound: no such filing; those of the ledger.
    Outcome write(const QString &referenceNumber, const QString &words, bool expectsAnswer,
                  const QDate &respondBy);

private:
    /// The contract's Application; nothing when this person has none of this name.
    Result<std::optional<QJsonObject>> application(const Resident &resident, const QString &referenceNumber);
    /// With the answer of the demo's office that time has brought.
    Result<QList<MessageRow>> messages(const QString &personId, const QString &referenceNumber);

    CaseFile &m_caseFile;
    Ledger &m_ledger;
    const Clock &m_clock;
    Pace m_pace;
};

} // namespace madoguchi::sandbox
