#include "benefits/table.h"

#include <QTest>

using namespace madoguchi;

class TestBenefitTables : public QObject
{
    Q_OBJECT

    static QByteArray csv(const QByteArray &rows) { return tableHeading().join(u',').toUtf8() + '\n' + rows; }

private Q_SLOTS:
    void aTableIsReadWithItsSource()
    {
        TableBook book;
        const auto read =
            book.add(QStringLiteral("x.csv"), csv("rent,class-1/1-2,2025-04-01,2026-03-31,53700,yen,\"第3条, "
                                                  "別表\",https://x.example,2026-11-22,\n"
                                                  "rent,class-1/3-,2025-04-01,,69800,yen,第3条,https://"
                                                  "x.example,2026-11-22,\"says \"\"so\"\"\"\n"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const DatedTable *table = book.find(QStringLiteral("rent"));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.first().legalBasis, QStringLiteral("第3条, 別表"));
        QCOMPARE(table->rows.first().key, (QStringList{QStringLiteral("class-1"), QStringLiteral("1-2")}));
        QVERIFY(!table->rows.last().until.isValid());
        QCOMPARE(table->rows.last().note, QStringLiteral("says \"so\""));
        QCOMPARE(csvLine(tableFields(*table, table->rows.last())).toUtf8(),
                 QByteArray("rent,class-1/3-,2025-04-01,,69800,yen,第3条,https://x.example,2026-11-22,\"says "
                            "\"\"so\"\"\""));
    }

    void aBadRowIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("half a yen") << QByteArray("a,,2025-04-01,,0.5,yen,l,https://x.example,2026-11-22,");
        QTest::newRow("below zero") << QByteArray("a,,2025-04-01,,-5,yen,l,https://x.example,2026-11-22,");
        QTest::newRow("a unit of nothing")
            << QByteArray("a,,2025-04-01,,5,apples,l,https://x.example,2026-11-22,");
        QTest::newRow("no date") << QByteArray("a,,2025-04-31,,5,yen,l,https://x.example,2026-11-22,");
        QTest::newRow("ends first") << QByteArray(
            "a,,2025-04-02,2025-04-01,5,yen,l,https://x.example,2026-11-22,");
        QTest::newRow("no law") << QByteArray("a,,2025-04-01,,5,yen,,https://x.example,2026-11-22,");
        QTest::newRow("no address") << QByteArray("a,,2025-04-01,,5,yen,l,x.example,2026-11-22,");
        QTest::newRow("a field less") << QByteArray("a,,2025-04-01,,5,yen,l,https://x.example,2026-11-22");
        QTest::newRow("a rate of nothing")
            << QByteArray("a,,2025-04-01,,1/0,rate,l,https://x.example,2026-11-22,");
        QTest::newRow("an open quote")
            << QByteArray("\"a,,2025-04-01,,5,yen,l,https://x.example,2026-11-22,");
        QTest::newRow("a quote inside")
            << QByteArray("a\"b,,2025-04-01,,5,yen,l,https://x.example,2026-11-22,");
        QTest::newRow("another unit")
            << QByteArray("good,,2025-04-01,,5,people,l,https://x.example,2026-11-22,");
        QTest::newRow("another key") << QByteArray(
            "good,1,2025-04-01,,5,yen,l,https://x.example,2026-11-22,");
    }
    void aBadRowIsNamedByItsLine()
    {
        QFETCH(QByteArray, row);
        TableBook book;
        QVERIFY(book.add(QStringLiteral("good.csv"),
                         csv("good,,2024-04-01,2025-03-31,5,yen,l,https://x.example,2026-11-22,\n")));
        const auto read = book.add(QStringLiteral("x.csv"), csv(row + '\n'));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::CatalogueInvalid);
        QVERIFY(read.error().facts.value(QStringLiteral("line")).toInt() >= 1);
    }

    void ratesAndRangesAreOfOneForm()
    {
        QCOMPARE(*rateFrom(QStringLiteral("0.0256619")), (Value{256'619, 10'000'000}));
        QCOMPARE(*rateFrom(QStringLiteral("2/3")), (Value{2, 3}));
        QVERIFY(!rateFrom(QStringLiteral("-1")));
        QVERIFY(!rateFrom(QStringLiteral("1e3")));
        QVERIFY(!rateFrom(QStringLiteral("0.1234567891")));
        QCOMPARE(*rangeFrom(QStringLiteral("3-")), (Value{3, Value::beyond}));
        QCOMPARE(*rangeFrom(QStringLiteral("1-2")), (Value{1, 2}));
        QVERIFY(!rangeFrom(QStringLiteral("2-1")));
        QVERIFY(!rangeFrom(QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestBenefitTables)
#include "tst_benefit_tables.moc"
