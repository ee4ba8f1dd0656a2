#include "base/error.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{
struct Name
{
    ErrorCode code;
    const char *name;
};

constexpr std::array names{
    Name{ErrorCode::PcscMissing, "MDG-C101"},
    Name{ErrorCode::PcscRefused, "MDG-C102"},
    Name{ErrorCode::NoReader, "MDG-C103"},
    Name{ErrorCode::NoCard, "MDG-C104"},
    Name{ErrorCode::CardRemoved, "MDG-C105"},
    Name{ErrorCode::CardSilent, "MDG-C106"},
    Name{ErrorCode::CardForeign, "MDG-C107"},
    Name{ErrorCode::CardBusy, "MDG-C108"},
    Name{ErrorCode::CardTimeout, "MDG-C109"},
    Name{ErrorCode::CardReset, "MDG-C110"},
    Name{ErrorCode::CardChanged, "MDG-C111"},
    Name{ErrorCode::CardMalformed, "MDG-C112"},
    Name{ErrorCode::CardRefused, "MDG-C113"},
    Name{ErrorCode::CardCertificateMissing, "MDG-C114"},
    Name{ErrorCode::PinForm, "MDG-C115"},
    Name{ErrorCode::PinWrong, "MDG-C116"},
    Name{ErrorCode::PinLastTry, "MDG-C117"},
    Name{ErrorCode::PinBlocked, "MDG-C118"},
    Name{ErrorCode::Cancelled, "MDG-C119"},
    Name{ErrorCode::PinWeak, "MDG-C120"},
    Name{ErrorCode::PinRepeatDiffers, "MDG-C121"},
    Name{ErrorCode::PinUnchanged, "MDG-C122"},
    Name{ErrorCode::PinChangeUnknown, "MDG-C123"},
    Name{ErrorCode::CardDataMismatch, "MDG-C124"},
    Name{ErrorCode::PinPadCancelled, "MDG-C125"},
    Name{ErrorCode::PinPadTimedOut, "MDG-C126"},
    Name{ErrorCode::PinPadRefused, "MDG-C127"},
    Name{ErrorCode::NetworkUnreachable, "MDG-A101"},
    Name{ErrorCode::NetworkInterrupted, "MDG-A102"},
    Name{ErrorCode::NetworkTimeout, "MDG-A103"},
    Name{ErrorCode::ServerUntrusted, "MDG-A104"},
    Name{ErrorCode::ServerAnswerInvalid, "MDG-A105"},
    Name{ErrorCode::ServerAnswerTooLarge, "MDG-A106"},
    Name{ErrorCode::ServerBusy, "MDG-A107"},
    Name{ErrorCode::ServerError, "MDG-A108"},
    Name{ErrorCode::SignInRequired, "MDG-A109"},
    Name{ErrorCode::SignInRefused, "MDG-A110"},
    Name{ErrorCode::NotAllowed, "MDG-A111"},
    Name{ErrorCode::NotFound, "MDG-A112"},
    Name{ErrorCode::SubmissionRejected, "MDG-A113"},
    Name{ErrorCode::SubmissionConflict, "MDG-A114"},
    Name{ErrorCode::ReceiptInvalid, "MDG-A115"},
    Name{ErrorCode::AgencyNotConfigured, "MDG-A116"},
    Name{ErrorCode::WithdrawalClosed, "MDG-A117"},
    Name{ErrorCode::FilingMoved, "MDG-A118"},
    Name{ErrorCode::MessageRefused, "MDG-A119"},
    Name{ErrorCode::AttachmentsMissing, "MDG-A120"},
    Name{ErrorCode::StorageFull, "MDG-S101"},
    Name{ErrorCode::StorageReadOnly, "MDG-S102"},
    Name{ErrorCode::StorageFailed, "MDG-S103"},
    Name{ErrorCode::StorageBusy, "MDG-S104"},
    Name{ErrorCode::StorageCorrupt, "MDG-S105"},
    Name{ErrorCode::StorageLocked, "MDG-S106"},
    Name{ErrorCode::StorageVersion, "MDG-S107"},
    Name{ErrorCode::RecoveryCodeForm, "MDG-S108"},
    Name{ErrorCode::RecoveryCodeUnknown, "MDG-S109"},
    Name{ErrorCode::StoreInUse, "MDG-S110"},
    Name{ErrorCode::KeyringMissing, "MDG-S111"},
    Name{ErrorCode::KeyringLocked, "MDG-S112"},
    Name{ErrorCode::KeyringChanged, "MDG-S113"},
    Name{ErrorCode::PassphraseWeak, "MDG-S114"},
    Name{ErrorCode::PassphraseRepeatDiffers, "MDG-S115"},
    Name{ErrorCode::PassphraseWrong, "MDG-S116"},
    Name{ErrorCode::StoreExists, "MDG-S117"},
    Name{ErrorCode::ArchiveDamaged, "MDG-S118"},
    Name{ErrorCode::ProcedureUnknown, "MDG-P101"},
    Name{ErrorCode::CatalogueInvalid, "MDG-P102"},
    Name{ErrorCode::FormIncomplete, "MDG-P103"},
    Name{ErrorCode::OutsideWindow, "MDG-P104"},
    Name{ErrorCode::CertificateEnding, "MDG-P105"},
    Name{ErrorCode::CertificateInvalid, "MDG-X101"},
    Name{ErrorCode::SignatureInvalid, "MDG-X102"},
    Name{ErrorCode::CryptoFailed, "MDG-X103"},
    Name{ErrorCode::DocumentMissing, "MDG-F101"},
    Name{ErrorCode::DocumentTooLarge, "MDG-F102"},
    Name{ErrorCode::PdfEncrypted, "MDG-F103"},
    Name{ErrorCode::PdfLocked, "MDG-F104"},
    Name{ErrorCode::PdfUnreadable, "MDG-F105"},
    Name{ErrorCode::SignatureMissing, "MDG-F106"},
    Name{ErrorCode::AttachmentLost, "MDG-F107"},
    Name{ErrorCode::Internal, "MDG-I101"},
    Name{ErrorCode::PrintFailed, "MDG-D101"},
    Name{ErrorCode::PreEntryDamaged, "MDG-N101"},
    Name{ErrorCode::PreEntryMixed, "MDG-N102"},
    Name{ErrorCode::PreEntryIncomplete, "MDG-N103"},
    Name{ErrorCode::PreEntryForeign, "MDG-N104"},
    Name{ErrorCode::PreEntryExpired, "MDG-N105"},
};

constexpr auto codes = [] {
    std::array<ErrorCode, names.size()> list{};
    std::transform(names.begin(), names.end(), list.begin(), [](const Name &entry) { return entry.code; });
    return list;
}();
} // namespace

std::span<const ErrorCode> allErrorCodes() { return codes; }

QString errorName(ErrorCode code)
{
    const auto entry =
        std::find_if(names.begin(), names.end(), [code](const Name &n) { return n.code == code; });
    return QString::fromLatin1(entry == names.end() ? "MDG-I101" : entry->name);
}

} // namespace madoguchi
