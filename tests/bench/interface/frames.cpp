// How soon the window answers: a page change, a keystroke in the longest form, a list of 10,000 notices
// beside one of 10. Prints JSON: medians in milliseconds, from the act to the frame that shows it, and the
// floor beside them: the same window drawing one changed word. No test:
//   QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release-bench/bin/madoguchi-bench-frames

#include "qml/interface.h"
#include "tests/qml/bench.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace madoguchi;

namespace
{

constexpr int runs = 31;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Milliseconds from `act` to the end of the next frame.
double frameAfter(QQuickWindow *window, const std::function<void()> &act)
{
    QSignalSpy frames(window, &QQuickWindow::frameSwapped);
    QElapsedTimer timer;
    timer.start();
    act();
    window->update();
    frames.wait(5000);
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianFrame(QQuickWindow *window, const std::function<void(int)> &act)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        times << frameAfter(window, [&act, run] { act(run); });
        QTest::qWait(20); // what the page does afterwards is no part of the next measurement
    }
    return median(times);
}

double floorFrame(Bench &bench)
{
    QQuickWindow *window = bench.openComponent(
        "Text { objectName: 'word'; font.pixelSize: 16; text: '窓口'; textFormat: Text.PlainText }");
    QTest::qWait(200);
    auto *word = window->findChild<QQuickItem *>(QStringLiteral("word"));
    return medianFrame(window, [word](int run) {
        word->setProperty("text", run % 2 == 0 ? QStringLiteral("市役所") : QStringLiteral("窓口"));
    });
}

QJsonObject pageChanges(Bench &bench, QQuickWindow *window)
{
    QJsonObject result;
    for (const char *page : {"home", "form", "review", "settings"}) {
        QList<double> times;
        for (int run = 0; run < runs; ++run) {
            bench.shell()->setProperty("page", QStringLiteral("card"));
            QTest::qWait(60);
            times << frameAfter(window,
                                [&bench, page] { bench.shell()->setProperty("page", QLatin1String(page)); });
        }
        result.insert(QLatin1String(page), median(times));
    }
    return result;
}

/// A list appears: from the wish for it to its first frame; in a box that ten rows fill.
QJsonObject lists(Bench &bench)
{
    constexpr int few = 10;
    constexpr int many = 10'000;
    QQuickWindow *window = bench.openComponent(
        "Item { anchors.fill: parent; objectName: 'place'; property int rows: 0\n"
        "Loader { anchors.fill: parent; active: parent.rows > 0; sourceComponent: ListBox { name: "
        "'お知らせ'; "
        "model: parent.parent.rows; mostHeight: 480; delegate: ListRow { title: '税のお知らせ ' + index; "
        "side: '2026年11月1日' } } } }");
    if (window == nullptr) {
        return {};
    }
    auto *place = window->findChild<QQuickItem *>(QStringLiteral("place"));
    QHash<int, QList<double>> times;
    for (int run = 0; run < runs; ++run) {
        for (const int rows : {few, many}) {
            place->setProperty("rows", 0);
            QTest::qWait(60);
            times[rows] << frameAfter(window, [place, rows] { place->setProperty("rows", rows); });
        }
    }
    const double small = median(times[few]);
    const double large = median(times[many]);
    return {{QStringLiteral("rows_10_ms"), small},
            {QStringLiteral("rows_10000_ms"), large},
            {QStringLiteral("ratio"), large / small}};
}

double keystroke(Bench &bench, QQuickWindow *window)
{
    bench.shell()->setProperty("page", QStringLiteral("form"));
    QTest::qWait(300);
    for (int tries = 0; tries < 40; ++tries) {
        QTest::keyClick(window, Qt::Key_Tab);
        const QQuickItem *item = window->activeFocusItem();
        if (item != nullptr && item->inherits("QQuickTextInput")) {
            break;
        }
    }
    return medianFrame(window,
                       [window](int run) { QTest::keyClick(window, run % 2 == 0 ? Qt::Key_1 : Qt::Key_2); });
}

} // namespace

int main(int argc, char *argv[])
{
    prepareInterface();
    QGuiApplication application(argc, argv);
    Bench bench;
    const double floor = floorFrame(bench);
    const QJsonObject listFrames = lists(bench);
    QQuickWindow *window = bench.openWindow();
    if (window == nullptr) {
        QTextStream(stderr) << bench.warnings().join(QLatin1Char('\n')) << '\n';
        return 1;
    }
    QTest::qWait(500);
    const QJsonObject result{{QStringLiteral("runs"), runs},
                             {QStringLiteral("floor_frame_ms"), floor},
                             {QStringLiteral("page_change_ms"), pageChanges(bench, window)},
                             {QStringLiteral("keystroke_ms"), keystroke(bench, window)},
                             {QStringLiteral("first_frame_of_a_list"), listFrames}};
    QTextStream(stdout) << QJsonDocument(result).toJson();
    return 0;
}
