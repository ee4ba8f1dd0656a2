#pragma once

#include "agency/gateway_client.h"
#include "base/clock.h"
#include "portal/feed_json.h"
#include "vault/vault.h"

namespace madoguchi
{

/// What the agency holds about this person: fetched when there is a session, and the last good answer kept
/// sealed for reading offline. Lives on its vault's thread; the vault outlives it.
class Feed
{
public:
    /// Reads what was kept. What can no longer be read is forgotten: it is the agency's, and is fetched anew.
    /// So is a profile that was kept when nobody was asked. Errors: those of the vault but StorageCorrupt and
    /// StorageVersion.
    static Result<Feed> open(Vault &vault, const Clock &clock);
    Feed(Feed &&other) noexcept = default;
    Feed &operator=(Feed &&) = delete;
    Feed(const Feed &) = delete;
    Feed &operator=(const Feed &) = delete;
    /// A refresh() under way ends with Cancelled.
    ~Feed();

    /// The last good answer; null before the first. Its fetchedAt says how old it is.
    const FeedSnapshot *snapshot() const;
    /// Grows with each answer.
    quint64 changes() const { return m_memory->changes; }

    /// Fetches tasks, applications and notices, and the profile where the person lets it be fetched (see
    /// RegisterConsent); all or nothing, so that what is shown belongs together. Durable when it answers.
    /// Errors: those of the client, of the vault; then the last good answer stays. `client` outlives the
    /// task.
    QCoro::Task<Outcome> refresh(GatewayClient &client);
    /// The copy of the profile ends here and on the disk; the rest stays. Errors: those of the vault.
    Outcome forgetProfile();

private:
    /// Kept alive by a refresh() that is under way when the feed goes.
    struct Memory
    {
        Vault &vault;
        const Clock &clock;
        std::optional<FeedSnapshot> snapshot;
        bool hasEnded = false;
        quint64 changes = 0;
    };
    explicit Feed(std::shared_ptr<Memory> memory)
        : m_memory(std::move(memory))
    {
    }
    static QCoro::Task<Outcome> fetch(std::shared_ptr<Memory> memory, GatewayClient *client);

    std::shared_ptr<Memory> m_memory;
};

} // namespace madoguchi
