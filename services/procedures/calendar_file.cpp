#include "procedures/calendar_file.h"

namespace madoguchi
{
namespace
{

constexpr qsizetype longestLine = 75; // octets, RFC 5545 section 3.1
constexpr int remindHour = 9;
constexpr int hoursADay = 24;

/// RFC 5545 section 3.3.11. Other control characters have no place in a text.
QString escaped(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (c == u'\n') {
            line += QLatin1String("\\n");
        } else if (c == u'\\' || c == u';' || c == u',') {
            line += u'\\';
            line += c;
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7f) {
            line += c;
        }
    }
    return line;
}

class Writer
{
public:
    /// One content line, folded: a line goes on after CRLF and a space, never within a character.
    void line(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        qsizetype room = longestLine;
        for (qsizetype at = 0; at < bytes.size();) {
            qsizetype end = qMin(at + room, bytes.size());
            while (end < bytes.size() && (bytes[end] & 0xC0) == 0x80) {
                --end;
            }
            m_bytes += bytes.mid(at, end - at);
            at = end;
            if (at < bytes.size()) {
                m_bytes += "\r\n ";
                room = longestLine - 1;
            }
        }
        m_bytes += "\r\n";
    }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty()) {
            line(QLatin1String(name) + u':' + escaped(value));
        }
    }
    void day(const char *name, const QDate &date)
    {
        if (date.isValid()) {
            line(QLatin1String(name) + QLatin1String(";VALUE=DATE:") +
                 date.toString(QStringLiteral("yyyyMMdd")));
        }
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A day begins at midnight where the calendar is read: so many days before it, in the morning. Of a to-do
/// the trigger counts from its end, the beginning of its last day.
void writeAlarm(Writer &out, const CalendarEntry &entry, int daysAhead)
{
    const bool isToDo = entry.kind == CalendarEntry::Kind::ToDo;
    const int hours = daysAhead * hoursADay - remindHour;
    out.line(QStringLiteral("BEGIN:VALARM"));
    out.line(QStringLiteral("ACTION:DISPLAY"));
    out.text("DESCRIPTION", entry.summary);
    out.line(QStringLiteral("TRIGGER;RELATED=%1:%2PT%3H")
                 .arg(isToDo ? QStringLiteral("END") : QStringLiteral("START"),
                      hours > 0 ? QStringLiteral("-") : QString())
                 .arg(qAbs(hours)));
    out.line(QStringLiteral("END:VALARM"));
}

void writeEntry(Writer &out, const CalendarEntry &entry, const QString &stamp)
{
    const bool isToDo = entry.kind == CalendarEntry::Kind::ToDo;
    const QString component = isToDo ? QStringLiteral("VTODO") : QStringLiteral("VEVENT");
    out.line(QStringLiteral("BEGIN:") + component);
    out.text("UID", entry.uid);
    out.line(QStringLiteral("DTSTAMP:") + stamp);
    if (isToDo) {
        // DUE must be later than DTSTART (section 3.8.2.3): a single day has no start.
        if (entry.start.isValid() && entry.start < entry.day) {
            out.day("DTSTART", entry.start);
        }
        out.day("DUE", entry.day);
        out.line(entry.isDone ? QStringLiteral("STATUS:COMPLETED") : QStringLiteral("STATUS:NEEDS-ACTION"));
    } else {
        out.day("DTSTART", entry.day);
        out.day("DTEND", entry.day.addDays(1));         // not included
        out.line(QStringLiteral("TRANSP:TRANSPARENT")); // the day is not taken by it
    }
    out.text("SUMMARY", entry.summary);
    out.text("DESCRIPTION", entry.description);
    out.text("LOCATION", entry.location);
    if (!entry.url.isEmpty()) {
        out.line(QStringLiteral("URL:") + entry.url);
    }
    // What somebody has to do is nobody else's business on a shared calendar.
    out.line(QStringLiteral("CLASS:PRIVATE"));
    if (!entry.isDone) {
        for (const int days : entry.remindDaysAhead) {
            writeAlarm(out, entry, days);
        }
    }
    out.line(QStringLiteral("END:") + component);
}

} // namespace

QByteArray calendarFile(const QList<CalendarEntry> &entries, const QDateTime &madeAt)
{
    Writer out;
    out.line(QStringLiteral("BEGIN:VCALENDAR"));
    out.line(QStringLiteral("VERSION:2.0"));
    out.line(QStringLiteral("PRODID:-//Madoguchi//Madoguchi//JA"));
    out.line(QStringLiteral("CALSCALE:GREGORIAN"));
    const QString stamp = madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const CalendarEntry &entry : entries) {
        if (entry.day.isValid()) {
            writeEntry(out, entry, stamp);
        }
    }
    out.line(QStringLiteral("END:VCALENDAR"));
    return out.bytes();
}

} // namespace madoguchi
