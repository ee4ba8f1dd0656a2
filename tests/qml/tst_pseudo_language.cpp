// Every page in a language half as long again as English: nothing is cut, in a narrow window, at 100 and 200
// %.

#include "tests/qml/bench.h"
#include "tests/qml/page_states.h"
#include "tests/qml/pseudo_language.h"

#include <QGuiApplication>
#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>

using namespace madoguchi;

class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { QGuiApplication::installTranslator(&m_language); }
    void cleanupTestCase() { QGuiApplication::removeTranslator(&m_language); }

    void aTextIsLengthenedAndItsPlacesStay();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    PseudoLanguage m_language;
};

void TestPseudoLanguage::aTextIsLengthenedAndItsPlacesStay()
{
    QCOMPARE(PseudoLanguage::pseudo(QStringLiteral("Go")), QStringLiteral("[Gø øné]"));
    const QString places = PseudoLanguage::pseudo(QStringLiteral("%n of {pin}"));
    QVERIFY(places.contains(QStringLiteral("%n")) && places.contains(QStringLiteral("{pin}")));
}

void TestPseudoLanguage::nothingIsCut_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<qreal>("scale");
    for (int i = 0; i < pageStates().size(); ++i) {
        for (const qreal scale : {1.0, 2.0}) {
            QTest::addRow("%s, %d %%", pageStates().at(i).name, int(scale * 100)) << i << scale;
        }
    }
}

void TestPseudoLanguage::nothingIsCut()
{
    QFETCH(int, index);
    QFETCH(qreal, scale);
    const PageState &state = pageStates().at(index);
    Bench bench;
    QQmlProperty::write(bench.shell(), QStringLiteral("settings.textScale"), scale, &bench.engine());
    for (const auto &[name, value] : state.properties) {
        QVERIFY(QQmlProperty::write(bench.shell(), QLatin1String(name), value, &bench.engine()));
    }
    bench.shell()->setProperty("page", QLatin1String(state.page));
    QQuickWindow *window = bench.openWindow();
    QVERIFY(window != nullptr);
    window->resize(400, 600);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QTRY_COMPARE(window->contentItem()->width(), 400.0);
    QTest::qWait(50);
    QStringList faults;
    bool spoken = false;
    for (const QQuickItem *item : shownItems(window)) {
        const QString text = item->inherits("QQuickText") ? item->property("text").toString() : QString();
        if (text.isEmpty() || !item->isVisible()) {
            continue;
        }
        spoken = spoken || text.contains(QLatin1Char(']'));
        const QRectF box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const bool elides = item->property("elide").toInt() != Qt::ElideNone;
        if (box.right() > 400.5 || box.left() < -0.5 ||
            item->property("contentWidth").toReal() > item->width() + 1 ||
            item->property("contentHeight").toReal() > item->height() + 1 ||
            (item->property("truncated").toBool() && !elides)) {
            faults << QStringLiteral("%1 (%2 to %3, words %4)")
                          .arg(text)
                          .arg(box.left())
                          .arg(box.right())
                          .arg(item->property("contentWidth").toReal());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY2(spoken, "the pseudo-language is not shown");
    QVERIFY2(bench.warnings().isEmpty(), qPrintable(bench.warnings().join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
