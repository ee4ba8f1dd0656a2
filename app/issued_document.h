#pragma once

#include "crypto/certificate.h"

#include <QDateTime>
#include <QList>

namespace madoguchi
{

/// What can be said of a document that an office sent.
struct IssuedDocument
{
    enum class Seal {
        None,       ///< it carries no signature
        Good,       ///< signed by `issuer`, whom the agency's authority vouches for, and unchanged since
        Bad,        ///< changed since, or signed with what is no signing certificate
        Unknown,    ///< signed, and nothing wrong was seen, but not by whom this agency vouches for
        Unreadable, ///< its signatures can not be looked for
    };
    Seal seal = Seal::None;
    QString issuer; ///< the subject of the certificate; of Good and Unknown
};

/// Checks every signature of a PDF, see checkSignatures(). `anchors`: who may vouch for the agency's seal.
IssuedDocument examineIssued(const QByteArray &pdf, const QList<Certificate> &anchors, const QDateTime &now);

} // namespace madoguchi
