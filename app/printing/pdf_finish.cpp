#include "app/printing/pdf_finish.h"

#include "app/printing/pdf_update.h"

#include <QFont>
#include <QHash>
#include <QMap>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

namespace madoguchi
{
namespace
{

/// Which character of those written stands behind a code that Qt names.
class Meaning
{
public:
    Meaning(const QString &written, const QList<QFont> &fonts)
    {
        for (const uint code : written.toUcs4()) {
            m_written.insert(code);
            if (code > 0xffff && !isSelector(code) && !m_beyond.contains(code)) {
                m_beyond << code;
            }
        }
        for (const QFont &font : fonts) {
            m_fonts << QRawFont::fromFont(font, QFontDatabase::Japanese);
            m_byGlyph << QHash<quint32, uint>();
            for (const uint code : std::as_const(m_written)) {
                if (const quint32 glyph = glyphOf(m_fonts.last(), code)) {
                    m_byGlyph.last().insert(glyph, code);
                }
            }
        }
    }

    uint of(uint code) const
    {
        if (code == 0 || m_written.contains(code)) {
            return code;
        }
        if (code < 0x20 || code == 0xa0) {
            return u' ';
        }
        for (qsizetype i = 0; i < m_fonts.size(); ++i) {
            if (const uint found = m_byGlyph.at(i).value(glyphOf(m_fonts.at(i), code))) {
                return found;
            }
        }
        const QList<uint> plain = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                                      .normalized(QString::NormalizationForm_KC)
                                      .toUcs4();
        if (plain.size() == 1 && m_written.contains(plain.first())) {
            return plain.first();
        }
        return code;
    }

    /// The written characters beyond U+FFFF, in the order in which they come.
    const QList<uint> &beyond() const { return m_beyond; }

private:
    static bool isSelector(uint code) { return code >= 0xe0100 && code <= 0xe01ef; }

    static quint32 glyphOf(const QRawFont &font, uint code)
    {
        const auto glyphs =
            font.glyphIndexesForString(QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1));
        return glyphs.value(0);
    }

    QSet<uint> m_written;
    QList<uint> m_beyond;
    QList<QRawFont> m_fonts;
    QList<QHash<quint32, uint>> m_byGlyph;
};

QByteArray hex(uint code)
{
    const auto unit = [](uint value) { return QByteArray::number(value, 16).rightJustified(4, '0'); };
    return code <= 0xffff ? unit(code) : unit(QChar::highSurrogate(code)) + unit(QChar::lowSurrogate(code));
}

/// The object's decompressed stream; empty when it has none.
QByteArray streamOf(const QByteArray &object)
{
    const qsizetype start = object.indexOf("stream\n");
    const qsizetype end = object.lastIndexOf("\nendstream");
    if (start < 0 || end < start) {
        return {};
    }
    const QByteArray bytes = object.mid(start + 7, end - start - 7);
    // qUncompress wants the size to expect first; it grows where that is too little.
    return object.left(start).contains("/FlateDecode")
               ? qUncompress(QByteArray(2, 0) + "\x40" + QByteArray(1, 0) + bytes)
               : bytes;
}

/// The lines of Qt's CMap: <from> <to> <first code> or <from> <to> [<code> <code> …].
QMap<uint, uint> codesOf(const QString &cmap)
{
    static const QRegularExpression line(
        QStringLiteral("<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> (?:<([0-9a-fA-F]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression code(QStringLiteral("<([0-9a-fA-F]{4,8})>"));
    QMap<uint, uint> codes;
    auto lines = line.globalMatch(cmap);
    while (lines.hasNext()) {
        const QRegularExpressionMatch match = lines.next();
        const uint from = match.captured(1).toUInt(nullptr, 16);
        const uint to = match.captured(2).toUInt(nullptr, 16);
        auto list = code.globalMatch(match.captured(4));
        for (uint glyph = from; glyph <= to; ++glyph) {
            if (!match.captured(3).isEmpty()) {
                codes.insert(glyph, match.captured(3).toUInt(nullptr, 16) + glyph - from);
            } else if (list.hasNext()) {
                codes.insert(glyph, list.next().captured(1).toUInt(nullptr, 16));
            }
        }
    }
    return codes;
}

/// A ToUnicode CMap of these codes (9.10.3), at most 100 in a block.
QByteArray cmapOf(const QMap<uint, uint> &codes)
{
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArrayList lines;
    const auto flush = [&] {
        if (!lines.isEmpty()) {
            out += QByteArray::number(lines.size()) + " beginbfchar\n" + lines.join() + "endbfchar\n";
            lines.clear();
        }
    };
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        lines << "<" + hex(it.key()) + "> <" + hex(it.value()) + ">\n";
        if (lines.size() == 100) {
            flush();
        }
    }
    flush();
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend";
}

/// Qt names no character beyond U+FFFF (𠮷) and leaves a gap. Glyphs are numbered as they are first drawn, so
/// the gaps are these characters in their order; where it is not plain which they are, they stay nameless.
void nameThoseBeyond(QMap<uint, uint> &codes, const QList<uint> &beyond)
{
    QList<uint> gaps;
    const uint last = codes.isEmpty() ? 0 : codes.lastKey();
    // A gap behind the last glyph is not seen: a number too many names no glyph and does no harm.
    for (uint glyph = 1; glyph <= last || gaps.size() < beyond.size(); ++glyph) {
        if (!codes.contains(glyph)) {
            gaps << glyph;
        }
    }
    if (gaps.size() == beyond.size()) {
        for (qsizetype i = 0; i < gaps.size(); ++i) {
            codes.insert(gaps.at(i), beyond.at(i));
        }
    }
}

void correctCharacters(PdfUpdate &update, const Meaning &meaning)
{
    static const QRegularExpression reference(QStringLiteral("/ToUnicode (\\d{1,9}) 0 R"));
    for (qsizetype number = 1; number < update.size(); ++number) {
        const auto font = update.object(number);
        const auto found = font ? reference.match(QString::fromLatin1(*font)) : QRegularExpressionMatch();
        const qsizetype map = found.captured(1).toLongLong();
        const auto object = found.hasMatch() ? update.object(map) : std::nullopt;
        if (!object) {
            continue;
        }
        QMap<uint, uint> codes = codesOf(QString::fromLatin1(streamOf(*object)));
        for (uint &code : codes) {
            code = meaning.of(code);
        }
        codes.remove(0); // the sign for a missing glyph
        nameThoseBeyond(codes, meaning.beyond());
        const QByteArray text = cmapOf(codes);
        update.replace(map, "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text +
                                "\nendstream");
    }
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const QString &language, const QString &written,
                               const QList<QFont> &fonts)
{
    auto update = PdfUpdate::open(pdf);
    if (!update) {
        return failure(update.error());
    }
    auto catalog = update->object(update->root());
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z0-9-]{2,35}$"));
    if (!catalog || !catalog->startsWith("<<") || !tag.match(language).hasMatch()) {
        return failure(ErrorCode::Internal, QStringLiteral("PDF catalog"));
    }
    catalog->insert(2,
                    "\n/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    update->replace(update->root(), *catalog);
    correctCharacters(*update, Meaning(written, fonts));
    return update->finish();
}

} // namespace madoguchi
