#pragma once

#include "card/card_channel.h"

namespace madoguchi
{

/// Selecting and reading on a card (ISO/IEC 7816-4), tolerant where cards differ and bounded where they could
/// be hostile. Remembers what is selected. Errors of every call: the channel's, and those named.
class CardFileReader
{
public:
    explicit CardFileReader(CardChannel &channel)
        : m_channel(&channel)
    {
    }

    CardChannel &channel() const { return *m_channel; }

    /// Selects anew what is asked for next, whatever was selected.
    void forgetSelection() { m_application.clear(); }
    /// SELECT by AID. Errors: CardForeign when the card does not have the application.
    Outcome selectApplication(QByteArrayView aid);
    /// SELECT EF in the selected application. Errors: CardRefused, with fact `statusWord`; 6A82 means absent.
    Outcome selectFile(std::uint16_t file);

    /// The first TLV object of the selected file, header included; stops at its length. Empty for an empty
    /// file. Errors: CardMalformed when it is cut off or longer than `limit` bytes; CardRefused.
    Result<QByteArray> readObject(qsizetype limit);
    /// The first `length` bytes of the selected file. Errors: CardMalformed when there are fewer;
    /// CardRefused.
    Result<QByteArray> readBytes(qsizetype length);
    /// READ RECORD `number` of the selected application, at most 256 bytes. Errors: CardRefused.
    Result<QByteArray> readRecord(std::uint8_t number, std::uint8_t p2);

    /// Sends a command once and collects what the card keeps back behind 61xx (GET RESPONSE repeats nothing).
    /// Errors: CardMalformed when more than `limit` bytes come.
    Result<ResponseApdu> exchange(const CommandApdu &command, qsizetype limit = 256);

private:
    Result<ResponseApdu> read(const CommandApdu &command);
    Outcome readUpTo(QByteArray &bytes, qsizetype length);

    CardChannel *m_channel;
    QByteArray m_application; ///< AID; empty: not known
};

/// CardRefused with the status word in the detail and in fact `statusWord`, e.g. "6982".
tl::unexpected<Error> refusedByCard(const QString &command, std::uint16_t sw);

} // namespace madoguchi
