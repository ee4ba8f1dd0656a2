#pragma once

#include "base/result.h"
#include "crypto/certificate.h"

#include <QDateTime>

namespace madoguchi
{

/// What a visible signature shows of its signer.
enum class MarkName { Hidden, Shown };

/// The box of a visible signature, 62 × 21 mm, as a PDF of one page with its fonts embedded: that it was
/// signed, by whom (the name in the certificate only if the person wishes, else the certificate's number),
/// and when by the signer's own clock. It belongs to the document, so it is in Japanese whatever the window's
/// language. Needs a QGuiApplication; any thread. Errors: Internal.
Result<QByteArray> signatureMark(const Certificate &certificate, MarkName name, const QDateTime &at);

} // namespace madoguchi
