#pragma once

#include "crypto/certificate.h"

#include <QList>

#include <optional>

namespace madoguchi
{

/// A certification authority of which this program is certain, by the SHA-256 of its certificate. Never by
/// name: three generations of JPKI (from 2015, 2019 and 2023) have one and the same.
struct KnownAuthority
{
    QByteArray fingerprint; ///< 32 bytes, Certificate::fingerprint()
    int generation = 0;     ///< the year from which it issues; 0 for the demo's
    bool isDemo = false;
};

/// The generations of JPKI. Empty: their certificates are not published anywhere this project could take
/// their fingerprints from and be sure; a row is added when somebody has compared it with the agency's own
/// notice. Until then a page says that it can not tell the generation.
QList<KnownAuthority> publicAuthorities();

/// The demo's two authorities out of its folder (DemoAuthority); what is missing there is left out.
QList<KnownAuthority> demoAuthorities(const QString &folder);

/// What can be said of the authority behind a certificate.
struct AuthorityFinding
{
    enum class Kind {
        Missing,    ///< the card has no certificate of an authority
        NotIssuer,  ///< it has one, but the certificate was not signed with its key
        Unknown,    ///< it is the issuer, and none of those this program knows
        Generation, ///< it is JPKI's of `generation`
        Demo,
    };
    Kind kind = Kind::Missing;
    int generation = 0;
    QByteArray fingerprint = {}; ///< of an authority that is the issuer; SHA-256, 32 bytes
};

/// `authority`: as the card gives it (EF 0002, EF 000B).
AuthorityFinding findAuthority(const Certificate &certificate, const std::optional<Certificate> &authority,
                               const QList<KnownAuthority> &known);

} // namespace madoguchi
