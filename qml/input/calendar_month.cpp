#include "qml/input/calendar_month.h"

#include "base/era_date.h"

#include <QLocale>
#include <QRegularExpression>
#include <QVariantMap>

namespace madoguchi
{

namespace
{

constexpr int shownDays = 42;

QLocale localeOf(const QString &language)
{
    // Easy Japanese is a way of writing, not a locale of its own.
    return language.startsWith(QLatin1String("ja")) ? QLocale(QLocale::Japanese) : QLocale(language);
}

/// Qt counts Sunday as 7, a row of the calendar begins with it.
int fromSunday(const QDate &date) { return date.dayOfWeek() % 7; }

} // namespace

void CalendarMonth::setDay(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || date == m_day) {
        return;
    }
    m_day = date;
    Q_EMIT changed();
}

void CalendarMonth::setLanguage(const QString &language)
{
    if (m_language == language) {
        return;
    }
    m_language = language;
    Q_EMIT changed();
}

QString CalendarMonth::title() const
{
    if (m_language.startsWith(QLatin1String("ja"))) {
        const QString era = eraDate(first());
        return QStringLiteral("%1年（%2）%3月")
            .arg(m_day.year())
            .arg(era.left(era.indexOf(QChar(u'年')) + 1))
            .arg(m_day.month());
    }
    const QLocale locale = localeOf(m_language);
    static const QRegularExpression bracket(QStringLiteral(R"(\(.*\)$)"));
    return QStringLiteral("%1 %2 %3")
        .arg(locale.standaloneMonthName(m_day.month()))
        .arg(m_day.year())
        .arg(bracket.match(dateWithEra(first(), m_language)).captured())
        .trimmed();
}

QStringList CalendarMonth::weekdays() const
{
    QStringList names;
    for (const int weekday : {7, 1, 2, 3, 4, 5, 6}) {
        names << localeOf(m_language).standaloneDayName(weekday, QLocale::ShortFormat);
    }
    return names;
}

QVariantList CalendarMonth::days() const
{
    const QLocale locale = localeOf(m_language);
    const QDate start = first().addDays(-fromSunday(first()));
    QVariantList list;
    for (int i = 0; i < shownDays; ++i) {
        const QDate date = start.addDays(i);
        list << QVariantMap{
            {QStringLiteral("iso"), date.toString(Qt::ISODate)},
            {QStringLiteral("number"), date.day()},
            {QStringLiteral("spoken"),
             QStringLiteral("%1 %2").arg(dateWithEra(date, m_language), locale.dayName(date.dayOfWeek()))},
            {QStringLiteral("inMonth"), date.month() == m_day.month()},
            {QStringLiteral("weekday"), fromSunday(date)}};
    }
    return list;
}

QString CalendarMonth::moved(const QString &iso, int days, int months) const
{
    return QDate::fromString(iso, Qt::ISODate).addMonths(months).addDays(days).toString(Qt::ISODate);
}

} // namespace madoguchi
