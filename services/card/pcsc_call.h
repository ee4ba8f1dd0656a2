#pragma once

#include "base/result.h"
#include "card/apdu.h"

#include <QStringList>

#include <winscard.h>

namespace madoguchi
{

/// The typed error for what a PC/SC call returned; its detail keeps the call's name and the number.
tl::unexpected<Error> pcscFailure(const char *call, LONG code);

/// A connection to pcscd, for one thread.
class PcscContext
{
public:
    /// Errors: PcscMissing, PcscRefused.
    static Result<PcscContext> establish();
    PcscContext(PcscContext &&other) noexcept;
    PcscContext &operator=(PcscContext &&) = delete;
    ~PcscContext();

    SCARDCONTEXT handle() const { return m_handle; }
    /// Every reader; an empty list when there is none.
    Result<QStringList> readers() const;
    /// How long a wait lasts. pcscd 1.9.9 looks at who shares a card every 400 ms and is silent about an
    /// exclusive hold that ends before its next look, though its states have shown it: who sees one waits
    /// UntilSettled, a second, and looks once more. What changes between two of its answers is told to nobody
    /// either: who waits UntilChanged gets CardTimeout after five seconds, and looks.
    enum class Wait { UntilChanged, UntilSettled };
    /// Blocks until one of `states` differs from what it says. Errors: CardTimeout, Cancelled (SCardCancel) …
    Outcome waitForChange(QList<SCARD_READERSTATE> &states, Wait wait = Wait::UntilChanged) const;
    /// Blocks while another program has the card of this reader alone.
    Outcome waitWhileExclusive(const QByteArray &reader) const;

private:
    explicit PcscContext(SCARDCONTEXT handle)
        : m_handle(handle)
        , m_isOpen(true)
    {
    }
    SCARDCONTEXT m_handle;
    bool m_isOpen;
};

/// A shared connection to the card in a reader; left as it is at the end.
class PcscCard
{
public:
    /// Blocks while another program holds a transaction. Errors: NoCard, CardSilent, CardBusy …
    static Result<PcscCard> connect(const PcscContext &context, const QString &reader);
    PcscCard(PcscCard &&other) noexcept;
    PcscCard &operator=(PcscCard &&) = delete;
    ~PcscCard();

    SCARDHANDLE handle() const { return m_handle; }
    /// Makes the connection usable again after another program's reset.
    Outcome reconnect();
    /// Sends one command, once. Errors: CardReset, CardRemoved, CardMalformed …
    Result<ResponseApdu> transmit(const CommandApdu &command);
    /// The control code with which this reader takes a PIN on its own keys; nothing when it has none. Asked
    /// once a connection.
    std::optional<std::uint32_t> pinPad();
    /// As CardChannel::verifyAtReader.
    Result<ResponseApdu> verifyAtReader(int digits);

private:
    PcscCard(SCARDHANDLE handle, DWORD protocol)
        : m_handle(handle)
        , m_protocol(protocol)
        , m_isOpen(true)
    {
    }
    SCARDHANDLE m_handle;
    DWORD m_protocol;
    bool m_isOpen;
    std::optional<std::optional<std::uint32_t>> m_pinPad; ///< not asked yet: nothing
};

/// A transaction as a scope: ends with a reset of the card, so that nobody inherits a verified PIN.
class PcscTransaction
{
public:
    /// Blocks while another program holds one.
    static Result<PcscTransaction> begin(PcscCard &card);
    PcscTransaction(PcscTransaction &&other) noexcept;
    PcscTransaction &operator=(PcscTransaction &&) = delete;
    ~PcscTransaction();

private:
    explicit PcscTransaction(SCARDHANDLE card)
        : m_card(card)
        , m_isOpen(true)
    {
    }
    SCARDHANDLE m_card;
    bool m_isOpen;
};

} // namespace madoguchi
