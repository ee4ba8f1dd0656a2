#include "app/decoder/page_image.h"

#include "app/decoder/file_inspection.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

namespace madoguchi
{
namespace
{

constexpr double pointsPerInch = 72;
constexpr double leastResolution = 2; // of a sheet as large as PDF allows, 200 inches
constexpr double mostResolution = 2 * 96;

QImage pictureImage(const QByteArray &bytes, bool isJpeg, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return {};
    }
    if (std::max(size.width(), size.height()) > side) {
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}

QImage sheetImage(const QByteArray &bytes, int number, int side)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked() || number < 0 || number >= document->numPages()) {
        return {};
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const auto page = document->page(number);
    const QSizeF points = page ? page->pageSizeF() : QSizeF();
    if (!page || points.isEmpty()) {
        return {};
    }
    const double longest = std::max(points.width(), points.height());
    const double resolution = std::clamp(side * pointsPerInch / longest, leastResolution, mostResolution);
    if (longest * resolution / pointsPerInch > side + 1) {
        return {}; // larger than any sheet there is
    }
    return page->renderToImage(resolution, resolution);
}

} // namespace

PdfFacts pdfFacts(const QByteArray &bytes)
{
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document) {
        return {};
    }
    return {document->isLocked() ? 0 : document->numPages(), document->isLocked()};
}

QImage pageImage(const QByteArray &bytes, int page, int side)
{
    const QString type = mediaTypeOf(bytes);
    if (type == QLatin1String("application/pdf")) {
        return sheetImage(bytes, page, side);
    }
    return type.isEmpty() || page != 0 ? QImage()
                                       : pictureImage(bytes, type == QLatin1String("image/jpeg"), side);
}

} // namespace madoguchi
