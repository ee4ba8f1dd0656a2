#pragma once

#include <QBuffer>
#include <QDataStream>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

/// Files as people choose them, made up.
namespace sample_files
{

/// A picture with its left half red and its right half blue.
inline QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB888);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, width / 2, height, Qt::red);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

/// The latitude's seconds in placedPhoto(), as they stand in the file: little-endian.
inline QByteArray tellTale() { return QByteArray::fromHex("b1685055"); }

/// A JPEG of a telephone held upright (Exif orientation 6: it is to be turned by 90 degrees) that says where
/// it was taken. Written by hand after Exif 2.32, 4.6, so that the judge is not the library that is judged.
inline QByteArray placedPhoto(int width = 64, int height = 48)
{
    QByteArray tiff;
    QDataStream out(&tiff, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto entry = [&out](quint16 tag, quint16 type, quint32 count, quint32 value) {
        out << tag << type << count << value;
    };
    out.writeRawData("II*\0", 4);
    out << quint32(8);
    out << quint16(2); // IFD0 at 8
    entry(0x0112, 3, 1, 6);
    entry(0x8825, 4, 1, 38);
    out << quint32(0);
    out << quint16(4); // GPS at 38
    entry(1, 2, 2, 'N');
    entry(2, 5, 3, 92);
    entry(3, 2, 2, 'E');
    entry(4, 5, 3, 116);
    out << quint32(0);
    out << quint32(35) << quint32(1) << quint32(39) << quint32(1);
    out.writeRawData(tellTale().constData(), 4);
    out << quint32(100'000'000);
    out << quint32(139) << quint32(1) << quint32(44) << quint32(1) << quint32(0x31415926)
        << quint32(100'000'000);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xFF);
    const QByteArray jpeg = encoded(picture(width, height), "jpeg");
    return jpeg.first(2) + segment + exif + jpeg.mid(2);
}

inline QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.fillRect(0, 0, 4000, 4000, page == 0 ? Qt::red : Qt::blue);
    }
    painter.end();
    return bytes;
}

} // namespace sample_files
