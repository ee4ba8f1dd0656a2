#include "card/virtual/card_fault.h"

#include "card/virtual/status_word.h"

#include <QRegularExpression>

#include <random>

namespace madoguchi
{

std::optional<CardFault> CardFault::parse(const QString &text)
{
    using Pattern = std::pair<Kind, const char *>;
    static constexpr std::array<Pattern, 6> patterns{{{Kind::None, "none"},
                                                      {Kind::Silent, "silent"},
                                                      {Kind::Slow, "slow:([0-9]{1,6})"},
                                                      {Kind::RemoveAfter, "remove-after:([0-9]{1,6})"},
                                                      {Kind::Foreign, "foreign"},
                                                      {Kind::Garbage, "garbage"}}};
    for (const auto &[kind, pattern] : patterns) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
        const QRegularExpressionMatch match = whole.match(text);
        if (match.hasMatch()) {
            return CardFault{kind, match.captured(1).toInt()};
        }
    }
    return std::nullopt;
}

FaultyCard::FaultyCard(std::shared_ptr<VirtualCard> card, CardFault fault)
    : m_card(std::move(card))
    , m_fault(fault)
{
}

FaultyCard::Answer FaultyCard::answer(QByteArrayView command)
{
    using Kind = CardFault::Kind;
    ++m_commands;
    switch (m_fault.kind) {
    case Kind::Silent:
        return {Answer::Kind::Never, {}, 0};
    case Kind::RemoveAfter:
        if (m_commands > m_fault.value) {
            return {Answer::Kind::PulledOut, {}, 0};
        }
        break;
    case Kind::Foreign: {
        const bool isSelect = command.size() > 1 && quint8(command[1]) == 0xA4;
        return {Answer::Kind::Reply,
                ResponseApdu{{}, isSelect ? sw::kFileNotFound : sw::kInstructionUnknown}.bytes(), 0};
    }
    case Kind::Garbage: {
        std::minstd_rand noise(m_noise++);
        QByteArray bytes(qsizetype(1 + noise() % 258), Qt::Uninitialized);
        std::generate(bytes.begin(), bytes.end(), [&noise] { return char(noise() >> 8); });
        return {Answer::Kind::Reply, bytes, 0};
    }
    case Kind::Slow:
    case Kind::None:
        break;
    }
    return {Answer::Kind::Reply, m_card->process(command).bytes(),
            m_fault.kind == Kind::Slow ? m_fault.value : 0};
}

} // namespace madoguchi
