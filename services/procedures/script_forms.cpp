#include "procedures/script_forms.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr char16_t firstHiragana = u'ぁ';
constexpr char16_t lastHiragana = u'ゖ';
constexpr char16_t hiraganaToKatakana = u'ァ' - u'ぁ';

bool isHalfWidthKana(QChar c) { return c.unicode() >= 0xFF66 && c.unicode() <= 0xFF9F; }

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// A label of a domain name: letters, digits, and hyphens inside.
bool isDomainLabel(const QString &label)
{
    constexpr qsizetype longest = 63;
    return !label.isEmpty() && label.size() <= longest && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(),
                       [](QChar c) { return c == u'-' || isAsciiLetterOrDigit(c); });
}

} // namespace

QString asKatakana(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isHalfWidthKana(c)) {
            // A voiced kana is two half-width characters: the whole run at once.
            qsizetype end = i;
            while (end < text.size() && isHalfWidthKana(text.at(end))) {
                ++end;
            }
            out += text.mid(i, end - i).normalized(QString::NormalizationForm_KC);
            i = end - 1;
        } else if (c.unicode() >= firstHiragana && c.unicode() <= lastHiragana) {
            out += QChar(char16_t(c.unicode() + hiraganaToKatakana));
        } else if (c == u'･') {
            out += u'・';
        } else {
            out += c == u' ' ? QChar(u'　') : c;
        }
    }
    return out;
}

QString asHalfWidth(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const char16_t unit = c.unicode();
        if (unit >= u'！' && unit <= u'～') {
            c = QChar(char16_t(unit - 0xFEE0));
        } else if (unit == u'　') {
            c = u' ';
        }
    }
    return out;
}

bool isKatakana(const QString &text)
{
    const auto fits = [](QChar c) {
        return (c.unicode() >= u'ァ' && c.unicode() <= u'ヺ') || c == u'ー' || c == u'・' || c == u'　';
    };
    return !text.trimmed().isEmpty() && std::all_of(text.begin(), text.end(), fits);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isLatin(const QString &text)
{
    static const QString marks = QStringLiteral(" -'’.,");
    return !text.trimmed().isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return marks.contains(c) || (c.isLetter() && c.script() == QChar::Script_Latin);
    });
}

bool isEmail(const QString &text)
{
    constexpr qsizetype longest = 254;
    constexpr qsizetype longestLocalPart = 64;
    static const QString marks = QStringLiteral(".!#$%&'*+/=?^_`{|}~-");
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > longestLocalPart || text.size() > longest) {
        return false;
    }
    const QString local = text.left(at);
    const QStringList labels = text.mid(at + 1).split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel) &&
           std::all_of(local.begin(), local.end(),
                       [](QChar c) { return marks.contains(c) || isAsciiLetterOrDigit(c); });
}

bool isPlainText(const QString &text)
{
    const auto isBad = [](char32_t c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF) || c == 0x2028 ||
               c == 0x2029 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
               c == 0xFFFE || c == 0xFFFF;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (isBad(text.at(i).unicode())) {
            return false;
        }
    }
    return true;
}

qsizetype countedCharacters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1) {
        ++count;
    }
    return count;
}

} // namespace madoguchi
