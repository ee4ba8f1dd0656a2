#pragma once

#include "crypto/private_key.h"

#include <QByteArray>

namespace madoguchi
{

struct CardProfile;

/// Fills the three members that the card's issuer makes: the card-verifiable certificate of `issuer` (7F21,
/// fields of ISO/IEC 7816-8, signed by itself) and its RSA signatures over what is printed on the card.
/// Errors: CryptoFailed.
Outcome signPrintedData(CardProfile &profile, SoftwareKey &issuer);

/// The public key object's value (OID, 81 modulus, 82 exponent) inside a certificate made above; empty if
/// absent.
QByteArray publicKeyOfCertificate(QByteArrayView cardVerifiableCertificate);

} // namespace madoguchi
