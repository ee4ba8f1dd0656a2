#include "sandbox/sign_in.h"

#include "base/json_reader.h"
#include "crypto/chain.h"
#include "crypto/random.h"
#include "sandbox/instants.h"
#include "sandbox/wire_values.h"

#include <QCryptographicHash>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestSignIn = 65'536;
/// id-kp-clientAuth (RFC 5280 4.2.1.12)
constexpr QLatin1String clientAuth("1.3.6.1.5.5.7.3.2");
/// JPKI's certificate policy for user authentication.
constexpr QLatin1String authenticationPolicy("1.2.392.200149.8.5.1.3.30");
constexpr int comeBackSeconds = 30;

QByteArray tokenHash(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// The token of `Authorization: Bearer …` (RFC 6750 2.1); empty for anything else.
QByteArray bearerToken(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme("bearer ");
    return authorization.size() < 512 && authorization.left(scheme.size()).toLower() == scheme
               ? authorization.mid(scheme.size()).trimmed()
               : QByteArray();
}

} // namespace

SignIn::SignIn(Town &town, Ledger &ledger, const Clock &clock, QString audience,
               QList<Certificate> authorities)
    : m_town(town)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_audience(std::move(audience))
    , m_authorities(std::move(authorities))
{
}

Answer SignIn::createChallenge()
{
    const auto challenge = m_challenges.issue(m_clock.now());
    if (!challenge) {
        return busy(429, comeBackSeconds);
    }
    return json(201, {{"challenge_id"_L1, challenge->id},
                      {"challenge"_L1, QString::fromLatin1(challenge->challenge)},
                      {"expires_at"_L1, instantText(challenge->expiresAt)}});
}

std::optional<QString> SignIn::fault(const Certificate &certificate, const IssuedChallenge &challenge,
                                     const QByteArray &signature)
{
    const auto chain = verifyChain(certificate, {}, m_authorities,
                                   {.at = m_clock.now(),
                                    .keyUsage = {KeyUsage::DigitalSignature},
                                    .extendedKeyUsage = clientAuth,
                                    .policy = authenticationPolicy});
    if (!chain) {
        return certificateReason(chain.error());
    }
    if (!certificate.keyUsageIsCritical()) {
        return u"key-usage"_s;
    }
    const QByteArray message = "madoguchi-sign-in:v1\n" + m_audience.toUtf8() + '\n' + challenge.challenge;
    if (certificate.rsaModulusBytes() == 0 || !certificate.verify(message, signature)) {
        return u"signature"_s;
    }
    if (!m_town.byAuthenticationCertificate(certificate.fingerprint())) {
        return u"unknown-person"_s;
    }
    return {};
}

Answer SignIn::createSession(const QByteArray &body)
{
    JsonReader reader = JsonReader::fromText(body, largestSignIn);
    const QString challengeId = reader.string("challenge_id", 64);
    const auto certificateBytes = bytesOf(reader.string("certificate", largestSignIn));
    const auto signature = bytesOf(reader.string("signature", largestSignIn));
    reader.finish();
    if (!reader.ok() || !certificateBytes || !signature || challengeId.size() < 16) {
        return problem(ProblemType::RequestInvalid,
                       reader.ok() ? u"a member is malformed"_s : reader.error().detail);
    }
    const auto certificate = Certificate::fromDer(*certificateBytes);
    if (!certificate) {
        return problem(ProblemType::RequestInvalid, u"/certificate: not a certificate"_s);
    }
    const QDateTime now = m_clock.now();
    const auto challenge = m_challenges.take(challengeId, now);
    if (!challenge) {
        return signInRefused(u"challenge"_s);
    }
    if (const auto reason = fault(*certificate, *challenge, *signature)) {
        return signInRefused(*reason);
    }
    const Resident *resident = m_town.byAuthenticationCertificate(certificate->fingerprint());
    const QByteArray token =
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QDateTime end = now.addSecs(sessionSeconds);
    const auto subject = m_ledger.subject(resident->id);
    if (!subject || !m_ledger.forgetSessions(now) ||
        !m_ledger.addSession(tokenHash(token), resident->id, end)) {
        return busy(503, comeBackSeconds);
    }
    return json(201, {{"access_token"_L1, QString::fromLatin1(token)},
                      {"expires_at"_L1, instantText(end)},
                      {"subject"_L1, *subject}});
}

Answer SignIn::endSession(const QByteArray &authorization)
{
    return m_ledger.endSession(tokenHash(bearerToken(authorization))) ? noContent()
                                                                      : busy(503, comeBackSeconds);
}

Answer SignIn::allowProfile(const QByteArray &authorization, bool allowed)
{
    return m_ledger.allowProfile(tokenHash(bearerToken(authorization)), allowed) ? noContent()
                                                                                 : busy(503, comeBackSeconds);
}

Result<bool> SignIn::readsProfile(const QByteArray &authorization, const Resident &resident)
{
    const QByteArray token = tokenHash(bearerToken(authorization));
    const auto allowed = m_ledger.isProfileAllowed(token);
    if (!allowed || !*allowed) {
        return allowed;
    }
    return m_ledger.noteProfileRead(token, resident.id, m_clock.now()).map([] { return true; });
}

Result<const Resident *> SignIn::person(const QByteArray &authorization)
{
    const QByteArray token = bearerToken(authorization);
    if (token.isEmpty()) {
        return failure(ErrorCode::SignInRequired);
    }
    auto id = m_ledger.sessionPerson(tokenHash(token), m_clock.now());
    if (!id) {
        return failure(id.error());
    }
    const Resident *resident = *id ? m_town.resident(**id) : nullptr;
    if (!resident) {
        return failure(ErrorCode::SignInRequired);
    }
    return resident;
}

} // namespace madoguchi::sandbox
