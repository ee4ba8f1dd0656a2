#include "card/virtual/card_files.h"

#include "card/virtual/card_profile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace madoguchi
{

namespace
{

/// Invented, and the same for one person each time: 15 digits.
QByteArray serialNumber(const CardPerson &person)
{
    QByteArray digits;
    const QByteArray hash = QCryptographicHash::hash(person.id.toUtf8(), QCryptographicHash::Sha256);
    std::transform(hash.cbegin(), hash.cbegin() + 15, std::back_inserter(digits),
                   [](char byte) { return char('0' + quint8(byte) % 10); });
    return digits;
}

/// 共通: serial number, municipality and expiry in record 1.
CardApplication commonApplication(const CardPerson &person)
{
    const QByteArray value = serialNumber(person) + person.municipality.toLatin1() +
                             person.cardExpiry.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    return {.aid = QByteArray::fromHex("D3921000310001010100"),
            .files = {},
            .firstRecord = QByteArray::fromHex("011C") + value};
}

/// 住基: for the municipality's own terminals; nothing in it can be read here.
CardApplication residentRegisterApplication()
{
    return {.aid = QByteArray::fromHex("D3921000310001010401"), .files = {}};
}

} // namespace

CardFile CardFile::data(std::uint16_t id, const QByteArray &content, const QList<CardPin> &openedBy)
{
    return {.id = id, .kind = Kind::Data, .content = content, .openedBy = openedBy};
}

CardFile CardFile::pinFile(std::uint16_t id, CardPin pin)
{
    return {.id = id, .kind = Kind::Pin, .content = {}, .pin = pin};
}

CardFile CardFile::keyFile(std::uint16_t id, std::shared_ptr<SoftwareKey> key, CardPin openedBy)
{
    return {.id = id, .kind = Kind::Key, .content = {}, .openedBy = {openedBy}, .key = std::move(key)};
}

const CardFile *CardApplication::find(std::uint16_t fileId) const
{
    const auto found = std::find_if(files.cbegin(), files.cend(),
                                    [fileId](const CardFile &file) { return file.id == fileId; });
    return found == files.cend() ? nullptr : &*found;
}

QList<CardApplication> cardApplications(const CardProfile &profile)
{
    return {jpkiApplication(profile), inputSupportApplication(profile), visualCheckApplication(profile),
            residentRegisterApplication(), commonApplication(profile.person)};
}

} // namespace madoguchi
