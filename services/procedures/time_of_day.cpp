#include "procedures/time_of_day.h"

#include "procedures/form_words.h"
#include "procedures/script_forms.h"

#include <QRegularExpression>

#include <array>

namespace madoguchi
{
namespace
{

constexpr int hoursOfHalfDay = 12;
constexpr int halfAnHour = 30;

struct HalfDay
{
    QStringView name;
    bool isAfternoon;
    bool beginsWith12; ///< its first hour is 12; of 午前 and 午後 nobody knows
};
constexpr std::array<HalfDay, 8> halfDays{{{u"午前", false, false},
                                           {u"午後", true, false},
                                           {u"上午", false, true},
                                           {u"下午", true, true},
                                           {u"오전", false, true},
                                           {u"오후", true, true},
                                           {u"am", false, true},
                                           {u"pm", true, true}}};

std::optional<int> hourOfDay(int hour, const HalfDay &half)
{
    const bool isFirst = hour == (half.beginsWith12 ? hoursOfHalfDay : 0);
    if (!isFirst && (hour < 1 || hour >= hoursOfHalfDay)) {
        return std::nullopt;
    }
    return (isFirst ? 0 : hour) + (half.isAfternoon ? hoursOfHalfDay : 0);
}

} // namespace

std::optional<QTime> parseTimeOfDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<before>午前|午後|上午|下午|오전|오후)?(?<hour>[0-9]{1,2})"
                       "(?::(?<colon>[0-9]{2})|[時时點点시](?:(?<minute>[0-9]{1,2})[分분]|(?<half>半|반))?)"
                       "(?<behind>am|pm)?\\z"));
    const QString bare = asHalfWidth(text).remove(u' ').remove(u'.').toLower();
    if (bare == QStringLiteral("正午")) {
        return QTime(hoursOfHalfDay, 0);
    }
    const auto match = form.match(bare);
    const QString half = match.captured(u"before") + match.captured(u"behind");
    std::optional<int> hour =
        match.hasMatch() ? std::optional(match.captured(u"hour").toInt()) : std::nullopt;
    if (hour && !half.isEmpty()) {
        const auto *const named = std::find_if(halfDays.begin(), halfDays.end(),
                                               [&](const HalfDay &one) { return half == one.name; });
        hour = named == halfDays.end() ? std::nullopt : hourOfDay(*hour, *named);
    }
    const int minute = match.capturedLength(u"half") > 0
                           ? halfAnHour
                           : (match.captured(u"colon") + match.captured(u"minute")).toInt();
    const QTime time(hour.value_or(-1), minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString timeInWords(const QTime &time, const QString &language)
{
    constexpr int decimal = 10;
    const int ofHalf = time.hour() % hoursOfHalfDay;
    // The letters of Unicode's date patterns (UTS 35): each language takes those that it needs.
    const std::array<std::pair<QLatin1String, QString>, 5> parts{
        {{QLatin1String("{K}"), QString::number(ofHalf)},
         {QLatin1String("{h}"), QString::number(ofHalf == 0 ? hoursOfHalfDay : ofHalf)},
         {QLatin1String("{H}"), QString::number(time.hour())},
         {QLatin1String("{m}"), QString::number(time.minute())},
         {QLatin1String("{mm}"), QStringLiteral("%1").arg(time.minute(), 2, decimal, QLatin1Char('0'))}}};
    QString words = timeWords(time.hour() < hoursOfHalfDay).in(language);
    for (const auto &[name, value] : parts) {
        words.replace(name, value);
    }
    return words;
}

} // namespace madoguchi
