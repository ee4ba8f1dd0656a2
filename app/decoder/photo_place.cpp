#include "app/decoder/photo_place.h"

#include "app/decoder/jpeg_end.h"

#include <algorithm>
#include <array>
#include <exiv2/exiv2.hpp>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace madoguchi
{
namespace
{

/// Beginnings of the keys that name a place, but for Exif's own group of coordinates.
constexpr std::array placeKeys{"Xmp.exif.GPS",
                               "Xmp.iptc.Location",
                               "Xmp.iptc.CountryCode",
                               "Xmp.iptcExt.Location",
                               "Xmp.photoshop.City",
                               "Xmp.photoshop.State",
                               "Xmp.photoshop.Country",
                               "Iptc.Application2.City",
                               "Iptc.Application2.SubLocation",
                               "Iptc.Application2.ProvinceState",
                               "Iptc.Application2.Country",
                               "Iptc.Application2.LocationName"};

bool namesPlace(const std::string &key)
{
    return std::any_of(placeKeys.begin(), placeKeys.end(),
                       [&key](const char *begin) { return key.rfind(begin, 0) == 0; });
}

bool isCoordinates(const Exiv2::Exifdatum &datum) { return datum.groupName() == "GPSInfo"; }

/// Cameras write the group without coordinates when they do not know where they are.
bool isLatitude(const Exiv2::Exifdatum &datum)
{
    return isCoordinates(datum) && (datum.tagName() == "GPSLatitude" || datum.tagName() == "GPSDestLatitude");
}

/// `picture` outlives what is opened.
std::unique_ptr<Exiv2::Image> opened(const QByteArray &picture)
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    std::unique_ptr<Exiv2::Image> image(
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(picture.constData()),
                                  static_cast<long>(picture.size()))
            .release());
    image->readMetadata();
    return image;
}

template<typename Data, typename Is>
void eraseAll(Data &data, Is isPlace)
{
    for (auto datum = data.begin(); datum != data.end();) {
        datum = isPlace(*datum) ? data.erase(datum) : std::next(datum);
    }
}

} // namespace

bool saysPlace(const QByteArray &picture)
{
    try {
        const auto image = opened(picture);
        const auto named = [](const auto &datum) { return namesPlace(datum.key()); };
        return std::any_of(image->exifData().begin(), image->exifData().end(), isLatitude) ||
               std::any_of(image->xmpData().begin(), image->xmpData().end(), named) ||
               std::any_of(image->iptcData().begin(), image->iptcData().end(), named);
    } catch (const std::exception &) {
        return false; // Exiv2::AnyError: no metadata that anybody could read
    }
}

QByteArray withoutPlace(const QByteArray &picture)
{
    try {
        const auto end = endOfJpeg(picture);
        const QByteArray alone = end ? picture.first(*end) : picture; // Exiv2 reads from it until it writes
        const auto image = opened(alone);
        const auto named = [](const auto &datum) { return namesPlace(datum.key()); };
        eraseAll(image->exifData(), [](const Exiv2::Exifdatum &datum) {
            return isCoordinates(datum) || datum.key() == "Exif.Image.GPSTag";
        });
        eraseAll(image->xmpData(), named);
        eraseAll(image->iptcData(), named);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0) {
            return {};
        }
        std::vector<Exiv2::byte> bytes(io.size());
        const auto count = io.read(bytes.data(), static_cast<long>(bytes.size()));
        QByteArray result(reinterpret_cast<const char *>(bytes.data()), qsizetype(count));
        return saysPlace(result) ? QByteArray() : result;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace madoguchi
