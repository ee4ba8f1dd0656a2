#include "portal/records.h"

#include "agency/record_parsing.h"
#include "portal/opaque_row.h"

#include <QJsonDocument>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString table = QStringLiteral("records");
const QString summariesRow = QStringLiteral("summaries");
const QString accessRow = QStringLiteral("access-log");

QString rowOf(RecordKind kind) { return QStringLiteral("kind-") + recordKindName(kind); }

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

Outcome keep(Vault &vault, const Clock &clock, const QString &row, const QJsonObject &answer)
{
    const auto name = opaqueRow(vault, table, row);
    if (!name) {
        return failure(name.error());
    }
    return vault.put(table, *name,
                     compact({{QStringLiteral("fetched_at"), clock.now().toUTC().toString(Qt::ISODate)},
                              {QStringLiteral("answer"), answer}}));
}

Outcome forget(Vault &vault, const QString &row)
{
    const auto name = opaqueRow(vault, table, row);
    return name ? vault.remove(table, *name) : failure(name.error());
}

/// What `parse` makes of the answer in `row`, as strict as for an answer from the network.
template<typename T, typename Parse>
Result<std::optional<Kept<T>>> kept(Vault &vault, const QString &row, Parse parse)
{
    const auto name = opaqueRow(vault, table, row);
    if (!name) {
        return failure(name.error());
    }
    const auto bytes = vault.get(table, *name);
    if (!bytes && bytes.error().code != ErrorCode::StorageCorrupt &&
        bytes.error().code != ErrorCode::StorageVersion) {
        return failure(bytes.error());
    }
    if (!bytes || !*bytes) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(**bytes).object();
    const auto value = parse(compact(object.value(QLatin1String("answer")).toObject()));
    const auto at =
        QDateTime::fromString(object.value(QLatin1String("fetched_at")).toString(), Qt::ISODate).toUTC();
    if (!value || !at.isValid()) {
        return std::nullopt;
    }
    return Kept<T>{*value, at};
}

} // namespace

Records::Records(Vault &vault, const Clock &clock)
    : m_memory(new Memory{vault, clock})
{
}

Records::~Records()
{
    if (m_memory) {
        m_memory->hasEnded = true;
    }
}

Result<std::optional<Kept<QList<RecordSummary>>>> Records::summaries() const
{
    return kept<QList<RecordSummary>>(m_memory->vault, summariesRow, parseRecordSummaries);
}

Result<std::optional<Kept<RecordSet>>> Records::records(RecordKind kind) const
{
    return kept<RecordSet>(m_memory->vault, rowOf(kind),
                           [kind](const QByteArray &json) { return parseRecordSet(json, kind); });
}

Result<std::optional<Kept<QList<AccessEntry>>>> Records::accessLog() const
{
    return kept<QList<AccessEntry>>(m_memory->vault, accessRow, parseAccessLog);
}

QCoro::Task<Outcome> Records::fetchSummaries(GatewayClient &client)
{
    return summariesInto(m_memory, &client);
}

QCoro::Task<Outcome> Records::fetchRecords(GatewayClient &client, RecordKind kind)
{
    return recordsInto(m_memory, &client, kind);
}

QCoro::Task<Outcome> Records::fetchAccessLog(GatewayClient &client)
{
    return accessLogInto(m_memory, &client);
}

QCoro::Task<Outcome> Records::summariesInto(std::shared_ptr<Memory> memory, GatewayClient *client)
{
    const auto summaries = co_await client->recordSummaries();
    if (!summaries || memory->hasEnded) {
        co_return summaries ? failure(ErrorCode::Cancelled) : failure(summaries.error());
    }
    for (const RecordKind kind : allRecordKinds()) {
        const bool isThere = std::any_of(summaries->begin(), summaries->end(),
                                         [kind](const RecordSummary &s) { return s.kind == kind; });
        const Outcome forgotten = isThere ? Outcome() : forget(memory->vault, rowOf(kind));
        if (!forgotten) {
            co_return failure(forgotten.error());
        }
    }
    co_return keep(memory->vault, memory->clock, summariesRow, recordSummariesJson(*summaries));
}

QCoro::Task<Outcome> Records::recordsInto(std::shared_ptr<Memory> memory, GatewayClient *client,
                                          RecordKind kind)
{
    const auto set = co_await client->records(kind);
    if (!set || memory->hasEnded) {
        co_return set ? failure(ErrorCode::Cancelled) : failure(set.error());
    }
    co_return keep(memory->vault, memory->clock, rowOf(kind), recordSetJson(*set));
}

QCoro::Task<Outcome> Records::accessLogInto(std::shared_ptr<Memory> memory, GatewayClient *client)
{
    const auto entries = co_await client->accessLog();
    if (!entries || memory->hasEnded) {
        co_return entries ? failure(ErrorCode::Cancelled) : failure(entries.error());
    }
    co_return keep(memory->vault, memory->clock, accessRow, accessLogJson(*entries));
}

} // namespace madoguchi
