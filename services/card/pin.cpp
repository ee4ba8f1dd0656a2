#include "card/pin.h"

#include <array>
#include <string.h>

namespace madoguchi
{

namespace
{

constexpr qsizetype kLongestPin = 16;
constexpr qsizetype kShortestPassword = 6;
constexpr int kDigits = 4;

/// Takes one character off the front of UTF-8 text and gives its half-width form; nothing for what has none.
/// Byte by byte, because a QString of the input would leave a copy that nobody wipes.
std::optional<char> takeHalfWidth(QByteArrayView &text)
{
    const auto at = [&text](qsizetype i) {
        return i < text.size() ? std::uint8_t(text[i]) : std::uint8_t(0);
    };
    if (at(0) < 0x80) {
        const char ascii = text[0];
        text = text.sliced(1);
        return ascii;
    }
    const bool threeBytes = (at(0) & 0xF0) == 0xE0 && (at(1) & 0xC0) == 0x80 && (at(2) & 0xC0) == 0x80;
    if (!threeBytes) {
        return std::nullopt;
    }
    const int code = (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
    text = text.sliced(3);
    if (code == 0x3000) { // the ideographic space
        return ' ';
    }
    if (code >= 0xFF01 && code <= 0xFF5E) { // U+FF01–FF5E mirror U+0021–007E
        return char(code - 0xFEE0);
    }
    return std::nullopt;
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The character as this PIN has it, or nothing.
std::optional<char> allowed(PinKind kind, char c)
{
    if (isDigit(c)) {
        return c;
    }
    if (kind != PinKind::Signature) {
        return std::nullopt;
    }
    if (c >= 'a' && c <= 'z') {
        return char(c - 'a' + 'A');
    }
    return c >= 'A' && c <= 'Z' ? std::optional(c) : std::nullopt;
}

bool lengthFits(PinKind kind, qsizetype length)
{
    const std::optional<int> digits = fixedDigits(kind);
    return digits ? length == *digits : length >= kShortestPassword && length <= kLongestPin;
}

/// Room for the longest PIN, wiped on every way out.
struct Buffer
{
    std::array<char, kLongestPin> bytes{};
    qsizetype size = 0;

    Buffer() = default;
    ~Buffer() { explicit_bzero(bytes.data(), bytes.size()); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
};

} // namespace

QString pinName(PinKind kind)
{
    switch (kind) {
    case PinKind::Authentication:
        return QStringLiteral("authentication");
    case PinKind::Signature:
        return QStringLiteral("signature");
    case PinKind::InputSupport:
        return QStringLiteral("inputSupport");
    }
    return {};
}

std::optional<int> fixedDigits(PinKind kind)
{
    return kind == PinKind::Signature ? std::nullopt : std::optional(kDigits);
}

Result<Secret> normalizedPin(PinKind kind, const Secret &input)
{
    const auto refused = [kind](const QString &why) {
        return failure(ErrorCode::PinForm, why, {{QStringLiteral("pin"), pinName(kind)}});
    };
    Buffer pin;
    bool blankBehind = false;
    for (QByteArrayView text = input.view(); !text.isEmpty();) {
        const std::optional<char> c = takeHalfWidth(text);
        if (c && isBlank(*c)) {
            blankBehind = pin.size > 0;
            continue;
        }
        const std::optional<char> accepted = c ? allowed(kind, *c) : std::nullopt;
        if (!accepted || blankBehind) {
            return refused(QStringLiteral("a character this PIN can not have"));
        }
        if (pin.size == kLongestPin) {
            return refused(QStringLiteral("too long"));
        }
        pin.bytes[size_t(pin.size++)] = *accepted;
    }
    if (!lengthFits(kind, pin.size)) {
        return refused(QStringLiteral("length"));
    }
    return Secret(QByteArrayView(pin.bytes.data(), pin.size));
}

} // namespace madoguchi
