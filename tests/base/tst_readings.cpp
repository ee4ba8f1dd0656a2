#include "base/readings.h"

#include <QTest>

using namespace madoguchi;

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTakenApart()
    {
        const AnnotatedText parts =
            parseReadings(QStringLiteral("｛転出届｜てんしゅつとどけ｝を ｛出｜だ｝します"));
        QCOMPARE(parts.text, QStringLiteral("転出届を 出します"));
        QCOMPARE(parts.readings.size(), 2);
        QCOMPARE(parts.readings.at(0), (Reading{0, 3, QStringLiteral("てんしゅつとどけ")}));
        QCOMPARE(parts.readings.at(1), (Reading{5, 1, QStringLiteral("だ")}));
    }

    void whatIsNoNotationStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "かな", "｛", "｝", "｛｝", "｛漢字｝", "｛漢字｜｝", "｛｜かんじ｝",
                                 "｛漢字｜かんじ", "｜｝｛"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void whatIsNoNotationStaysAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutReadings(text), text);
        QVERIFY(parseReadings(text).readings.isEmpty());
    }

    void aBrokenReadingDoesNotSwallowTheNextOne()
    {
        QCOMPARE(withoutReadings(QStringLiteral("｛住所｛届｜とどけ｝")), QStringLiteral("｛住所届"));
    }

    void writtenAndReadAgainItIsTheSame()
    {
        const QString word = annotated(QStringLiteral("葛󠄀城"), QStringLiteral("かつらぎ"));
        QCOMPARE(withoutReadings(word), QStringLiteral("葛󠄀城"));
        QCOMPARE(parseReadings(word).readings.first().length, QStringLiteral("葛󠄀城").size());
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
