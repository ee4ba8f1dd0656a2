#include "base/era_date.h"

#include "base/languages.h"
#include "base/readings.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <map>
#include <memory>
#include <string_view>
#include <unicode/calendar.h>
#include <unicode/smpdtfmt.h>

namespace madoguchi
{
namespace
{

struct Era
{
    const char *kanji;
    const char *romaji;
    char16_t letter;
    QDate first;
};

/// 元号法 and the proclamations before it.
const std::array<Era, 5> &eras()
{
    static const std::array<Era, 5> list{{{"令和", "Reiwa", u'R', QDate(2019, 5, 1)},
                                          {"平成", "Heisei", u'H', QDate(1989, 1, 8)},
                                          {"昭和", "Showa", u'S', QDate(1926, 12, 25)},
                                          {"大正", "Taisho", u'T', QDate(1912, 7, 30)},
                                          {"明治", "Meiji", u'M', QDate(1868, 10, 23)}}};
    return list;
}

QString halfWidth(const QString &text)
{
    QString out;
    for (const QChar c : text.trimmed()) {
        const char16_t u = c.unicode();
        if (u >= u'！' && u <= u'～') {
            out += QChar(char16_t(u - 0xFEE0));
        } else if (u == u'−' || u == u'‐' ||
                   u == u'ー') { // what input methods type for a hyphen between digits
            out += u'-';
        } else if (!c.isSpace()) {
            out += c;
        }
    }
    return out;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> inEra(const Era &era, int eraYear, int month, int day)
{
    const auto date = valid(era.first.year() + eraYear - 1, month, day);
    if (!date || eraYear < 1 || *date < era.first) {
        return std::nullopt;
    }
    const auto &list = eras();
    for (const Era &later : list) {
        if (later.first > era.first && *date >= later.first) {
            return std::nullopt;
        }
    }
    return date;
}

/// Making a formatter takes about a millisecond, so each thread keeps the few there are.
const icu::SimpleDateFormat *formatter(const char *locale, const char16_t *pattern)
{
    thread_local std::map<std::pair<std::string_view, std::u16string_view>,
                          std::unique_ptr<icu::SimpleDateFormat>>
        kept;
    auto &format = kept[{locale, pattern}];
    if (!format) {
        UErrorCode status = U_ZERO_ERROR;
        // "jpanyear" writes the first year of an era as 元.
        const bool japanese = std::string_view(locale).starts_with("ja_JP@calendar=japanese");
        format = std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(pattern),
                                                         icu::UnicodeString(japanese ? u"y=jpanyear" : u""),
                                                         icu::Locale(locale), status);
        if (U_FAILURE(status)) {
            format.reset();
            return nullptr;
        }
        format->setTimeZone(*icu::TimeZone::getGMT());
    }
    return format.get();
}

/// `locale` and `pattern` are literals: the formatter is found again by them.
QString formatted(const QDate &date, const char *locale, const char16_t *pattern)
{
    const icu::SimpleDateFormat *format = formatter(locale, pattern);
    if (!format) {
        return date.toString(Qt::ISODate);
    }
    icu::UnicodeString text;
    format->format(double(QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()), text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

QString eraDate(const QDate &date)
{
    return date.isValid() ? formatted(date, "ja_JP@calendar=japanese", u"Gy年M月d日") : QString();
}

namespace
{

/// 「2026｛年｜ねん｝（｛令和｜れいわ｝8｛年｜ねん｝）11｛月｜がつ｝21｛日｜にち｝」: the days of the month
/// have readings of their own.
QString dateWithReadings(const QDate &date)
{
    static const std::map<int, const char16_t *> daysOfTheirOwn{
        {1, u"ついたち"},      {2, u"ふつか"},  {3, u"みっか"},         {4, u"よっか"},   {5, u"いつか"},
        {6, u"むいか"},        {7, u"なのか"},  {8, u"ようか"},         {9, u"ここのか"}, {10, u"とおか"},
        {14, u"じゅうよっか"}, {20, u"はつか"}, {24, u"にじゅうよっか"}};
    static const std::map<QString, const char16_t *> eraNames{{QStringLiteral("令和"), u"れいわ"},
                                                              {QStringLiteral("平成"), u"へいせい"},
                                                              {QStringLiteral("昭和"), u"しょうわ"},
                                                              {QStringLiteral("大正"), u"たいしょう"},
                                                              {QStringLiteral("明治"), u"めいじ"}};
    const QString era = formatted(date, "ja_JP@calendar=japanese", u"G");
    const QString eraYear = formatted(date, "ja_JP@calendar=japanese", u"y");
    const auto eraName = eraNames.find(era);
    const QString year = annotated(QStringLiteral("年"), QStringLiteral("ねん"));
    const QString eraYearText = eraYear == QStringLiteral("元")
                                    ? annotated(QStringLiteral("元年"), QStringLiteral("がんねん"))
                                    : eraYear + year;
    const auto own = daysOfTheirOwn.find(date.day());
    const QString day = QString::number(date.day());
    return QString::number(date.year()) + year + u'（' +
           (eraName == eraNames.end() ? era : annotated(era, QString::fromUtf16(eraName->second))) +
           eraYearText + u'）' + QString::number(date.month()) +
           annotated(QStringLiteral("月"), QStringLiteral("がつ")) +
           (own == daysOfTheirOwn.end() ? day + annotated(QStringLiteral("日"), QStringLiteral("にち"))
                                        : annotated(day + u'日', QString::fromUtf16(own->second)));
}

} // namespace

QString dateWithEra(const QDate &date, const QString &language)
{
    if (!date.isValid()) {
        return {};
    }
    if (isJapanese(language)) {
        return keepsReadings(language) ? dateWithReadings(date)
                                       : formatted(date, "ja_JP@calendar=gregorian", u"y年") + u'（' +
                                             formatted(date, "ja_JP@calendar=japanese", u"Gy年") + u'）' +
                                             formatted(date, "ja_JP@calendar=gregorian", u"M月d日");
    }
    // Chinese has the era in the characters of the forms; Korean has its own name of it.
    if (joinsWithoutSpace(language)) {
        return date.toString(QStringLiteral("yyyy年M月d日（")) +
               formatted(date, "ja_JP@calendar=japanese", u"Gy年") + u'）';
    }
    if (language == QLatin1String("ko")) {
        return date.toString(QStringLiteral("yyyy년 M월 d일(")) +
               formatted(date, "ko@calendar=japanese", u"G y년") + u')';
    }
    const QString era = QStringLiteral(" (") + formatted(date, "en@calendar=japanese", u"G y") + u')';
    const QLocale locale = localeFor(language);
    const QString month = locale.monthName(date.month());
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    switch (locale.language()) {
    case QLocale::Portuguese:
        return QStringLiteral("%1 de %2 de %3").arg(day, month, year) + era;
    case QLocale::Vietnamese:
        return QStringLiteral("ngày %1 %2 năm %3").arg(day, month, year) + era;
    case QLocale::Nepali:
        return QStringLiteral("%3 %2 %1").arg(day, month, year) + era;
    case QLocale::Filipino:
        return QStringLiteral("%2 %1, %3").arg(day, month, year) + era;
    default:
        return QStringLiteral("%1 %2 %3").arg(day, month, year) + era;
    }
}

std::optional<QDate> parseDate(const QString &input)
{
    const QString text = halfWidth(input);
    static const QRegularExpression western(
        QStringLiteral(R"(^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$)"));
    if (const auto match = western.match(text); match.hasMatch()) {
        const bool compact = !match.captured(4).isEmpty();
        return valid(match.captured(1).toInt(), match.captured(compact ? 4 : 2).toInt(),
                     match.captured(compact ? 5 : 3).toInt());
    }
    static const QRegularExpression byEra(
        QStringLiteral(
            R"(^(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = byEra.match(text); match.hasMatch()) {
        const QString name = match.captured(1);
        const int year = match.captured(2) == QStringLiteral("元") ? 1 : match.captured(2).toInt();
        for (const Era &era : eras()) {
            if (name == QString::fromUtf8(era.kanji) || name.toUpper() == QChar(era.letter)) {
                return inEra(era, year, match.captured(3).toInt(), match.captured(4).toInt());
            }
        }
    }
    return std::nullopt;
}

} // namespace madoguchi
