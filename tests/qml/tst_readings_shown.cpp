// Readings over kanji: where they stand, that they fit, and that nothing but the eye meets them.

#include "base/readings.h"
#include "qml/drawing/ruby_marks.h"
#include "tests/qml/bench.h"
#include "tests/qml/listener.h"

#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>
#include <QTextLayout>

using namespace madoguchi;

class TestReadingsShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup();

    void kanaStayOnTheirLineAndApart_data();
    void kanaStayOnTheirLineAndApart();
    void theTextIsPlainForEverybodyElse();
    void readingsTakeRoomOnlyWhileTheyAreShown();
    void aBindingGoesOnAfterTheReadingsWereTakenOut();
    void whatIsDrawnOverTheWordsIsTheReading();

private:
    QQuickItem *words(const QByteArray &properties);
    QObject *theme() const { return m_bench->theme(); }
    /// Dark pixels in the strip over the first line.
    int inkAbove(const QQuickItem *item) const;

    std::unique_ptr<Bench> m_bench;
    QQuickWindow *m_window = nullptr;
};

void TestReadingsShown::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_window = nullptr;
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

QQuickItem *TestReadingsShown::words(const QByteArray &properties)
{
    m_window = m_bench->openComponent("Words { id: words; objectName: \"words\"; color: \"black\"; " +
                                      properties + " }");
    return m_window != nullptr ? m_window->findChild<QQuickItem *>(QStringLiteral("words")) : nullptr;
}

int TestReadingsShown::inkAbove(const QQuickItem *item) const
{
    const QImage picture = m_window->grabWindow();
    int ink = 0;
    const int base = int(item->property("topPadding").toReal()) + 4;
    for (int y = 0; y < base; ++y) {
        for (int x = 0; x < int(item->width()); ++x) {
            ink += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    return ink;
}

void TestReadingsShown::kanaStayOnTheirLineAndApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringLiteral("｛届｜とどけ｝");
    QTest::newRow("wide over narrow")
        << QStringLiteral("｛志｜こころざし｝｛志｜こころざし｝｛志｜こころざし｝");
    QTest::newRow("a sentence") << QStringLiteral(
        "｛署名用電子証明書｜しょめいようでんししょうめいしょ｝は、｛住所｜じゅうしょ｝を｛変｜か｝えると"
        "｛使｜つか｝えなくなります。｛必要｜ひつよう｝なら｛窓口｜まどぐち｝で｛作｜つく｝ります。");
}

void TestReadingsShown::kanaStayOnTheirLineAndApart()
{
    QFETCH(QString, text);
    const AnnotatedText parts = parseReadings(text);
    for (const int pixels : {14, 16, 32, 48}) {
        for (const int width : {60, 100, 220, 640}) {
            QFont font(QStringLiteral("Noto Sans CJK JP"));
            font.setPixelSize(pixels);
            QTextLayout layout(parts.text, font);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            layout.beginLayout();
            qreal y = 0;
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                line.setPosition(QPointF(0, y));
                y += line.height() * 1.3;
            }
            layout.endLayout();
            QString said;
            qreal lineOf = -1;
            qreal taken = 0;
            for (const RubyMark &mark : rubyMarks(layout, parts.readings, pixels * 5 / 8)) {
                said += mark.kana;
                QVERIFY(mark.baseline.x() >= -0.01 && mark.width > 0);
                QVERIFY(mark.baseline.x() + mark.width <= std::max<qreal>(width, pixels) + 0.01);
                // On one line each begins where the one before it ended, or after.
                QVERIFY(mark.baseline.y() > lineOf || mark.baseline.x() >= taken - 0.01);
                lineOf = mark.baseline.y();
                taken = mark.baseline.x() + mark.width;
            }
            QString all;
            for (const Reading &reading : parts.readings) {
                all += reading.kana;
            }
            QCOMPARE(said, all);
        }
    }
}

void TestReadingsShown::theTextIsPlainForEverybodyElse()
{
    theme()->setProperty("readings", true);
    m_window = m_bench->openComponent("Button { text: \"｛戻｜もど｝る\" }");
    QVERIFY(m_window != nullptr);
    QVERIFY(findShown(m_window, QAccessible::Button, QStringLiteral("戻る")) != nullptr);
    QVERIFY(!readableTexts(m_window).join(QLatin1Char(' ')).contains(QStringLiteral("もど")));
    const QQuickItem *item = words("text: \"｛住所｜じゅうしょ｝\"");
    QCOMPARE(item->property("text").toString(), QStringLiteral("住所"));
}

void TestReadingsShown::readingsTakeRoomOnlyWhileTheyAreShown()
{
    const QQuickItem *item = words("text: \"｛住所｜じゅうしょ｝\"; font.pixelSize: 32");
    QVERIFY(item != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    const qreal plain = item->implicitHeight();
    theme()->setProperty("readings", true);
    QVERIFY(item->implicitHeight() > plain + 4);
    QVERIFY(inkAbove(item) > 20);
    theme()->setProperty("readings", false);
    QCOMPARE(item->implicitHeight(), plain);
}

void TestReadingsShown::aBindingGoesOnAfterTheReadingsWereTakenOut()
{
    theme()->setProperty("readings", true);
    const QQuickItem *item =
        words("property int count: 1; text: \"｛回｜かい｝\" + count; font.pixelSize: count > 1 ? 30 : 16");
    QCOMPARE(item->property("text").toString(), QStringLiteral("回1"));
    const qreal before = item->implicitHeight();
    QQmlProperty::write(m_window->findChild<QQuickItem *>(QStringLiteral("words")), QStringLiteral("count"),
                        2);
    QCOMPARE(item->property("text").toString(), QStringLiteral("回2"));
    QVERIFY(item->implicitHeight() > before);
}

void TestReadingsShown::whatIsDrawnOverTheWordsIsTheReading()
{
    theme()->setProperty("readings", true);
    const QQuickItem *with = words("text: \"｛口｜くち｝\"; font.pixelSize: 40");
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QVERIFY(inkAbove(with) > 30);
    // The same room over a text that has no reading is empty.
    const QQuickItem *without = words("text: \"くち\"; font.pixelSize: 40");
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QVERIFY(inkAbove(without) < 5);
}

QTEST_MAIN(TestReadingsShown)
#include "tst_readings_shown.moc"
