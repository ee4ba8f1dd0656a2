#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace madoguchi
{

/// How far what a card says of its holder was checked against the card's own signature data. The issuer's
/// signature over the hashes (DF33 of EF 0003, by the key of the card-verifiable certificate in EF 0004) is
/// checked in neither case: neither what exactly it is made over nor who issues that certificate is public.
enum class AttributesCheck {
    NoHash,     ///< this card does not show its signature data
    HashAgrees, ///< the data have the hash that the issuer wrote beside them
};

/// Name, address, birth and sex as the input-support application gives them (EF 0002). Never normalised:
/// a legal name keeps its characters and variation selectors.
struct CardAttributes
{
    QString name; ///< family and given name split by U+3000
    QString address;
    QDate birth; ///< invalid when the register knows no full date (month or day 00)
    int sex = 0; ///< 1 male, 2 female, 9 not applicable, 0 unknown (JIS X 0303)
    AttributesCheck check = AttributesCheck::NoHash;
};

/// The hashes in the card's signature data, SHA-256, 32 bytes each.
struct SignedHashes
{
    QByteArray number;     ///< DF31: of the 17 bytes of EF 0001
    QByteArray attributes; ///< DF32: of what follows DF21 in the value of EF 0002's FF20
};

/// What the common application says without a PIN (record 01).
struct CardSerial
{
    QString serial;       ///< 15 characters
    QString municipality; ///< 5 digits, without the check digit
    QDate expiry;
};

/// EF 0002 of the input-support application: FF20 { DF21 offsets, DF22 name, DF23 address, DF24 birth, DF25
/// sex }. Errors: CardMalformed for a missing object, text that is no UTF-8 or has control characters, no
/// date, no sex.
Result<CardAttributes> parseAttributes(QByteArrayView file);

/// EF 0003 of the input-support application: FF30 { DF31, DF32, DF33 }. Errors: CardMalformed.
Result<SignedHashes> parseSignedHashes(QByteArrayView file);

/// Compares what was read with the hashes beside it: `attributes` is EF 0002; `number`, EF 0001 padding
/// included, only where a procedure's law had it read, else empty. Errors: CardDataMismatch; CardMalformed
/// when EF 0002 does not begin with FF20 { DF21 …}.
Outcome compareWithHashes(const SignedHashes &hashes, QByteArrayView attributes, QByteArrayView number = {});

/// Record 01 of the common application: 01 1C serial(15) municipality(5) expiry(8). Errors: CardMalformed.
Result<CardSerial> parseSerial(QByteArrayView record);

} // namespace madoguchi
