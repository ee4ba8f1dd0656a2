#include "portal/feed.h"

namespace madoguchi
{
namespace
{
const QString feedTable = QStringLiteral("feed");
const QString snapshotRow = QStringLiteral("snapshot");

bool isForgotten(ErrorCode code)
{
    return code == ErrorCode::StorageCorrupt || code == ErrorCode::StorageVersion;
}
} // namespace

Result<Feed> Feed::open(Vault &vault, const Clock &clock)
{
    std::shared_ptr<Memory> memory(new Memory{vault, clock, {}});
    const auto bytes = vault.get(feedTable, snapshotRow);
    if (!bytes && !isForgotten(bytes.error().code)) {
        return failure(bytes.error());
    }
    if (bytes && *bytes) {
        if (auto snapshot = snapshotFromBytes(**bytes)) {
            memory->snapshot = *std::move(snapshot);
        }
    }
    return Feed(std::move(memory));
}

Feed::~Feed()
{
    if (m_memory) {
        m_memory->hasEnded = true;
    }
}

const FeedSnapshot *Feed::snapshot() const { return m_memory->snapshot ? &*m_memory->snapshot : nullptr; }

QCoro::Task<Outcome> Feed::refresh(GatewayClient &client) { return fetch(m_memory, &client); }

QCoro::Task<Outcome> Feed::fetch(std::shared_ptr<Memory> memory, GatewayClient *client)
{
    FeedSnapshot fresh;
    auto profile = co_await client->profile();
    if (!profile || memory->hasEnded) {
        co_return profile ? failure(ErrorCode::Cancelled) : failure(profile.error());
    }
    auto tasks = co_await client->tasks();
    if (!tasks || memory->hasEnded) {
        co_return tasks ? failure(ErrorCode::Cancelled) : failure(tasks.error());
    }
    auto applications = co_await client->applications();
    if (!applications || memory->hasEnded) {
        co_return applications ? failure(ErrorCode::Cancelled) : failure(applications.error());
    }
    auto notices = co_await client->notices();
    if (!notices || memory->hasEnded) {
        co_return notices ? failure(ErrorCode::Cancelled) : failure(notices.error());
    }
    fresh.profile = *std::move(profile);
    fresh.tasks = *std::move(tasks);
    fresh.applications = *std::move(applications);
    fresh.notices = *std::move(notices);
    fresh.fetchedAt = memory->clock.now().toUTC();
    const Outcome kept = memory->vault.put(feedTable, snapshotRow, snapshotBytes(fresh));
    if (!kept) {
        co_return failure(kept.error());
    }
    memory->snapshot = std::move(fresh);
    ++memory->changes;
    co_return Outcome();
}

} // namespace madoguchi
