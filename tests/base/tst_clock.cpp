#include "base/clock.h"

#include <QTest>

using namespace madoguchi;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreCountedInJapanWhereverThePcStands()
    {
        const ManualClock before(QDateTime(QDate(2026, 11, 20), QTime(14, 59, 59), Qt::UTC));
        QCOMPARE(before.today(), QDate(2026, 11, 20));
        const ManualClock after(QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC));
        QCOMPARE(after.today(), QDate(2026, 11, 21));
        const ManualClock elsewhere(
            QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, -5 * 3600));
        QCOMPARE(elsewhere.today(), QDate(2026, 11, 21));
        QCOMPARE(elsewhere.now().timeSpec(), Qt::UTC);
    }

    void aManualClockMovesBothHands()
    {
        ManualClock clock(QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC));
        clock.advance(90);
        QCOMPARE(clock.now(), QDateTime(QDate(2026, 11, 20), QTime(15, 1, 30), Qt::UTC));
        QCOMPARE(clock.elapsedMs(), 90'000);
    }

    void theSystemsClockGoesForward()
    {
        const SystemClock clock;
        const qint64 start = clock.elapsedMs();
        QVERIFY(start > 0);
        QTest::qSleep(20);
        const qint64 passed = clock.elapsedMs() - start;
        QVERIFY2(passed >= 19 && passed < 5000, qPrintable(QString::number(passed)));
        QVERIFY(qAbs(clock.now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
