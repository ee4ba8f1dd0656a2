// The palettes keep the contrasts of WCAG 2.2: 4.5 : 1 for text (1.4.3), 3 : 1 for controls and focus
// (1.4.11).

#include "tests/qml/bench.h"
#include "tests/qml/contrast.h"

#include <QColor>
#include <QTest>

using namespace madoguchi;

namespace
{

struct Pair
{
    const char *ink;
    const char *ground;
    double least;
};

constexpr double text = 4.5;
constexpr double control = 3.0;

const Pair pairs[] = {
    {"text", "page", text},
    {"text", "surface", text},
    {"text", "soft", text},
    {"text", "keySoft", text},
    {"text", "successSoft", text},
    {"text", "warningSoft", text},
    {"text", "errorSoft", text},
    {"text", "attentionSoft", text},
    {"subText", "page", text},
    {"subText", "surface", text},
    {"subText", "soft", text},
    {"subText", "errorSoft", text},
    {"subText", "successSoft", text},
    {"subText", "warningSoft", text},
    {"subText", "keySoft", text},
    {"key", "page", text},
    {"key", "surface", text},
    {"key", "soft", text},
    {"key", "keySoft", text},
    {"keyHover", "keySoft", text},
    {"keyText", "key", text},
    {"keyText", "keyHover", text},
    {"keyText", "keyPressed", text},
    {"link", "page", text},
    {"link", "surface", text},
    {"link", "soft", text},
    {"linkActive", "surface", text},
    {"success", "surface", text},
    {"success", "successSoft", text},
    {"page", "success", text},
    {"warning", "surface", text},
    {"warning", "warningSoft", text},
    {"error", "surface", text},
    {"error", "errorSoft", text},
    {"attention", "surface", text},
    {"attention", "attentionSoft", text},
    {"border", "page", control},
    {"border", "surface", control},
    {"border", "soft", control},
    {"border", "keySoft", control},
    {"focusLine", "focusGap", control},
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase();
    void everyInkReachesItsContrast_data();
    void everyInkReachesItsContrast();
    void theFocusRingStandsOutOnEveryGround_data() { palettes(); }
    void theFocusRingStandsOutOnEveryGround();

private:
    static void palettes();
    QColor color(const char *name);

    Bench m_bench;
    QQuickWindow *m_window = nullptr;
};

void TestPalette::initTestCase()
{
    m_window =
        m_bench.openComponent("property QtObject light: Theme.light; property QtObject dark: Theme.dark\n"
                              "property QtObject contrast: Theme.contrast");
    QVERIFY2(m_window != nullptr, qPrintable(m_bench.warnings().join(QLatin1Char('\n'))));
}

void TestPalette::palettes()
{
    QTest::addColumn<QString>("palette");
    for (const char *name : {"light", "dark", "contrast"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestPalette::everyInkReachesItsContrast_data() { palettes(); }

QColor TestPalette::color(const char *name)
{
    QFETCH(QString, palette);
    const auto *colors = m_window->property(palette.toLatin1().constData()).value<QObject *>();
    return colors != nullptr ? colors->property(name).value<QColor>() : QColor();
}

void TestPalette::everyInkReachesItsContrast()
{
    for (const Pair &pair : pairs) {
        const QColor ink = color(pair.ink);
        const QColor ground = color(pair.ground);
        QVERIFY2(ink.isValid() && ground.isValid(), pair.ink);
        const double measured = contrastRatio(ink, ground);
        QVERIFY2(measured >= pair.least,
                 qPrintable(QStringLiteral("%1 on %2: %3")
                                .arg(QLatin1String(pair.ink), QLatin1String(pair.ground))
                                .arg(measured, 0, 'f', 2)));
    }
}

/// One of its two lines is seen against whatever it is drawn on (WCAG 2.2, 2.4.13).
void TestPalette::theFocusRingStandsOutOnEveryGround()
{
    for (const char *ground : {"page", "surface", "soft", "keySoft", "key", "keyHover", "errorSoft",
                               "successSoft", "warningSoft", "attentionSoft"}) {
        const QColor under = color(ground);
        QVERIFY2(std::max(contrastRatio(color("focusLine"), under),
                          contrastRatio(color("focusGap"), under)) >= control,
                 ground);
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
