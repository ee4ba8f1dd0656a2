#include "card/apdu.h"

namespace madoguchi
{

namespace
{

constexpr qsizetype kHeaderLength = 4;
constexpr qsizetype kLongestData = 255;

int expectedLength(std::uint8_t le) { return le == 0 ? 256 : le; }

} // namespace

Secret CommandApdu::bytes() const
{
    const bool fits = data.size() <= kLongestData && (!expected || (*expected >= 1 && *expected <= 256));
    Q_ASSERT_X(fits, "CommandApdu::bytes", "no short APDU can carry this");
    if (!fits) {
        return {};
    }
    QByteArray bytes;
    bytes.reserve(kHeaderLength + 2 + data.size()); // never grows, so no copy of a PIN stays behind
    bytes.append(char(cla)).append(char(ins)).append(char(p1)).append(char(p2));
    if (!data.isEmpty()) {
        bytes.append(char(data.size())).append(data.view());
    }
    if (expected) {
        bytes.append(char(*expected & 0xFF));
    }
    Secret result{QByteArrayView(bytes)};
    wipe(bytes);
    return result;
}

Result<CommandApdu> CommandApdu::parse(QByteArrayView bytes)
{
    const auto octet = [bytes](qsizetype at) { return std::uint8_t(bytes[at]); };
    if (bytes.size() < kHeaderLength) {
        return failure(ErrorCode::CardMalformed, QStringLiteral("command shorter than its header"));
    }
    CommandApdu command;
    command.cla = octet(0);
    command.ins = octet(1);
    command.p1 = octet(2);
    command.p2 = octet(3);
    if (bytes.size() == kHeaderLength) {
        return command;
    }
    if (bytes.size() == kHeaderLength + 1) {
        command.expected = expectedLength(octet(4));
        return command;
    }
    const qsizetype dataLength = octet(4);
    const qsizetype behindData = kHeaderLength + 1 + dataLength;
    if (dataLength == 0) {
        return failure(ErrorCode::CardMalformed, QStringLiteral("command of extended length"));
    }
    if (bytes.size() != behindData && bytes.size() != behindData + 1) {
        return failure(ErrorCode::CardMalformed, QStringLiteral("command length does not match its Lc"));
    }
    command.data = Secret(bytes.sliced(kHeaderLength + 1, dataLength));
    if (bytes.size() > behindData) {
        command.expected = expectedLength(octet(behindData));
    }
    return command;
}

QByteArray ResponseApdu::bytes() const { return data + char(sw >> 8) + char(sw & 0xFF); }

Result<ResponseApdu> ResponseApdu::parse(QByteArrayView bytes)
{
    if (bytes.size() < 2) {
        return failure(ErrorCode::CardMalformed, QStringLiteral("response without a status word"));
    }
    const auto high = std::uint8_t(bytes[bytes.size() - 2]);
    const auto low = std::uint8_t(bytes[bytes.size() - 1]);
    return ResponseApdu{bytes.chopped(2).toByteArray(), std::uint16_t(high << 8 | low)};
}

} // namespace madoguchi
