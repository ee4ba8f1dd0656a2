#pragma once

#include <QByteArray>

#include <optional>

namespace madoguchi
{

/// RFC 9285: bytes in the 45 characters of a QR code's alphanumeric mode, three for two bytes. In a code it
/// takes 3 % more than bytes would, and every scanner and keyboard wedge hands it over unharmed.
QByteArray toBase45(QByteArrayView bytes);

/// Nothing for what is no Base45 (section 4: also a group above 65535).
std::optional<QByteArray> fromBase45(QByteArrayView text);

} // namespace madoguchi
