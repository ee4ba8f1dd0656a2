#include "base/readings.h"

namespace madoguchi
{
namespace
{
constexpr QChar opening = u'｛';
constexpr QChar divider = u'｜';
constexpr QChar closing = u'｝';
} // namespace

AnnotatedText parseReadings(const QString &text)
{
    AnnotatedText result;
    qsizetype done = 0;
    for (qsizetype from = text.indexOf(opening); from >= 0; from = text.indexOf(opening, from + 1)) {
        const qsizetype middle = text.indexOf(divider, from);
        const qsizetype end = text.indexOf(closing, from);
        const qsizetype next = text.indexOf(opening, from + 1);
        if (middle <= from + 1 || end <= middle + 1 || (next >= 0 && next < end)) {
            continue;
        }
        result.text += QStringView(text).mid(done, from - done);
        result.readings +=
            Reading{result.text.size(), middle - from - 1, text.mid(middle + 1, end - middle - 1)};
        result.text += QStringView(text).mid(from + 1, middle - from - 1);
        done = end + 1;
        from = end;
    }
    result.text += QStringView(text).mid(done);
    return result;
}

QString withoutReadings(const QString &text)
{
    return text.contains(opening) ? parseReadings(text).text : text;
}

QString annotated(const QString &text, const QString &kana)
{
    return opening + text + divider + kana + closing;
}

} // namespace madoguchi
