#include "help/feedback_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi
{
namespace
{

using TraceKind = PersonalTrace::Kind;

constexpr int myNumberLength = 12;

/// Character by character, so that a place found here is the same place in the text.
QString comparable(const QString &text)
{
    static const QString kanji = QStringLiteral("〇一二三四五六七八九");
    QString plain = text;
    for (QChar &c : plain) {
        if (c >= u'！' && c <= u'～') {
            c = QChar(c.unicode() - (u'！' - u'!'));
        } else if (c == u'零') {
            c = u'0';
        } else if (const qsizetype digit = kanji.indexOf(c); digit >= 0) {
            c = QChar(char16_t(u'0' + digit));
        } else if (c == u'\u3000') {
            c = u' ';
        }
    }
    return plain;
}

/// Digits with at most two separating characters between them, and where groups of them begin and end.
struct DigitRun
{
    QString digits;
    QList<qsizetype> starts; ///< of groups, in `digits`
    QList<qsizetype> places; ///< of each digit in the text

    bool endsGroup(qsizetype end) const { return end == digits.size() || starts.contains(end); }
};

QList<DigitRun> digitRuns(const QString &plain)
{
    static const QRegularExpression pattern(QStringLiteral("[0-9](?:[\\s\\-.,/‐‑–—−ー・]{0,2}[0-9])*"));
    QList<DigitRun> runs;
    for (auto found = pattern.globalMatch(plain); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        DigitRun run;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (!plain[i].isDigit()) {
                continue;
            }
            if (run.digits.isEmpty() || !plain[i - 1].isDigit()) {
                run.starts << run.digits.size();
            }
            run.digits += plain[i];
            run.places << i;
        }
        runs << run;
    }
    return runs;
}

/// What the digits from one group's beginning are, if they are anything.
std::optional<std::pair<TraceKind, qsizetype>> meaning(const DigitRun &run, qsizetype start)
{
    const QString rest = run.digits.mid(start);
    if (rest.size() >= myNumberLength && run.endsGroup(start + myNumberLength)) {
        const bool isNumber = isMyNumber(rest.first(myNumberLength));
        return std::pair(isNumber ? TraceKind::MyNumber : TraceKind::Digits, qsizetype(myNumberLength));
    }
    for (const qsizetype length : {11, 10}) {
        if (start == 0 && rest.size() >= length && rest.startsWith(u'0') && run.endsGroup(start + length)) {
            return std::pair(TraceKind::Phone, length);
        }
    }
    return std::nullopt;
}

void findDigits(const QString &text, const QString &plain, QList<PersonalTrace> &traces)
{
    const QList<DigitRun> runs = digitRuns(plain);
    for (const DigitRun &run : runs) {
        for (const qsizetype start : run.starts) {
            if (const auto found = meaning(run, start)) {
                const qsizetype first = run.places[start];
                const qsizetype last = run.places[start + found->second - 1];
                traces << PersonalTrace{found->first, text.mid(first, last - first + 1)};
                break;
            }
        }
    }
}

struct Pattern
{
    TraceKind kind;
    QRegularExpression expression;
};

const QList<Pattern> &patterns()
{
    const auto pattern = [](const char *text) {
        return QRegularExpression(QString::fromUtf8(text),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<Pattern> all{
        {TraceKind::Pin, pattern("(?:暗証番号|パスワード|PIN|password)[^0-9\\n]{0,8}[0-9]{4,}")},
        {TraceKind::Mail, pattern("[^\\s@、。]+@[^\\s@、。]+\\.[a-z]{2,}")},
        {TraceKind::Address, pattern("〒\\s*[0-9]{3}")},
        {TraceKind::Address, pattern("[一-鿿々]{1,3}[都道府県]\\S{1,12}?[市区町村]")},
        {TraceKind::Address, pattern("[0-9十]+(?:丁目|番地|号室)")},
        {TraceKind::Name, pattern("(?:氏名|名前|なまえ)\\s*[はがを:]\\s*\\S{2,}")},
        {TraceKind::Name,
         pattern("[一-鿿々ァ-ヺーぁ-ゖ ]{2,12}と(?:申します|いいます|言います)")},
        {TraceKind::Name,
         pattern(
             "(?<!皆|客|者|各|同|仕|模|多)[一-鿿々ァ-ヺー]{2,8}(?:さん(?!か)|様(?!式|子|"
             "々)"
             ")")},
        {TraceKind::Name, pattern("\\b(?:my name is|i am mr|i am ms|mr\\.|mrs\\.|ms\\.)\\s+\\S+")},
    };
    return all;
}

/// People whom a text may name without telling who anybody is.
bool isNobody(const QString &excerpt)
{
    static const QStringList words{QStringLiteral("皆"),   QStringLiteral("客"),   QStringLiteral("利用者"),
                                   QStringLiteral("役所"), QStringLiteral("職員"), QStringLiteral("担当"),
                                   QStringLiteral("同様"), QStringLiteral("住民"), QStringLiteral("市民")};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return excerpt.contains(word); });
}

} // namespace

bool isMyNumber(const QString &twelveDigits)
{
    if (twelveDigits.size() != myNumberLength) {
        return false;
    }
    int sum = 0;
    for (int n = 1; n <= 11; ++n) { // n counts from the right, without the check digit
        const int weight = n <= 6 ? n + 1 : n - 5;
        sum += twelveDigits[11 - n].digitValue() * weight;
    }
    const int remainder = sum % 11;
    return twelveDigits[11].digitValue() == (remainder <= 1 ? 0 : 11 - remainder);
}

QList<PersonalTrace> personalTraces(const QString &text, const QStringList &own)
{
    const QString plain = comparable(text);
    QList<PersonalTrace> traces;
    findDigits(text, plain, traces);
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(plain);
        const QString excerpt = text.mid(match.capturedStart(), match.capturedLength());
        if (match.hasMatch() && !(pattern.kind == TraceKind::Name && isNobody(excerpt))) {
            traces << PersonalTrace{pattern.kind, excerpt};
        }
    }
    for (const QString &word : own) {
        if (word.size() >= 2 && text.contains(word)) {
            traces << PersonalTrace{TraceKind::Name, word};
        }
    }
    return traces;
}

} // namespace madoguchi
