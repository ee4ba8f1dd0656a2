// Certificates: from DER, and as they are read off a card; everything that is asked of one afterwards.
#include "card/my_number_card.h"
#include "tests/fuzz/hostile_channel.h"

using namespace madoguchi;

namespace
{

void ask(const Certificate &certificate)
{
    const auto again = Certificate::fromPem(certificate.pem());
    require(again && *again == certificate);
    require(certificate.fingerprint().size() == 32 && certificate.publicKeyFingerprint().size() == 32);
    certificate.subject();
    certificate.issuer();
    certificate.subjectCommonName();
    certificate.serialHex();
    certificate.notBefore();
    certificate.notAfter();
    certificate.isAuthority();
    certificate.allows(KeyUsage::NonRepudiation);
    certificate.keyUsageIsCritical();
    certificate.extendedKeyUsage();
    certificate.policies();
    certificate.ocspUrls();
    certificate.otherNames();
    certificate.subjectKeyIdentifier();
    certificate.authorityKeyIdentifier();
    certificate.rsaModulusBytes();
    require(!certificate.verify("message", QByteArray(256, 's')));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    FuzzInput manner(bytes, qMin<std::size_t>(size, input.byte() % 8));
    HostileChannel channel(manner);
    const QByteArray der = input.rest();
    channel.card.files[ScriptedChannel::kJpki + "000A"] = der;
    if (const auto certificate = Certificate::fromDer(der)) {
        ask(*certificate);
    }
    channel.isHonest = true;
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    require(card.has_value());
    channel.isHonest = false;
    if (const auto certificate = card->authenticationCertificate()) {
        ask(*certificate);
    }
    return 0;
}
