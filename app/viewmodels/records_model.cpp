#include "app/viewmodels/records_model.h"

#include "app/citizen_file.h"
#include "app/viewmodels/record_words.h"
#include "base/era_date.h"

#include <algorithm>

namespace madoguchi
{

RecordsModel::RecordsModel(CitizenSession &session, CitizenFile &file, QObject *parent)
    : FetchedModel(session, file, parent)
    , m_kinds({QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("about"),
               QStringLiteral("source"), QStringLiteral("asOf"), QStringLiteral("count")})
{
}

QCoro::Task<Outcome> RecordsModel::fetch() { return file().fetchSummaries(); }

void RecordsModel::openKind(const QString &kind)
{
    if (const auto known = recordKindOf(kind)) {
        Q_EMIT kindWanted(*known);
    }
}

void RecordsModel::openAccessLog() { Q_EMIT accessLogWanted(); }

QDateTime RecordsModel::showKept()
{
    QList<QVariantMap> rows;
    QDateTime fetchedAt;
    const auto kept = file().summaries();
    if (kept && *kept) {
        fetchedAt = (*kept)->fetchedAt;
        const QList<RecordSummary> &summaries = (*kept)->value;
        for (const RecordKind kind : allRecordKinds()) {
            const auto summary = std::find_if(summaries.begin(), summaries.end(),
                                              [kind](const RecordSummary &s) { return s.kind == kind; });
            if (summary == summaries.end()) {
                continue;
            }
            rows << QVariantMap{
                {QStringLiteral("kind"), recordKindName(kind)},
                {QStringLiteral("title"), recordKindTitle(kind)},
                {QStringLiteral("about"), recordKindAbout(kind)},
                {QStringLiteral("source"), summary->source.in(language())},
                //: A kind of record: the day whose state the data shows. %1: a date.
                {QStringLiteral("asOf"), tr("%1 時点").arg(dateWithEra(summary->asOf, language()))},
                //: A kind of record: how many there are.
                {QStringLiteral("count"), tr("%1件").arg(summary->count)},
            };
        }
    }
    m_kinds.setRows(rows);
    return fetchedAt;
}

} // namespace madoguchi
