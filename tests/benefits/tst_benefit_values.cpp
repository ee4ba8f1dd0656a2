#include "benefits/value.h"

#include <QTest>

using namespace madoguchi;

class TestBenefitValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundingIsTheLaws_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<int>("how");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("rounded");
        const auto row = [](const char *name, qint64 number, Rounding how, qint64 step, qint64 result) {
            QTest::newRow(name) << number << int(how) << step << result;
        };
        row("切捨て below the next ten", 2'569, Rounding::Down, 10, 2'560);
        row("切捨て at ten", 2'570, Rounding::Down, 10, 2'570);
        row("切上げ one above", 2'561, Rounding::Up, 10, 2'570);
        row("切上げ at ten", 2'560, Rounding::Up, 10, 2'560);
        row("四捨五入 4", 2'564, Rounding::HalfUp, 10, 2'560);
        row("四捨五入 5", 2'565, Rounding::HalfUp, 10, 2'570);
        row("below zero the order is kept", -1, Rounding::Down, 10, -10);
        row("an open end stays open", Value::beyond, Rounding::Down, 1000, Value::beyond);
    }
    void roundingIsTheLaws()
    {
        QFETCH(qint64, number);
        QFETCH(int, how);
        QFETCH(qint64, step);
        QFETCH(qint64, rounded);
        QCOMPARE(madoguchi::rounded(number, 1, 1, Rounding(how), step), rounded);
    }

    void ratesAreExact()
    {
        // 0.0256619 of 100,195 is 2,571.194…; as a binary fraction it need not be.
        QCOMPARE(rounded(100'195, 256'619, 10'000'000, Rounding::HalfUp, 1), 2'571);
        QCOMPARE(rounded(10'000, 2, 3, Rounding::HalfUp, 1), 6'667);
        QCOMPARE(rounded(999'999'999'999, 999'999'999, 1'000'000'000, Rounding::Down, 1), 999'999'998'999);
    }

    void roundingKeepsTheOrder()
    {
        for (const Rounding how : {Rounding::Down, Rounding::Up, Rounding::HalfUp}) {
            qint64 before = rounded(-500, 7, 3, how, 10);
            for (qint64 number = -499; number < 500; ++number) {
                const qint64 now = rounded(number, 7, 3, how, 10);
                QVERIFY(now >= before);
                before = now;
            }
        }
    }

    void nothingIsCountedBeyondTheOpenEnd()
    {
        QCOMPARE(kept(WideNumber(Value::beyond) * 1000), Value::beyond);
        QCOMPARE(kept(-WideNumber(Value::beyond) * 1000), -Value::beyond);
        QVERIFY(!Value::notNegative().hasEnd());
    }
};

QTEST_GUILESS_MAIN(TestBenefitValues)
#include "tst_benefit_values.moc"
