#include "sandbox/challenge_book.h"

#include "crypto/random.h"

namespace madoguchi::sandbox
{

std::optional<IssuedChallenge> ChallengeBook::issue(const QDateTime &now)
{
    m_waiting.removeIf([&](auto entry) { return entry.value().expiresAt <= now; });
    if (m_waiting.size() >= most) {
        return {};
    }
    IssuedChallenge challenge{.id = QString::fromLatin1(randomBytes(16).toHex()),
                              .challenge = randomBytes(32).toBase64(),
                              .expiresAt = now.addSecs(lifetimeSeconds)};
    m_waiting.insert(challenge.id, challenge);
    return challenge;
}

std::optional<IssuedChallenge> ChallengeBook::take(const QString &id, const QDateTime &now)
{
    if (!m_waiting.contains(id)) {
        return {};
    }
    const IssuedChallenge challenge = m_waiting.take(id);
    return challenge.expiresAt > now ? std::optional(challenge) : std::nullopt;
}

} // namespace madoguchi::sandbox
