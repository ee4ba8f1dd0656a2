#include "app/viewmodels/records_model.h"

#include "app/citizen_file.h"
#include "app/citizen_session.h"
#include "app/viewmodels/freshness_words.h"
#include "app/viewmodels/record_words.h"
#include "base/era_date.h"

#include <algorithm>

namespace madoguchi
{

RecordsModel::RecordsModel(CitizenSession &session, CitizenFile &file, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_file(file)
    , m_kinds({QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("about"),
               QStringLiteral("source"), QStringLiteral("asOf"), QStringLiteral("count")})
{
    connect(&m_session, &CitizenSession::signedInChanged, this, &RecordsModel::rebuild);
    connect(&m_session, &CitizenSession::outboxChanged, this, &RecordsModel::changed);
}

void RecordsModel::open()
{
    rebuild();
    load();
}

void RecordsModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

bool RecordsModel::offline() const { return m_isCutOff || !m_session.online(); }

QString RecordsModel::freshness() const { return freshnessText(m_fetchedAt, !offline(), m_language); }

void RecordsModel::refresh() { load(); }

QCoro::Task<void> RecordsModel::load()
{
    if (m_busy) {
        co_return;
    }
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await m_file.fetchSummaries();
    m_busy = false;
    m_isCutOff = !outcome.has_value();
    if (!outcome) {
        m_error.set(outcome.error());
    }
    rebuild();
}

void RecordsModel::openKind(const QString &kind)
{
    if (const auto known = recordKindOf(kind)) {
        Q_EMIT kindWanted(*known);
    }
}

void RecordsModel::openAccessLog() { Q_EMIT accessLogWanted(); }

void RecordsModel::rebuild()
{
    QList<QVariantMap> rows;
    m_fetchedAt = {};
    const auto kept = m_file.summaries();
    if (kept && *kept) {
        m_fetchedAt = (*kept)->fetchedAt;
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
                {QStringLiteral("source"), summary->source.in(m_language)},
                //: A kind of record: the day whose state the data shows. %1: a date.
                {QStringLiteral("asOf"), tr("%1 時点").arg(dateWithEra(summary->asOf, m_language))},
                //: A kind of record: how many there are.
                {QStringLiteral("count"), tr("%1件").arg(summary->count)},
            };
        }
    }
    m_kinds.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
