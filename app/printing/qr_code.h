#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QImage>

namespace madoguchi
{

/// A QR code (ISO/IEC 18004) that holds exactly `text` (ASCII), with error correction Q: a quarter of it may
/// be soiled or folded. One pixel a module, black on white, four white modules around it as the standard
/// asks. Errors: Internal for what fits no QR code.
Result<QImage> qrCode(QByteArrayView text);

} // namespace madoguchi
