// Every page in every state over the real window: no QML warning, names, targets, reflow, focus, secrets.

#include "base/languages.h"
#include "i18n/translations.h"
#include "tests/qml/bench.h"
#include "tests/qml/listener.h"
#include "tests/qml/page_states.h"

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

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup();

    void everyStateOpensNamedAndReachable_data();
    void everyStateOpensNamedAndReachable();
    void nothingIsCutInANarrowWindow_data();
    void nothingIsCutInANarrowWindow();
    void aNewPagesHeadingGetsTheFocus();
    void tabGoesThroughTheSignInInItsOrder();
    void theLastTryIsAskedForBeforeItIsMade();
    void aRefusedNewPinKeepsTheOtherFields();
    void aChangedPinsLastTryIsAskedFor();
    void threePinsAreNowhereToBeRead();
    void aPinThatWasChangedIsToldAtTheHeading();
    void givingUpAFilingIsAskedForBeforeItIsDone();
    void aPinIsNowhereToBeReadWhileItIsUsed();
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

private:
    bool open(const PageState &state);
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(m_window, key, with);
    }
    /// Of the dialog that holds the focus; empty on the page itself.
    QString dialogName() const
    {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_window->activeFocusItem());
        while (face != nullptr && face->role() != QAccessible::Dialog) {
            face = face->parent();
        }
        return face == nullptr ? QString() : face->text(QAccessible::Name);
    }
    QString focusedName() const
    {
        QQuickItem *item = m_window->activeFocusItem();
        QAccessibleInterface *face = item != nullptr ? QAccessible::queryAccessibleInterface(item) : nullptr;
        return face != nullptr ? face->text(QAccessible::Name) : QString();
    }

    QAccessible::Role focusedRole() const
    {
        QQuickItem *item = m_window->activeFocusItem();
        QAccessibleInterface *face = item != nullptr ? QAccessible::queryAccessibleInterface(item) : nullptr;
        return face != nullptr ? face->role() : QAccessible::NoRole;
    }

    std::unique_ptr<Bench> m_bench;
    QQuickWindow *m_window = nullptr;
};

void TestPages::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_window = nullptr;
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

bool TestPages::open(const PageState &state)
{
    if (!m_bench->setState(state)) {
        return false;
    }
    m_window = m_bench->openWindow();
    if (m_window == nullptr) {
        return false;
    }
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window);
}

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
    visitShown(QAccessible::queryAccessibleInterface(m_window), [&](QAccessibleInterface *face) {
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
    QQmlProperty::write(m_bench->shell(), QStringLiteral("settings.textScale"), 3.0, &m_bench->engine());
    QVERIFY(open(pageStates().at(index)));
    m_window->resize(400, 600);
    QTRY_COMPARE(m_window->contentItem()->width(), 400.0);
    QTest::qWait(50);
    QStringList faults;
    const auto items = shownItems(m_window);
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
    m_bench->shell()->setProperty("page", QStringLiteral("signIn"));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    m_bench->shell()->setProperty("page", QStringLiteral("home"));
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
}

void TestPages::tabGoesThroughTheSignInInItsOrder()
{
    QVERIFY(open({"", "signIn", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    QStringList order;
    for (int i = 0; i < 11; ++i) {
        press(Qt::Key_Tab);
        order << focusedName();
    }
    QCOMPARE(
        order,
        (QStringList{QStringLiteral("利用者証明用の暗証番号、必須"),
                     QStringLiteral("利用者証明用の暗証番号を画面に表示する"), QStringLiteral("サインイン"),
                     QStringLiteral("やめる"), QStringLiteral("本文へ移動"),
                     QStringLiteral("表示する言語 Language：日本語"), QStringLiteral("文字サイズ：文字 100%"),
                     QStringLiteral("はじめに、表示中"), QStringLiteral("マイナンバーカード"),
                     QStringLiteral("設定"), QStringLiteral("キーボードの使い方")}));
}

void TestPages::theLastTryIsAskedForBeforeItIsMade()
{
    QVERIFY(open({"", "signIn", {{"signIn.triesLeft", 1}}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    auto *model = m_bench->shell()->property("signIn").value<QObject *>();
    press(Qt::Key_Tab); // the warning
    press(Qt::Key_Tab);
    type(m_window, QStringLiteral("1234"));
    press(Qt::Key_Return);
    QTRY_COMPARE(dialogName(), QStringLiteral("最後の1回です"));
    QCOMPARE(model->property("submitted").toString(), QString());
    QCOMPARE(model->property("submittedLastTry").toString(), QString());
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("最後の1回を使う"));
    press(Qt::Key_Return);
    QTRY_COMPARE(model->property("submittedLastTry").toString(), QStringLiteral("1234"));
    QCOMPARE(model->property("submitted").toString(), QString());
}

void TestPages::aRefusedNewPinKeepsTheOtherFields()
{
    QVERIFY(open({"", "pinChange", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("利用者証明用の暗証番号の変更"));
    auto *model = m_bench->shell()->property("pinChange").value<QObject *>();
    press(Qt::Key_Tab);
    QVERIFY(focusedName().startsWith(QStringLiteral("いまの利用者証明用の暗証番号")));
    // Too little in it: told at the field, which has the focus.
    press(Qt::Key_Return);
    QVERIFY(focusedName().startsWith(QStringLiteral("いまの")));
    type(m_window, QStringLiteral("1234"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(focusedName().startsWith(QStringLiteral("新しい")));
    type(m_window, QStringLiteral("8888"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(m_window, QStringLiteral("8888"));
    press(Qt::Key_Return);
    QVERIFY(focusedName().startsWith(QStringLiteral("新しい利用者証明用の暗証番号、")));
    QVERIFY(m_window->activeFocusItem()
                ->property("a11yDescription")
                .toString()
                .startsWith(QStringLiteral("エラー。これは、新しい")));
    QVERIFY(model->property("submitted").toList().isEmpty());
    // Mended, the old one need not be typed again.
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_window, QStringLiteral("7395"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_window, QStringLiteral("7395"));
    press(Qt::Key_Return);
    QCOMPARE(model->property("submitted").toList(),
             (QVariantList{QStringLiteral("1234"), QStringLiteral("7395"), QStringLiteral("7395")}));
}

void TestPages::aChangedPinsLastTryIsAskedFor()
{
    QVERIFY(open({"", "pinChange", {{"pinChange.triesLeft", 1}}}));
    auto *model = m_bench->shell()->property("pinChange").value<QObject *>();
    for (const char *pin : {"1234", "7395", "7395"}) {
        press(Qt::Key_Tab);
        type(m_window, QLatin1String(pin));
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("変更する"));
    press(Qt::Key_Return);
    QTRY_COMPARE(dialogName(), QStringLiteral("最後の1回です"));
    QVERIFY(model->property("submittedLastTry").toList().isEmpty());
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_COMPARE(model->property("submittedLastTry").toList().size(), 3);
    QVERIFY(model->property("submitted").toList().isEmpty());
}

void TestPages::threePinsAreNowhereToBeRead()
{
    const QStringList sentinels{QStringLiteral("9173"), QStringLiteral("6284"), QStringLiteral("6248")};
    QVERIFY(open({"", "pinChange", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("利用者証明用の暗証番号の変更"));
    forgetHeard();
    for (const QString &pin : sentinels) {
        press(Qt::Key_Tab);
        type(m_window, pin);
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // refused: the two new ones differ
    for (const QString &pin : sentinels) {
        QVERIFY(!readableTexts(m_window).join(QLatin1Char(' ')).contains(pin));
        QVERIFY(!heard().join(QLatin1Char(' ')).contains(pin));
    }
}

void TestPages::aPinThatWasChangedIsToldAtTheHeading()
{
    QVERIFY(open({"", "pinChange", {}}));
    press(Qt::Key_Tab);
    auto *model = m_bench->shell()->property("pinChange").value<QObject *>();
    model->setProperty("stage", QStringLiteral("changed"));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    QVERIFY(m_window->activeFocusItem()
                ->property("a11yDescription")
                .toString()
                .contains(QStringLiteral("を変更しました")));
}

void TestPages::givingUpAFilingIsAskedForBeforeItIsDone()
{
    QVERIFY(open({"", "application", {{"application.cancellable", true}}}));
    auto *model = m_bench->shell()->property("application").value<QObject *>();
    const auto pressButton = [this](const QString &name) {
        findShown(m_window, QAccessible::Button, name)
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
    };
    pressButton(QStringLiteral("提出をとりやめる"));
    QTRY_COMPARE(dialogName(), QStringLiteral("「転出届」の提出をとりやめますか"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), QStringLiteral("転出届"));
    QVERIFY(!model->property("cancelled").toBool());
    pressButton(QStringLiteral("提出をとりやめる"));
    QTRY_COMPARE(dialogName(), QStringLiteral("「転出届」の提出をとりやめますか"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(model->property("cancelled").toBool());
}

void TestPages::aPinIsNowhereToBeReadWhileItIsUsed()
{
    const QString sentinel = QStringLiteral("9173");
    QVERIFY(open({"", "signIn", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    press(Qt::Key_Tab);
    forgetHeard();
    type(m_window, sentinel);
    QVERIFY(!readableTexts(m_window).join(QLatin1Char(' ')).contains(sentinel));
    press(Qt::Key_Return);
    auto *model = m_bench->shell()->property("signIn").value<QObject *>();
    QCOMPARE(model->property("submitted").toString(), sentinel);
    QVERIFY(!readableTexts(m_window).join(QLatin1Char(' ')).contains(sentinel));
    QVERIFY(!heard().join(QLatin1Char(' ')).contains(sentinel));
    // Submitted, it is gone from the field.
    for (auto *item : shownItems(m_window)) {
        QVERIFY(item->property("text").toString() != sentinel);
    }
}

void TestPages::aRefusedFormLeadsToTheFieldToCorrect()
{
    QVERIFY(open({"", "form", {}}));
    QAccessibleInterface *next = findShown(m_window, QAccessible::Button, QStringLiteral("次へ進む"));
    QVERIFY(next != nullptr);
    next->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(focusedName().contains(QStringLiteral("新しい市区町村")));
    QVERIFY(m_window->activeFocusItem()
                ->property("a11yDescription")
                .toString()
                .contains(QStringLiteral("エラー。市区町村を選んでください。")));
}

void TestPages::choosingFromAListKeepsTheFocusInItsField()
{
    QVERIFY(open({"", "form", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    for (int i = 0; i < 10 && !focusedName().contains(QStringLiteral("新しい市区町村")); ++i) {
        press(Qt::Key_Tab);
    }
    QVERIFY(focusedName().contains(QStringLiteral("新しい市区町村")));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(focusedName().contains(QStringLiteral("東京都江東区")));
    press(Qt::Key_Return);
    QVERIFY(focusedName().contains(QStringLiteral("新しい市区町村")));
    QCOMPARE(m_window->activeFocusItem()->property("text").toString(), QStringLiteral("東京都江東区"));
    press(Qt::Key_Tab);
    QVERIFY(focusedName().contains(QStringLiteral("町名・番地・建物")));
}

void TestPages::aFieldThatAppearsLeavesTheFocusWhereItWas()
{
    QVERIFY(open({"", "form", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    auto *form = m_bench->shell()->property("form").value<QObject *>();
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
    QTRY_COMPARE(m_bench->shell()->property("wentBack").toInt(), 1);
    m_bench->shell()->setProperty("page", QStringLiteral("card"));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_bench->shell()->property("wentBack").toInt(), 2);
    // At home there is nowhere to go back to.
    press(Qt::Key_Escape);
    QTest::qWait(20);
    QCOMPARE(m_bench->shell()->property("wentBack").toInt(), 2);
}

void TestPages::f6GoesRoundHeadNavigationAndPage()
{
    QVERIFY(open({"", "home", {}}));
    m_window->resize(1180, 820);
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
    m_window->resize(400, 600);
    QTRY_COMPARE(m_window->contentItem()->width(), 400.0);
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
    QTRY_COMPARE(m_bench->shell()->property("page").toString(), QStringLiteral("card"));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
}

void TestPages::inANarrowWindowTheNavigationOpensOverThePage()
{
    QQmlProperty::write(m_bench->shell(), QStringLiteral("settings.textScale"), 3.0, &m_bench->engine());
    QVERIFY(open({"", "home", {}}));
    m_window->resize(400, 600);
    QTRY_COMPARE(m_window->contentItem()->width(), 400.0);
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
    QQuickItem *last = m_window->activeFocusItem();
    QTRY_VERIFY(last->mapRectToScene(QRectF(0, 0, last->width(), last->height())).bottom() <= 600);
    press(Qt::Key_Up);
    QTRY_COMPARE(focusedName(), QStringLiteral("設定"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->shell()->property("page").toString(), QStringLiteral("settings"));
    QTRY_COMPARE(focusedName(), QStringLiteral("設定"));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    QCOMPARE(m_bench->shell()->property("wentBack").toInt(), 0);
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
        QQuickItem *item = m_window->activeFocusItem();
        QTRY_VERIFY2(item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).bottom() <=
                             m_window->height() &&
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
    QCOMPARE(m_bench->shell()->property("settings").value<QObject *>()->property("language").toString(),
             QStringLiteral("en"));
    m_bench->engine().retranslate();
    QCOMPARE(m_bench->shell()->property("page").toString(), QStringLiteral("signIn"));
    QTRY_COMPARE(focusedName(), QStringLiteral("表示する言語 Language：English"));
}

void TestPages::theLanguageSwitchKeepsWhatWasTyped()
{
    QVERIFY(open({"", "form", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    for (int i = 0; i < 20 && !focusedName().contains(QStringLiteral("町名・番地・建物")); ++i) {
        press(Qt::Key_Tab);
    }
    QVERIFY(focusedName().contains(QStringLiteral("町名・番地・建物")));
    // Half a word, which no view model can have taken for a value.
    type(m_window, QStringLiteral("kita"));
    const QQuickItem *box = m_window->activeFocusItem();
    const QString typed = box->property("text").toString();
    QVERIFY(typed.endsWith(QStringLiteral("kita")));
    Translations translations;
    for (const Language &language : languages()) {
        translations.use(withReadings(language.tag));
        QQmlProperty::write(m_bench->shell(), QStringLiteral("settings.language"), language.tag,
                            &m_bench->engine());
        m_bench->engine().retranslate();
        QCOMPARE(m_window->activeFocusItem(), box);
        QCOMPARE(box->property("text").toString(), typed);
    }
}

void TestPages::closingAsksWhileSomethingWaits()
{
    QVERIFY(open({"", "home", {{"desktop.waiting", 2}}}));
    auto *desktop = m_bench->shell()->property("desktop").value<QObject *>();
    m_window->close();
    QTRY_COMPARE(dialogName(), QStringLiteral("保存済み・未提出が2件あります"));
    QVERIFY(m_window->isVisible());
    QCOMPARE(desktop->property("quits").toInt(), 0);
    press(Qt::Key_Escape);
    QTRY_COMPARE(focusedName(), QStringLiteral("ホーム"));
    m_window->close();
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
    auto *desktop = m_bench->shell()->property("desktop").value<QObject *>();
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(desktop->property("quits").toInt(), 0);
    QTRY_VERIFY(desktop->property("windowHidden").toBool());
    QMetaObject::invokeMethod(desktop, "raiseWanted");
    QTRY_VERIFY(m_window->isVisible());
    desktop->setProperty("keepInTray", false);
    desktop->setProperty("waiting", 0);
    m_window->close();
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
