#include "card/tlv.h"
#include "card/virtual/card_files.h"
#include "card/virtual/card_profile.h"
#include "card/virtual/offset_table.h"

#include <QCryptographicHash>

namespace madoguchi
{

namespace
{

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

/// EF 0001, 17 bytes.
QByteArray individualNumber(const CardPerson &person)
{
    return Tlv{0xFF10, person.individualNumber.toLatin1()}.bytes() + QByteArray::fromHex("FFFF");
}

QList<Tlv> attributes(const CardPerson &person)
{
    return {{0xDF22, person.name.toUtf8()},
            {0xDF23, person.address.toUtf8()},
            {0xDF24, person.birth.toString(QStringLiteral("yyyyMMdd")).toLatin1()},
            {0xDF25, QByteArray::number(person.sex)}};
}

/// EF 0005: what it holds on a real card is not known; its shape is.
QByteArray cardConstants()
{
    const QByteArray value =
        Tlv{0xDF41, QByteArray(4, '\0')}.bytes() + Tlv{0xDF42, QByteArray(16, '\0')}.bytes();
    return Tlv{0xFF40, value}.bytes().leftJustified(256, '\xFF');
}

} // namespace

QByteArray inputSupportSignedPart(const CardPerson &person)
{
    QByteArray behindOffsets;
    for (const Tlv &attribute : attributes(person)) {
        behindOffsets += attribute.bytes();
    }
    return Tlv{0xDF31, sha256(individualNumber(person))}.bytes() + Tlv{0xDF32, sha256(behindOffsets)}.bytes();
}

CardApplication inputSupportApplication(const CardProfile &profile)
{
    using File = CardFile;
    const CardPerson &person = profile.person;
    const QByteArray signedPart =
        inputSupportSignedPart(person) + Tlv{0xDF33, profile.inputSupportSignature}.bytes();
    return {.aid = QByteArray::fromHex("D3921000310001010408"),
            .files = {
                File::data(0x0001, individualNumber(person), {CardPin::InputSupport, CardPin::NumberA}),
                File::data(0x0002, withOffsetTable(0xFF20, 0xDF21, attributes(person)),
                           {CardPin::InputSupport, CardPin::NumberB}),
                File::data(0x0003, Tlv{0xFF30, signedPart}.bytes(),
                           {CardPin::InputSupport, CardPin::NumberA, CardPin::NumberB}),
                File::data(0x0004, profile.cardVerifiableCertificate),
                File::data(0x0005, cardConstants()),
                File::pinFile(0x0011, CardPin::InputSupport),
                File::pinFile(0x0012, CardPin::NeverIssued),
                File::pinFile(0x0014, CardPin::NumberA),
                File::pinFile(0x0015, CardPin::NumberB),
            }};
}

} // namespace madoguchi
