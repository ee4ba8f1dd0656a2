#pragma once

#include "card/card_channel.h"
#include "card/pin.h"
#include "crypto/certificate.h"

#include <QDate>

namespace madoguchi
{

/// Name, address, birth and sex as the input-support application gives them (EF 0002). Never normalised:
/// a legal name keeps its characters and variation selectors.
struct CardAttributes
{
    QString name;    ///< family and given name split by U+3000
    QString address;
    QDate birth;
    int sex = 0;     ///< 1 male, 2 female, 9 not applicable, 0 unknown (JIS X 0303)
};

/// What the common application says without a PIN (record 01).
struct CardSerial
{
    QString serial;       ///< 15 characters
    QString municipality; ///< 5 digits, without the check digit
    QDate expiry;
};

enum class CardKind { MyNumberCard, BasicResidentRegisterCard, Smartphone };
enum class CardKey { Authentication, Signature };

/// The commands of a My Number Card, one method each; deciding what to ask is done above.
/// Valid within one transaction; keeps track of the selected application and file. Source: facts of the house
/// replayed against OpenSC 0.23's JPKI driver; there is no public APDU specification.
class MyNumberCard
{
public:
    /// Selects the JPKI application and reads the token info (EF 0006). Errors: CardForeign.
    static Result<MyNumberCard> identify(CardChannel &channel);

    CardKind kind() const { return m_kind; }

    /// Tries left, by a VERIFY without Lc (`00 20 00 80`), which burns none. 0 means blocked.
    Result<int> triesLeft(PinKind pin);

    /// Asks the tries, refuses at 0 (PinBlocked) and, without consent, at 1 (PinLastTry); then VERIFY once.
    /// `pin` must come from normalizedPin(). Errors: PinWrong (facts pin, triesBefore, triesLeft), PinBlocked, …
    Outcome verify(PinKind kind, const Secret &pin, LastTry lastTry);

    Result<Certificate> authenticationCertificate();          ///< EF 000A, free
    Result<Certificate> signatureCertificate();               ///< EF 0001, after verify(Signature)
    Result<Certificate> authorityCertificate(CardKey which);  ///< EF 000B / 0002, free
    Result<bool> hasBothCertificates();                       ///< EF 0008

    /// `80 2A 00 80` over the DigestInfo of `sha256`; 256 bytes. After verify() of the key's PIN.
    Result<QByteArray> sign(CardKey key, QByteArrayView sha256);

    Result<CardAttributes> attributes(); ///< after verify(InputSupport)
    Result<CardSerial> serial();

private:
    explicit MyNumberCard(CardChannel &channel)
        : m_channel(&channel)
    {
    }
    CardChannel *m_channel;
    CardKind m_kind = CardKind::MyNumberCard;
};

} // namespace madoguchi
