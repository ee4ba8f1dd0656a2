#pragma once

#include "card/card_channel.h"
#include "card/card_data.h"
#include "card/card_file_reader.h"
#include "card/pin.h"
#include "crypto/certificate.h"

namespace madoguchi
{

enum class CardKind { MyNumberCard, BasicResidentRegisterCard, Smartphone };
enum class CardKey { Authentication, Signature };

/// The commands of a My Number Card, one method each; deciding what to ask is done above.
/// Valid within one transaction; keeps track of the selected application. Every method can answer with the
/// channel's errors (CardRemoved, CardReset, CardTimeout, Cancelled …), CardRefused (fact statusWord) and,
/// for data that can not be true, CardMalformed. Reading what is free is begun once more after CardReset and
/// after a refusal: pcscd 1.9.9 may let another program's reset into our transaction, and tells of it only
/// after the next command, which finds nothing selected. VERIFY and signing are never repeated; what a
/// verified PIN had opened and the card closes again is CardReset. Source: facts of the house replayed
/// against OpenSC 0.23's JPKI driver; there is no public APDU specification.
class MyNumberCard
{
public:
    /// Selects the JPKI application and reads the token info (EF 0006). Errors: CardForeign.
    static Result<MyNumberCard> identify(CardChannel &channel);

    CardKind kind() const { return m_kind; }

    /// Tries left, by a VERIFY without Lc (`00 20 00 80`), which burns none. 0 means blocked.
    Result<int> triesLeft(PinKind pin);

    /// Asks the tries, refuses at 0 (PinBlocked) and, without consent, at 1 (PinLastTry); then VERIFY once.
    /// `pin` must come from normalizedPin(); anything else is refused unsent (PinForm). Errors: PinWrong
    /// (facts pin, triesBefore, triesLeft), PinBlocked, PinLastTry (fact pin). An error of the channel
    /// carries pin and triesBefore: whether a try was used is unknown then, so ask triesLeft() and the
    /// person.
    Outcome verify(PinKind kind, const Secret &pin, LastTry lastTry);

    /// Whether this PIN can be typed on keys of the reader: it has some, and the PIN is digits alone. PINs
    /// with letters are not.
    bool canVerifyAtReader(PinKind kind);
    /// verify() with what is typed on the reader's own keys; it never comes to this PC. Errors as verify(),
    /// and PinPadCancelled, PinPadTimedOut, PinPadRefused and PinForm (fact pin), which used no try.
    Outcome verifyAtReader(PinKind kind, LastTry lastTry);

    /// CHANGE REFERENCE DATA, `00 24 01 80 Lc <next>` (ISO/IEC 7816-4, 11.5.7, P1 = 01: the new reference
    /// data alone), right after verify() of the same PIN, whose file is still selected; sent once. `next`
    /// must come from normalizedPin(); anything else is refused unsent (PinForm). Errors: PinUnchanged when
    /// the card says that it did not do it; CardRefused (fact statusWord) for an answer that leaves it open.
    Outcome change(PinKind kind, const Secret &next);

    Result<Certificate> authenticationCertificate(); ///< EF 000A, free. Errors: CardCertificateMissing
    Result<Certificate> signatureCertificate();      ///< EF 0001, after verify(Signature). As above
    Result<Certificate> authorityCertificate(CardKey which); ///< EF 000B / 0002, free. As above
    Result<bool> hasBothCertificates();                      ///< EF 0008

    /// `80 2A 00 80` over the DigestInfo of `sha256` (32 bytes); 256 bytes. After verify() of the key's PIN.
    Result<QByteArray> sign(CardKey key, QByteArrayView sha256);

    /// EF 0002 after verify(InputSupport), checked against the hash in EF 0003 where the card shows it.
    /// Errors: CardDataMismatch.
    Result<CardAttributes> attributes();
    Result<CardSerial> serial();

private:
    explicit MyNumberCard(CardChannel &channel)
        : m_files(channel)
    {
    }
    template<typename Read>
    auto againAfterReset(Read read);
    Error afterVerify(Error error) const;
    Outcome selectPin(PinKind pin);
    Result<int> triesForVerify(PinKind kind, LastTry lastTry);
    Outcome verified(PinKind kind, int triesBefore, Result<ResponseApdu> answer);
    Result<int> askTries();
    Result<std::optional<SignedHashes>> signedHashes();
    Result<QByteArray> readObject(QByteArrayView aid, std::uint16_t file, qsizetype limit);
    Result<Certificate> readCertificate(std::uint16_t file, bool isFree);

    CardFileReader m_files;
    CardKind m_kind = CardKind::MyNumberCard;
    bool m_hasVerified = false; ///< a PIN was accepted in this transaction
};

} // namespace madoguchi
