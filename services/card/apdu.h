#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace madoguchi
{

/// A command APDU in short form (ISO/IEC 7816-4 5.1): header, up to 255 bytes of data, an expected length.
struct CommandApdu
{
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    Secret data;                 ///< wiped with the command: it may be a PIN
    std::optional<int> expected; ///< Le, 1–256; 256 is written as 00; none: no Le byte

    /// Empty (and an assertion) for what no short APDU can carry: over 255 bytes of data, Le outside 1–256.
    Secret bytes() const;
    /// Errors: CardMalformed for what is no short APDU (extended lengths included).
    static Result<CommandApdu> parse(QByteArrayView bytes);
};

/// A response APDU: data and the status word.
struct ResponseApdu
{
    QByteArray data;
    std::uint16_t sw = 0;

    bool ok() const { return sw == 0x9000; }
    QByteArray bytes() const;
    /// Errors: CardMalformed when there are fewer than two bytes.
    static Result<ResponseApdu> parse(QByteArrayView bytes);
};

} // namespace madoguchi
