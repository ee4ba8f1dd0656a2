#include "card/tlv.h"
#include "card/virtual/card_files.h"
#include "card/virtual/card_profile.h"
#include "card/virtual/offset_table.h"
#include "card/virtual/printed_data_signer.h"

namespace madoguchi
{

namespace
{

/// One grey pixel.
QByteArray placeholderPng()
{
    return QByteArray::fromHex(
        "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a494441"
        "5478da6368000000820081da45083b0000000049454e44ae426082");
}

/// SOC, SIZ (1×1, 8 bit), COD, QCD, EOC: no picture data.
QByteArray placeholderJpeg2000()
{
    return QByteArray::fromHex(
        "ff4fff51002900000000000100000001000000000000000000000001000000010000000000000000"
        "0001070101ff52000c00000001000004040001ff5c00044040ffd9");
}

QList<Tlv> signedObjects(const CardPerson &person, QByteArrayView cardVerifiableCertificate)
{
    return {{0xDF22, person.birth.toString(QStringLiteral("yyyyMMdd")).toLatin1()},
            {0xDF23, QByteArray::number(person.sex)},
            {0xDF24, publicKeyOfCertificate(cardVerifiableCertificate)},
            {0xDF25, placeholderPng()},
            {0xDF26, placeholderPng()},
            {0xDF27, placeholderJpeg2000()}};
}

} // namespace

QByteArray visualCheckSignedPart(const CardPerson &person, QByteArrayView cardVerifiableCertificate)
{
    QByteArray part;
    for (const Tlv &object : signedObjects(person, cardVerifiableCertificate)) {
        part += object.bytes();
    }
    return part;
}

CardApplication visualCheckApplication(const CardProfile &profile)
{
    using File = CardFile;
    const CardPerson &person = profile.person;
    QList<Tlv> printed = signedObjects(person, profile.cardVerifiableCertificate);
    printed.append({0xDF28, profile.visualCheckSignature});
    printed.append({0xDF29, person.cardExpiry.toString(QStringLiteral("yyyyMMdd")).toLatin1()});
    printed.append({0xDF2A, placeholderPng()});
    const QByteArray municipality = Tlv{0xDF34, person.municipality.toLatin1()}.bytes();
    return {.aid = QByteArray::fromHex("D3921000310001010402"),
            .files = {
                File::data(0x0002, withOffsetTable(0xFF20, 0xDF21, printed),
                           {CardPin::NumberA, CardPin::NumberB}),
                File::data(0x0003, Tlv{0xFF30, municipality}.bytes()),
                File::pinFile(0x0012, CardPin::NumberB),
                File::pinFile(0x0013, CardPin::NumberA),
            }};
}

} // namespace madoguchi
