#pragma once

#include "crypto/certificate.h"

#include <QList>

namespace madoguchi
{

/// What a certificate must be for one purpose, beyond the chain's arithmetic.
struct ChainRequirements
{
    QDateTime at;             ///< the moment at which everything must be valid
    QList<KeyUsage> keyUsage; ///< each must be allowed
    QString extendedKeyUsage; ///< OID or empty
    QString policy;           ///< OID or empty
};

/// Checks leaf → intermediates → one of `anchors`: signatures, validity at `at`, cA and keyCertSign of every
/// issuer, and the requirements. The issuer is chosen by key identifier and signature, never by name alone
/// (three JPKI generations share a name). Revocation is not checked: only notified verifiers may ask JPKI.
/// Errors: CertificateInvalid with fact reason = expired | notYetValid | chain | keyUsage | policy.
Outcome verifyChain(const Certificate &leaf, const QList<Certificate> &intermediates,
                    const QList<Certificate> &anchors, const ChainRequirements &requirements);

} // namespace madoguchi
