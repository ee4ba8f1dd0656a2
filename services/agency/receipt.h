#pragma once

#include "base/localized_text.h"
#include "crypto/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUuid>

namespace madoguchi
{

/// What the agency's seal (受付印) says: this document arrived, at this moment, under this number.
struct Receipt
{
    QUuid submissionId;
    QString referenceNumber;
    QString procedureId;
    QByteArray documentSha256; ///< 32 bytes, of the document as it arrived
    QDateTime arrivedAt;       ///< UTC
    LocalizedText agency;
    LocalizedText office;
};

/// Checks that `cms` (CMS SignedData, attached, DER) is some receipt of an agency: the signature over all of
/// the content, no bytes after it, the seal's chain to one of `anchors` valid at `now`, keyUsage
/// digitalSignature or nonRepudiation. Errors: ReceiptInvalid; the detail says which check failed.
Result<Receipt> verifySeal(const QByteArray &cms, const QList<Certificate> &anchors, const QDateTime &now);

/// The same, and that it is a receipt for exactly what was sent: the submission's id and SHA-256 of its
/// document. Errors: ReceiptInvalid; the detail says which check failed.
Result<Receipt> verifyReceipt(const QByteArray &cms, const QUuid &submissionId,
                              const QByteArray &documentSha256, const QList<Certificate> &anchors,
                              const QDateTime &now);

} // namespace madoguchi
