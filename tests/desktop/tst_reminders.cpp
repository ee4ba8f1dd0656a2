// What is worth a word, when, and only once.

#include "app/desktop/reminder.h"
#include "app/desktop/told_before.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{

const QDateTime now(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

TaskItem dueIn(int days)
{
    TaskItem task;
    task.id = QStringLiteral("agency:t-1");
    task.due = QDate(2026, 11, 21).addDays(days);
    task.daysLeft = days;
    return task;
}

ProgressItem item(HonestWord word, qint64 secondsAgo)
{
    ProgressItem progress;
    progress.submissionId = QUuid(QStringLiteral("{6f1c0a52-58a0-4f4e-9a5b-1f2f6f0d9e11}"));
    progress.referenceNumber = QStringLiteral("R8-000001");
    progress.word = word;
    progress.hasReceipt = word >= HonestWord::Arrived;
    progress.at = now.addSecs(-secondsAgo);
    return progress;
}

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadlinesSpeakAtSevenThreeAndOneDay_data();
    void deadlinesSpeakAtSevenThreeAndOneDay();
    void aDeadlineSpeaksThreeTimesOnItsWholeWay();
    void aFilingThatHasNotLeftSpeaksAt72And24And2Hours();
    void anArrivalIsNewsForThreeDaysAndLeadsToItsReceipt();
    void nothingArrivedIsSaidWithoutAReceipt();
    void whatNeedsThePersonIsSaid_data();
    void whatNeedsThePersonIsSaid();
    void eachIsSaidOnceOverRestarts();
    void anotherPersonIsToldToo();
    void theFileTellsNobodyWhat();
    void whatIsLongPastIsForgotten();
    void aBrokenFileHarmsNothing();
};

void RemindersTest::deadlinesSpeakAtSevenThreeAndOneDay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("mark");
    QTest::newRow("8") << 8 << QString();
    QTest::newRow("7") << 7 << QStringLiteral(":7");
    QTest::newRow("4") << 4 << QStringLiteral(":7");
    QTest::newRow("3") << 3 << QStringLiteral(":3");
    QTest::newRow("2") << 2 << QStringLiteral(":3");
    QTest::newRow("1") << 1 << QStringLiteral(":1");
    QTest::newRow("today") << 0 << QStringLiteral(":1");
    QTest::newRow("past") << -1 << QString();
}

void RemindersTest::deadlinesSpeakAtSevenThreeAndOneDay()
{
    QFETCH(int, days);
    QFETCH(QString, mark);
    const auto reminders = remindersOf({dueIn(days)}, {}, now);
    QCOMPARE(reminders.size(), mark.isEmpty() ? 0 : 1);
    if (!mark.isEmpty()) {
        QVERIFY2(reminders.first().key.endsWith(mark), qPrintable(reminders.first().key));
        QCOMPARE(reminders.first().daysLeft, days);
    }
}

void RemindersTest::aDeadlineSpeaksThreeTimesOnItsWholeWay()
{
    const QTemporaryDir folder;
    ToldBefore told(folder.filePath(QStringLiteral("told.ini")), now.date());
    QList<int> spoke;
    for (int days = 30; days >= -5; --days) {
        TaskItem task = dueIn(days);
        task.due = QDate(2026, 12, 21);
        for (const Reminder &reminder : remindersOf({task}, {}, now)) {
            if (told.isNew(QStringLiteral("佐藤 葵"), reminder.key, now.date())) {
                spoke << days;
            }
        }
    }
    QCOMPARE(spoke, (QList<int>{7, 3, 1}));
}

void RemindersTest::aFilingThatHasNotLeftSpeaksAt72And24And2Hours()
{
    TaskItem task;
    task.id = QStringLiteral("outbox:1");
    task.kind = TaskKind::SavedNotSubmitted;
    task.dueAt = now.addDays(6);
    task.due = task.dueAt.date();
    QStringList keys;
    QList<int> hours;
    for (qint64 hour = 0; hour <= 6 * 24; ++hour) {
        const QDateTime at = now.addSecs(hour * 3600);
        task.daysLeft = int(at.date().daysTo(task.due));
        const auto reminders = remindersOf({task}, {}, at);
        for (const Reminder &reminder : reminders) {
            if (reminder.kind == Reminder::Kind::AtRisk && !keys.contains(reminder.key)) {
                keys << reminder.key;
                hours << reminder.hoursLeft;
            }
            // In its last three days it does not speak by the day as well.
            QVERIFY(reminder.kind == Reminder::Kind::AtRisk || hour < 3 * 24);
        }
    }
    QCOMPARE(hours, (QList<int>{72, 24, 2}));
    task.dueAt = {};
    QVERIFY(remindersOf({task}, {}, now.addDays(5)).constFirst().kind == Reminder::Kind::Deadline);
}

void RemindersTest::anArrivalIsNewsForThreeDaysAndLeadsToItsReceipt()
{
    const auto fresh = remindersOf({}, {item(HonestWord::Arrived, 60)}, now);
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(int(fresh.first().kind), int(Reminder::Kind::Arrived));
    QCOMPARE(fresh.first().submissionId, item(HonestWord::Arrived, 60).submissionId);
    QVERIFY(remindersOf({}, {item(HonestWord::Arrived, qint64(4) * 24 * 3600)}, now).isEmpty());
    const auto finished = remindersOf({}, {item(HonestWord::Finished, 60)}, now);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().applicationKey, QStringLiteral("R8-000001"));
    QVERIFY(finished.first().key != fresh.first().key);
}

void RemindersTest::nothingArrivedIsSaidWithoutAReceipt()
{
    ProgressItem progress = item(HonestWord::Arrived, 60);
    progress.hasReceipt = false;
    QVERIFY(remindersOf({}, {progress}, now).isEmpty());
    QVERIFY(remindersOf({}, {item(HonestWord::SavedHere, 60), item(HonestWord::Sent, 60)}, now).isEmpty());
    progress.at = {};
    QVERIFY(remindersOf({}, {progress}, now).isEmpty());
}

void RemindersTest::whatNeedsThePersonIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("said");
    QTest::newRow("correction") << int(TaskKind::CorrectionRequested) << true;
    QTest::newRow("rejected") << int(TaskKind::Rejected) << true;
    QTest::newRow("held") << int(TaskKind::Held) << true;
    QTest::newRow("sign again") << int(TaskKind::SignAgain) << true;
    QTest::newRow("goes by itself") << int(TaskKind::SavedNotSubmitted) << false;
    QTest::newRow("agency") << int(TaskKind::Agency) << false;
}

void RemindersTest::whatNeedsThePersonIsSaid()
{
    QFETCH(int, kind);
    QFETCH(bool, said);
    TaskItem task;
    task.id = QStringLiteral("outbox:1");
    task.kind = TaskKind(kind);
    QCOMPARE(remindersOf({task}, {}, now).size(), said ? 1 : 0);
}

void RemindersTest::eachIsSaidOnceOverRestarts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("told.ini"));
    const QString key = QStringLiteral("arrived:R8-000001");
    QVERIFY(ToldBefore(path, now.date()).isNew(QStringLiteral("佐藤 葵"), key, now.date()));
    QVERIFY(!ToldBefore(path, now.date()).isNew(QStringLiteral("佐藤 葵"), key, now.date()));
}

void RemindersTest::anotherPersonIsToldToo()
{
    const QTemporaryDir folder;
    ToldBefore told(folder.filePath(QStringLiteral("told.ini")), now.date());
    QVERIFY(told.isNew(QStringLiteral("佐藤 葵"), QStringLiteral("k"), now.date()));
    QVERIFY(told.isNew(QStringLiteral("佐藤 健"), QStringLiteral("k"), now.date()));
}

void RemindersTest::theFileTellsNobodyWhat()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("told.ini"));
    {
        ToldBefore told(path, now.date());
        told.isNew(QStringLiteral("Sato"), QStringLiteral("arrived:R8-000001"), now.date());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("2026-11-21"));
    QVERIFY(!bytes.contains("R8-") && !bytes.contains("Sato") && !bytes.contains("arrived"));
}

void RemindersTest::whatIsLongPastIsForgotten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("told.ini"));
    const QDate later = now.date().addDays(401);
    QVERIFY(ToldBefore(path, now.date()).isNew({}, QStringLiteral("k"), now.date()));
    QVERIFY(ToldBefore(path, later).isNew({}, QStringLiteral("k"), later));
}

void RemindersTest::aBrokenFileHarmsNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("told.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("\0\xff[[[salt=zz\nsalt=12\nx=y\n"));
    file.close();
    ToldBefore told(path, now.date());
    QVERIFY(told.isNew({}, QStringLiteral("k"), now.date()));
    QVERIFY(!told.isNew({}, QStringLiteral("k"), now.date()));
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
