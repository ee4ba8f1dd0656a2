#include "card/pin_pad.h"

#include <QtEndian>

#include <cstring>
#include <reader.h>

namespace madoguchi
{

std::optional<std::uint32_t> verifyAtReaderCode(QByteArrayView features)
{
    constexpr qsizetype entryLength = 6;
    constexpr qsizetype valueLength = 4;
    for (qsizetype at = 0; at + entryLength <= features.size(); at += entryLength) {
        if (quint8(features[at + 1]) != valueLength) {
            return std::nullopt;
        }
        if (quint8(features[at]) == FEATURE_VERIFY_PIN_DIRECT) {
            return qFromBigEndian<quint32>(features.data() + at + 2);
        }
    }
    return std::nullopt;
}

QByteArray verifyAtReaderOrder(int digits)
{
    const auto count = std::uint8_t(digits);
    PIN_VERIFY_STRUCTURE order{};
    order.bTimerOut = pinPadPatienceSeconds;
    order.bTimerOut2 = pinPadPatienceSeconds;
    order.bmFormatString = 0x82;    // counted in bytes, from the first of the data, to the left, in ASCII
    order.bmPINBlockString = count; // as long as the PIN, without a length before it
    order.bmPINLengthFormat = 0x00; // nowhere written
    order.wPINMaxExtraDigit = std::uint16_t(count << 8 | count); // at least and at most
    order.bEntryValidationCondition = 0x02;                      // the confirmation key
    order.bNumberMessage = 0xFF;                                 // the reader's own words
    order.wLangId = 0x0409;
    QByteArray command = QByteArray::fromHex("00200080");
    command.append(char(count)).append(digits, '\xFF'); // overwritten by the reader
    order.ulDataLength = std::uint32_t(command.size());

    QByteArray bytes(reinterpret_cast<const char *>(&order), offsetof(PIN_VERIFY_STRUCTURE, abData));
    return bytes.append(command);
}

std::optional<ErrorCode> readersOwnAnswer(std::uint16_t sw)
{
    switch (sw) {
    case 0x6400:
        return ErrorCode::PinPadTimedOut;
    case 0x6401:
        return ErrorCode::PinPadCancelled;
    case 0x6403:
        return ErrorCode::PinForm;
    case 0x6B80:
        return ErrorCode::PinPadRefused;
    default:
        return std::nullopt;
    }
}

} // namespace madoguchi
