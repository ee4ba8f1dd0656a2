#pragma once

#include "base/clock.h"
#include "sandbox/agency.h"
#include "sandbox/ledger.h"
#include "sandbox/pace.h"
#include "sandbox/town.h"

namespace madoguchi::sandbox
{

/// What the agency holds about a person: the facts of the town's file, and what follows from filings.
/// Filings are moved forward when somebody looks, each step dated with the moment at which it was due.
class CaseFile
{
public:
    CaseFile(const Agency &agency, Ledger &ledger, const Clock &clock, Pace pace);

    Result<QJsonArray> applications(const Resident &resident); ///< newest first
    Result<QJsonArray> tasks(const Resident &resident);

    /// The filing's history with the steps that time has brought.
    Result<QList<HistoryRow>> history(const Filing &filing);
    Result<QJsonObject> application(const Filing &filing);
    /// Whether the person may still take the filing back.
    static bool isWithdrawable(const QString &state);
    Outcome withdraw(const Filing &filing);
    /// Moves a filing to `state`, or to its next usual step when empty. `fields`: with correction_requested,
    /// FieldToMend of the contract.
    /// Errors: NotAllowed (no such step from here), and the ledger's.
    Result<QString> advance(const Filing &filing, const QString &state, const QJsonArray &fields = {});

private:
    /// The filing with the document of its last correction.
    Result<Filing> asMended(const Filing &filing);
    Result<QJsonArray> followUps(const Filing &filing);
    QJsonObject historyEntry(const HistoryRow &row, const OfferedProcedure &offered) const;

    const Agency &m_agency;
    Ledger &m_ledger;
    const Clock &m_clock;
    Pace m_pace;
};

} // namespace madoguchi::sandbox
