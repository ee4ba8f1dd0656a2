#include "base/era_date.h"

#include <QTest>

using namespace madoguchi;

class TestEraDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWrittenInItsEra_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        const auto row = [](const QDate &day, const char *text) {
            QTest::newRow(day.toString(Qt::ISODate).toLatin1().constData()) << day << QString::fromUtf8(text);
        };
        row(QDate(2026, 11, 21), "令和8年11月21日");
        row(QDate(2020, 1, 1), "令和2年1月1日");
        row(QDate(2019, 12, 31), "令和元年12月31日");
        row(QDate(2019, 5, 1), "令和元年5月1日");
        row(QDate(2019, 4, 30), "平成31年4月30日");
        row(QDate(1989, 1, 8), "平成元年1月8日");
        row(QDate(1989, 1, 7), "昭和64年1月7日");
        row(QDate(1926, 12, 25), "昭和元年12月25日");
        row(QDate(1926, 12, 24), "大正15年12月24日");
        row(QDate(1912, 7, 30), "大正元年7月30日");
        row(QDate(1912, 7, 29), "明治45年7月29日");
        row(QDate(2024, 2, 29), "令和6年2月29日");
    }

    void aDayIsWrittenInItsEra()
    {
        QFETCH(QDate, day);
        QTEST(eraDate(day), "text");
    }

    void everyDaySinceMeijiSurvivesTheWayThroughItsEra()
    {
        for (QDate day(1873, 1, 1); day < QDate(2035, 1, 1); day = day.addDays(1)) {
            const auto again = parseDate(eraDate(day));
            QVERIFY2(again == day, qPrintable(eraDate(day)));
        }
    }

    void pagesShowBothYears()
    {
        const QDate day(2026, 11, 21);
        QCOMPARE(dateWithEra(day, QStringLiteral("ja")), QStringLiteral("2026年（令和8年）11月21日"));
        QCOMPARE(dateWithEra(day, QStringLiteral("ja_JP")), QStringLiteral("2026年（令和8年）11月21日"));
        QCOMPARE(dateWithEra(QDate(2019, 5, 1), QStringLiteral("ja")),
                 QStringLiteral("2019年（令和元年）5月1日"));
        QCOMPARE(dateWithEra(day, QStringLiteral("en")), QStringLiteral("21 November 2026 (Reiwa 8)"));
        QCOMPARE(dateWithEra(QDate(2019, 4, 30), QStringLiteral("en")),
                 QStringLiteral("30 April 2019 (Heisei 31)"));
        QCOMPARE(dateWithEra(QDate(2019, 5, 1), QStringLiteral("en")),
                 QStringLiteral("1 May 2019 (Reiwa 1)"));
    }

    void anInvalidDayIsEmpty()
    {
        QCOMPARE(eraDate({}), QString());
        QCOMPARE(dateWithEra({}, QStringLiteral("ja")), QString());
        QCOMPARE(dateWithEra({}, QStringLiteral("en")), QString());
    }

    void peopleMayWriteADayAsTheyAreUsedTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *text, const QDate &day) {
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        };
        const QDate november(2026, 11, 21);
        row("2026-11-21", november);
        row("2026/11/21", november);
        row("2026.11.21", november);
        row("20261121", november);
        row("2026年11月21日", november);
        row(" 2026年 11月 21日 ", november);
        row("２０２６年１１月２１日", november);
        row("２０２６／１１／２１", november);
        row("２０２６－１１－２１", november); // U+FF0D, as Windows' input method types it
        row("２０２６−１１−２１", november);   // U+2212, as macOS' does
        row("２０２６ー１１ー２１", november); // U+30FC, the key beside it
        row("令和8年11月21日", november);
        row("令和８年１１月２１日", november);
        row("R8.11.21", november);
        row("r8/11/21", november);
        row("Ｒ８．１１．２１", november);
        row("R08.11.21", november);
        row("2026-1-2", QDate(2026, 1, 2));
        row("令和元年5月1日", QDate(2019, 5, 1));
        row("R1.5.1", QDate(2019, 5, 1));
        row("H31.4.30", QDate(2019, 4, 30));
        row("昭和64年1月7日", QDate(1989, 1, 7));
        row("S55.2.17", QDate(1980, 2, 17));
        row("大正15年12月24日", QDate(1926, 12, 24));
        row("M45.7.29", QDate(1912, 7, 29));
        row("2024-02-29", QDate(2024, 2, 29));
    }

    void peopleMayWriteADayAsTheyAreUsedTo()
    {
        QFETCH(QString, text);
        QTEST(parseDate(text).value_or(QDate()), "day");
    }

    void whatIsNoDayIsNoDay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "   ",
                                 "abc",
                                 "2026",
                                 "2026-11",
                                 "2026-13-01",
                                 "2026-00-10",
                                 "2026-02-29",
                                 "2026-11-31",
                                 "20261131",
                                 "26-11-21",
                                 "令和8年",
                                 "令和0年1月1日",
                                 "令和100年1月1日",
                                 "令和元年4月30日",
                                 "平成31年5月1日",
                                 "H31.5.1",
                                 "平成元年1月7日",
                                 "昭和64年1月8日",
                                 "昭和元年12月24日",
                                 "大正元年7月29日",
                                 "明治45年7月30日",
                                 "X8.11.21",
                                 "令和-8年1月1日",
                                 "2026-11-21T00:00",
                                 "2026-11-21-1",
                                 "99999999999-1-1",
                                 "-2026-11-21",
                                 "٢٠٢٦-١١-٢١",
                                 "🙂"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void whatIsNoDayIsNoDay()
    {
        QFETCH(QString, text);
        QVERIFY2(!parseDate(text), qPrintable(text));
    }

    void aVeryLongTextIsRefusedSoon()
    {
        QVERIFY(!parseDate(QString(1'000'000, u'1')));
        QVERIFY(!parseDate(QString(1'000'000, u'　')));
    }
};

QTEST_GUILESS_MAIN(TestEraDate)
#include "tst_era_date.moc"
