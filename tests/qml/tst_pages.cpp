// Every page in every state over the real window: no QML warning, names, targets, reflow, focus, secrets.

#include "base/languages.h"
#include "i18n/translations.h"
#include "tests/qml/listener.h"
#include "tests/qml/page_driver.h"

#include <QDir>
#include <QDirIterator>
#include <QQmlProperty>
#include <QQuickItem>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

namespace
{

// The states of every page stand in page_states.cpp.

bool interactive(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::Link || role == QAccessible::RadioButton ||
           role == QAccessible::CheckBox || role == QAccessible::EditableText ||
           role == QAccessible::ComboBox;
}

} // namespace

class TestPages : public QObject, private PageDriver
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init() { begin(); }
    void cleanup()
    {
        const QString warnings = end();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
    }

    void everyStateOpensNamedAndReachable_data();
    void everyStateOpensNamedAndReachable();
    void nothingIsCutInANarrowWindow_data();
    void nothingIsCutInANarrowWindow();
    void aNewPagesHeadingGetsTheFocus();
    void givingUpAFilingIsAskedForBeforeItIsDone();
    void aRefusedFormLeadsToTheFieldToCorrect();
    void choosingFromAListKeepsTheFocusInItsField();
    void aFieldThatAppearsLeavesTheFocusWhereItWas();
    void escapeAndAltLeftGoBack();
    void f6GoesRoundHeadNavigationAndPage();
    void arrowsGoThroughTheNavigation();
    void inANarrowWindowTheNavigationOpensOverThePage();
    void theKeysAreListedOnCtrlSlash();
    void theFocusedItemIsScrolledIntoSight();
    void theLanguageSwitchKeepsThePage();
    void theLanguageSwitchKeepsWhatWasTyped();
    void closingAsksWhileSomethingWaits();
    void closingWithTheTrayChosenHidesTheWindow();
    void pagesUseTheKitAlone();
};

void TestPages::everyStateOpensNamedAndReachable_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < pageStates().size(); ++i) {
        QTest::newRow(pageStates().at(i).name) << i;
    }
}

void TestPages::everyStateOpensNamedAndReachable()
{
    QFETCH(int, index);
    QVERIFY(open(pageStates().at(index)));
    // The page's heading has the focus, or the error that awaits an answer.
    QTRY_VERIFY(
        focusedRole() == QAccessible::Heading ||
        (focusedRole() == QAccessible::Grouping && focusedName().startsWith(QStringLiteral("エラー"))));
    QVERIFY(!focusedName().isEmpty());
    int headings = 0;
    QStringList faults;
    visitShown(QAccessible::queryAccessibleInterface(window()), [&](QAccessibleInterface *face) {
        const QString name = face->text(QAccessible::Name);
        headings += face->role() == QAccessible::Heading ? 1 : 0;
        if ((interactive(face->role()) || face->state().focusable) && name.isEmpty() &&
            face->role() != QAccessible::Window) {
            faults << QStringLiteral("no name: role %1 %2")
                          .arg(face->role())
                          .arg(face->object() != nullptr
                                   ? QLatin1String(face->object()->metaObject()->className())
                                   : QLatin1String());
        }
        auto *item = qobject_cast<QQuickItem *>(face->object());
        if (item != nullptr && interactive(face->role()) && (item->width() < 24 || item->height() < 24)) {
            faults << QStringLiteral("smaller than 24 px: %1").arg(name);
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(headings >= 1);
}

void TestPages::nothingIsCutInANarrowWindow_data() { everyStateOpensNamedAndReachable_data(); }

/// 400 × 600 at 300 %: no text wider than the window, none elided (WCAG 2.2, 1.4.4 and 1.4.10).
void TestPages::nothingIsCutInANarrowWindow()
{
    QFETCH(int, index);
    QQmlProperty::write(bench().shell(), QStringLiteral("settings.textScale"), 3.0, &bench().engine());
    QVERIFY(open(pageStates().at(index)));
    window()->resize(400, 600);
    QTRY_COMPARE(window()->contentItem()->width(), 400.0);
    QTest::qWait(50);
    QStringList faults;
    const auto items = shownItems(window());
    QVERIFY(items.size() > 20);
    for (QQuickItem *item : items) {
        const QString text = item->inherits("QQuickText") ? item->property("text").toString() : QString();
        if (text.isEmpty()) {
            continue;
        }
        const QRectF box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (box.right() > 400.5 || box.left() < -0.5 ||
            item->property("contentWidth").toReal() > item->width() + 1 ||
            (item->property("truncated").toBool() && item->property("elide").toInt() != Qt::ElideRight)) {
            faults << QStringLiteral("%1 (%2 to %3, words %4)")
                          .arg(text)
                          .arg(box.left())
                          .arg(box.right())
                          .arg(item->property("contentWidth").toReal());
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestPages::aNewPagesHeadingGetsTheFocus()
{
    QVERIFY(open({"", "start", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("マイナンバーカードを差し込んでください"));
    bench().shell()->setProperty("page", QStringLiteral("signIn"));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    bench().shell()->setProperty("page", QStringLiteral("home"));
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
}

void TestPages::givingUpAFilingIsAskedForBeforeItIsDone()
{
    QVERIFY(open({"", "application", {{"application.cancellable", true}}}));
    auto *shown = model("application");
    QVERIFY(trigger(QStringLiteral("提出をとりやめる")));
    QTRY_COMPARE(dialogName(), QStringLiteral("「転出届」の提出をとりやめますか"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), QStringLiteral("転出届"));
    QVERIFY(!shown->property("cancelled").toBool());
    QVERIFY(trigger(QStringLiteral("提出をとりやめる")));
    QTRY_COMPARE(dialogName(), QStringLiteral("「転出届」の提出をとりやめますか"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(shown->property("cancelled").toBool());
}

void TestPages::aRefusedFormLeadsToTheFieldToCorrect()
{
    QVERIFY(open({"", "form", {}}));
    QVERIFY(trigger(QStringLiteral("次へ進む")));
    QTRY_VERIFY(focusedName().contains(QStringLiteral("新しい市区町村")));
    QVERIFY(focusedDescription().contains(QStringLiteral("エラー。市区町村を選んでください。")));
}

void TestPages::choosingFromAListKeepsTheFocusInItsField()
{
    QVERIFY(open({"", "form", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    QVERIFY(tabTo(QStringLiteral("新しい市区町村")));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(focusedName().contains(QStringLiteral("東京都江東区")));
    press(Qt::Key_Return);
    QVERIFY(focusedName().contains(QStringLiteral("新しい市区町村")));
    QCOMPARE(window()->activeFocusItem()->property("text").toString(), QStringLiteral("東京都江東区"));
    press(Qt::Key_Tab);
    QVERIFY(focusedName().contains(QStringLiteral("町名・番地・建物")));
}

void TestPages::aFieldThatAppearsLeavesTheFocusWhereItWas()
{
    QVERIFY(open({"", "form", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    auto *form = model("form");
    auto *fields = form->property("fields").value<QObject *>();
    QMetaObject::invokeMethod(form, "focusField", Q_ARG(QString, QStringLiteral("visit")));
    QTRY_COMPARE(focusedName(), QStringLiteral("決まっている"));
    QVariantList rows = fields->property("rows").toList();
    QVariantMap another = rows.first().toMap();
    another[QStringLiteral("fieldId")] = QStringLiteral("more");
    fields->setProperty("rows", rows << another);
    QTRY_COMPARE(focusedName(), QStringLiteral("決まっている"));
    press(Qt::Key_Down);
    QCOMPARE(focusedName(), QStringLiteral("まだ決めていない"));
}

void TestPages::escapeAndAltLeftGoBack()
{
    QVERIFY(open({"", "review", {}}));
    press(Qt::Key_Escape);
    QTRY_COMPARE(bench().shell()->property("wentBack").toInt(), 1);
    bench().shell()->setProperty("page", QStringLiteral("card"));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(bench().shell()->property("wentBack").toInt(), 2);
    // At home there is nowhere to go back to.
    press(Qt::Key_Escape);
    QTest::qWait(20);
    QCOMPARE(bench().shell()->property("wentBack").toInt(), 2);
}

void TestPages::f6GoesRoundHeadNavigationAndPage()
{
    QVERIFY(open({"", "home", {}}));
    window()->resize(1180, 820);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    const QStringList round{QStringLiteral("表示する言語 Language：日本語"),
                            QStringLiteral("ホーム、未提出1件、表示中"), QStringLiteral("ホーム")};
    for (const QString &name : round) {
        press(Qt::Key_F6);
        QTRY_COMPARE(focusedName(), name);
    }
    for (qsizetype i = round.size() - 1; i >= 0; --i) {
        QTRY_COMPARE(focusedName(), round.at(i));
        press(Qt::Key_F6, Qt::ShiftModifier);
    }
    // Without room for the navigation there are two.
    window()->resize(400, 600);
    QTRY_COMPARE(window()->contentItem()->width(), 400.0);
    press(Qt::Key_F6);
    QTRY_COMPARE(focusedName(), QStringLiteral("メニュー"));
    press(Qt::Key_F6);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
}

void TestPages::arrowsGoThroughTheNavigation()
{
    QVERIFY(open({"", "settings", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("設定"));
    press(Qt::Key_F6);
    press(Qt::Key_F6);
    QTRY_COMPARE(focusedName(), QStringLiteral("設定、表示中"));
    press(Qt::Key_Up);
    QCOMPARE(focusedName(), QStringLiteral("マイナンバーカード"));
    press(Qt::Key_End);
    QCOMPARE(focusedName(), QStringLiteral("キーボードの使い方"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(bench().shell()->property("page").toString(), QStringLiteral("card"));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
}

void TestPages::inANarrowWindowTheNavigationOpensOverThePage()
{
    QQmlProperty::write(bench().shell(), QStringLiteral("settings.textScale"), 3.0, &bench().engine());
    QVERIFY(open({"", "home", {}}));
    window()->resize(400, 600);
    QTRY_COMPARE(window()->contentItem()->width(), 400.0);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    press(Qt::Key_F10);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム、未提出1件、表示中"));
    // Escape closes it, and does not go back besides.
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    QCOMPARE(focusedRole(), QAccessible::Heading);
    press(Qt::Key_F10);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム、未提出1件、表示中"));
    press(Qt::Key_End);
    QTRY_COMPARE(focusedName(), QStringLiteral("キーボードの使い方"));
    QQuickItem *last = window()->activeFocusItem();
    QTRY_VERIFY(last->mapRectToScene(QRectF(0, 0, last->width(), last->height())).bottom() <= 600);
    press(Qt::Key_Up);
    QTRY_COMPARE(focusedName(), QStringLiteral("設定"));
    press(Qt::Key_Return);
    QTRY_COMPARE(bench().shell()->property("page").toString(), QStringLiteral("settings"));
    QTRY_COMPARE(focusedName(), QStringLiteral("設定"));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    QCOMPARE(bench().shell()->property("wentBack").toInt(), 0);
}

void TestPages::theKeysAreListedOnCtrlSlash()
{
    QVERIFY(open({"", "home", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_COMPARE(focusedName(), QStringLiteral("キーボードの使い方"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    press(Qt::Key_F1);
    QTRY_COMPARE(focusedName(), QStringLiteral("キーボードの使い方"));
}

void TestPages::theFocusedItemIsScrolledIntoSight()
{
    QVERIFY(open({"", "home", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    for (int i = 0; i < 14; ++i) {
        press(Qt::Key_Tab);
        QQuickItem *item = window()->activeFocusItem();
        QTRY_VERIFY2(item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).bottom() <=
                             window()->height() &&
                         item->mapToScene(QPointF(0, 0)).y() >= 0,
                     qPrintable(focusedName()));
    }
}

void TestPages::theLanguageSwitchKeepsThePage()
{
    QVERIFY(open({"", "signIn", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    press(Qt::Key_F6);
    press(Qt::Key_Return);
    QTRY_COMPARE(focusedName(), QStringLiteral("日本語、10件中1件目"));
    press(Qt::Key_Down); // easy Japanese
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(model("settings")->property("language").toString(), QStringLiteral("en"));
    bench().engine().retranslate();
    QCOMPARE(bench().shell()->property("page").toString(), QStringLiteral("signIn"));
    QTRY_COMPARE(focusedName(), QStringLiteral("表示する言語 Language：English"));
}

void TestPages::theLanguageSwitchKeepsWhatWasTyped()
{
    QVERIFY(open({"", "form", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    QVERIFY(tabTo(QStringLiteral("町名・番地・建物")));
    // Half a word, which no view model can have taken for a value.
    type(window(), QStringLiteral("kita"));
    const QQuickItem *box = window()->activeFocusItem();
    const QString typed = box->property("text").toString();
    QVERIFY(typed.endsWith(QStringLiteral("kita")));
    Translations translations;
    for (const Language &language : languages()) {
        translations.use(withReadings(language.tag));
        QQmlProperty::write(bench().shell(), QStringLiteral("settings.language"), language.tag,
                            &bench().engine());
        bench().engine().retranslate();
        QCOMPARE(window()->activeFocusItem(), box);
        QCOMPARE(box->property("text").toString(), typed);
    }
}

void TestPages::closingAsksWhileSomethingWaits()
{
    QVERIFY(open({"", "home", {{"desktop.waiting", 2}}}));
    auto *desktop = model("desktop");
    window()->close();
    QTRY_COMPARE(dialogName(), QStringLiteral("保存済み・未提出が2件あります"));
    QVERIFY(window()->isVisible());
    QCOMPARE(desktop->property("quits").toInt(), 0);
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    window()->close();
    QTRY_COMPARE(dialogName(), QStringLiteral("保存済み・未提出が2件あります"));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("最小化して送るのを待つ"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_COMPARE(desktop->property("quits").toInt(), 1);
}

void TestPages::closingWithTheTrayChosenHidesTheWindow()
{
    QVERIFY(open({"", "home", {{"desktop.keepInTray", true}, {"desktop.waiting", 2}}}));
    auto *desktop = model("desktop");
    window()->close();
    QTRY_VERIFY(!window()->isVisible());
    QCOMPARE(desktop->property("quits").toInt(), 0);
    QTRY_VERIFY(desktop->property("windowHidden").toBool());
    QMetaObject::invokeMethod(desktop, "raiseWanted");
    QTRY_VERIFY(window()->isVisible());
    desktop->setProperty("keepInTray", false);
    desktop->setProperty("waiting", 0);
    window()->close();
    QTRY_COMPARE(desktop->property("quits").toInt(), 1);
}

void TestPages::pagesUseTheKitAlone()
{
    static const QRegularExpression raw(QStringLiteral(
        "import QtQuick\\.(Controls|Templates)|\\b(TextInput|TextEdit|MouseArea|TapHandler|Text) \\{"));
    QDirIterator files(QStringLiteral(MADOGUCHI_SOURCE_DIR "/qml/pages"), {QStringLiteral("*.qml")});
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QRegularExpressionMatch match = raw.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + QLatin1Char(' ') + match.captured()));
        ++count;
    }
    QVERIFY(count >= 10);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
