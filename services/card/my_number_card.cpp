#include "card/my_number_card.h"

#include <array>

namespace madoguchi
{

namespace
{

const QByteArray kJpki = QByteArray::fromHex("D392F000260100000001");
const QByteArray kInputSupport = QByteArray::fromHex("D3921000310001010408");
const QByteArray kCommon = QByteArray::fromHex("D3921000310001010100");

constexpr std::uint16_t kTokenInfo = 0x0006;
constexpr std::uint16_t kCertificatesPresent = 0x0008;
constexpr std::uint16_t kAttributes = 0x0002;
constexpr std::uint16_t kSignatureData = 0x0003;
constexpr qsizetype kTokenInfoLength = 160;
constexpr qsizetype kLabelLength = 32;
constexpr qsizetype kLongestCertificate = 8192;
constexpr qsizetype kLongestAttributes = 4096;
constexpr qsizetype kLongestSignatureData = 1024;
constexpr qsizetype kSignatureLength = 256; ///< RSA-2048

constexpr std::uint16_t kFileNotFound = 0x6A82;

/// Where a PIN and a key are.
struct PinFile
{
    const QByteArray &application;
    std::uint16_t file;
};

PinFile pinFile(PinKind pin)
{
    switch (pin) {
    case PinKind::Authentication:
        return {kJpki, 0x0018};
    case PinKind::Signature:
        return {kJpki, 0x001B};
    case PinKind::InputSupport:
        break;
    }
    return {kInputSupport, 0x0011};
}

std::uint16_t keyFile(CardKey key) { return key == CardKey::Authentication ? 0x0017 : 0x001A; }

bool isFileMissing(const Error &error)
{
    return error.facts.value(QStringLiteral("statusWord")).toString() ==
           QString::number(kFileNotFound, 16).toUpper();
}

/// 63C0, 6983 and 6984 all mean blocked; 63Cx says how many tries are left. Nothing: another status.
std::optional<int> triesIn(std::uint16_t sw)
{
    if (sw == 0x6983 || sw == 0x6984) {
        return 0;
    }
    return (sw & 0xFFF0) == 0x63C0 ? std::optional<int>(sw & 0x000F) : std::nullopt;
}

/// 64xx: "state of non-volatile memory is unchanged", 67xx to 6Exx: the command was not begun (ISO/IEC
/// 7816-4, 5.6). 65xx and 63xx say that something changed, 6Fxx says nothing.
bool saysNothingWasDone(std::uint16_t sw)
{
    const int sw1 = sw >> 8;
    return sw1 == 0x64 || (sw1 >= 0x67 && sw1 <= 0x6E);
}

CommandApdu verifyCommand()
{
    CommandApdu command;
    command.ins = 0x20;
    command.p2 = 0x80;
    return command;
}

std::optional<CardKind> kindOf(QByteArrayView tokenInfo)
{
    const QByteArrayView label = tokenInfo.first(kLabelLength).trimmed();
    if (label == "JPKIAPICCTOKEN2") {
        return CardKind::MyNumberCard;
    }
    if (label == "JPKIAPICCTOKEN") {
        return CardKind::BasicResidentRegisterCard;
    }
    const bool phone = label == "JPKIAPGPSETOKEN" || label == "JPKIAPIOSTOKEN";
    return phone ? std::optional(CardKind::Smartphone) : std::nullopt;
}

/// What a card answers that has forgotten what was verified or selected.
bool hasForgotten(const Error &error)
{
    const QString word = error.facts.value(QStringLiteral("statusWord")).toString();
    return word == QLatin1String("6982") || word == QLatin1String("6986");
}

} // namespace

/// Calls `read` once more when another program's reset came between. Only for what needs no PIN.
template<typename Read>
auto MyNumberCard::againAfterReset(Read read)
{
    auto result = read();
    if (!result &&
        (result.error().code == ErrorCode::CardReset || result.error().code == ErrorCode::CardRefused)) {
        m_files.forgetSelection();
        return read();
    }
    return result;
}

/// A refusal that can only come of a reset in between.
Error MyNumberCard::afterVerify(Error error) const
{
    if (m_hasVerified && error.code == ErrorCode::CardRefused && hasForgotten(error)) {
        return {ErrorCode::CardReset, error.detail, {}};
    }
    return error;
}

Result<MyNumberCard> MyNumberCard::identify(CardChannel &channel)
{
    MyNumberCard card(channel);
    const Result<QByteArray> info = card.againAfterReset([&card]() -> Result<QByteArray> {
        return card.m_files.selectApplication(kJpki)
            .and_then([&card] { return card.m_files.selectFile(kTokenInfo); })
            .and_then([&card] { return card.m_files.readBytes(kTokenInfoLength); });
    });
    if (!info) {
        const bool refused =
            info.error().code == ErrorCode::CardRefused || info.error().code == ErrorCode::CardMalformed;
        return refused ? failure(ErrorCode::CardForeign, info.error().detail) : failure(info.error());
    }
    const std::optional<CardKind> kind = kindOf(*info);
    if (!kind) {
        return failure(ErrorCode::CardForeign, QStringLiteral("token label unknown"));
    }
    card.m_kind = *kind;
    return card;
}

Outcome MyNumberCard::selectPin(PinKind pin)
{
    const PinFile place = pinFile(pin);
    return m_files.selectApplication(place.application).and_then([this, place] {
        return m_files.selectFile(place.file);
    });
}

/// Tries left of the selected PIN.
Result<int> MyNumberCard::askTries()
{
    const Result<ResponseApdu> answer = m_files.exchange(verifyCommand());
    if (!answer) {
        return failure(answer.error());
    }
    const std::optional<int> tries = triesIn(answer->sw);
    return tries ? Result<int>(*tries) : refusedByCard(QStringLiteral("VERIFY without data"), answer->sw);
}

Result<int> MyNumberCard::triesLeft(PinKind pin)
{
    return againAfterReset([this, pin] { return selectPin(pin).and_then([this] { return askTries(); }); });
}

/// The tries there are before a VERIFY that may be made.
Result<int> MyNumberCard::triesForVerify(PinKind kind, LastTry lastTry)
{
    const QVariantMap facts{{QStringLiteral("pin"), pinName(kind)}};
    const Result<int> tries = triesLeft(kind);
    if (tries && *tries == 0) {
        return failure(ErrorCode::PinBlocked, QStringLiteral("before VERIFY"), facts);
    }
    if (tries && *tries == 1 && lastTry != LastTry::Consented) {
        return failure(ErrorCode::PinLastTry, {}, facts);
    }
    return tries;
}

/// What the answer to a VERIFY means.
Outcome MyNumberCard::verified(PinKind kind, int triesBefore, Result<ResponseApdu> answer)
{
    QVariantMap facts{{QStringLiteral("pin"), pinName(kind)}, {QStringLiteral("triesBefore"), triesBefore}};
    if (!answer) {
        answer.error().facts.insert(facts);
        return failure(std::move(answer.error()));
    }
    if (answer->ok()) {
        m_hasVerified = true;
        return {};
    }
    const std::optional<int> left = triesIn(answer->sw);
    if (!left) {
        return refusedByCard(QStringLiteral("VERIFY"), answer->sw);
    }
    facts.insert(QStringLiteral("triesLeft"), *left);
    return failure(*left == 0 ? ErrorCode::PinBlocked : ErrorCode::PinWrong, QStringLiteral("VERIFY"), facts);
}

Outcome MyNumberCard::verify(PinKind kind, const Secret &pin, LastTry lastTry)
{
    const Result<Secret> checked = normalizedPin(kind, pin);
    if (!checked || checked->view() != pin.view()) {
        return failure(ErrorCode::PinForm, QStringLiteral("not as normalizedPin() gives it"),
                       {{QStringLiteral("pin"), pinName(kind)}});
    }
    const Result<int> tries = triesForVerify(kind, lastTry);
    if (!tries) {
        return failure(tries.error());
    }
    CommandApdu command = verifyCommand();
    command.data = pin.clone();
    return verified(kind, *tries, m_files.exchange(command));
}

bool MyNumberCard::canVerifyAtReader(PinKind kind)
{
    return fixedDigits(kind) && m_files.channel().hasPinPad();
}

Outcome MyNumberCard::verifyAtReader(PinKind kind, LastTry lastTry)
{
    const std::optional<int> digits = fixedDigits(kind);
    if (!digits) {
        return failure(ErrorCode::PinPadRefused, QStringLiteral("a PIN with letters"),
                       {{QStringLiteral("pin"), pinName(kind)}});
    }
    const Result<int> tries = triesForVerify(kind, lastTry);
    if (!tries) {
        return failure(tries.error());
    }
    return verified(kind, *tries, m_files.channel().verifyAtReader(*digits));
}

Outcome MyNumberCard::change(PinKind kind, const Secret &next)
{
    const QVariantMap facts{{QStringLiteral("pin"), pinName(kind)}};
    const Result<Secret> checked = normalizedPin(kind, next);
    if (!checked || checked->view() != next.view()) {
        return failure(ErrorCode::PinForm, QStringLiteral("not as normalizedPin() gives it"), facts);
    }
    CommandApdu command;
    command.ins = 0x24;
    command.p1 = 0x01;
    command.p2 = 0x80;
    command.data = next.clone();
    const Result<ResponseApdu> answer = m_files.exchange(command);
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->ok()) {
        return {};
    }
    Error refused = refusedByCard(QStringLiteral("CHANGE REFERENCE DATA"), answer->sw).value();
    if (saysNothingWasDone(answer->sw)) {
        refused.code = ErrorCode::PinUnchanged;
        refused.facts.insert(facts);
        refused.facts.insert(QStringLiteral("cause"), errorName(ErrorCode::CardRefused));
    }
    return failure(std::move(refused));
}

Result<QByteArray> MyNumberCard::readObject(QByteArrayView aid, std::uint16_t file, qsizetype limit)
{
    return m_files.selectApplication(aid)
        .and_then([this, file] { return m_files.selectFile(file); })
        .and_then([this, limit] { return m_files.readObject(limit); });
}

Result<Certificate> MyNumberCard::readCertificate(std::uint16_t file, bool isFree)
{
    const auto read = [this, file] { return readObject(kJpki, file, kLongestCertificate); };
    const Result<QByteArray> der = isFree ? againAfterReset(read) : read();
    const QString name = QStringLiteral("EF %1").arg(file, 4, 16, QLatin1Char('0'));
    if (!der) {
        return isFileMissing(der.error()) ? failure(ErrorCode::CardCertificateMissing, name)
                                          : failure(afterVerify(der.error()));
    }
    if (der->isEmpty()) {
        return failure(ErrorCode::CardCertificateMissing, name + QStringLiteral(" is empty"));
    }
    Result<Certificate> certificate = Certificate::fromDer(*der);
    if (!certificate) {
        return failure(ErrorCode::CardMalformed, name + QStringLiteral(": ") + certificate.error().detail);
    }
    return certificate;
}

Result<Certificate> MyNumberCard::authenticationCertificate() { return readCertificate(0x000A, true); }

Result<Certificate> MyNumberCard::signatureCertificate() { return readCertificate(0x0001, false); }

Result<Certificate> MyNumberCard::authorityCertificate(CardKey which)
{
    return readCertificate(which == CardKey::Authentication ? 0x000B : 0x0002, true);
}

Result<bool> MyNumberCard::hasBothCertificates()
{
    const Result<QByteArray> marks = againAfterReset([this]() -> Result<QByteArray> {
        return m_files.selectApplication(kJpki)
            .and_then([this] { return m_files.selectFile(kCertificatesPresent); })
            .and_then([this] { return m_files.readBytes(3); });
    });
    return marks.map([](const QByteArray &bytes) { return bytes == QByteArray::fromHex("8F8F00"); });
}

Result<QByteArray> MyNumberCard::sign(CardKey key, QByteArrayView sha256)
{
    static const QByteArray digestInfo = QByteArray::fromHex("3031300D060960864801650304020105000420");
    constexpr qsizetype kDigestLength = 32;
    if (sha256.size() != kDigestLength) {
        return failure(ErrorCode::Internal, QStringLiteral("a SHA-256 has 32 bytes"));
    }
    const Outcome selected =
        m_files.selectApplication(kJpki).and_then([this, key] { return m_files.selectFile(keyFile(key)); });
    if (!selected) {
        return isFileMissing(selected.error())
                   ? failure(ErrorCode::CardCertificateMissing, selected.error().detail)
                   : failure(selected.error());
    }
    CommandApdu command;
    command.cla = 0x80;
    command.ins = 0x2A;
    command.p2 = 0x80;
    command.data = Secret(QByteArray(digestInfo).append(sha256));
    command.expected = 256;
    Result<ResponseApdu> answer = m_files.exchange(command, kSignatureLength);
    if (!answer) {
        return failure(std::move(answer.error()));
    }
    if (!answer->ok()) {
        return failure(
            afterVerify(refusedByCard(QStringLiteral("COMPUTE DIGITAL SIGNATURE"), answer->sw).value()));
    }
    if (answer->data.size() != kSignatureLength) {
        return failure(ErrorCode::CardMalformed,
                       QStringLiteral("signature of %1 bytes").arg(answer->data.size()));
    }
    return std::move(answer->data);
}

Result<CardAttributes> MyNumberCard::attributes()
{
    const Result<QByteArray> file = readObject(kInputSupport, kAttributes, kLongestAttributes);
    if (!file) {
        return failure(afterVerify(file.error()));
    }
    Result<CardAttributes> attributes = parseAttributes(*file);
    if (!attributes) {
        return attributes;
    }
    const Result<std::optional<SignedHashes>> hashes = signedHashes();
    if (!hashes) {
        return failure(hashes.error());
    }
    if (*hashes) {
        if (const Outcome agrees = compareWithHashes(**hashes, *file); !agrees) {
            return failure(agrees.error());
        }
        attributes->check = AttributesCheck::HashAgrees;
    }
    return attributes;
}

/// Nothing when the card has no such file or does not open it to this PIN.
Result<std::optional<SignedHashes>> MyNumberCard::signedHashes()
{
    const Result<QByteArray> file = readObject(kInputSupport, kSignatureData, kLongestSignatureData);
    if (!file && file.error().code == ErrorCode::CardRefused) {
        return std::nullopt;
    }
    if (!file) {
        return failure(file.error());
    }
    if (file->isEmpty()) {
        return std::nullopt;
    }
    return parseSignedHashes(*file).map([](const SignedHashes &hashes) { return std::optional(hashes); });
}

Result<CardSerial> MyNumberCard::serial()
{
    const Result<QByteArray> record = againAfterReset([this]() -> Result<QByteArray> {
        return m_files.selectApplication(kCommon).and_then([this] { return m_files.readRecord(0x01, 0x0C); });
    });
    return record.and_then([](const QByteArray &bytes) { return parseSerial(bytes); });
}

} // namespace madoguchi
