#pragma once

#include "base/result.h"
#include "crypto/certificate.h"
#include "crypto/private_key.h"

#include <QDateTime>

#include <optional>

namespace madoguchi
{

struct SignablePdf
{
    int pages = 0;
    int signatures = 0; ///< that it carries already
};

/// What a PDF that can be signed is. Errors: DocumentTooLarge; PdfEncrypted; PdfLocked, where a certification
/// (DocMDP, ISO 32000-1 12.8.2.2) allows no new signature field; PdfUnreadable, where it is damaged or of a
/// kind that can not be appended to (fact reason = damaged | xfa).
Result<SignablePdf> examinePdf(QByteArrayView pdf);

/// A box on a page that says who signed and when.
struct VisibleMark
{
    static constexpr int lastPage = 0;
    int page = lastPage; ///< counted from 1
    /// The box as a PDF of one page, of the size it has on the page. Its fonts are embedded in it.
    QByteArray sheet;
};

/// `pdf` with one more signature as PAdES-B-B (ETSI EN 319 142-1 6.3): SubFilter ETSI.CAdES.detached,
/// ByteRange over everything but Contents, `at` claimed in M. It is an incremental update: earlier signatures
/// stay what they are. A visible mark stands at the foot of its page, to the right, above marks that are
/// there already. Errors: as examinePdf(); what the mark, CMS or the key answers.
Result<QByteArray> signPdf(QByteArrayView pdf, const Certificate &certificate, PrivateKey &key,
                           const QDateTime &at, const std::optional<VisibleMark> &mark);

} // namespace madoguchi
