#pragma once

#include <QByteArray>

namespace madoguchi
{

/// Whether a picture says where it was taken: coordinates in Exif or XMP, names of places in IPTC or XMP.
/// What can not be read says nothing.
bool saysPlace(const QByteArray &picture);

/// The same picture, pixel for pixel, without the place; also without what a JPEG carries behind its end (a
/// film has a place of its own). Empty when it can not be taken out.
QByteArray withoutPlace(const QByteArray &picture);

} // namespace madoguchi
