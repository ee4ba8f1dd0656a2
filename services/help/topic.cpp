#include "help/topic.h"

#include <QStringDecoder>

namespace madoguchi
{
namespace
{

using BlockKind = HelpBlock::Kind;

constexpr qsizetype largestTopic = 64LL * 1024;
constexpr qsizetype longestLine = 1000;

struct Mark
{
    const char *text;
    BlockKind kind;
};

/// What a line begins with; a line that begins with nothing of this is a paragraph.
constexpr Mark marks[] = {
    {"## ", BlockKind::Heading}, {"1. ", BlockKind::Step},   {"- ", BlockKind::Point},
    {"> ", BlockKind::Note},     {"$ ", BlockKind::Command},
};

HelpBlock blockOf(const QString &line)
{
    for (const Mark &mark : marks) {
        const QLatin1String start(mark.text);
        if (line.startsWith(start)) {
            return {mark.kind, line.mid(start.size()).trimmed()};
        }
    }
    return {BlockKind::Paragraph, line};
}

tl::unexpected<Error> wrong(qsizetype line, const char *what)
{
    return failure(ErrorCode::CatalogueInvalid,
                   QStringLiteral("line %1: %2").arg(line + 1).arg(QLatin1String(what)));
}

} // namespace

Result<HelpText> HelpText::parse(const QByteArray &utf8)
{
    if (utf8.size() > largestTopic) {
        return wrong(0, "the file is too large");
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString all = decoder(utf8);
    if (decoder.hasError()) {
        return wrong(0, "not UTF-8");
    }
    const QStringList lines = all.split(u'\n');
    HelpText text;
    int steps = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.size() > longestLine) {
            return wrong(i, "too long");
        }
        if (i == 0) {
            if (!line.startsWith(QLatin1String("# ")) || line.size() < 3) {
                return wrong(i, "a title is missing");
            }
            text.title = line.mid(2).trimmed();
        } else if (i == 1) {
            if (!line.startsWith(QLatin1String("= ")) || line.size() < 3) {
                return wrong(i, "search words are missing");
            }
            text.searchWords = line.mid(2).trimmed();
        } else if (!line.isEmpty()) {
            HelpBlock block = blockOf(line);
            if (block.text.isEmpty()) {
                return wrong(i, "nothing behind the mark");
            }
            // A command stands between two steps without ending their row.
            steps = block.kind == BlockKind::Step ? steps + 1 : block.kind == BlockKind::Command ? steps : 0;
            block.number = block.kind == BlockKind::Step ? steps : 0;
            text.blocks << block;
        }
    }
    if (text.blocks.isEmpty()) {
        return wrong(lines.size() - 1, "a title and no text");
    }
    return text;
}

} // namespace madoguchi
