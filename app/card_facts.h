#pragma once

#include "card/my_number_card.h"

namespace madoguchi
{

/// What a card says of itself without a PIN.
struct CardFacts
{
    std::optional<Certificate> authentication;
    bool bothCertificates = false;
    std::optional<Certificate>
        signatureAuthority; ///< who issued the signing certificate, which is not free to read
    int authenticationTries = 0;
    int signatureTries = 0;
    int inputSupportTries = 0;
    std::optional<CardSerial> serial;
};

/// Reads CardFacts in one transaction; burns no try.
Result<CardFacts> readCardFacts(MyNumberCard &card);

} // namespace madoguchi
