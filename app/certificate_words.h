#pragma once

#include "app/known_authorities.h"

#include <QDateTime>

namespace madoguchi
{

/// One thing a certificate says, in the language in force.
struct CertificateLine
{
    QString label;
    QString value;
    QString note; ///< what it means; may be empty
};

/// What `certificate` says, from its holder to its fingerprint. `language` for the dates. A signing
/// certificate tells name, birth, sex and address (subjectAltName 1.2.392.200149.8.5.5.1 to .6); one for
/// authentication tells nobody's name.
QList<CertificateLine> certificateLines(const Certificate &certificate, const AuthorityFinding &authority,
                                        const QDateTime &now, const QString &language);

/// "あと85日", or that it has ended, or ends today.
QString validityText(const QDateTime &notAfter, const QDateTime &now);

} // namespace madoguchi
