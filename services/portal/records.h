#pragma once

#include "agency/gateway_client.h"
#include "base/clock.h"
#include "vault/vault.h"

namespace madoguchi
{

/// An answer of the agency as it was kept, and when it was fetched.
template<typename T>
struct Kept
{
    T value;
    QDateTime fetchedAt; ///< UTC
};

/// What the agency has on record of this person, and who looked at it. Fetched when the person wishes, never
/// at sign-in; the last good answer is kept sealed and nowhere else, not even in memory. A fetch that fails
/// leaves what was kept. Lives on its vault's thread; the vault and the clock outlive it.
class Records
{
public:
    Records(Vault &vault, const Clock &clock);
    Records(Records &&other) noexcept = default;
    Records &operator=(Records &&) = delete;
    Records(const Records &) = delete;
    Records &operator=(const Records &) = delete;
    /// A fetch under way ends with Cancelled.
    ~Records();

    /// Nothing: never fetched, or what was kept can no longer be read (it is the agency's, and is fetched
    /// anew). Errors: those of the vault but StorageCorrupt and StorageVersion.
    Result<std::optional<Kept<QList<RecordSummary>>>> summaries() const;
    Result<std::optional<Kept<RecordSet>>> records(RecordKind kind) const;
    Result<std::optional<Kept<QList<AccessEntry>>>> accessLog() const;

    /// Durable when they answer. Errors: those of the client and of the vault. `client` outlives the task.
    /// Records of a kind that the agency no longer names are forgotten here too.
    QCoro::Task<Outcome> fetchSummaries(GatewayClient &client);
    QCoro::Task<Outcome> fetchRecords(GatewayClient &client, RecordKind kind);
    QCoro::Task<Outcome> fetchAccessLog(GatewayClient &client);

private:
    /// Kept alive by a fetch that is under way when the records go.
    struct Memory
    {
        Vault &vault;
        const Clock &clock;
        bool hasEnded = false;
    };
    static QCoro::Task<Outcome> summariesInto(std::shared_ptr<Memory> memory, GatewayClient *client);
    static QCoro::Task<Outcome> recordsInto(std::shared_ptr<Memory> memory, GatewayClient *client,
                                            RecordKind kind);
    static QCoro::Task<Outcome> accessLogInto(std::shared_ptr<Memory> memory, GatewayClient *client);

    std::shared_ptr<Memory> m_memory;
};

} // namespace madoguchi
