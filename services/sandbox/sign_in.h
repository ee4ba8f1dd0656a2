#pragma once

#include "base/clock.h"
#include "crypto/certificate.h"
#include "sandbox/answer.h"
#include "sandbox/challenge_book.h"
#include "sandbox/ledger.h"
#include "sandbox/town.h"

namespace madoguchi::sandbox
{

/// Who may come in: challenge, certificate, signature, session.
class SignIn
{
public:
    static constexpr int sessionSeconds = 1800;

    SignIn(Town &town, Ledger &ledger, const Clock &clock, QString audience, QList<Certificate> authorities);

    Answer createChallenge();
    /// Checks in this order, and says the first that fails: the challenge (known, unused, not too old), the
    /// chain by key identifier with validity, keyUsage, clientAuth and JPKI's policy, the signature over the
    /// challenge for this audience, and that the certificate is registered for a resident.
    Answer createSession(const QByteArray &body);
    Answer endSession(const QByteArray &authorization);

    /// Of the session that the Authorization header names, which person() has found.
    Answer allowProfile(const QByteArray &authorization, bool allowed);
    /// Whether that session may read the profile; where it may, the reading is noted.
    Result<bool> readsProfile(const QByteArray &authorization, const Resident &resident);

    /// The person whose session the Authorization header names. Errors: SignInRequired, and the ledger's.
    Result<const Resident *> person(const QByteArray &authorization);

private:
    /// The contract's reason for a refusal, or nothing.
    std::optional<QString> fault(const Certificate &certificate, const IssuedChallenge &challenge,
                                 const QByteArray &signature);

    Town &m_town;
    Ledger &m_ledger;
    const Clock &m_clock;
    QString m_audience;
    QList<Certificate> m_authorities;
    ChallengeBook m_challenges;
};

} // namespace madoguchi::sandbox
