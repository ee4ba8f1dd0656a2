#include "card/card_file_reader.h"

#include "card/malformed.h"
#include "card/tlv.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr int kChunk = 256;
constexpr qsizetype kLastOffset = 0x7FFF; ///< bit 8 of P1 would mean a short file identifier
constexpr std::uint16_t kEndOfFileReached = 0x6282;
constexpr std::uint16_t kBehindEndOfFile = 0x6B00;

bool moreWaits(const ResponseApdu &answer) { return answer.sw >> 8 == 0x61; }
bool wrongLe(const ResponseApdu &answer) { return answer.sw >> 8 == 0x6C; }
int lengthIn(std::uint16_t sw) { return (sw & 0xFF) == 0 ? kChunk : sw & 0xFF; }

/// An empty file, or one filled with 00 or FF: no object starts like that (FF10, FF20 … are tags).
bool holdsNothing(QByteArrayView bytes)
{
    return bytes.isEmpty() || bytes[0] == '\0' ||
           (bytes.size() >= 2 && bytes[0] == '\xFF' && bytes[1] == '\xFF');
}

CommandApdu select(std::uint8_t p1, QByteArrayView name)
{
    CommandApdu command;
    command.ins = 0xA4;
    command.p1 = p1;
    command.p2 = 0x0C;
    command.data = Secret(name);
    return command;
}

} // namespace

tl::unexpected<Error> refusedByCard(const QString &command, std::uint16_t sw)
{
    const QString word = QString::number(sw, 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return failure(ErrorCode::CardRefused, command + QStringLiteral(": ") + word,
                   {{QStringLiteral("statusWord"), word}});
}

Result<ResponseApdu> CardFileReader::exchange(const CommandApdu &command, qsizetype limit)
{
    Result<ResponseApdu> answer = m_channel->transmit(command);
    if (!answer) {
        m_application.clear(); // after a reset or a loss nothing is selected
        return answer;
    }
    QByteArray collected = std::move(answer->data);
    while (moreWaits(*answer)) {
        CommandApdu more;
        more.ins = 0xC0;
        more.expected = lengthIn(answer->sw);
        answer = m_channel->transmit(more);
        if (!answer) {
            m_application.clear();
            return answer;
        }
        if (answer->data.isEmpty() && moreWaits(*answer)) {
            return malformed(QStringLiteral("GET RESPONSE: nothing came, but more is said to wait"));
        }
        collected += answer->data;
        if (collected.size() > limit) {
            return malformed(QStringLiteral("answer longer than %1 bytes").arg(limit));
        }
    }
    if (collected.size() > limit) {
        return malformed(QStringLiteral("answer longer than %1 bytes").arg(limit));
    }
    return ResponseApdu{std::move(collected), answer->sw};
}

/// A reading command; sent a second time when the card names the length it wants (6Cxx).
Result<ResponseApdu> CardFileReader::read(const CommandApdu &command)
{
    Result<ResponseApdu> answer = exchange(command);
    if (answer && wrongLe(*answer)) {
        CommandApdu again;
        again.cla = command.cla;
        again.ins = command.ins;
        again.p1 = command.p1;
        again.p2 = command.p2;
        again.expected = lengthIn(answer->sw);
        answer = exchange(again);
    }
    return answer;
}

Outcome CardFileReader::selectApplication(QByteArrayView aid)
{
    if (m_application == aid) {
        return {};
    }
    m_application.clear();
    const Result<ResponseApdu> answer = exchange(select(0x04, aid));
    if (!answer) {
        return failure(answer.error());
    }
    if (!answer->ok()) {
        return failure(ErrorCode::CardForeign,
                       refusedByCard(QStringLiteral("SELECT AID"), answer->sw).value().detail);
    }
    m_application = aid.toByteArray();
    return {};
}

Outcome CardFileReader::selectFile(std::uint16_t file)
{
    const QByteArray name = QByteArray(1, char(file >> 8)) + char(file & 0xFF);
    const Result<ResponseApdu> answer = exchange(select(0x02, name));
    if (!answer) {
        return failure(answer.error());
    }
    if (!answer->ok()) {
        return refusedByCard(QStringLiteral("SELECT EF %1").arg(file, 4, 16, QLatin1Char('0')), answer->sw);
    }
    return {};
}

/// Reads on from the end of `bytes` until there are `length` of them, or more by at most one chunk.
Outcome CardFileReader::readUpTo(QByteArray &bytes, qsizetype length)
{
    while (bytes.size() < length) {
        const qsizetype offset = bytes.size();
        if (offset > kLastOffset) {
            return malformed(QStringLiteral("file longer than READ BINARY reaches"));
        }
        CommandApdu command;
        command.ins = 0xB0;
        command.p1 = std::uint8_t(offset >> 8);
        command.p2 = std::uint8_t(offset & 0xFF);
        command.expected = int(std::min<qsizetype>(length - offset, kChunk));
        const Result<ResponseApdu> answer = read(command);
        if (!answer) {
            return failure(answer.error());
        }
        const bool ended = answer->sw == kEndOfFileReached || answer->sw == kBehindEndOfFile;
        if (!answer->ok() && !ended) {
            return refusedByCard(QStringLiteral("READ BINARY"), answer->sw);
        }
        bytes += answer->data;
        if (bytes.size() < length && (ended || answer->data.isEmpty())) {
            return malformed(QStringLiteral("file ends after %1 of %2 bytes").arg(bytes.size()).arg(length));
        }
    }
    return {};
}

Result<QByteArray> CardFileReader::readObject(qsizetype limit)
{
    // A whole chunk first: most files end within it. Short answers are completed below, so the only
    // thing asked of the first one is a header.
    CommandApdu first;
    first.ins = 0xB0;
    first.expected = kChunk;
    const Result<ResponseApdu> answer = read(first);
    if (!answer) {
        return failure(answer.error());
    }
    if (answer->sw == kBehindEndOfFile) {
        return QByteArray();
    }
    if (!answer->ok() && answer->sw != kEndOfFileReached) {
        return refusedByCard(QStringLiteral("READ BINARY"), answer->sw);
    }
    QByteArray bytes = answer->data;
    if (holdsNothing(bytes)) {
        return QByteArray();
    }
    constexpr qsizetype kLongestHeader = 6;
    if (bytes.size() < kLongestHeader && answer->ok()) {
        const Outcome header = readUpTo(bytes, kLongestHeader);
        if (!header) {
            return failure(header.error());
        }
    }
    const Result<qsizetype> length = Tlv::wholeLength(bytes, limit);
    if (!length) {
        return failure(length.error());
    }
    if (answer->sw == kEndOfFileReached && bytes.size() < *length) {
        return malformed(QStringLiteral("file ends after %1 of %2 bytes").arg(bytes.size()).arg(*length));
    }
    const Outcome rest = readUpTo(bytes, *length);
    if (!rest) {
        return failure(rest.error());
    }
    return bytes.first(*length);
}

Result<QByteArray> CardFileReader::readBytes(qsizetype length)
{
    QByteArray bytes;
    const Outcome outcome = readUpTo(bytes, length);
    if (!outcome) {
        return failure(outcome.error());
    }
    return bytes.first(length);
}

Result<QByteArray> CardFileReader::readRecord(std::uint8_t number, std::uint8_t p2)
{
    CommandApdu command;
    command.ins = 0xB2;
    command.p1 = number;
    command.p2 = p2;
    command.expected = kChunk;
    const Result<ResponseApdu> answer = read(command);
    if (!answer) {
        return failure(answer.error());
    }
    if (!answer->ok() && answer->sw != kEndOfFileReached) {
        return refusedByCard(QStringLiteral("READ RECORD"), answer->sw);
    }
    return answer->data;
}

} // namespace madoguchi
