#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi
{

/// Something in a text that may tell who a person is.
struct PersonalTrace
{
    enum class Kind {
        MyNumber, ///< 12 digits whose check digit is right
        Pin,      ///< four digits or more that are said to be a PIN
        Digits,   ///< 12 digits of another kind
        Phone,
        Mail,
        Address,
        Name,
    };
    Kind kind = Kind::Name;
    QString excerpt; ///< as it stands in the text

    /// What must not be sent at all; the rest is the person's choice.
    bool isForbidden() const { return kind == Kind::MyNumber || kind == Kind::Pin; }
    bool operator==(const PersonalTrace &) const = default;
};

/// What in a free text looks personal, before it leaves this PC; each place once. Digits are found in full
/// width, in kanji and with spaces or hyphens between them. `own` are words of the person at hand (name,
/// address, phone) that are looked for as they are. A guess: it may miss something, so the whole text is
/// shown before it is sent.
QList<PersonalTrace> personalTraces(const QString &text, const QStringList &own = {});

/// Whether 12 digits end with the check digit of an Individual Number (平成26年総務省令第85号 第5条).
bool isMyNumber(const QString &twelveDigits);

} // namespace madoguchi
