#include "portal/feed.h"

#include "portal/register_consent.h"

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
    Feed feed(std::move(memory));
    const FeedSnapshot *kept = feed.snapshot();
    if (kept && kept->profile && !RegisterConsent(vault).isGiven(kept->audience)) {
        if (const Outcome forgotten = feed.forgetProfile(); !forgotten) {
            return failure(forgotten.error());
        }
    }
    return feed;
}

Feed::~Feed()
{
    if (m_memory) {
        m_memory->hasEnded = true;
    }
}

const FeedSnapshot *Feed::snapshot() const { return m_memory->snapshot ? &*m_memory->snapshot : nullptr; }

Outcome Feed::forgetProfile()
{
    if (!m_memory->snapshot || !m_memory->snapshot->profile) {
        return {};
    }
    FeedSnapshot rest = *m_memory->snapshot;
    rest.profile.reset();
    Outcome kept = m_memory->vault.put(feedTable, snapshotRow, snapshotBytes(rest));
    if (kept) {
        m_memory->snapshot = std::move(rest);
        ++m_memory->changes;
    }
    return kept;
}

QCoro::Task<Outcome> Feed::refresh(GatewayClient &client) { return fetch(m_memory, &client); }

QCoro::Task<Outcome> Feed::fetch(std::shared_ptr<Memory> memory, GatewayClient *client)
{
    FeedSnapshot fresh;
    fresh.audience = client->audience();
    if (RegisterConsent(memory->vault).isGiven(fresh.audience)) {
        const Outcome allowed = co_await client->allowProfile(true);
        if (!allowed || memory->hasEnded) {
            co_return allowed ? failure(ErrorCode::Cancelled) : failure(allowed.error());
        }
        auto profile = co_await client->profile();
        const bool isTakenBack = !RegisterConsent(memory->vault).isGiven(fresh.audience);
        if (memory->hasEnded || (!profile && !isTakenBack)) {
            co_return memory->hasEnded ? failure(ErrorCode::Cancelled) : failure(profile.error());
        }
        if (profile) {
            fresh.profile = *std::move(profile);
        }
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
    // The person may have answered, or changed the answer, since this began.
    if (!RegisterConsent(memory->vault).isGiven(fresh.audience)) {
        fresh.profile.reset();
    } else if (!fresh.profile && memory->snapshot && memory->snapshot->audience == fresh.audience) {
        fresh.profile = memory->snapshot->profile;
    }
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
