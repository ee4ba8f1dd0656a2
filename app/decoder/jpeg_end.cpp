#include "app/decoder/jpeg_end.h"

namespace madoguchi
{
namespace
{

constexpr uchar prefix = 0xFF;
constexpr uchar startOfImage = 0xD8;
constexpr uchar endOfImage = 0xD9;
constexpr uchar startOfScan = 0xDA;
constexpr uchar firstRestart = 0xD0;
constexpr uchar lastRestart = 0xD7;
constexpr uchar temporary = 0x01;

bool standsAlone(uchar marker)
{
    return marker == temporary || (marker >= firstRestart && marker <= startOfImage);
}

/// The next marker in entropy-coded data: no stuffed zero, no restart.
qsizetype nextMarker(QByteArrayView file, qsizetype at)
{
    while (at + 1 < file.size()) {
        const auto second = uchar(file[at + 1]);
        const bool isMarker = uchar(file[at]) == prefix && second != 0 && second != prefix &&
                              !(second >= firstRestart && second <= lastRestart);
        if (isMarker) {
            return at;
        }
        ++at;
    }
    return file.size();
}

} // namespace

std::optional<qsizetype> endOfJpeg(QByteArrayView file)
{
    if (file.size() < 4 || uchar(file[0]) != prefix || uchar(file[1]) != startOfImage) {
        return std::nullopt;
    }
    qsizetype at = 2;
    bool hasScan = false;
    while (at + 1 < file.size()) {
        if (uchar(file[at]) != prefix) {
            return std::nullopt;
        }
        const auto marker = uchar(file[at + 1]);
        if (marker == prefix) { // fill bytes (B.1.1.2)
            ++at;
            continue;
        }
        at += 2;
        if (marker == endOfImage) {
            return hasScan ? std::optional(at) : std::nullopt;
        }
        if (standsAlone(marker)) {
            continue;
        }
        if (at + 2 > file.size()) {
            return std::nullopt;
        }
        const qsizetype length = uchar(file[at]) * 256 + uchar(file[at + 1]);
        if (length < 2) {
            return std::nullopt;
        }
        at += length;
        if (marker == startOfScan) {
            hasScan = true;
            at = nextMarker(file, at);
        }
    }
    return std::nullopt;
}

} // namespace madoguchi
