#pragma once

#include <QString>
#include <QVariantMap>

#include <span>

namespace madoguchi
{

/// Every reason a person can meet. The words (what happened, what is safe, the one next step) stand in
/// app/viewmodels/error_words.cpp; a test checks that each code has them in every language.
enum class ErrorCode {
    // C: the card and its reader
    PcscMissing,   ///< no pcscd answers (SCARD_E_NO_SERVICE)
    PcscRefused,   ///< polkit or a sandbox refuses access (SCARD_W_SECURITY_VIOLATION, SCARD_E_NO_ACCESS)
    NoReader,      ///< no card reader is connected
    NoCard,        ///< a reader, but no card in it
    CardRemoved,   ///< the card or reader went away in the middle of an operation
    CardSilent,    ///< a card that does not answer (SCARD_W_UNRESPONSIVE_CARD, SCARD_W_UNPOWERED_CARD)
    CardForeign,   ///< a card that is no My Number Card
    CardBusy,      ///< another program holds the card (SCARD_E_SHARING_VIOLATION)
    CardTimeout,   ///< the card took too long
    CardReset,     ///< another program reset the card; nothing was repeated
    CardChanged,   ///< another person's card than the one the session began with
    CardMalformed, ///< the card answered something that is no valid data
    CardRefused,   ///< the card refused a command; the detail names the status word
    CardCertificateMissing, ///< no such certificate on this card (e.g. signing certificate of a child)
    PinForm,                ///< the input can not be this PIN; nothing was sent to the card
    PinWrong,               ///< facts: triesBefore, triesLeft, pin
    PinLastTry, ///< one try is left and consent to use it was not given; facts: pin. Nothing was sent
    PinBlocked, ///< facts: pin
    PinWeak,    ///< a new PIN that is easily guessed; facts: pin, reason = sameCharacter | run | birth |
                ///< year | sameAsOld. Nothing was sent
    PinRepeatDiffers, ///< a new PIN and its repetition are not the same; facts: pin. Nothing was sent
    PinUnchanged,     ///< a change ended before the new PIN was sent, or the card refused it: the old one
                      ///< stands; facts: pin, cause (an error's name)
    PinChangeUnknown, ///< the new PIN was sent and no answer came; facts: pin, cause
    Cancelled,        ///< the person cancelled
    PinPadCancelled,  ///< the reader's own cancel key; no try was used
    PinPadTimedOut,   ///< nothing, or not enough, was typed on the reader's keys; no try was used
    PinPadRefused,    ///< the reader can not take a PIN of this form on its keys; no try was used
    CardDataMismatch, ///< what the card says of its holder does not agree with its own signature data
    // A: the agency
    NetworkUnreachable, ///< no byte was sent (name, connection)
    NetworkInterrupted, ///< bytes may have been sent; the outcome is unknown
    NetworkTimeout,
    ServerUntrusted,     ///< certificate of a stranger, wrong name, expired
    ServerAnswerInvalid, ///< not JSON, wrong shape, wrong type
    ServerAnswerTooLarge,
    ServerBusy,         ///< 408, 425, 429, 502–504; facts: retryAfterSeconds
    ServerError,        ///< untyped 500
    SignInRequired,     ///< 401
    SignInRefused,      ///< the certificate was refused: facts: reason
    NotAllowed,         ///< 403
    NotFound,           ///< 404
    SubmissionRejected, ///< 400, 413, 415, 422 validation; facts: fields
    SubmissionConflict, ///< same key, other bytes
    ReceiptInvalid,     ///< signature, key or content of a receipt do not match what was sent
    WithdrawalClosed,   ///< 409: the agency no longer lets it be withdrawn (取下げ)
    AttachmentsMissing, ///< 409: not recorded, as files that it names are not there; facts: missing (SHA-256)
    FilingMoved,        ///< a filing that came with a store from another PC, which has it too
    MessageRefused,     ///< the office takes no message like this about this application
    AgencyNotConfigured, ///< this installation is connected to no agency
    // S: what is stored on this PC
    StorageFull,
    StorageReadOnly,
    StorageFailed,           ///< any other input/output error
    StorageBusy,             ///< another Madoguchi has this store open
    StorageCorrupt,          ///< a record that does not authenticate; it was set aside, not deleted
    StorageLocked,           ///< no key slot opens the store
    StorageVersion,          ///< made by a newer version
    RecoveryCodeForm,        ///< no recovery code, or copied with a mistake; nothing was tried
    RecoveryCodeUnknown,     ///< a recovery code that opens no store of this PC
    StoreInUse,              ///< another store can not take the place of one with drafts or filings in it
    KeyringMissing,          ///< this session has no keyring (Secret Service) that answers
    KeyringLocked,           ///< the keyring stayed locked, or was refused
    KeyringChanged,          ///< the keyring holds no key for this store, or another one
    PassphraseWeak,          ///< facts: reason = short | guessable. Nothing was changed
    PassphraseRepeatDiffers, ///< a new passphrase and its repetition are not the same. Nothing was changed
    PassphraseWrong,         ///< it opens neither a store of this PC nor this file
    StoreExists,             ///< an exported store can not take the place of one with content
    ArchiveDamaged,          ///< a file that is no exported store, or not whole; nothing was taken from it
    // P: procedures and what the person entered
    ProcedureUnknown,
    CatalogueInvalid,
    FormIncomplete,    ///< facts: fields
    OutsideWindow,     ///< the date is outside of what the law allows online
    CertificateEnding, ///< the signing certificate ends before the agency would check it
    // X: cryptography
    CertificateInvalid, ///< facts: reason = expired | notYetValid | chain | keyUsage | policy | malformed
    SignatureInvalid,
    CryptoFailed,
    // F: a file that the person chose
    DocumentMissing,  ///< it can not be read
    DocumentTooLarge, ///< facts: megabytes, the largest that is taken
    PdfEncrypted,     ///< protected by a password
    PdfLocked,        ///< certified (DocMDP): no new signature is allowed
    PdfUnreadable,    ///< damaged, or of a kind that can not be appended to
    SignatureMissing, ///< a file without any signature was to be checked
    AttachmentLost,   ///< the bytes of a file that belongs to an application are not here
    // I
    Internal,
    // D: the desktop
    PrintFailed, ///< the printing system did not take the sheet
    // N: codes on paper for a counter
    PreEntryDamaged,    ///< misread or altered; facts: reason = form | check | whole | seal | content
    PreEntryMixed,      ///< a code of another set than the one that is being read
    PreEntryIncomplete, ///< codes are missing; facts: missing
    PreEntryForeign,    ///< sealed to another office
    PreEntryExpired,    ///< past its last day; facts: lastDay (ISO)
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;    ///< for support: names of calls and numbers; never personal data or secrets
    QVariantMap facts; ///< numbers and names the words need, as each code documents
};

/// All codes, for checks of completeness.
std::span<const ErrorCode> allErrorCodes();

/// The stable public name, e.g. "MDG-C102". Shown to people, used in help pages and logs; never reused.
QString errorName(ErrorCode code);

} // namespace madoguchi
