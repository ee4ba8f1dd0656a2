// What a screen reader is told when it asks for a character, a word or a line of a field.

#include "qml/accessibility/text_runs.h"

#include <QTest>

using namespace madoguchi;

namespace
{

const QString name = QStringLiteral("TAKAHASHI YUTO  SAN");

} // namespace

class TestTextRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordGoesUpToTheNextOne_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("word");
        QTest::newRow("its start") << 0 << QStringLiteral("TAKAHASHI ");
        QTest::newRow("its middle") << 4 << QStringLiteral("TAKAHASHI ");
        QTest::newRow("the space behind it") << 9 << QStringLiteral("TAKAHASHI ");
        QTest::newRow("the next") << 10 << QStringLiteral("YUTO  ");
        QTest::newRow("the last") << 17 << QStringLiteral("SAN");
        QTest::newRow("behind the last") << 19 << QStringLiteral("SAN");
        QTest::newRow("before the text") << -1 << QString();
        QTest::newRow("far behind the text") << 99 << QString();
    }
    void aWordGoesUpToTheNextOne()
    {
        QFETCH(const int, offset);
        QTEST(runAt(name, offset, QAccessible::WordBoundary).of(name), "word");
    }

    void neighboursOfAWordAreFound()
    {
        QCOMPARE(runBefore(name, 12, QAccessible::WordBoundary).of(name), QStringLiteral("TAKAHASHI "));
        QCOMPARE(runAfter(name, 12, QAccessible::WordBoundary).of(name), QStringLiteral("SAN"));
        QVERIFY(!runBefore(name, 3, QAccessible::WordBoundary).isThere());
        QVERIFY(!runAfter(name, 17, QAccessible::WordBoundary).isThere());
    }

    // The text in which Qt's own answer never comes.
    void everyWordOfAJapaneseNameIsAnswered()
    {
        const QString japanese = QStringLiteral("佐藤 葵");
        for (int offset = 0; offset <= japanese.size(); ++offset) {
            const TextRun run = runAt(japanese, offset, QAccessible::WordBoundary);
            QVERIFY(run.isThere());
            QVERIFY(run.start <= offset && run.end > run.start);
        }
    }

    // 葛󠄀 is a character of two surrogate pairs' worth: the kanji and its variation selector.
    void aCharacterIsWhatAPersonSeesAsOne()
    {
        const QString variant = QStringLiteral("葛\U000E0100城");
        QCOMPARE(runAt(variant, 0, QAccessible::CharBoundary).of(variant), QStringLiteral("葛\U000E0100"));
        QCOMPARE(runAt(variant, 2, QAccessible::CharBoundary).of(variant), QStringLiteral("葛\U000E0100"));
        QCOMPARE(runAt(variant, 3, QAccessible::CharBoundary).of(variant), QStringLiteral("城"));
        QVERIFY(!runAt(variant, 4, QAccessible::CharBoundary).isThere());
        QCOMPARE(runBefore(variant, 4, QAccessible::CharBoundary).of(variant), QStringLiteral("城"));
    }

    void aLineIsTheWholeField()
    {
        QCOMPARE(runAt(name, 19, QAccessible::LineBoundary).of(name), name);
        QVERIFY(!runAfter(name, 0, QAccessible::LineBoundary).isThere());
        QVERIFY(!runAt(QString(), 0, QAccessible::LineBoundary).isThere());
        QVERIFY(!runAt(QString(), 0, QAccessible::WordBoundary).isThere());
    }
};

QTEST_GUILESS_MAIN(TestTextRuns)
#include "tst_text_runs.moc"
