// Base45 by the examples of RFC 9285, and what is refused.

#include "counter/base45.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;

class TestBase45 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("AB") << QByteArray("AB") << QByteArray("BB8");
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << QByteArray("%69 VD92EX0");
        QTest::newRow("base-45") << QByteArray("base-45") << QByteArray("UJCLQE7W581");
        QTest::newRow("ietf!") << QByteArray("ietf!") << QByteArray("QED8WEX0");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void examplesOfTheRfc()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, text);
        QCOMPARE(toBase45(bytes), text);
        QCOMPARE(fromBase45(text), std::optional(bytes));
    }

    void whatIsNoBase45IsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a length that is none") << QByteArray("BB8A");
        QTest::newRow("a small letter") << QByteArray("bB8");
        QTest::newRow("a group above 65535 (GGW is 65535)") << QByteArray("GGX");
        QTest::newRow("a byte above 255") << QByteArray("::");
    }
    void whatIsNoBase45IsRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!fromBase45(text));
    }

    void anyBytesComeBack()
    {
        QRandomGenerator random(1);
        for (int length = 0; length < 300; ++length) {
            QByteArray bytes;
            for (int i = 0; i < length; ++i) {
                bytes += char(random.bounded(256));
            }
            QCOMPARE(fromBase45(toBase45(bytes)), std::optional(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestBase45)
#include "tst_base45.moc"
