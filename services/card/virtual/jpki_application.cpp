#include "card/virtual/card_files.h"
#include "card/virtual/card_profile.h"

#include <QtEndian>

namespace madoguchi
{

namespace
{

QByteArray padded(const char *text, qsizetype length)
{
    return QByteArray(text).leftJustified(length, ' ', true);
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// EF 0006: PKCS #11's CK_TOKEN_INFO, field by field.
QByteArray tokenInfo()
{
    constexpr quint32 loginRequired = 0x4;
    constexpr quint32 userPinInitialized = 0x8;
    constexpr quint32 tokenInitialized = 0x400;
    constexpr quint32 unavailable = 0xFFFFFFFF;
    constexpr int sessionCounters = 4;
    constexpr int memoryCounters = 4;
    constexpr quint32 longestPin = 16;
    constexpr quint32 shortestPin = 4;

    QByteArray info = padded("JPKIAPICCTOKEN2", 32) + padded("JPKI", 32) + padded("", 16) + padded("", 16);
    info += number(loginRequired | userPinInitialized | tokenInitialized);
    for (int i = 0; i < sessionCounters; ++i) {
        info += number(0);
    }
    info += number(longestPin) + number(shortestPin);
    for (int i = 0; i < memoryCounters; ++i) {
        info += number(unavailable);
    }
    return info + "03" + "01" + padded("", 16);
}

/// EF 0008 of a card with both certificates; that without a signing certificate is a guess.
QByteArray certificatesPresent(bool signature)
{
    return QByteArray::fromHex(signature ? "8F8F00" : "008F00");
}

} // namespace

CardApplication jpkiApplication(const CardProfile &profile)
{
    using File = CardFile;
    return {.aid = QByteArray::fromHex("D392F000260100000001"),
            .files = {
                File::data(0x0001, profile.signatureCertificate, {CardPin::Signature}),
                File::data(0x0002, profile.signatureAuthority),
                File::data(0x0006, tokenInfo()),
                File::data(0x0008, certificatesPresent(!profile.signatureCertificate.isEmpty())),
                File::data(0x000A, profile.authenticationCertificate),
                File::data(0x000B, profile.authenticationAuthority),
                File::keyFile(0x0017, profile.authenticationKey, CardPin::Authentication),
                File::pinFile(0x0018, CardPin::Authentication),
                File::keyFile(0x001A, profile.signatureKey, CardPin::Signature),
                File::pinFile(0x001B, CardPin::Signature),
            }};
}

} // namespace madoguchi
