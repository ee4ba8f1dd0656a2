#include "app/card_facts.h"

namespace madoguchi
{

Result<CardFacts> readCardFacts(MyNumberCard &card)
{
    CardFacts facts;
    const auto authentication = card.authenticationCertificate();
    if (!authentication) {
        return failure(authentication.error());
    }
    facts.authentication = *authentication;
    const auto both = card.hasBothCertificates();
    if (!both) {
        return failure(both.error());
    }
    facts.bothCertificates = *both;
    if (facts.bothCertificates) {
        if (auto authority = card.authorityCertificate(CardKey::Signature)) {
            facts.signatureAuthority = *std::move(authority);
        } else if (authority.error().code != ErrorCode::CardCertificateMissing) {
            return failure(authority.error());
        }
    }
    const std::pair<PinKind, int *> counters[] = {{PinKind::Authentication, &facts.authenticationTries},
                                                  {PinKind::Signature, &facts.signatureTries},
                                                  {PinKind::InputSupport, &facts.inputSupportTries}};
    for (const auto &[kind, counter] : counters) {
        const auto tries = card.triesLeft(kind);
        if (!tries) {
            return failure(tries.error());
        }
        *counter = *tries;
    }
    // An older card may lack the common application's record: everything else still counts.
    if (auto serial = card.serial()) {
        facts.serial = *std::move(serial);
    }
    return facts;
}

} // namespace madoguchi
