// Every page state and every part of the gallery, at 100, 200 and 300 % in a window 400 px wide and at 100 %
// in a wide one, in every theme: names, targets, nothing cut or covered, contrast as it is drawn.

#include "tests/qml/audit.h"
#include "tests/qml/contrast.h"
#include "tests/qml/listener.h"
#include "tests/qml/scene.h"

#include <QTest>

using namespace madoguchi;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void theAuditSeesFaults();
    void everySceneIsUsable_data();
    void everySceneIsUsable();
};

/// An audit that finds nothing anywhere would be no audit.
void TestAudit::theAuditSeesFaults()
{
    Bench bench;
    QQuickWindow *window = bench.openComponent(
        "Text { text: \"薄い文字です\"; color: \"#b0b0b0\"; y: 20 }\n"
        "Text { text: \"重なる文字です\"; y: 60 }\n"
        "Text { text: \"その上の文字\"; y: 64 }\n"
        "Text { text: \"とても長いので窓の外まで続いていく文字です\"; x: 700; y: 100 }\n"
        "Text { text: \"途中で切れてしまう文字です\"; width: 60; elide: Text.ElideRight; y: 200 }\n"
        "Button { a11yName: \"\"; text: \"\"; width: 20; y: 300 }\n"
        "TextInput { x: 40; y: 400; width: 100; height: 40 }");
    QVERIFY(window != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QString layout = faultsOfLayout(window).join(QLatin1Char('\n'));
    QVERIFY2(layout.contains(QStringLiteral("lies on")), qPrintable(layout));
    QVERIFY2(layout.contains(QStringLiteral("leaves the window: 「とても")), qPrintable(layout));
    QVERIFY2(layout.contains(QStringLiteral("cut: 「途中")), qPrintable(layout));
    const QString targets = faultsOfTargets(window).join(QLatin1Char('\n'));
    QVERIFY2(targets.contains(QStringLiteral("no name")) && targets.contains(QStringLiteral("smaller")),
             qPrintable(targets));
    const QString contrast = faultsOfContrast(window).join(QLatin1Char('\n'));
    QVERIFY2(contrast.contains(QStringLiteral("薄い")), qPrintable(contrast));
    QVERIFY2(contrast.contains(QStringLiteral("edge of an input")), qPrintable(contrast));
}

void TestAudit::everySceneIsUsable_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Scene::names()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestAudit::everySceneIsUsable()
{
    QFETCH(QString, name);
    Bench bench;
    Scene scene(bench, name);
    QVERIFY2(scene.window() != nullptr, qPrintable(bench.warnings().join(QLatin1Char('\n'))));
    QStringList faults;
    const auto note = [&faults](const QString &where, const QStringList &found) {
        for (const QString &fault : found) {
            faults << where + QStringLiteral(": ") + fault;
        }
    };
    const QList<QPair<int, qreal>> sizes{{1180, 1}, {400, 1}, {400, 2}, {400, 3}};
    for (const auto &[width, scale] : sizes) {
        scene.setTextScale(scale);
        scene.showWhole(width);
        const QString where = QStringLiteral("%1 px, %2 %").arg(width).arg(scale * 100);
        note(where, faultsOfTargets(scene.window()));
        note(where, faultsOfLayout(scene.window()));
        for (const char *theme : {"dark", "contrast", "light"}) {
            scene.setTheme(QLatin1String(theme));
            note(where + QStringLiteral(", ") + QLatin1String(theme), faultsOfContrast(scene.window()));
        }
    }
    faults << bench.warnings();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
