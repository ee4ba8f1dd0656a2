#include "card/card_data.h"

#include "card/malformed.h"
#include "card/tlv.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

namespace madoguchi
{

namespace
{

bool isDigits(QByteArrayView bytes)
{
    return !bytes.isEmpty() &&
           std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// UTF-8 as it stands: nothing composed, trimmed or replaced.
Result<QString> text(const QList<Tlv> &objects, std::uint16_t tag, const QString &what)
{
    const std::optional<QByteArray> value = findTlv(objects, tag);
    if (!value || value->isEmpty()) {
        return malformed(what + QStringLiteral(" is missing"));
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString decoded = decoder(*value);
    if (decoder.hasError()) {
        return malformed(what + QStringLiteral(" is no UTF-8"));
    }
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(decoded.cbegin(), decoded.cend(), isControl)) {
        return malformed(what + QStringLiteral(" has control characters"));
    }
    return decoded;
}

QDate day(QByteArrayView digits) // YYYYMMDD
{
    return QDate::fromString(QLatin1String(digits), QStringLiteral("yyyyMMdd"));
}

/// The register writes 00 for a month or day of birth that nobody knows.
Result<QDate> birthDay(QByteArrayView digits)
{
    if (digits.size() != 8 || !isDigits(digits)) {
        return malformed(QStringLiteral("birth is no date"));
    }
    const QDate date = day(digits);
    const bool unknown = digits.last(2) == "00";
    if (!date.isValid() && !unknown) {
        return malformed(QStringLiteral("birth is no date"));
    }
    return date;
}

} // namespace

Result<CardAttributes> parseAttributes(QByteArrayView file)
{
    const Result<QList<Tlv>> outer = Tlv::parseAll(file);
    if (!outer) {
        return failure(outer.error());
    }
    const std::optional<QByteArray> holder = findTlv(*outer, 0xFF20);
    if (!holder) {
        return malformed(QStringLiteral("no FF20 in the attributes"));
    }
    // DF21's offsets repeat what the lengths say; a reader that trusts only one of them can not be led
    // astray.
    const Result<QList<Tlv>> objects = Tlv::parseAll(*holder);
    if (!objects) {
        return failure(objects.error());
    }
    Result<QString> name = text(*objects, 0xDF22, QStringLiteral("name"));
    if (!name) {
        return failure(name.error());
    }
    Result<QString> address = text(*objects, 0xDF23, QStringLiteral("address"));
    if (!address) {
        return failure(address.error());
    }
    const Result<QDate> birth = birthDay(findTlv(*objects, 0xDF24).value_or(QByteArray()));
    if (!birth) {
        return failure(birth.error());
    }
    const QByteArray sex = findTlv(*objects, 0xDF25).value_or(QByteArray());
    if (sex.size() != 1 || !QByteArrayView("0129").contains(sex[0])) {
        return malformed(QStringLiteral("sex is none of 0, 1, 2, 9"));
    }
    return CardAttributes{std::move(*name), std::move(*address), *birth, sex[0] - '0'};
}

Result<SignedHashes> parseSignedHashes(QByteArrayView file)
{
    constexpr qsizetype kHashLength = 32;
    const auto objects = Tlv::parseAll(file).and_then(
        [](const QList<Tlv> &outer) { return Tlv::parseAll(findTlv(outer, 0xFF30).value_or(QByteArray())); });
    if (!objects) {
        return failure(objects.error());
    }
    SignedHashes hashes{findTlv(*objects, 0xDF31).value_or(QByteArray()),
                        findTlv(*objects, 0xDF32).value_or(QByteArray())};
    const bool hasBoth = hashes.number.size() == kHashLength && hashes.attributes.size() == kHashLength;
    if (!hasBoth || !findTlv(*objects, 0xDF33)) {
        return malformed(QStringLiteral("EF 0003 is no two hashes and a signature"));
    }
    return hashes;
}

Outcome compareWithHashes(const SignedHashes &hashes, QByteArrayView attributes, QByteArrayView number)
{
    const auto hash = [](QByteArrayView bytes) {
        return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
    };
    const Result<QList<Tlv>> outer = Tlv::parseAll(attributes);
    const QByteArray holder = outer ? findTlv(*outer, 0xFF20).value_or(QByteArray()) : QByteArray();
    const Result<QList<Tlv>> inner = Tlv::parseAll(holder);
    const Result<qsizetype> offsets = Tlv::wholeLength(holder, holder.size());
    if (!inner || !offsets || inner->first().tag != 0xDF21) {
        return malformed(QStringLiteral("EF 0002 does not begin with its offsets"));
    }
    const QString differs = QStringLiteral("EF %1 is not what EF 0003 has the hash of");
    if (hash(QByteArrayView(holder).sliced(*offsets)) != hashes.attributes) {
        return failure(ErrorCode::CardDataMismatch, differs.arg(QStringLiteral("0002")));
    }
    if (!number.isEmpty() && hash(number) != hashes.number) {
        return failure(ErrorCode::CardDataMismatch, differs.arg(QStringLiteral("0001")));
    }
    return {};
}

Result<CardSerial> parseSerial(QByteArrayView record)
{
    constexpr qsizetype kSerial = 15;
    constexpr qsizetype kMunicipality = 5;
    constexpr qsizetype kDate = 8;
    const Result<QList<Tlv>> objects = Tlv::parseAll(record);
    if (!objects) {
        return failure(objects.error());
    }
    const QByteArray value = findTlv(*objects, 0x01).value_or(QByteArray());
    if (value.size() != kSerial + kMunicipality + kDate) {
        return malformed(QStringLiteral("record 01 has not 28 bytes"));
    }
    const QByteArrayView serial = QByteArrayView(value).first(kSerial);
    const QByteArrayView municipality = QByteArrayView(value).sliced(kSerial, kMunicipality);
    const QByteArrayView expiry = QByteArrayView(value).last(kDate);
    const bool printable =
        std::all_of(serial.begin(), serial.end(), [](char c) { return c > ' ' && c < 0x7F; });
    if (!printable || !isDigits(municipality) || !isDigits(expiry) || !day(expiry).isValid()) {
        return malformed(QStringLiteral("record 01 is no serial, municipality and date"));
    }
    return CardSerial{QString::fromLatin1(serial), QString::fromLatin1(municipality), day(expiry)};
}

} // namespace madoguchi
