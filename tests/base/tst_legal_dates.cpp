#include "base/legal_dates.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

namespace
{

/// As the Cabinet Office publishes them (国民の祝日について; 2028 by the astronomical calendar); "substitute"
/// days under article 3(2) and the day between two holidays under 3(3) included.
const char *const holidays[] = {
    "2024-01-01 2024-01-08 2024-02-11 2024-02-12 2024-02-23 2024-03-20 2024-04-29 2024-05-03 2024-05-04 "
    "2024-05-05 "
    "2024-05-06 2024-07-15 2024-08-11 2024-08-12 2024-09-16 2024-09-22 2024-09-23 2024-10-14 2024-11-03 "
    "2024-11-04 "
    "2024-11-23",
    "2025-01-01 2025-01-13 2025-02-11 2025-02-23 2025-02-24 2025-03-20 2025-04-29 2025-05-03 2025-05-04 "
    "2025-05-05 "
    "2025-05-06 2025-07-21 2025-08-11 2025-09-15 2025-09-23 2025-10-13 2025-11-03 2025-11-23 2025-11-24",
    "2026-01-01 2026-01-12 2026-02-11 2026-02-23 2026-03-20 2026-04-29 2026-05-03 2026-05-04 2026-05-05 "
    "2026-05-06 "
    "2026-07-20 2026-08-11 2026-09-21 2026-09-22 2026-09-23 2026-10-12 2026-11-03 2026-11-23",
    "2027-01-01 2027-01-11 2027-02-11 2027-02-23 2027-03-21 2027-03-22 2027-04-29 2027-05-03 2027-05-04 "
    "2027-05-05 "
    "2027-07-19 2027-08-11 2027-09-20 2027-09-23 2027-10-11 2027-11-03 2027-11-23",
    "2028-01-01 2028-01-10 2028-02-11 2028-02-23 2028-03-20 2028-04-29 2028-05-03 2028-05-04 2028-05-05 "
    "2028-07-17 "
    "2028-08-11 2028-09-18 2028-09-22 2028-10-09 2028-11-03 2028-11-23",
};

QDate iso(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

} // namespace

class TestLegalDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHolidaysAreThoseOfTheLaw()
    {
        int year = 2024;
        for (const char *list : holidays) {
            QSet<QDate> expected;
            for (const QByteArray &day : QByteArray(list).split(' ')) {
                expected.insert(iso(day.constData()));
            }
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                QVERIFY2(isNationalHoliday(day) == expected.contains(day),
                         qPrintable(day.toString(Qt::ISODate)));
            }
            ++year;
        }
    }

    void theOlympicYearsMovedTheirHolidays()
    {
        for (const char *day : {"2020-07-23", "2020-07-24", "2020-08-10", "2021-07-22", "2021-07-23",
                                "2021-08-08", "2021-08-09"}) {
            QVERIFY2(isNationalHoliday(iso(day)), day);
        }
        for (const char *day :
             {"2020-07-20", "2020-08-11", "2020-10-12", "2021-07-19", "2021-08-11", "2021-10-11"}) {
            QVERIFY2(!isNationalHoliday(iso(day)), day);
        }
    }

    void anInvalidDayIsNoHoliday()
    {
        QVERIFY(!isNationalHoliday({}));
        QVERIFY(!nextOpeningDay({}).isValid());
    }

    void ageChangesOnTheBirthday()
    {
        const QDate birth(1980, 2, 17);
        QCOMPARE(ageOn(birth, QDate(2026, 2, 16)), 45);
        QCOMPARE(ageOn(birth, QDate(2026, 2, 17)), 46);
        QCOMPARE(ageOn(birth, QDate(2026, 12, 31)), 46);
        QCOMPARE(ageOn(birth, birth), 0);
    }

    void bornOn29FebruaryAgeChangesOn1MarchOfACommonYear()
    {
        const QDate birth(2004, 2, 29);
        QCOMPARE(ageOn(birth, QDate(2022, 2, 28)), 17);
        QCOMPARE(ageOn(birth, QDate(2022, 3, 1)), 18);
        QCOMPARE(ageOn(birth, QDate(2024, 2, 28)), 19);
        QCOMPARE(ageOn(birth, QDate(2024, 2, 29)), 20);
    }

    void theLawReachesAnAgeTheDayBefore()
    {
        QCOMPARE(reachesAge(QDate(2008, 5, 10), 18), QDate(2026, 5, 9));
        QCOMPARE(reachesAge(QDate(2008, 4, 1), 18), QDate(2026, 3, 31));
        QCOMPARE(reachesAge(QDate(2008, 1, 1), 18), QDate(2025, 12, 31));
        QCOMPARE(reachesAge(QDate(2004, 3, 1), 18), QDate(2022, 2, 28));
        QCOMPARE(reachesAge(QDate(2004, 3, 1), 20), QDate(2024, 2, 29));
        QCOMPARE(reachesAge(QDate(2004, 2, 29), 18), QDate(2022, 2, 28));
        QCOMPARE(reachesAge(QDate(2004, 2, 29), 20), QDate(2024, 2, 28));
    }

    void reachingAnAgeAndHavingItAreOneDayApart()
    {
        for (QDate birth(2003, 1, 1); birth < QDate(2009, 1, 1); birth = birth.addDays(1)) {
            for (const int years : {1, 15, 18, 20, 65}) {
                const QDate reached = reachesAge(birth, years);
                QCOMPARE(ageOn(birth, reached), years - 1);
                QCOMPARE(ageOn(birth, reached.addDays(1)), years);
            }
        }
    }

    void aBirthdayOn1AprilBelongsToTheSchoolYearBefore()
    {
        QCOMPARE(schoolYearEnd(QDate(2008, 3, 31), 18), QDate(2026, 3, 31));
        QCOMPARE(schoolYearEnd(QDate(2008, 4, 1), 18), QDate(2026, 3, 31));
        QCOMPARE(schoolYearEnd(QDate(2008, 4, 2), 18), QDate(2027, 3, 31));
        QCOMPARE(schoolYearEnd(QDate(2008, 12, 31), 18), QDate(2027, 3, 31));
        QCOMPARE(schoolYearEnd(QDate(2009, 1, 1), 18), QDate(2027, 3, 31));
        QCOMPARE(schoolYearEnd(QDate(2004, 2, 29), 18), QDate(2022, 3, 31));
    }

    void officesRestAtWeekendsHolidaysAndTheTurnOfTheYear()
    {
        QVERIFY(isOfficeHoliday(QDate(2026, 11, 21))); // Saturday
        QVERIFY(isOfficeHoliday(QDate(2026, 11, 22)));
        QVERIFY(isOfficeHoliday(QDate(2026, 11, 23))); // 勤労感謝の日
        QVERIFY(!isOfficeHoliday(QDate(2026, 11, 24)));
        QVERIFY(!isOfficeHoliday(QDate(2026, 12, 28)));
        for (const char *day :
             {"2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"}) {
            QVERIFY2(isOfficeHoliday(iso(day)), day);
        }
        QVERIFY(!isOfficeHoliday(QDate(2027, 1, 4)));
    }

    void aPeriodEndsOnAnOpeningDay()
    {
        QCOMPARE(periodEnd(QDate(2026, 11, 10), 14), QDate(2026, 11, 24)); // a Tuesday
        QCOMPARE(periodEnd(QDate(2026, 11, 21), 14), QDate(2026, 12, 7));  // 5 December is a Saturday
        QCOMPARE(periodEnd(QDate(2026, 12, 15), 14), QDate(2027, 1, 4));   // 29 December
        QCOMPARE(periodEnd(QDate(2026, 4, 22), 10), QDate(2026, 5, 7));    // into the holidays of May
        QCOMPARE(periodEnd(QDate(2026, 11, 24), 0), QDate(2026, 11, 24));
        QCOMPARE(nextOpeningDay(QDate(2026, 9, 19)), QDate(2026, 9, 24));
    }
};

QTEST_GUILESS_MAIN(TestLegalDates)
#include "tst_legal_dates.moc"
