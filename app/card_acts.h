#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "card/pin_change.h"
#include "outbox/signing.h"

#include <memory>

namespace madoguchi
{

/// What the person does with the card, each act one transaction and one PIN at the most. They run on the
/// card's worker thread (CardTerminal::run), hold no state and touch nothing else.

/// A PIN as it was typed here; nothing: it is typed on the reader's own keys.
using PinSource = std::optional<Secret>;

/// VERIFY, once. Errors: MyNumberCard::verify() and verifyAtReader().
Outcome verifyBy(MyNumberCard &card, PinKind kind, const PinSource &pin, LastTry lastTry);

/// A sign-in: who the card says it is, the challenge signed, and the secret that opens this card's store.
struct SignInAct
{
    Certificate certificate;
    std::optional<CardSerial> serial; ///< nothing on an older card without the record
    QByteArray challengeSignature;    ///< empty when there was no challenge (the agency could not be reached)
    std::shared_ptr<Secret> storeKey; ///< 32 bytes
};

/// `challengeDigest`: signInDigest(), or empty without an agency. One VERIFY serves both signatures of this
/// one confirmed act. The store's key is HKDF over the card's signature of a fixed label: PKCS#1 v1.5 is
/// deterministic, so the same card gives the same key, and only with its PIN.
Result<SignInAct> signInWith(MyNumberCard &card, const PinSource &pin, LastTry lastTry,
                             const QByteArray &challengeDigest);

/// Name and address. Errors: CardChanged when it is not the card with `expected` as its authentication
/// certificate; then nothing was sent to the PIN.
Result<CardAttributes> attributesWith(MyNumberCard &card, const PinSource &pin, LastTry lastTry,
                                      const Certificate &expected);

/// The application signed. Errors as attributesWith().
Result<SignedSubmission> signWith(MyNumberCard &card, const Secret &password, LastTry lastTry,
                                  const Certificate &expected, const SigningOrder &order, const Clock &clock);

/// A certificate with that of the authority which the card names as its issuer.
struct CertificateReading
{
    Certificate certificate;
    std::optional<Certificate> authority; ///< none when the card has none
};

/// The authentication certificate; needs no PIN.
Result<CertificateReading> readAuthentication(MyNumberCard &card);

/// The signing certificate, which tells name and address. Errors: CardChanged as in changePinWith().
Result<CertificateReading> readSignature(MyNumberCard &card, const Secret &password, LastTry lastTry,
                                         const std::optional<Certificate> &expected);

/// Errors: CardChanged when this is not the card with `expected` as its authentication certificate (nothing:
/// a card without one). To be asked before a PIN is sent: else it burns a try of somebody else's card.
Outcome requireSameCard(MyNumberCard &card, const std::optional<Certificate> &expected);

/// A PIN before it is used or changed: what must be shown, and which card it belongs to.
struct PinStanding
{
    int triesLeft = 0;
    bool atReader = false;           ///< it can be typed on the reader's own keys
    std::optional<Certificate> card; ///< its authentication certificate; none on a card without one
};

/// Burns no try.
Result<PinStanding> pinStanding(MyNumberCard &card, PinKind pin);

/// PinChange::perform() on the card of `expected` alone. Errors: CardChanged when it is another one; then no
/// PIN was sent. Ask PinChange::told() what the answer means.
Outcome changePinWith(MyNumberCard &card, PinChange &change, const std::optional<Certificate> &expected);

/// VERIFY and nothing else, on the card of `expected` alone.
Outcome verifyPinWith(MyNumberCard &card, PinKind kind, const Secret &pin, LastTry lastTry,
                      const std::optional<Certificate> &expected);

} // namespace madoguchi
