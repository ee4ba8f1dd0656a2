// The calendar file, judged by a reader that nobody here wrote (python3-icalendar).

#include "procedures/calendar_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace madoguchi;

namespace
{

const QDateTime madeAt(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);

CalendarEntry toDo()
{
    CalendarEntry entry;
    entry.uid = QStringLiteral("moving.moving-in@madoguchi");
    entry.summary = QStringLiteral("転入届を出す");
    entry.description =
        QStringLiteral("持ち物：マイナンバーカード、暗証番号\n遅れると; 過料 \\ \"5万円\", まで");
    entry.location = QStringLiteral("新しい市区町村の窓口");
    entry.url = QStringLiteral("https://www.digital.go.jp/");
    entry.day = QDate(2026, 12, 14);
    entry.start = QDate(2026, 11, 30);
    entry.remindDaysAhead = {7, 1, 0};
    return entry;
}

/// What the reader understands: one object an entry, with its alarms as minutes before the day.
QJsonArray understood(const QByteArray &file)
{
    static const char *const script = R"(
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
rows = []
for part in calendar.walk():
    if part.name in ("VTODO", "VEVENT"):
        row = {"kind": part.name}
        for key in ("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS"):
            if key in part:
                row[key] = str(part[key])
        for key in ("DUE", "DTSTART", "DTEND", "DTSTAMP"):
            if key in part:
                row[key] = str(part.decoded(key))
        row["alarms"] = [[a["TRIGGER"].params.get("RELATED", ""), int(a.decoded("TRIGGER").total_seconds() // 60)]
                         for a in part.walk("VALARM")]
        rows.append(row)
    errors = getattr(part, "errors", [])
    assert not errors, errors
print(json.dumps(rows))
)";
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(script)});
    python.write(file);
    python.closeWriteChannel();
    python.waitForFinished(20'000);
    const QByteArray err = python.readAllStandardError();
    if (python.exitCode() != 0) {
        qWarning("%s", err.constData());
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsWhatWasWritten()
    {
        CalendarEntry visit;
        visit.kind = CalendarEntry::Kind::Event;
        visit.uid = QStringLiteral("moving.visit-1@madoguchi");
        visit.summary = QStringLiteral("市役所へ行く");
        visit.day = QDate(2026, 12, 14);
        visit.remindDaysAhead = {1};
        const QJsonArray rows = understood(calendarFile({toDo(), visit}, madeAt));
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows[0].toObject();
        const CalendarEntry entry = toDo();
        QCOMPARE(first[u"kind"].toString(), QStringLiteral("VTODO"));
        QCOMPARE(first[u"UID"].toString(), entry.uid);
        QCOMPARE(first[u"SUMMARY"].toString(), entry.summary);
        QCOMPARE(first[u"DESCRIPTION"].toString(), entry.description);
        QCOMPARE(first[u"LOCATION"].toString(), entry.location);
        QCOMPARE(first[u"URL"].toString(), entry.url);
        QCOMPARE(first[u"DUE"].toString(), QStringLiteral("2026-12-14"));
        QCOMPARE(first[u"DTSTART"].toString(), QStringLiteral("2026-11-30"));
        QCOMPARE(first[u"STATUS"].toString(), QStringLiteral("NEEDS-ACTION"));
        // At nine in the morning, seven days and one day before, and on the day.
        const QJsonArray alarms = first[u"alarms"].toArray();
        QCOMPARE(alarms.size(), 3);
        QCOMPARE(alarms[0].toArray()[0].toString(), QStringLiteral("END"));
        QCOMPARE(alarms[0].toArray()[1].toInt(), (-7 * 24 + 9) * 60);
        QCOMPARE(alarms[1].toArray()[1].toInt(), (-1 * 24 + 9) * 60);
        QCOMPARE(alarms[2].toArray()[1].toInt(), 9 * 60);
        const QJsonObject second = rows[1].toObject();
        QCOMPARE(second[u"kind"].toString(), QStringLiteral("VEVENT"));
        QCOMPARE(second[u"DTSTART"].toString(), QStringLiteral("2026-12-14"));
        QCOMPARE(second[u"DTEND"].toString(), QStringLiteral("2026-12-15"));
    }

    void linesAreFoldedWithinOctetsAndNeverWithinACharacter()
    {
        CalendarEntry entry = toDo();
        entry.summary =
            QStringLiteral("葛󠄀飾区の窓口で𠮷田さんの転入届を出す").repeated(8);
        const QByteArray file = calendarFile({entry}, madeAt);
        const QList<QByteArray> lines = file.split('\n');
        QVERIFY(lines.last().isEmpty());
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            QVERIFY(lines[i].endsWith('\r'));
            QVERIFY2(lines[i].size() <= 76, lines[i]);
            const QByteArray text = lines[i].chopped(1);
            QCOMPARE(QString::fromUtf8(text).toUtf8(), text);
            QVERIFY(!QString::fromUtf8(text).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(understood(file)[0].toObject()[u"SUMMARY"].toString(), entry.summary);
    }

    void theSameThingHasTheSameBytes()
    {
        QCOMPARE(calendarFile({toDo()}, madeAt), calendarFile({toDo()}, madeAt));
    }

    void whatIsDoneRingsNoMore()
    {
        CalendarEntry entry = toDo();
        entry.isDone = true;
        const QJsonObject row = understood(calendarFile({entry}, madeAt))[0].toObject();
        QCOMPARE(row[u"STATUS"].toString(), QStringLiteral("COMPLETED"));
        QVERIFY(row[u"alarms"].toArray().isEmpty());
    }

    void whatHasNoDayIsLeftOut()
    {
        CalendarEntry entry = toDo();
        entry.day = QDate();
        QVERIFY(understood(calendarFile({entry}, madeAt)).isEmpty());
    }

    void textsCanNotBecomeLinesOfTheirOwn()
    {
        CalendarEntry entry = toDo();
        entry.summary = QStringLiteral("x\r\nATTENDEE:mailto:a@example.jp");
        const QByteArray file = calendarFile({entry}, madeAt);
        QVERIFY(!file.contains("\r\nATTENDEE"));
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendar_file.moc"
