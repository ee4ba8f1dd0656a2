// APDU responses: every command of a My Number Card, over a card that answers as the fuzzer likes.
#include "card/my_number_card.h"
#include "tests/fuzz/hostile_channel.h"

using namespace madoguchi;

namespace
{

/// A PIN is sent at most once, and never on its last try without consent.
void tryPin(MyNumberCard &card, HostileChannel &channel, PinKind kind, LastTry lastTry)
{
    const qsizetype before = channel.card.verifications();
    const Secret pin(kind == PinKind::Signature ? "ABC123" : "1234");
    const Outcome verified = card.verify(kind, pin, lastTry);
    require(channel.card.verifications() <= before + 1);
    require(!verified || channel.card.verifications() == before + 1);
    if (!verified &&
        (verified.error().code == ErrorCode::PinLastTry || verified.error().code == ErrorCode::PinForm)) {
        require(channel.card.verifications() == before);
    }
}

void use(MyNumberCard &card, HostileChannel &channel, std::uint8_t act)
{
    switch (act % 9) {
    case 0:
        if (const auto tries = card.triesLeft(PinKind(act / 9 % 3))) {
            require(*tries >= 0 && *tries <= 15);
        }
        break;
    case 1:
        tryPin(card, channel, PinKind(act / 9 % 3), act & 0x80 ? LastTry::Consented : LastTry::Refuse);
        break;
    case 2:
        card.authenticationCertificate();
        break;
    case 3:
        card.signatureCertificate();
        break;
    case 4:
        card.authorityCertificate(act & 0x80 ? CardKey::Signature : CardKey::Authentication);
        break;
    case 5:
        card.hasBothCertificates();
        break;
    case 6:
        if (const auto signature = card.sign(CardKey::Authentication, QByteArray(32, 'd'))) {
            require(signature->size() == 256);
        }
        break;
    case 7:
        if (const auto attributes = card.attributes()) {
            require(!attributes->name.isEmpty() && !attributes->address.isEmpty());
        }
        break;
    case 8:
        if (const auto serial = card.serial()) {
            require(serial->expiry.isValid() && serial->municipality.size() == 5);
        }
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    HostileChannel channel(input);
    // So that the rest is reached, half of the cards say honestly what they are.
    channel.isHonest = input.byte() & 1;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    if (!card) {
        return 0;
    }
    channel.isHonest = false;
    for (int i = 0; i < 8 && !input.isEmpty(); ++i) {
        use(*card, channel, input.byte());
    }
    return 0;
}
