#pragma once

#include "card/virtual/authority_folder.h"
#include "card/virtual/card_profile.h"

/// The shapes of the certificates that the demo's authority issues.
namespace madoguchi::demo_certificates
{

/// Self-signed, valid from six years before `now` (older cards must have been issuable) to ten years after.
Result<KeyedCertificate> signatureAuthority(const QDateTime &now);
Result<KeyedCertificate> authenticationAuthority(const QDateTime &now);
Result<KeyedCertificate> tlsAuthority(const QDateTime &now);
Result<KeyedCertificate> agencyAuthority(const QDateTime &now);

/// The gateway's server certificate: localhost, 127.0.0.1, ::1; EC P-256; one year.
Result<KeyedCertificate> gateway(const KeyedCertificate &issuer, const QDateTime &now);
/// The seal on receipts: O=デモ市, CN=受付印; digitalSignature and nonRepudiation; EC P-256; five years.
Result<KeyedCertificate> receiptSeal(const KeyedCertificate &issuer, const QDateTime &now);
/// 受付箱: what is sealed for the agency can be opened with this key alone.
Result<KeyedCertificate> mailbox(const KeyedCertificate &issuer, const QDateTime &now);

/// To whom people seal what they take to the demo town's counter: CN=まどぐち市（デモ）; keyAgreement; EC
/// P-256; five years.
Result<KeyedCertificate> counterSeal(const KeyedCertificate &issuer, const QDateTime &now);

/// From when to when a card's certificates run.
struct CardValidity
{
    QDateTime from;
    QDateTime to; ///< 14:59:59Z, the last second of that day in Japan
};

/// Issued some fourteen months ago (a small child's: a month after birth), until the fifth birthday after
/// issue or the card's expiry, whichever comes first; or as certificateEndsOn says. `today` is Japan's.
CardValidity cardValidity(const CardPerson &person, const QDate &today);

/// 利用者証明用電子証明書: nothing in it says who the person is.
Result<Certificate> authentication(const SoftwareKey &personKey, const CardValidity &validity,
                                   const KeyedCertificate &issuer);
/// 署名用電子証明書: name, birth, sex and address as subjectAltName otherNames (1.2.392.200149.8.5.5.1–6).
Result<Certificate> signature(const CardPerson &person, const SoftwareKey &personKey,
                              const CardValidity &validity, const KeyedCertificate &issuer);

} // namespace madoguchi::demo_certificates
