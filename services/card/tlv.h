#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace madoguchi
{

/// One BER-TLV object (ITU-T X.690) with a tag of one or two bytes and a definite length.
struct Tlv
{
    std::uint16_t tag = 0;
    QByteArray value;

    QByteArray bytes() const;
    /// Every object up to the end or to padding (FF or 00). Errors: CardMalformed for truncated, indefinite
    /// or oversized lengths.
    static Result<QList<Tlv>> parseAll(QByteArrayView bytes);
    /// Tag and length only, from the first bytes of a file: how long the whole object is, header included.
    /// Errors: CardMalformed, also when it would be longer than `limit`.
    static Result<qsizetype> wholeLength(QByteArrayView head, qsizetype limit);
};

/// The value of `tag` among `objects`; nothing when it is absent.
std::optional<QByteArray> findTlv(const QList<Tlv> &objects, std::uint16_t tag);

} // namespace madoguchi
