#include "card/virtual/printed_data_signer.h"

#include "card/tlv.h"
#include "card/virtual/card_files.h"
#include "card/virtual/card_profile.h"

#include <QCryptographicHash>

namespace madoguchi
{

namespace
{

constexpr std::uint16_t kCertificate = 0x7F21;
constexpr std::uint16_t kBody = 0x7F4E;
constexpr std::uint16_t kPublicKey = 0x7F49;
constexpr std::uint16_t kSignature = 0x5F37;

/// Goes down into constructed objects; empty when one is absent.
QByteArray descend(QByteArrayView bytes, std::initializer_list<std::uint16_t> path)
{
    QByteArray value = bytes.toByteArray();
    for (const std::uint16_t tag : path) {
        const Result<QList<Tlv>> objects = Tlv::parseAll(value);
        value = objects ? findTlv(*objects, tag).value_or(QByteArray()) : QByteArray();
    }
    return value;
}

/// Modulus and exponent out of a SubjectPublicKeyInfo (RFC 5280 4.1.2.7, RFC 8017 A.1.1).
QByteArray publicKeyObject(const SoftwareKey &key)
{
    const QByteArray bitString = descend(key.publicKeyDer(), {0x30, 0x03});
    const Result<QList<Tlv>> integers = Tlv::parseAll(descend(QByteArrayView(bitString).sliced(1), {0x30}));
    if (!integers || integers->size() != 2) {
        return {};
    }
    QByteArray modulus = integers->at(0).value;
    if (modulus.startsWith('\0')) {
        modulus.remove(0, 1);
    }
    const QByteArray sha256WithRsa = QByteArray::fromHex("2A864886F70D01010B");
    return Tlv{0x06, sha256WithRsa}.bytes() + Tlv{0x81, modulus}.bytes() +
           Tlv{0x82, integers->at(1).value}.bytes();
}

Result<QByteArray> sign(SoftwareKey &key, const QByteArray &bytes)
{
    return key.signDigest(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

Result<QByteArray> certificateOf(SoftwareKey &issuer)
{
    const QByteArray name = QByteArrayLiteral("JPDEMO-CARD01");
    const QByteArray body = Tlv{0x5F29, QByteArray(1, '\0')}.bytes() + Tlv{0x42, name}.bytes() +
                            Tlv{kPublicKey, publicKeyObject(issuer)}.bytes() + Tlv{0x5F20, name}.bytes();
    const QByteArray signedPart = Tlv{kBody, body}.bytes();
    const Result<QByteArray> signature = sign(issuer, signedPart);
    if (!signature) {
        return failure(signature.error());
    }
    return Tlv{kCertificate, signedPart + Tlv{kSignature, *signature}.bytes()}.bytes();
}

} // namespace

Outcome signPrintedData(CardProfile &profile, SoftwareKey &issuer)
{
    const Result<QByteArray> certificate = certificateOf(issuer);
    if (!certificate) {
        return failure(certificate.error());
    }
    profile.cardVerifiableCertificate = *certificate;
    const Result<QByteArray> support = sign(issuer, inputSupportSignedPart(profile.person));
    const Result<QByteArray> visual = sign(issuer, visualCheckSignedPart(profile.person, *certificate));
    if (!support || !visual) {
        return failure(support ? visual.error() : support.error());
    }
    profile.inputSupportSignature = *support;
    profile.visualCheckSignature = *visual;
    return {};
}

QByteArray publicKeyOfCertificate(QByteArrayView cardVerifiableCertificate)
{
    return descend(cardVerifiableCertificate, {kCertificate, kBody, kPublicKey});
}

} // namespace madoguchi
