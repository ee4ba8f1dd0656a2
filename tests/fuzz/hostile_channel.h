#pragma once

#include "tests/card/scripted_channel.h"
#include "tests/fuzz/input.h"

namespace madoguchi
{

/// An honest small card of which the fuzzer changes some answers. One byte of input says what becomes of the
/// next answer; once the input is used up the card is honest.
class HostileChannel final : public CardChannel
{
public:
    explicit HostileChannel(FuzzInput &input)
        : m_input(&input)
    {
    }

    ScriptedChannel card;  ///< what it answers when it is left alone
    bool isHonest = false; ///< leaves the input alone

    Result<ResponseApdu> transmit(const CommandApdu &command) override
    {
        // No operation may be led to ask without end: the largest file in answers of one byte, each taken
        // roundabout, is the most there is to ask.
        require(++m_commands < 40'000);
        Result<ResponseApdu> honest = card.transmit(command);
        if (isHonest || m_input->isEmpty()) {
            return honest;
        }
        const std::uint8_t kind = m_input->byte();
        switch (kind & 0x0F) {
        case 0x00: // other data, with success
            return ResponseApdu{m_input->take(m_input->byte()), 0x9000};
        case 0x01:
            return ResponseApdu{m_input->take(kind >> 4), std::uint16_t(0x6100 | m_input->byte())};
        case 0x02:
            return ResponseApdu{m_input->take(kind >> 4), std::uint16_t(0x6C00 | m_input->byte())};
        case 0x03: // any status word
            return ResponseApdu{m_input->take(kind >> 4), m_input->word()};
        case 0x04: // as many tries as it likes
            return ResponseApdu{{}, std::uint16_t(0x63C0 | kind >> 4)};
        case 0x05:
            return failure(kind & 0x10 ? ErrorCode::CardReset : ErrorCode::CardRemoved);
        case 0x06: // cut short
            if (honest) {
                honest->data.truncate(m_input->byte());
            }
            return honest;
        case 0x07: // more than was asked for
            if (honest) {
                honest->data += m_input->take(m_input->byte());
            }
            return honest;
        case 0x08: // one byte changed
            if (honest && !honest->data.isEmpty()) {
                honest->data[m_input->byte() % honest->data.size()] = char(m_input->byte());
            }
            return honest;
        case 0x09: // a whole short answer and more
            return ResponseApdu{m_input->take(256 + (kind >> 4)), 0x9000};
        case 0x0A:
            if (honest) {
                honest->sw = m_input->word();
            }
            return honest;
        default:
            return honest;
        }
    }

private:
    FuzzInput *m_input;
    int m_commands = 0;
};

} // namespace madoguchi
