#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace madoguchi
{

/// One entry of a calendar, for whole days.
struct CalendarEntry
{
    enum class Kind {
        ToDo, ///< VTODO: something to do until a day
        Event ///< VEVENT: a day on which one goes somewhere
    };
    Kind kind = Kind::ToDo;
    QString uid; ///< the same for the same thing: importing twice replaces and does not double
    QString summary;
    QString description; ///< may be empty, as what follows
    QString location;
    QString url;                ///< https
    QDate day;                  ///< of a ToDo its last day
    QDate start;                ///< of a ToDo: the first day; invalid when there is none
    bool isDone = false;        ///< of a ToDo
    QList<int> remindDaysAhead; ///< each an alarm at 9 in the morning so many days before
};

/// An iCalendar object (RFC 5545) as an .ics file: CRLF, lines folded at 75 octets between characters, texts
/// escaped, alarms (VALARM) that show the summary. `madeAt` becomes DTSTAMP. Entries without a day are left
/// out: programs show them nowhere.
QByteArray calendarFile(const QList<CalendarEntry> &entries, const QDateTime &madeAt);

} // namespace madoguchi
