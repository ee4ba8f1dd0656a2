#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QImage>

namespace madoguchi
{

/// How much of a QR code may be soiled or folded (error correction level).
enum class QrStrength {
    Quarter, ///< Q, 25 %: for what must be read after years
    Seventh, ///< M, 15 %: for long texts that are read soon
};

/// A QR code (ISO/IEC 18004) that holds exactly `text` (ASCII). One pixel a module, black on white, four
/// white modules around it as the standard asks. Errors: Internal for what fits no QR code.
Result<QImage> qrCode(QByteArrayView text, QrStrength strength = QrStrength::Quarter);

} // namespace madoguchi
