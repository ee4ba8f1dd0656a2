#pragma once

#include <QByteArrayView>

#include <optional>

namespace madoguchi
{

/// Where the first picture of a JPEG file ends (ITU-T T.81, B.1.1: behind its EOI marker); nothing when it
/// breaks off before. What follows belongs to no JPEG: telephones put films there.
std::optional<qsizetype> endOfJpeg(QByteArrayView file);

} // namespace madoguchi
