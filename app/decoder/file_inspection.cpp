#include "app/decoder/file_inspection.h"

#include "app/decoder/jpeg_end.h"
#include "app/decoder/page_image.h"
#include "app/decoder/photo_place.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// A JPEG is decoded at an eighth, a PNG as a whole: their bounds differ.
constexpr qint64 mostJpegPixels = 260'000'000; // what telephones of 200 megapixels make
constexpr qint64 mostPngPixels = 32'000'000;
constexpr int mostPages = 500;
constexpr int probeSide = 400;
constexpr qsizetype pdfHeadWithin = 1024; // ISO 32000-1, Annex H, note 13

FileInspection faulty(const char *problem, const QString &type = {})
{
    FileInspection inspection;
    inspection.problem = QString::fromLatin1(problem);
    inspection.type = type;
    return inspection;
}

FileInspection inspectPicture(const QByteArray &bytes, const QString &type)
{
    const bool isJpeg = type == QLatin1String("image/jpeg");
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || (isJpeg && !endOfJpeg(bytes))) {
        return faulty("picture-broken", type);
    }
    if (qint64(size.width()) * size.height() > (isJpeg ? mostJpegPixels : mostPngPixels)) {
        return faulty("picture-too-large", type);
    }
    const auto turns = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (pageImage(bytes, 0, probeSide).isNull()) {
        return faulty("picture-broken", type);
    }
    FileInspection inspection;
    inspection.type = type;
    inspection.size = turns ? size.transposed() : size;
    inspection.hasPlace = saysPlace(bytes);
    return inspection;
}

FileInspection inspectPdf(const QByteArray &bytes)
{
    const QString type = QStringLiteral("application/pdf");
    const PdfFacts facts = pdfFacts(bytes);
    if (facts.isLocked) {
        return faulty("pdf-encrypted", type);
    }
    if (facts.pages <= 0) {
        return faulty("pdf-broken", type);
    }
    if (facts.pages > mostPages) {
        return faulty("pdf-too-long", type);
    }
    FileInspection inspection;
    inspection.type = type;
    inspection.pages = facts.pages;
    return inspection;
}

} // namespace

QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xD8\xFF"))) {
        return QStringLiteral("image/jpeg");
    }
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1A\n"))) {
        return QStringLiteral("image/png");
    }
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), pdfHeadWithin));
    return head.contains("%PDF-") ? QStringLiteral("application/pdf") : QString();
}

FileInspection inspectFile(const QByteArray &bytes)
{
    const QString type = mediaTypeOf(bytes);
    if (type == QLatin1String("application/pdf")) {
        return inspectPdf(bytes);
    }
    if (!type.isEmpty()) {
        return inspectPicture(bytes, type);
    }
    // ISO/IEC 23008-12: what some telephones make instead of JPEG; it has words of its own.
    const QByteArray brand = bytes.mid(4, 8);
    const bool isHeic = brand == "ftypheic" || brand == "ftypheix" || brand == "ftypmif1" ||
                        brand == "ftypmsf1" || brand == "ftypheim" || brand == "ftyphevc";
    return faulty(isHeic ? "heic" : "unknown-kind");
}

} // namespace madoguchi
