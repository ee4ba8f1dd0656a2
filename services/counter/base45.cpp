#include "counter/base45.h"

namespace madoguchi
{
namespace
{
constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int base = 45;
} // namespace

QByteArray toBase45(QByteArrayView bytes)
{
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += 2) {
        const bool isPair = at + 1 < bytes.size();
        int value = isPair ? uchar(bytes[at]) * 256 + uchar(bytes[at + 1]) : uchar(bytes[at]);
        for (int i = 0; i < (isPair ? 3 : 2); ++i) {
            text += alphabet[value % base];
            value /= base;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(QByteArrayView text)
{
    if (text.size() % 3 == 1) {
        return std::nullopt;
    }
    const QByteArrayView letters(alphabet);
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += 3) {
        const qsizetype length = qMin<qsizetype>(3, text.size() - at);
        int value = 0;
        for (qsizetype i = length; i > 0; --i) {
            const qsizetype digit = letters.indexOf(text[at + i - 1]);
            if (digit < 0) {
                return std::nullopt;
            }
            value = value * base + int(digit);
        }
        if (value > (length == 3 ? 0xFFFF : 0xFF)) {
            return std::nullopt;
        }
        if (length == 3) {
            bytes += char(value / 256);
        }
        bytes += char(value % 256);
    }
    return bytes;
}

} // namespace madoguchi
