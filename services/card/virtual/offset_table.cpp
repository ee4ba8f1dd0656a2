#include "card/virtual/offset_table.h"

#include <QtEndian>

namespace madoguchi
{

QByteArray withOffsetTable(std::uint16_t outer, std::uint16_t table, const QList<Tlv> &objects)
{
    QByteArray rest;
    QList<qsizetype> positions;
    for (const Tlv &object : objects) {
        positions.append(rest.size());
        rest += object.bytes();
    }
    QByteArray offsets(2 * objects.size(), '\0');
    const auto file = [&] { return Tlv{outer, Tlv{table, offsets}.bytes() + rest}.bytes(); };
    const qsizetype first = file().size() - rest.size(); // the table's length does not depend on its values
    for (qsizetype i = 0; i < positions.size(); ++i) {
        qToBigEndian(quint16(first + positions[i]), offsets.data() + 2 * i);
    }
    return file();
}

} // namespace madoguchi
