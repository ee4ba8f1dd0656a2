#include "app/printing/qr_code.h"

#include "base/secret.h"

#include <qrencode.h>

#include <memory>

namespace madoguchi
{
namespace
{
constexpr int quietZone = 4; // modules
} // namespace

Result<QImage> qrCode(QByteArrayView text, QrStrength strength)
{
    // qrencode takes a C string: exactly what was given must fit one.
    if (text.isEmpty() || text.contains('\0')) {
        return failure(ErrorCode::Internal, QStringLiteral("QR: no text"));
    }
    QByteArray terminated = text.toByteArray();
    // Version 0: the smallest that fits. Letters, digits and hyphens become its compact alphanumeric mode.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(terminated.constData(), 0,
                            strength == QrStrength::Quarter ? QR_ECLEVEL_Q : QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    wipe(terminated);
    if (!code) {
        return failure(ErrorCode::Internal, QStringLiteral("QRcode_encodeString"));
    }
    const int side = code->width + 2 * quietZone;
    // No transparency: PDF/A-1 knows none.
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1U) {
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
            }
        }
    }
    return image;
}

} // namespace madoguchi
