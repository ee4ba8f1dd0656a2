#pragma once

#include "crypto/private_key.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <memory>

namespace madoguchi
{

struct CardPerson;
struct CardProfile;

/// Every reference data on the card. Numbers A and B open files of two applications; here each has one
/// counter (whether a real card counts them by application is not known).
enum class CardPin { Authentication, Signature, InputSupport, NumberA, NumberB, NeverIssued };

/// An elementary file: data that is read, a PIN that is verified, or a key that signs.
struct CardFile
{
    std::uint16_t id = 0;
    enum class Kind { Data, Pin, Key } kind = Kind::Data;
    QByteArray content;                         ///< Data
    QList<CardPin> openedBy = {};               ///< Data, Key: any one of these; empty: free
    CardPin pin = CardPin::NeverIssued;         ///< Pin
    std::shared_ptr<SoftwareKey> key = nullptr; ///< Key; none: the key was never written

    static CardFile data(std::uint16_t id, const QByteArray &content, const QList<CardPin> &openedBy = {});
    static CardFile pinFile(std::uint16_t id, CardPin pin);
    static CardFile keyFile(std::uint16_t id, std::shared_ptr<SoftwareKey> key, CardPin openedBy);
};

/// An application: what SELECT by name makes current.
struct CardApplication
{
    QByteArray aid;
    QList<CardFile> files;
    QByteArray firstRecord =
        {}; ///< answer to READ RECORD 1 by short file identifier 1; empty: no record file

    const CardFile *find(std::uint16_t fileId) const;
};

/// The card's five applications with their contents, as the profile says.
QList<CardApplication> cardApplications(const CardProfile &profile);

/// JPKI: certificates, keys, their PINs, token info (CK_TOKEN_INFO of PKCS #11, 160 bytes).
CardApplication jpkiApplication(const CardProfile &profile);
/// 券面事項入力補助: Individual Number, the four attributes, their signature.
CardApplication inputSupportApplication(const CardProfile &profile);
/// 券面事項確認: what is printed on the card. The name and address pictures are one grey pixel and the photo
/// is a JPEG 2000 codestream of headers alone: placeholders, since nothing here reads them.
CardApplication visualCheckApplication(const CardProfile &profile);

/// The bytes that the card's issuer signs (DF33 of input support): the objects DF31 and DF32. Which bytes a
/// real card's signature covers is not published.
QByteArray inputSupportSignedPart(const CardPerson &person);
/// The same for the visual check (DF28): DF22 to DF27.
QByteArray visualCheckSignedPart(const CardPerson &person, QByteArrayView cardVerifiableCertificate);

} // namespace madoguchi
