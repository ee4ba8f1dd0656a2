#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <optional>

namespace madoguchi
{

/// The citizen's three PINs; people mix them up, so each place names the one it asks for.
enum class PinKind {
    Authentication, ///< 利用者証明用電子証明書の暗証番号: 4 digits, 3 tries
    Signature,      ///< 署名用電子証明書の暗証番号: 6–16 of [A-Z0-9], 5 tries
    InputSupport,   ///< 券面事項入力補助用の暗証番号: 4 digits, 3 tries
};

/// Stable name for facts and JSON: "authentication", "signature", "inputSupport".
QString pinName(PinKind kind);

/// How many digits this PIN always has; nothing for the one with letters.
std::optional<int> fixedDigits(PinKind kind);

/// What the person meant: full-width becomes half-width, lower case becomes upper case (signature password),
/// blanks around are dropped. Errors: PinForm (facts: pin) when it can not be this PIN; never sent to a card.
Result<Secret> normalizedPin(PinKind kind, const Secret &input);

/// May the last try be used? Only when the person said so for this very attempt.
enum class LastTry { Refuse, Consented };

} // namespace madoguchi
