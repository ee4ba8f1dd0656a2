#include "sandbox/case_file.h"

#include "base/japan_time.h"
#include "sandbox/dated_words.h"
#include "sandbox/instants.h"

#include <QSet>

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

/// How long a person has to answer a correction (補正), in days.
constexpr int correctionDays = 14;

} // namespace

CaseFile::CaseFile(const Agency &agency, Ledger &ledger, const Clock &clock, Pace pace)
    : m_agency(agency)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_pace(pace)
{
}

bool CaseFile::isWithdrawable(const QString &state)
{
    return state == "arrived"_L1 || state == "in_review"_L1 || state == "correction_requested"_L1;
}

Result<QList<HistoryRow>> CaseFile::history(const Filing &filing)
{
    auto rows = m_ledger.history(filing.caseId());
    const OfferedProcedure *offered = m_agency.procedure(filing.procedureId);
    if (!rows || !offered) {
        return rows;
    }
    const QList<HistoryRow> due = dueSteps(offered->stages, *rows, m_pace, m_clock.now());
    if (!due.isEmpty()) {
        if (auto appended = m_ledger.append(filing.caseId(), due); !appended) {
            return failure(appended.error());
        }
        rows->append(due);
    }
    return rows;
}

QJsonObject CaseFile::historyEntry(const HistoryRow &row, const OfferedProcedure &offered) const
{
    QJsonObject entry{{"state"_L1, row.state}, {"at"_L1, instantText(row.at)}};
    const Stage *stage = offered.stage(row.state);
    const LocalizedText message = stage ? stage->message : m_agency.sideStages.value(row.state).message;
    if (!message.isEmpty()) {
        entry.insert("message"_L1, message.toJson());
    }
    if (row.state == "correction_requested"_L1) {
        const QDate answerBy = dayInJapan(row.at).addDays(correctionDays);
        entry.insert("respond_by"_L1, answerBy.toString(Qt::ISODate));
        if (!row.fields.isEmpty()) {
            entry.insert("fields"_L1, row.fields);
        }
    }
    return entry;
}

Result<Filing> CaseFile::asMended(const Filing &filing)
{
    return m_ledger.amendments(filing.submissionId).map([&](const QList<Filing> &amendments) {
        Filing mended = filing;
        if (!amendments.isEmpty()) {
            mended.document = amendments.constLast().document;
        }
        return mended;
    });
}

Result<QJsonObject> CaseFile::application(const Filing &filing)
{
    const OfferedProcedure *offered = m_agency.procedure(filing.procedureId);
    if (!offered) {
        return failure(ErrorCode::ProcedureUnknown, filing.procedureId);
    }
    const auto rows = history(filing);
    if (!rows) {
        return failure(rows.error());
    }
    QJsonArray entries;
    for (const HistoryRow &row : *rows) {
        entries.append(historyEntry(row, *offered));
    }
    const QString state = rows->constLast().state;
    QJsonObject application{{"reference_number"_L1, filing.referenceNumber},
                            {"submission_id"_L1, filing.submissionId},
                            {"procedure_id"_L1, filing.procedureId},
                            {"title"_L1, offered->procedure.title.toJson()},
                            {"office"_L1, offered->office.value("name"_L1)},
                            {"state"_L1, state},
                            {"history"_L1, entries},
                            {"withdrawable"_L1, isWithdrawable(state)}};
    const Stage *stage = offered->stage(state);
    const LocalizedText next = stage ? stage->nextStep : m_agency.sideStages.value(state).nextStep;
    const auto mended = asMended(filing);
    const auto amendments = m_ledger.amendments(filing.submissionId);
    if (!mended || !amendments) {
        return failure(mended ? amendments.error() : mended.error());
    }
    if (const QJsonObject words = DocumentDates(*mended).words(next); !words.isEmpty()) {
        application.insert("next_step"_L1, words);
    }
    if (!amendments->isEmpty()) {
        QJsonArray ids;
        for (const Filing &amendment : *amendments) {
            ids.append(amendment.submissionId);
        }
        application.insert("amendments"_L1, ids);
    }
    return application;
}

Result<QJsonArray> CaseFile::applications(const Resident &resident)
{
    const auto filings = m_ledger.filings(resident.id);
    if (!filings) {
        return failure(filings.error());
    }
    QJsonArray list;
    for (const Filing &filing : *filings) {
        if (!filing.amends.isEmpty()) {
            continue;
        }
        auto entry = application(filing);
        if (!entry) {
            return failure(entry.error());
        }
        list.append(*entry);
    }
    // What the town's file tells of lies before everything filed here.
    for (const auto &earlier : resident.factsOn(u"applications"_s, m_clock.today()).toArray()) {
        list.append(earlier);
    }
    return list;
}

Result<QJsonArray> CaseFile::followUps(const Filing &filing)
{
    QJsonArray tasks;
    const OfferedProcedure *offered = m_agency.procedure(filing.procedureId);
    if (!offered) {
        return tasks;
    }
    const DocumentDates dates(filing);
    for (const FollowUp &followUp : offered->followUps) {
        QJsonObject task{{"task_id"_L1, followUp.id + u'-' + filing.referenceNumber},
                         {"title"_L1, followUp.title.toJson()},
                         {"body"_L1, dates.words(followUp.body)},
                         {"weight"_L1, followUp.weight},
                         {"legal_ground"_L1, followUp.legalGround}};
        const QDate due = dates.day(followUp.due.field, followUp.due.days);
        if (due.isValid()) {
            task.insert("due_on"_L1, due.toString(Qt::ISODate));
        }
        if (task.value("body"_L1).toObject().isEmpty()) {
            task.remove("body"_L1);
        }
        tasks.append(task);
    }
    return tasks;
}

Result<QJsonArray> CaseFile::tasks(const Resident &resident)
{
    const auto filings = m_ledger.filings(resident.id);
    if (!filings) {
        return failure(filings.error());
    }
    QSet<QString> done;
    QJsonArray tasks;
    for (const Filing &filing : *filings) {
        if (!filing.amends.isEmpty()) {
            continue;
        }
        const auto rows = history(filing);
        if (!rows) {
            return failure(rows.error());
        }
        const QString state = rows->constLast().state;
        if (state == "withdrawn"_L1 || state == "declined"_L1) {
            continue;
        }
        done.insert(filing.procedureId);
        const auto mended = asMended(filing);
        auto next = mended ? followUps(*mended) : Result<QJsonArray>(failure(mended.error()));
        if (!next) {
            return failure(next.error());
        }
        for (const auto &task : *next) {
            tasks.append(task);
        }
    }
    for (const auto &task : resident.factsOn(u"tasks"_s, m_clock.today()).toArray()) {
        if (!done.contains(task.toObject().value("procedure_id"_L1).toString())) {
            tasks.append(task);
        }
    }
    return tasks;
}

Outcome CaseFile::withdraw(const Filing &filing)
{
    return m_ledger.append(filing.caseId(), {{.state = u"withdrawn"_s, .at = m_clock.now()}});
}

Result<QString> CaseFile::advance(const Filing &filing, const QString &state, const QJsonArray &fields)
{
    const auto rows = history(filing);
    const OfferedProcedure *offered = m_agency.procedure(filing.procedureId);
    if (!rows || !offered) {
        return rows ? failure(ErrorCode::ProcedureUnknown) : failure(rows.error());
    }
    QString next = state;
    if (next.isEmpty()) {
        const QString present = rows->constLast().state;
        // Once corrected, a filing goes back into review.
        next = present == "correction_requested"_L1 ? u"in_review"_s
                                                    : nextState(offered->stages, present).value_or(QString());
    }
    if (!offered->stage(next) && !m_agency.sideStages.contains(next)) {
        return failure(ErrorCode::NotAllowed, u"no such step from here"_s);
    }
    return m_ledger.append(filing.caseId(), {{.state = next, .at = m_clock.now(), .fields = fields}})
        .map([&] { return next; });
}

} // namespace madoguchi::sandbox
