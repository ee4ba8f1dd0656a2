#include "card/virtual/virtual_card.h"

#include "card/virtual/status_word.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

ResponseApdu status(std::uint16_t word) { return {{}, word}; }

bool hasParameters(const CommandApdu &command, int p1, int p2)
{
    return command.p1 == p1 && command.p2 == p2;
}

PinCounter counter(const QString &value, PinCounter::Form form, int triesLeft, int maximum)
{
    return {Secret(value.toLatin1()), form, triesLeft, maximum};
}

} // namespace

VirtualCard::VirtualCard(CardProfile profile, Keep keep)
    : m_profile(std::move(profile))
    , m_keep(std::move(keep))
    , m_applications(cardApplications(m_profile))
{
    using Form = PinCounter::Form;
    const CardProfile &p = m_profile;
    m_pins.emplace(CardPin::Authentication,
                   counter(p.authenticationPin, Form::FixedDigits, p.authenticationTries, 3));
    m_pins.emplace(CardPin::Signature, counter(p.signaturePassword, Form::Alphanumeric, p.signatureTries, 5));
    m_pins.emplace(CardPin::InputSupport,
                   counter(p.inputSupportPin, Form::FixedDigits, p.inputSupportTries, 3));
    m_pins.emplace(CardPin::NumberA,
                   counter(p.person.individualNumber, Form::FixedDigits, p.numberATries, 10));
    m_pins.emplace(CardPin::NumberB,
                   counter(p.person.verificationNumberB(), Form::FixedDigits, p.numberBTries, 10));
    m_pins.emplace(CardPin::NeverIssued, counter({}, Form::FixedDigits, 0, 0));
}

void VirtualCard::reset()
{
    forgetVerified();
    m_application = nullptr;
    m_file = nullptr;
}

ResponseApdu VirtualCard::process(QByteArrayView bytes)
{
    const Result<CommandApdu> command = CommandApdu::parse(bytes);
    return command ? dispatch(*command) : status(sw::kWrongLength);
}

ResponseApdu VirtualCard::dispatch(const CommandApdu &command)
{
    struct Instruction
    {
        std::uint8_t ins;
        std::uint8_t cla;
        ResponseApdu (VirtualCard::*answer)(const CommandApdu &);
    };
    static constexpr std::array<Instruction, 6> instructions{{
        {0x20, 0x00, &VirtualCard::verify},
        {0x24, 0x00, &VirtualCard::changeReference},
        {0x2A, 0x80, &VirtualCard::sign},
        {0xA4, 0x00, &VirtualCard::select},
        {0xB0, 0x00, &VirtualCard::readBinary},
        {0xB2, 0x00, &VirtualCard::readRecord},
    }};
    const auto *known = std::find_if(instructions.begin(), instructions.end(),
                                     [&](const Instruction &each) { return each.ins == command.ins; });
    if (known == instructions.end()) {
        return status(sw::kInstructionUnknown);
    }
    return known->cla == command.cla ? (this->*known->answer)(command) : status(sw::kClassUnknown);
}

ResponseApdu VirtualCard::select(const CommandApdu &command)
{
    if (hasParameters(command, 0x04, 0x0C)) {
        const auto found = std::find_if(
            m_applications.cbegin(), m_applications.cend(),
            [&](const CardApplication &application) { return application.aid == command.data.view(); });
        if (found == m_applications.cend()) {
            return status(sw::kFileNotFound);
        }
        if (m_application != &*found) {
            forgetVerified();
        }
        m_application = &*found;
        m_file = nullptr;
        return status(sw::kOk);
    }
    if (!hasParameters(command, 0x02, 0x0C)) {
        return status(sw::kWrongParameters);
    }
    const QByteArrayView id = command.data.view();
    if (id.size() != 2) {
        return status(sw::kWrongLength);
    }
    const auto fileId = std::uint16_t(quint8(id[0]) << 8 | quint8(id[1]));
    const CardFile *file = m_application ? m_application->find(fileId) : nullptr;
    if (!file) {
        return status(sw::kFileNotFound); // what was selected stays selected
    }
    m_file = file;
    return status(sw::kOk);
}

ResponseApdu VirtualCard::readBinary(const CommandApdu &command)
{
    if (command.p1 & 0x80) {
        return status(sw::kWrongParameters); // no short file identifiers
    }
    if (!command.expected || !command.data.isEmpty()) {
        return status(sw::kWrongLength);
    }
    if (!m_file) {
        return status(sw::kNoCurrentFile);
    }
    if (m_file->kind != CardFile::Kind::Data) {
        return status(sw::kWrongFileKind);
    }
    if (!isOpen(*m_file)) {
        return status(sw::kSecurityStatus);
    }
    const qsizetype offset = command.p1 << 8 | command.p2;
    if (offset >= m_file->content.size()) {
        return status(sw::kWrongOffset);
    }
    return {m_file->content.mid(offset, *command.expected), sw::kOk}; // shorter at the end
}

ResponseApdu VirtualCard::readRecord(const CommandApdu &command)
{
    if (!m_application || m_application->firstRecord.isEmpty()) {
        return status(sw::kNoCurrentFile);
    }
    if (command.p2 != 0x0C) {
        return status(sw::kWrongParameters);
    }
    if (command.p1 != 1) {
        return status(sw::kRecordNotFound);
    }
    if (!command.expected || !command.data.isEmpty()) {
        return status(sw::kWrongLength);
    }
    return {m_application->firstRecord.left(*command.expected), sw::kOk};
}

ResponseApdu VirtualCard::verify(const CommandApdu &command)
{
    if (!hasParameters(command, 0x00, 0x80)) {
        return status(sw::kWrongParameters);
    }
    PinCounter *pin = selectedPin();
    if (!pin) {
        return status(m_file ? sw::kWrongFileKind : sw::kNoCurrentFile);
    }
    if (command.data.isEmpty()) {
        return status(pin->tries());
    }
    const std::uint16_t answer = pin->verify(command.data.view());
    remember();
    return status(answer);
}

ResponseApdu VirtualCard::changeReference(const CommandApdu &command)
{
    if (!hasParameters(command, 0x01, 0x80)) {
        return status(sw::kWrongParameters);
    }
    PinCounter *pin = selectedPin();
    if (!pin) {
        return status(m_file ? sw::kWrongFileKind : sw::kNoCurrentFile);
    }
    const std::uint16_t answer = pin->change(command.data.view());
    remember();
    return status(answer);
}

ResponseApdu VirtualCard::sign(const CommandApdu &command)
{
    constexpr qsizetype longestInput = 256 - 11; // PKCS#1 v1.5 adds at least 11 bytes (RFC 8017 9.2)
    if (!hasParameters(command, 0x00, 0x80)) {
        return status(sw::kWrongParameters);
    }
    if (!m_file) {
        return status(sw::kNoCurrentFile);
    }
    if (m_file->kind != CardFile::Kind::Key) {
        return status(sw::kWrongFileKind);
    }
    if (!isOpen(*m_file)) {
        return status(sw::kSecurityStatus);
    }
    if (!m_file->key) {
        return status(sw::kConditions);
    }
    if (command.data.isEmpty() || command.data.size() > longestInput) {
        return status(sw::kWrongData);
    }
    const Result<QByteArray> signature = m_file->key->signDigestInfo(command.data.view());
    return signature ? ResponseApdu{*signature, sw::kOk} : status(sw::kNoDiagnosis);
}

PinCounter *VirtualCard::selectedPin()
{
    return m_file && m_file->kind == CardFile::Kind::Pin ? &m_pins.at(m_file->pin) : nullptr;
}

bool VirtualCard::isOpen(const CardFile &file) const
{
    return file.openedBy.isEmpty() ||
           std::any_of(file.openedBy.cbegin(), file.openedBy.cend(),
                       [this](CardPin pin) { return m_pins.at(pin).isVerified(); });
}

void VirtualCard::forgetVerified()
{
    for (auto &[id, pin] : m_pins) {
        pin.forget();
    }
}

void VirtualCard::remember()
{
    m_profile.authenticationPin = m_pins.at(CardPin::Authentication).text();
    m_profile.signaturePassword = m_pins.at(CardPin::Signature).text();
    m_profile.inputSupportPin = m_pins.at(CardPin::InputSupport).text();
    m_profile.authenticationTries = m_pins.at(CardPin::Authentication).triesLeft();
    m_profile.signatureTries = m_pins.at(CardPin::Signature).triesLeft();
    m_profile.inputSupportTries = m_pins.at(CardPin::InputSupport).triesLeft();
    m_profile.numberATries = m_pins.at(CardPin::NumberA).triesLeft();
    m_profile.numberBTries = m_pins.at(CardPin::NumberB).triesLeft();
    if (m_keep) {
        m_keep(m_profile);
    }
}

} // namespace madoguchi
