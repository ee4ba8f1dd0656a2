#pragma once

#include "card/tlv.h"

namespace madoguchi
{

/// A file of the two applications that hold what is printed on the card: `outer` { `table` offsets, objects…
/// }, where the table has a big-endian 16-bit offset of each object's tag, counted from the start of the
/// file.
QByteArray withOffsetTable(std::uint16_t outer, std::uint16_t table, const QList<Tlv> &objects);

} // namespace madoguchi
