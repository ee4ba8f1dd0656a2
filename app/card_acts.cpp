#include "app/card_acts.h"

#include "card/card_key.h"
#include "crypto/key_derivation.h"

#include <QCryptographicHash>

namespace madoguchi
{
namespace
{

/// Never the beginning of a sign-in message: a gateway can not have this digest signed as its challenge.
constexpr auto storeLabel = "madoguchi-store-key:v1";

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

/// The card has no common application or no such record.
bool isOfAnOlderCard(ErrorCode code)
{
    return code == ErrorCode::CardForeign || code == ErrorCode::CardRefused ||
           code == ErrorCode::CardMalformed;
}

/// Nothing for a card without one.
Result<std::optional<Certificate>> authenticationOf(MyNumberCard &card)
{
    const auto certificate = card.authenticationCertificate();
    if (certificate) {
        return *certificate;
    }
    if (certificate.error().code == ErrorCode::CardCertificateMissing) {
        return std::nullopt;
    }
    return failure(certificate.error());
}

Result<CertificateReading> withAuthority(MyNumberCard &card, CardKey which, const Certificate &certificate)
{
    const auto authority = card.authorityCertificate(which);
    if (!authority && authority.error().code != ErrorCode::CardCertificateMissing) {
        return failure(authority.error());
    }
    return CertificateReading{certificate, authority ? std::optional(*authority) : std::nullopt};
}

} // namespace

Outcome verifyBy(MyNumberCard &card, PinKind kind, const PinSource &pin, LastTry lastTry)
{
    return pin ? card.verify(kind, *pin, lastTry) : card.verifyAtReader(kind, lastTry);
}

Outcome requireSameCard(MyNumberCard &card, const std::optional<Certificate> &expected)
{
    const auto present = authenticationOf(card);
    if (!present) {
        return failure(present.error());
    }
    return *present == expected ? Outcome() : failure(ErrorCode::CardChanged);
}

Result<SignInAct> signInWith(MyNumberCard &card, const PinSource &pin, LastTry lastTry,
                             const QByteArray &challengeDigest)
{
    const auto certificate = card.authenticationCertificate();
    if (!certificate) {
        return failure(certificate.error());
    }
    // Before the PIN: another application's record, and leaving an application ends what was verified in it.
    const auto serial = card.serial();
    if (!serial && !isOfAnOlderCard(serial.error().code)) {
        return failure(serial.error());
    }
    if (const auto verified = verifyBy(card, PinKind::Authentication, pin, lastTry); !verified) {
        return failure(verified.error());
    }
    SignInAct act{*certificate, serial ? std::optional(*serial) : std::nullopt, {}, {}};
    if (!challengeDigest.isEmpty()) {
        auto signature = card.sign(CardKey::Authentication, challengeDigest);
        if (!signature) {
            return failure(signature.error());
        }
        act.challengeSignature = *std::move(signature);
    }
    auto labelSignature = card.sign(CardKey::Authentication, sha256(storeLabel));
    if (!labelSignature) {
        return failure(labelSignature.error());
    }
    auto key = deriveKey(Secret(*labelSignature), storeLabel);
    wipe(*labelSignature);
    if (!key) {
        return failure(key.error());
    }
    act.storeKey = std::make_shared<Secret>(*std::move(key));
    return act;
}

Result<CardAttributes> attributesWith(MyNumberCard &card, const PinSource &pin, LastTry lastTry,
                                      const Certificate &expected)
{
    if (const auto same = requireSameCard(card, expected); !same) {
        return failure(same.error());
    }
    if (const auto verified = verifyBy(card, PinKind::InputSupport, pin, lastTry); !verified) {
        return failure(verified.error());
    }
    return card.attributes();
}

Result<SignedSubmission> signWith(MyNumberCard &card, const Secret &password, LastTry lastTry,
                                  const Certificate &expected, const SigningOrder &order, const Clock &clock)
{
    if (const auto same = requireSameCard(card, expected); !same) {
        return failure(same.error());
    }
    if (const auto verified = card.verify(PinKind::Signature, password, lastTry); !verified) {
        return failure(verified.error());
    }
    const auto certificate = card.signatureCertificate();
    if (!certificate) {
        return failure(certificate.error());
    }
    CardPrivateKey key(card, CardKey::Signature);
    return signSubmission(order, *certificate, key, clock);
}

Result<CertificateReading> readAuthentication(MyNumberCard &card)
{
    const auto certificate = card.authenticationCertificate();
    return certificate ? withAuthority(card, CardKey::Authentication, *certificate)
                       : failure(certificate.error());
}

Result<CertificateReading> readSignature(MyNumberCard &card, const Secret &password, LastTry lastTry,
                                         const std::optional<Certificate> &expected)
{
    if (const Outcome same = requireSameCard(card, expected); !same) {
        return failure(same.error());
    }
    if (const Outcome verified = card.verify(PinKind::Signature, password, lastTry); !verified) {
        return failure(verified.error());
    }
    const auto certificate = card.signatureCertificate();
    return certificate ? withAuthority(card, CardKey::Signature, *certificate) : failure(certificate.error());
}

Result<PinStanding> pinStanding(MyNumberCard &card, PinKind pin)
{
    const auto certificate = authenticationOf(card);
    if (!certificate) {
        return failure(certificate.error());
    }
    const auto tries = card.triesLeft(pin);
    if (!tries) {
        return failure(tries.error());
    }
    return PinStanding{*tries, card.canVerifyAtReader(pin), *certificate};
}

Outcome changePinWith(MyNumberCard &card, PinChange &change, const std::optional<Certificate> &expected)
{
    Outcome same = requireSameCard(card, expected);
    if (!same) {
        return same;
    }
    return change.perform(card);
}

Outcome verifyPinWith(MyNumberCard &card, PinKind kind, const Secret &pin, LastTry lastTry,
                      const std::optional<Certificate> &expected)
{
    Outcome same = requireSameCard(card, expected);
    return same ? card.verify(kind, pin, lastTry) : same;
}

} // namespace madoguchi
