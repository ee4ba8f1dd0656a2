#include "sandbox/request_head.h"

#include <algorithm>
#include <optional>

namespace madoguchi::sandbox
{
namespace
{

constexpr qsizetype longestTarget = 2048;
constexpr int mostHeaders = 64;

/// RFC 9110 5.6.2, `token`.
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               marks.contains(c);
    });
}

bool isVisibleAscii(char c) { return c > 0x20 && c < 0x7f; }

/// The method, when the first line is `METHOD /target HTTP/1.x`.
std::optional<QByteArray> methodOf(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') ||
        words[1].size() > longestTarget || !std::all_of(words[1].begin(), words[1].end(), isVisibleAscii) ||
        (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")) {
        return {};
    }
    return words[0];
}

std::optional<qint64> lengthOf(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && value.size() <= 12 &&
                        std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(value.toByteArray().toLongLong()) : std::nullopt;
}

} // namespace

tl::expected<RequestHead, int> parseHead(QByteArrayView head)
{
    constexpr int bad = 400;
    if (!head.endsWith("\r\n")) {
        return tl::unexpected(bad);
    }
    QList<QByteArray> lines = head.chopped(1).toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (!line.endsWith('\r')) {
            return tl::unexpected(bad);
        }
        line.chop(1);
    }
    if (lines.size() > mostHeaders + 1) {
        return tl::unexpected(431);
    }
    const auto method = methodOf(lines.takeFirst());
    if (!method) {
        return tl::unexpected(bad);
    }
    RequestHead parsed{.method = *method};
    bool lengthSeen = false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        const bool clean =
            std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || uchar(c) >= 0x20; });
        if (!isToken(name) || !clean || name == "transfer-encoding" || name == "upgrade") {
            return tl::unexpected(bad);
        }
        if (name == "content-length") {
            const auto length = lengthOf(value);
            if (!length || lengthSeen) {
                return tl::unexpected(bad);
            }
            parsed.contentLength = *length;
            lengthSeen = true;
        } else if (name == "expect") {
            parsed.expectsContinue = value.compare("100-continue", Qt::CaseInsensitive) == 0;
        }
    }
    return parsed;
}

} // namespace madoguchi::sandbox
