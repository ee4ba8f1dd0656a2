#pragma once

#include "card/card_channel.h"

#include <QHash>
#include <QStringList>

namespace madoguchi
{

/// A card as small as a test needs: files, PINs with their tries, and a hook that may answer in its place.
/// Every command is kept as hexadecimal digits.
class ScriptedChannel final : public CardChannel
{
public:
    using Answer = Result<ResponseApdu>;
    /// Nothing: the card answers by itself.
    using Hook = std::function<std::optional<Answer>(const QByteArray &hex)>;

    Hook hook;
    QStringList sent;
    QHash<QByteArray, QByteArray> files; ///< AID and file in hexadecimal digits → content
    QHash<QByteArray, int> tries;        ///< the same for PINs
    QByteArray pin = "1234";             ///< of every PIN

    ScriptedChannel()
    {
        files.insert(kJpki + "0006", QByteArray("JPKIAPICCTOKEN2").leftJustified(160, ' '));
        tries = {{kJpki + "0018", 3}, {kJpki + "001B", 5}, {kInput + "0011", 3}};
    }

    Answer transmit(const CommandApdu &command) override
    {
        const Secret bytes = command.bytes();
        const QByteArray hex = bytes.view().toByteArray().toHex().toUpper();
        sent.append(QString::fromLatin1(hex));
        if (hook) {
            if (std::optional<Answer> answer = hook(hex)) {
                return *answer;
            }
        }
        return answerTo(command, hex);
    }

    /// How many commands began with these digits.
    qsizetype count(const QString &prefix) const
    {
        return std::count_if(sent.cbegin(), sent.cend(),
                             [&prefix](const QString &hex) { return hex.startsWith(prefix); });
    }
    /// VERIFY commands that carried a PIN.
    qsizetype verifications() const
    {
        return std::count_if(sent.cbegin(), sent.cend(), [](const QString &hex) {
            return hex.startsWith(QLatin1String("00200080")) && hex.size() > 8;
        });
    }

    static Answer status(std::uint16_t sw, const QByteArray &data = {}) { return ResponseApdu{data, sw}; }

    inline static const QByteArray kJpki = "D392F000260100000001";
    inline static const QByteArray kInput = "D3921000310001010408";
    inline static const QByteArray kCommon = "D3921000310001010100";

private:
    Answer answerTo(const CommandApdu &command, const QByteArray &hex)
    {
        if (hex.startsWith("00A4040C")) {
            m_aid = hex.mid(10);
            return status(m_aid == kJpki || m_aid == kInput || m_aid == kCommon ? 0x9000 : 0x6A82);
        }
        if (hex.startsWith("00A4020C")) {
            m_file = m_aid + hex.mid(10);
            return status(files.contains(m_file) || tries.contains(m_file) || isKey() ? 0x9000 : 0x6A82);
        }
        if (hex.startsWith("00200080")) {
            return verify(command);
        }
        if (hex.startsWith("00240180")) {
            return change(command);
        }
        if (hex.startsWith("00B0")) {
            const QByteArray file = files.value(m_file);
            const qsizetype offset = command.p1 << 8 | command.p2;
            return offset >= file.size() ? status(0x6B00)
                                         : status(0x9000, file.mid(offset, command.expected.value_or(0)));
        }
        if (hex.startsWith("00B2")) {
            return status(0x9000, files.value(m_aid));
        }
        return hex.startsWith("802A") && isKey() ? status(0x9000, QByteArray(256, 'S')) : status(0x6D00);
    }

    Answer verify(const CommandApdu &command)
    {
        int &left = tries[m_file];
        if (command.data.isEmpty()) {
            return status(std::uint16_t(0x63C0 | left));
        }
        if (left == 0) {
            return status(0x6984);
        }
        if (command.data.view() == QByteArrayView(pin)) {
            left = m_file == kJpki + "001B" ? 5 : 3;
            m_verified = m_file;
            return status(0x9000);
        }
        m_verified.clear();
        return status(std::uint16_t(0x63C0 | --left));
    }

    Answer change(const CommandApdu &command)
    {
        if (m_verified.isEmpty() || m_verified != m_file) {
            return status(0x6982);
        }
        pin = command.data.view().toByteArray();
        return status(0x9000);
    }

    bool isKey() const { return m_file == kJpki + "0017" || m_file == kJpki + "001A"; }

    QByteArray m_aid;
    QByteArray m_file;
    QByteArray m_verified; ///< the PIN's file
};

} // namespace madoguchi
