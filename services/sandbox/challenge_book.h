#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace madoguchi::sandbox
{

struct IssuedChallenge
{
    QString id;
    QByteArray challenge; ///< 32 random bytes in base64: these characters are what is signed
    QDateTime expiresAt;
};

/// The challenges that wait for their signature. In memory only: a gateway that restarts asks anew.
class ChallengeBook
{
public:
    static constexpr int lifetimeSeconds = 120;
    static constexpr int most = 256; ///< who asks for more is told to come back

    /// Nothing when too many wait.
    std::optional<IssuedChallenge> issue(const QDateTime &now);
    /// Gives the challenge away: it is good for one try, whatever comes of it. Nothing when it is unknown,
    /// used or too old.
    std::optional<IssuedChallenge> take(const QString &id, const QDateTime &now);

private:
    QHash<QString, IssuedChallenge> m_waiting;
};

} // namespace madoguchi::sandbox
