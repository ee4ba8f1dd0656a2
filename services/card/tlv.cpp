#include "card/tlv.h"

#include "card/malformed.h"

namespace madoguchi
{

namespace
{

/// Where one object's value lies, as offsets from the object's start.
struct Head
{
    std::uint16_t tag = 0;
    qsizetype headerLength = 0;
    qsizetype valueLength = 0;
};

/// 00 never starts an object here; FF does when a tag number follows it (FF10, FF20 …).
bool isPadding(QByteArrayView bytes)
{
    const auto first = std::uint8_t(bytes[0]);
    if (first == 0x00) {
        return true;
    }
    return first == 0xFF && (bytes.size() == 1 || std::uint8_t(bytes[1]) == 0xFF);
}

Result<Head> parseHead(QByteArrayView bytes)
{
    qsizetype at = 0;
    const auto next = [&bytes, &at] { return std::uint8_t(bytes[at++]); };
    const auto left = [&bytes, &at] { return bytes.size() - at; };

    if (left() < 2) {
        return malformed(QStringLiteral("TLV header cut off"));
    }
    Head head;
    head.tag = next();
    if ((head.tag & 0x1F) == 0x1F) {
        const std::uint8_t number = next();
        if (number & 0x80) {
            return malformed(QStringLiteral("TLV tag longer than two bytes"));
        }
        head.tag = std::uint16_t(head.tag << 8 | number);
    }
    if (left() < 1) {
        return malformed(QStringLiteral("TLV length cut off"));
    }
    const std::uint8_t first = next();
    if (first < 0x80) {
        head.valueLength = first;
    } else {
        const int lengthBytes = first & 0x7F;
        if (lengthBytes == 0 || lengthBytes > 3) {
            return malformed(QStringLiteral("TLV length indefinite or oversized"));
        }
        if (left() < lengthBytes) {
            return malformed(QStringLiteral("TLV length cut off"));
        }
        for (int i = 0; i < lengthBytes; ++i) {
            head.valueLength = head.valueLength << 8 | next();
        }
    }
    head.headerLength = at;
    return head;
}

void appendLength(QByteArray &bytes, qsizetype length)
{
    int lengthBytes = 0;
    for (qsizetype rest = length; rest > 0; rest >>= 8) {
        ++lengthBytes;
    }
    if (length >= 0x80) {
        bytes.append(char(0x80 | lengthBytes));
    } else {
        lengthBytes = 1;
    }
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8) {
        bytes.append(char(length >> shift & 0xFF));
    }
}

} // namespace

QByteArray Tlv::bytes() const
{
    QByteArray bytes;
    if (tag > 0xFF) {
        bytes.append(char(tag >> 8));
    }
    bytes.append(char(tag & 0xFF));
    appendLength(bytes, value.size());
    return bytes + value;
}

Result<QList<Tlv>> Tlv::parseAll(QByteArrayView bytes)
{
    QList<Tlv> objects;
    while (!bytes.isEmpty() && !isPadding(bytes)) {
        const Result<Head> head = parseHead(bytes);
        if (!head) {
            return failure(head.error());
        }
        if (head->valueLength > bytes.size() - head->headerLength) {
            return malformed(QStringLiteral("TLV value cut off"));
        }
        objects.append({head->tag, bytes.sliced(head->headerLength, head->valueLength).toByteArray()});
        bytes = bytes.sliced(head->headerLength + head->valueLength);
    }
    return objects;
}

Result<qsizetype> Tlv::wholeLength(QByteArrayView head, qsizetype limit)
{
    if (head.isEmpty() || isPadding(head)) {
        return malformed(QStringLiteral("file without a TLV object"));
    }
    const Result<Head> parsed = parseHead(head);
    if (!parsed) {
        return failure(parsed.error());
    }
    const qsizetype length = parsed->headerLength + parsed->valueLength;
    if (length > limit) {
        return malformed(
            QStringLiteral("TLV object of %1 bytes, at most %2 expected").arg(length).arg(limit));
    }
    return length;
}

std::optional<QByteArray> findTlv(const QList<Tlv> &objects, std::uint16_t tag)
{
    for (const Tlv &object : objects) {
        if (object.tag == tag) {
            return object.value;
        }
    }
    return std::nullopt;
}

} // namespace madoguchi
