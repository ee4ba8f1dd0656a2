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
    const auto found = m_waiting.constFind(id);
    if (found == m_waiting.constEnd()) {
        return {};
    }
    const IssuedChallenge challenge = *found;
    m_waiting.erase(found);
    return challenge.expiresAt > now ? std::optional(challenge) : std::nullopt;
}

} // namespace madoguchi::sandbox
