#pragma once

#include "base/secret.h"

#include <cstdint>

namespace madoguchi
{

/// One reference data of the card with its tries, as VERIFY and CHANGE REFERENCE DATA answer (ISO/IEC
/// 7816-4).
class PinCounter
{
public:
    enum class Form {
        FixedDigits,  ///< digits, as many as now
        Alphanumeric, ///< 6–16 of [A-Z0-9]
    };

    PinCounter(Secret value, Form form, int triesLeft, int maximum);

    /// 63Cx without using a try; also after a correct PIN, and 63C0 when blocked.
    std::uint16_t tries() const;
    /// 9000, 63Cx with the tries that remain (63C0 for the exhausting one), 6984 when blocked before.
    /// Any data is a try, whatever its length.
    std::uint16_t verify(QByteArrayView candidate);
    /// After verify() only, else 6982; 6A80 for a form this PIN can not have; 6984 when blocked.
    std::uint16_t change(QByteArrayView next);

    bool isVerified() const { return m_verified; }
    void forget() { m_verified = false; }
    int triesLeft() const { return m_triesLeft; }
    QString text() const { return QString::fromLatin1(m_value.view()); }

private:
    bool canBe(QByteArrayView next) const;

    Secret m_value;
    Form m_form;
    int m_triesLeft;
    int m_maximum;
    bool m_verified = false;
};

} // namespace madoguchi
