#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace madoguchi
{

/// How much of a file one of its signatures covers (ISO 32000-1, 12.8.1).
enum class PdfCoverage {
    Whole,    ///< everything but the signature itself
    Revision, ///< everything up to some end, behind which another signature covers the rest
    Appended, ///< behind its end stands something that no signature covers
    Broken,   ///< ByteRange leaves out more than the signature, or reaches beyond the file
};

struct PdfSignature
{
    QString subFilter;     ///< "ETSI.CAdES.detached"
    QDateTime claimedTime; ///< M: a claim of the signer; invalid when absent
    QByteArray cms;        ///< DER, without the zeros behind it; empty when Contents is no DER
    PdfCoverage coverage = PdfCoverage::Broken;
    qsizetype gapBegin = 0; ///< where Contents stands, from `<` to behind `>`
    qsizetype gapEnd = 0;
    qsizetype end = 0; ///< of the revision that is signed

    /// What the CMS signs; not for Broken.
    QByteArray signedBytes(QByteArrayView pdf) const;
};

/// Every signature of a PDF in the order of their revisions; none is no error. A damaged file is mended as
/// far as it can be, so that its signatures can be told to be broken. Errors: DocumentTooLarge, PdfEncrypted,
/// PdfUnreadable.
Result<QList<PdfSignature>> signaturesOf(QByteArrayView pdf);

} // namespace madoguchi
