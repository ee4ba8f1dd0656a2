#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace madoguchi
{

/// Name, address, birth and sex as the input-support application gives them (EF 0002). Never normalised:
/// a legal name keeps its characters and variation selectors.
struct CardAttributes
{
    QString name; ///< family and given name split by U+3000
    QString address;
    QDate birth; ///< invalid when the register knows no full date (month or day 00)
    int sex = 0; ///< 1 male, 2 female, 9 not applicable, 0 unknown (JIS X 0303)
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

/// Record 01 of the common application: 01 1C serial(15) municipality(5) expiry(8). Errors: CardMalformed.
Result<CardSerial> parseSerial(QByteArrayView record);

} // namespace madoguchi
