#include "sandbox/request_head.h"

#include <QString>

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

/// What the first line says, when it is `METHOD /target HTTP/1.x`.
std::optional<RequestHead> firstLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') || words[1].contains('#') ||
        words[1].size() > longestTarget || !std::all_of(words[1].begin(), words[1].end(), isVisibleAscii) ||
        (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")) {
        return {};
    }
    return RequestHead{
        .method = words[0], .target = words[1], .headers = {}, .isLast = words[2] == "HTTP/1.0"};
}

/// Whether a list of tokens (RFC 9110 5.6.1) has this one.
bool names(const QByteArray &list, QByteArrayView token)
{
    const QList<QByteArray> entries = list.split(',');
    return std::any_of(entries.begin(), entries.end(), [&](const QByteArray &entry) {
        return entry.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

std::optional<qint64> lengthOf(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && value.size() <= 12 &&
                        std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(value.toByteArray().toLongLong()) : std::nullopt;
}

} // namespace

QString RequestHead::path() const
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(target.split('?').first()));
}

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
    auto parsed = firstLine(lines.takeFirst());
    if (!parsed) {
        return tl::unexpected(bad);
    }
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
            if (!length || parsed->headers.contains(name)) {
                return tl::unexpected(bad);
            }
            parsed->contentLength = *length;
        } else if (name == "expect") {
            parsed->expectsContinue = value.compare("100-continue", Qt::CaseInsensitive) == 0;
        } else if (name == "connection" && names(value, "close")) {
            parsed->isLast = true;
        }
        if (!parsed->headers.contains(name)) {
            parsed->headers.insert(name, value);
        }
    }
    return std::move(*parsed);
}

} // namespace madoguchi::sandbox
