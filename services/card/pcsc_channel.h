#pragma once

#include "card/card_worker.h"
#include "card/pcsc_call.h"

namespace madoguchi
{

/// A card behind PC/SC, within one transaction.
class PcscChannel final : public CardChannel
{
public:
    explicit PcscChannel(PcscCard &card)
        : m_card(&card)
    {
    }
    Result<ResponseApdu> transmit(const CommandApdu &command) override { return m_card->transmit(command); }
    bool hasPinPad() override { return m_card->pinPad().has_value(); }
    Result<ResponseApdu> verifyAtReader(int digits) override { return m_card->verifyAtReader(digits); }

private:
    PcscCard *m_card;
};

/// Opens the card in `reader` for one act: a context, a connection, a transaction, all of its own, so that
/// nothing old is used after a restart of pcscd. The card is reset at the end. Errors: of pcsc_call.h.
Outcome openPcscCard(const QString &reader, CardAct &act, const CardPlace::Use &use);

} // namespace madoguchi
