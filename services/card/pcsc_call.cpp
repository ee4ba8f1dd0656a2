#include "card/pcsc_call.h"

#include "card/pin_pad.h"

#include <array>
#include <reader.h>
#include <vector>

namespace madoguchi
{

namespace
{

constexpr DWORD kSettlingMs = 1000;
constexpr DWORD kLongestWaitMs = 5000;

/// The number without the sign extension of a 64-bit LONG.
constexpr std::uint32_t number(LONG code) { return std::uint32_t(std::uint64_t(code) & 0xFFFFFFFF); }

ErrorCode meaning(LONG code)
{
    switch (number(code)) {
    case number(SCARD_E_NO_SERVICE):
    case number(SCARD_E_SERVICE_STOPPED):
    case number(SCARD_E_INVALID_HANDLE):
    case number(SCARD_F_COMM_ERROR):
        return ErrorCode::PcscMissing;
    case number(SCARD_W_SECURITY_VIOLATION):
    case number(SCARD_E_NO_ACCESS):
        return ErrorCode::PcscRefused;
    case number(SCARD_E_NO_READERS_AVAILABLE):
        return ErrorCode::NoReader;
    case number(SCARD_E_NO_SMARTCARD):
        return ErrorCode::NoCard;
    case number(SCARD_W_REMOVED_CARD):
    case number(SCARD_E_UNKNOWN_READER):
    case number(SCARD_E_READER_UNAVAILABLE):
    case number(SCARD_E_NOT_TRANSACTED): // the exchange broke off: out of the field or pulled out
    case number(SCARD_E_COMM_DATA_LOST):
        return ErrorCode::CardRemoved;
    case number(SCARD_W_UNRESPONSIVE_CARD):
    case number(SCARD_W_UNPOWERED_CARD):
        return ErrorCode::CardSilent;
    case number(SCARD_E_PROTO_MISMATCH):
    case number(SCARD_W_UNSUPPORTED_CARD):
    case number(SCARD_E_CARD_UNSUPPORTED):
        return ErrorCode::CardForeign;
    case number(SCARD_E_SHARING_VIOLATION):
        return ErrorCode::CardBusy;
    case number(SCARD_W_RESET_CARD):
        return ErrorCode::CardReset;
    case number(SCARD_E_TIMEOUT):
        return ErrorCode::CardTimeout;
    case number(SCARD_E_CANCELLED):
        return ErrorCode::Cancelled;
    case number(SCARD_E_INSUFFICIENT_BUFFER):
        return ErrorCode::CardMalformed;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

tl::unexpected<Error> pcscFailure(const char *call, LONG code)
{
    return failure(
        meaning(code),
        QStringLiteral("%1: 0x%2").arg(QLatin1String(call)).arg(number(code), 8, 16, QLatin1Char('0')));
}

Result<PcscContext> PcscContext::establish()
{
    SCARDCONTEXT handle = 0;
    const LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardEstablishContext", code);
    }
    return PcscContext(handle);
}

PcscContext::PcscContext(PcscContext &&other) noexcept
    : m_handle(other.m_handle)
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

PcscContext::~PcscContext()
{
    if (m_isOpen) {
        SCardReleaseContext(m_handle);
    }
}

Result<QStringList> PcscContext::readers() const
{
    // The list may grow between asking for its length and fetching it: then once more.
    for (int attempt = 0; attempt < 3; ++attempt) {
        DWORD length = 0;
        LONG code = SCardListReaders(m_handle, nullptr, nullptr, &length);
        if (code == SCARD_E_NO_READERS_AVAILABLE) {
            return QStringList();
        }
        QByteArray names(qsizetype(length), '\0');
        if (code == SCARD_S_SUCCESS) {
            code = SCardListReaders(m_handle, nullptr, names.data(), &length);
        }
        if (code == SCARD_E_INSUFFICIENT_BUFFER) {
            continue;
        }
        if (code == SCARD_E_NO_READERS_AVAILABLE) {
            return QStringList();
        }
        if (code != SCARD_S_SUCCESS) {
            return pcscFailure("SCardListReaders", code);
        }
        QStringList readers;
        for (const QByteArray &name : names.first(qsizetype(length)).split('\0')) {
            if (!name.isEmpty()) {
                readers.append(QString::fromUtf8(name));
            }
        }
        return readers;
    }
    return pcscFailure("SCardListReaders", SCARD_E_INSUFFICIENT_BUFFER);
}

Outcome PcscContext::waitForChange(QList<SCARD_READERSTATE> &states, Wait wait) const
{
    const DWORD timeout = wait == Wait::UntilSettled ? kSettlingMs : kLongestWaitMs;
    const LONG code = SCardGetStatusChange(m_handle, timeout, states.data(), DWORD(states.size()));
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardGetStatusChange", code);
    }
    return {};
}

Outcome PcscContext::waitWhileExclusive(const QByteArray &reader) const
{
    QList<SCARD_READERSTATE> states(1);
    SCARD_READERSTATE &state = states.first();
    state.szReader = reader.constData();
    state.dwCurrentState = SCARD_STATE_UNAWARE; // answers at once
    for (Wait wait = Wait::UntilSettled;;) {
        Outcome changed = waitForChange(states, wait);
        if (!changed && changed.error().code != ErrorCode::CardTimeout) {
            return changed;
        }
        if (!changed) {
            wait = Wait::UntilChanged;
        } else if ((state.dwEventState & SCARD_STATE_EXCLUSIVE) == 0) {
            return {};
        } else {
            state.dwCurrentState = state.dwEventState & ~DWORD(SCARD_STATE_CHANGED);
        }
    }
}

Result<PcscCard> PcscCard::connect(const PcscContext &context, const QString &reader)
{
    const QByteArray name = reader.toUtf8();
    SCARDHANDLE handle = 0;
    DWORD protocol = 0;
    LONG code = SCARD_E_SHARING_VIOLATION;
    // Between the end of one exclusive hold and our turn another may begin: a few turns, then it is busy.
    for (int turn = 0; turn < 3 && code == SCARD_E_SHARING_VIOLATION; ++turn) {
        code = SCardConnect(context.handle(), name.constData(), SCARD_SHARE_SHARED,
                            SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &handle, &protocol);
        if (code == SCARD_E_SHARING_VIOLATION) {
            const Outcome free = context.waitWhileExclusive(name);
            if (!free) {
                return failure(free.error());
            }
        }
    }
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardConnect", code);
    }
    return PcscCard(handle, protocol);
}

PcscCard::PcscCard(PcscCard &&other) noexcept
    : m_handle(other.m_handle)
    , m_protocol(other.m_protocol)
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

PcscCard::~PcscCard()
{
    if (m_isOpen) {
        SCardDisconnect(m_handle, SCARD_LEAVE_CARD);
    }
}

Outcome PcscCard::reconnect()
{
    const LONG code = SCardReconnect(m_handle, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                                     SCARD_LEAVE_CARD, &m_protocol);
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardReconnect", code);
    }
    return {};
}

Result<ResponseApdu> PcscCard::transmit(const CommandApdu &command)
{
    const Secret bytes = command.bytes();
    std::array<unsigned char, 512> buffer{}; // a short answer has at most 258 bytes
    auto length = DWORD(buffer.size());
    const SCARD_IO_REQUEST *protocol = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
    const LONG code =
        SCardTransmit(m_handle, protocol, reinterpret_cast<const unsigned char *>(bytes.view().data()),
                      DWORD(bytes.size()), nullptr, buffer.data(), &length);
    // In the middle of another program's reset the card has no protocol yet.
    const bool isReset = code == SCARD_W_RESET_CARD || code == SCARD_E_PROTO_MISMATCH;
    if (isReset) {
        // Whoever may read again can; what was sent is not sent again here.
        if (const Outcome usable = reconnect(); !usable) {
            return failure(usable.error());
        }
        return failure(ErrorCode::CardReset, pcscFailure("SCardTransmit", code).value().detail);
    }
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardTransmit", code);
    }
    if (length == 0) { // no card answers like that: drivers report a card that went away so
        return failure(ErrorCode::CardRemoved, QStringLiteral("SCardTransmit: empty"));
    }
    return ResponseApdu::parse(QByteArrayView(buffer.data(), qsizetype(length)));
}

std::optional<std::uint32_t> PcscCard::pinPad()
{
    if (!m_pinPad) {
        std::array<char, 256> features{};
        DWORD length = 0;
        const LONG code = SCardControl(m_handle, CM_IOCTL_GET_FEATURE_REQUEST, nullptr, 0, features.data(),
                                       DWORD(features.size()), &length);
        m_pinPad = code == SCARD_S_SUCCESS
                       ? verifyAtReaderCode(QByteArrayView(features.data(), qsizetype(length)))
                       : std::nullopt;
    }
    return *m_pinPad;
}

Result<ResponseApdu> PcscCard::verifyAtReader(int digits)
{
    const std::optional<std::uint32_t> control = pinPad();
    if (!control) {
        return failure(ErrorCode::PinPadRefused, QStringLiteral("a reader without keys"));
    }
    const QByteArray order = verifyAtReaderOrder(digits);
    std::array<char, 64> answer{};
    DWORD length = 0;
    const LONG code = SCardControl(m_handle, *control, order.constData(), DWORD(order.size()), answer.data(),
                                   DWORD(answer.size()), &length);
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardControl", code);
    }
    return ResponseApdu::parse(QByteArrayView(answer.data(), qsizetype(length)))
        .and_then([](ResponseApdu response) -> Result<ResponseApdu> {
            const std::optional<ErrorCode> own = readersOwnAnswer(response.sw);
            if (own) {
                return failure(*own, QStringLiteral("the reader's keys"));
            }
            return response;
        });
}

Result<PcscTransaction> PcscTransaction::begin(PcscCard &card)
{
    LONG code = SCardBeginTransaction(card.handle());
    if (code == SCARD_W_RESET_CARD) { // between connecting and now; nothing was sent yet
        if (const Outcome usable = card.reconnect(); !usable) {
            return failure(usable.error());
        }
        code = SCardBeginTransaction(card.handle());
    }
    if (code != SCARD_S_SUCCESS) {
        return pcscFailure("SCardBeginTransaction", code);
    }
    return PcscTransaction(card.handle());
}

PcscTransaction::PcscTransaction(PcscTransaction &&other) noexcept
    : m_card(other.m_card)
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

PcscTransaction::~PcscTransaction()
{
    if (m_isOpen) {
        SCardEndTransaction(m_card, SCARD_RESET_CARD);
    }
}

} // namespace madoguchi
