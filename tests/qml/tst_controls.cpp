// The kit's controls, as a keyboard and a screen reader meet them.

#include "tests/qml/bench.h"
#include "tests/qml/listener.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init();
    void cleanup();

    void aFieldIsNamedByItsLabelAndSaysThatItIsRequired();
    void anErrorIsTiedToItsField();
    void typedTextIsReported();
    void aSecretIsInNoTreeAndNoEvent();
    void aSecretKeepsItsName();
    void takingASecretEmptiesTheField();
    void aChangedStateIsToldAsItIsNow();
    void onePressOfEnterPressesAButtonOnce();
    void theScreenReadersPressWorks();
    void aButtonThatCannotActSaysWhyAndStaysReachable();
    void arrowsMoveAndChooseInAChoice();
    void aChoiceIsOneTabStop();
    void householdMembersAreChosenOneByOne();
    void typingNarrowsASelectAndEnterTakes();
    void escapeClosesASelectAndKeepsTheValue();
    void aMessageIsSaidOnce();
    void aDialogTakesTheFocusAndGivesItBack();
    void aDialogOfAListSaysItWithItsHeading();
    void aDateIsLeftAloneWhileItIsTyped();

private:
    QQuickWindow *open(const char *source);
    QObject *object(const char *name) const { return m_window->findChild<QObject *>(QLatin1String(name)); }
    void press(Qt::Key key) const { QTest::keyClick(m_window, key); }

    std::unique_ptr<Bench> m_bench;
    QQuickWindow *m_window = nullptr;
};

void TestControls::init() { m_bench = std::make_unique<Bench>(); }

void TestControls::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

QQuickWindow *TestControls::open(const char *source)
{
    m_window = m_bench->openComponent(source);
    if (m_window != nullptr) {
        m_window->requestActivate();
        (void)QTest::qWaitForWindowActive(m_window);
    }
    return m_window;
}

void TestControls::aFieldIsNamedByItsLabelAndSaysThatItIsRequired()
{
    QVERIFY(open("TextField { label: \"新しい住所\"; help: \"部屋番号まで\"; required: true }"));
    QAccessibleInterface *field = findShown(m_window, QAccessible::EditableText);
    QVERIFY(field != nullptr);
    QCOMPARE(field->text(QAccessible::Name), QStringLiteral("新しい住所、必須"));
    QCOMPARE(field->text(QAccessible::Description), QStringLiteral("部屋番号まで"));
}

void TestControls::anErrorIsTiedToItsField()
{
    QVERIFY(open("TextField { objectName: \"field\"; label: \"新しい住所\"; help: \"部屋番号まで\" }"));
    object("field")->setProperty("error", QStringLiteral("入力してください。"));
    QAccessibleInterface *field = findShown(m_window, QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Description),
             QStringLiteral("エラー。入力してください。 部屋番号まで"));
}

void TestControls::typedTextIsReported()
{
    QVERIFY(open("TextField { objectName: \"field\"; label: \"町名\" }"));
    QMetaObject::invokeMethod(object("field"), "takeFocus");
    forgetHeard();
    type(m_window, QStringLiteral("sakura"));
    QVERIFY(heard().contains(QStringLiteral("s")));
    press(Qt::Key_Backspace);
    QVERIFY(heard().contains(QStringLiteral("a")));
}

void TestControls::aSecretIsInNoTreeAndNoEvent()
{
    const QString sentinel = QStringLiteral("Kp7Wq93Z");
    QVERIFY(open("SecretField { objectName: \"field\"; label: \"署名用のパスワード\" }"));
    QMetaObject::invokeMethod(object("field"), "takeFocus");
    forgetHeard();
    type(m_window, sentinel);
    QCOMPARE(object("field")->property("length").toInt(), static_cast<int>(sentinel.size()));
    const auto silent = [&sentinel](const QStringList &texts) {
        for (const QString &text : texts) {
            if (text.contains(sentinel) || (text.size() > 1 && sentinel.startsWith(text))) {
                return false;
            }
        }
        return true;
    };
    QVERIFY(silent(readableTexts(m_window)));
    QVERIFY(silent(heard()));
    // Shown on the screen it is still not told.
    QAccessibleInterface *reveal = findShown(m_window, QAccessible::CheckBox, QStringLiteral("表示する"));
    QVERIFY(reveal != nullptr);
    reveal->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(reveal->state().checked);
    QVERIFY(silent(readableTexts(m_window)));
    QVERIFY(silent(heard()));
    QAccessibleInterface *secret = findShown(m_window, QAccessible::EditableText);
    QVERIFY(secret != nullptr && secret->textInterface() == nullptr);
}

void TestControls::aSecretKeepsItsName()
{
    QVERIFY(open("SecretField { label: \"暗証番号\"; help: \"数字4桁\"; digits: 4; required: true }"));
    QAccessibleInterface *field = findShown(m_window, QAccessible::EditableText);
    QVERIFY(field != nullptr);
    QCOMPARE(field->text(QAccessible::Name), QStringLiteral("暗証番号、必須"));
    QCOMPARE(field->text(QAccessible::Description), QStringLiteral("数字4桁"));
    QVERIFY(field->state().passwordEdit);
}

void TestControls::takingASecretEmptiesTheField()
{
    QVERIFY(open("SecretField { objectName: \"field\"; label: \"暗証番号\"; digits: 4 }"));
    QMetaObject::invokeMethod(object("field"), "takeFocus");
    type(m_window, QStringLiteral("12345"));
    QString taken;
    QMetaObject::invokeMethod(object("field"), "take", Q_RETURN_ARG(QString, taken));
    QCOMPARE(taken, QStringLiteral("1234"));
    QCOMPARE(object("field")->property("length").toInt(), 0);
}

void TestControls::aChangedStateIsToldAsItIsNow()
{
    const auto told = [] {
        QStringList states;
        for (const QString &text : heard()) {
            if (text == QLatin1String("checked") || text == QLatin1String("unchecked")) {
                states << text;
            }
        }
        forgetHeard();
        return states;
    };
    QVERIFY(open("Checkbox { id: box; objectName: \"box\"; text: \"はい\"; focus: true; onWished: wish => "
                 "box.on = wish }"));
    forgetHeard();
    press(Qt::Key_Space);
    QCOMPARE(told(), QStringList{QStringLiteral("checked")});
    press(Qt::Key_Space);
    QCOMPARE(told(), QStringList{QStringLiteral("unchecked")});
    QVERIFY(open("SecretField { objectName: \"field\"; label: \"暗証番号\" }"));
    QMetaObject::invokeMethod(object("field"), "takeFocus");
    press(Qt::Key_Tab);
    forgetHeard();
    press(Qt::Key_Space);
    QCOMPARE(told(), QStringList{QStringLiteral("checked")});
    press(Qt::Key_Space);
    QCOMPARE(told(), QStringList{QStringLiteral("unchecked")});
}

void TestControls::onePressOfEnterPressesAButtonOnce()
{
    QVERIFY(open("Button { objectName: \"button\"; text: \"次へ\"; focus: true }"));
    QSignalSpy triggered(object("button"), SIGNAL(triggered()));
    press(Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    press(Qt::Key_Space);
    QCOMPARE(triggered.count(), 2);
}

void TestControls::theScreenReadersPressWorks()
{
    QVERIFY(open("Button { objectName: \"button\"; text: \"次へ\" }"));
    QSignalSpy triggered(object("button"), SIGNAL(triggered()));
    QAccessibleInterface *button = findShown(m_window, QAccessible::Button, QStringLiteral("次へ"));
    QVERIFY(button->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(triggered.count(), 1);
}

void TestControls::aButtonThatCannotActSaysWhyAndStaysReachable()
{
    QVERIFY(open(
        "Button { objectName: \"button\"; text: \"次へ\"; whyNot: \"カードがありません。\"; focus: true }"));
    QSignalSpy triggered(object("button"), SIGNAL(triggered()));
    QSignalSpy refused(object("button"), SIGNAL(refused()));
    press(Qt::Key_Return);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(refused.count(), 1);
    QAccessibleInterface *button = findShown(m_window, QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Description), QStringLiteral("カードがありません。"));
    QVERIFY(button->state().focusable);
}

namespace
{

constexpr auto choiceSource = "Column { width: 400\n"
                              "Choice { id: choice; objectName: \"choice\"; label: \"決まっていますか\"; "
                              "onChosen: value => choice.value = value\n"
                              "choices: [{value: \"a\", label: \"はい\"}, {value: \"b\", label: \"いいえ\"}, "
                              "{value: \"c\", label: \"まだ\"}] }\n"
                              "Button { objectName: \"after\"; text: \"次へ\" } }";

} // namespace

void TestControls::arrowsMoveAndChooseInAChoice()
{
    QVERIFY(open(choiceSource));
    QMetaObject::invokeMethod(object("choice"), "takeFocus");
    press(Qt::Key_Down);
    QCOMPARE(object("choice")->property("value").toString(), QStringLiteral("b"));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(object("choice")->property("value").toString(), QStringLiteral("c"));
    QAccessibleInterface *chosen = findShown(m_window, QAccessible::RadioButton, QStringLiteral("まだ"));
    QVERIFY(chosen->state().checkable && chosen->state().checked && chosen->state().focused);
    QVERIFY(!findShown(m_window, QAccessible::RadioButton, QStringLiteral("はい"))->state().checked);
    // The question is heard with the answer.
    QVERIFY(chosen->text(QAccessible::Description).contains(QStringLiteral("決まっていますか")));
}

void TestControls::aChoiceIsOneTabStop()
{
    QVERIFY(open(choiceSource));
    object("choice")->setProperty("value", QStringLiteral("b"));
    QMetaObject::invokeMethod(object("choice"), "takeFocus");
    press(Qt::Key_Tab);
    QCOMPARE(m_window->activeFocusItem(), object("after"));
    press(Qt::Key_Backtab);
    QCOMPARE(m_window->activeFocusItem()->property("a11yName").toString(), QStringLiteral("いいえ"));
}

void TestControls::householdMembersAreChosenOneByOne()
{
    QVERIFY(open("MultiChoice { id: who; objectName: \"who\"; label: \"引っ越す人\"; value: \"p2\"\n"
                 "onChosen: value => who.value = value\n"
                 "choices: [{value: \"p1\", label: \"葵\"}, {value: \"p2\", label: \"蓮\"}] }"));
    QMetaObject::invokeMethod(object("who"), "takeFocus");
    press(Qt::Key_Space);
    QCOMPARE(object("who")->property("value").toString(), QStringLiteral("p1,p2"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(object("who")->property("value").toString(), QStringLiteral("p1"));
    QVERIFY(findShown(m_window, QAccessible::CheckBox, QStringLiteral("葵"))->state().checked);
}

namespace
{

constexpr auto selectSource = "Select { id: city; objectName: \"city\"; label: \"市区町村\"; value: \"2\"; "
                              "onChosen: value => city.value = value\n"
                              "choices: [{value: \"1\", label: \"大田区\"}, {value: \"2\", label: "
                              "\"江東区\"}, {value: \"3\", label: \"大阪市\"}] }";

} // namespace

void TestControls::typingNarrowsASelectAndEnterTakes()
{
    QVERIFY(open(selectSource));
    QMetaObject::invokeMethod(object("city"), "takeFocus");
    QMetaObject::invokeMethod(object("city"), "narrow", Q_ARG(QString, QStringLiteral("大")));
    QCOMPARE(object("city")->property("matches").toList().size(), 2);
    press(Qt::Key_Down);
    QVERIFY(m_window->activeFocusItem()->property("a11yName").toString().contains(QStringLiteral("大田区")));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(object("city")->property("value").toString(), QStringLiteral("3"));
    QVERIFY(!object("city")->property("open").toBool());
    QCOMPARE(findShown(m_window, QAccessible::ComboBox)->text(QAccessible::Name), QStringLiteral("市区町村"));
}

void TestControls::escapeClosesASelectAndKeepsTheValue()
{
    QVERIFY(open(selectSource));
    QMetaObject::invokeMethod(object("city"), "takeFocus");
    press(Qt::Key_Down);
    QVERIFY(findShown(m_window, QAccessible::ComboBox)->state().expanded);
    press(Qt::Key_Escape);
    QVERIFY(!object("city")->property("open").toBool());
    QCOMPARE(object("city")->property("value").toString(), QStringLiteral("2"));
    QCOMPARE(m_window->activeFocusItem()->property("text").toString(), QStringLiteral("江東区"));
}

void TestControls::aMessageIsSaidOnce()
{
    QVERIFY(open("Announcer { objectName: \"announcer\" }"));
    QObject *announcer = object("announcer");
    QSignalSpy shown(announcer, SIGNAL(visibleChanged()));
    for (int i = 0; i < 2; ++i) {
        QMetaObject::invokeMethod(announcer, "announce", Q_ARG(QString, QStringLiteral("保存しました")));
    }
    QMetaObject::invokeMethod(announcer, "announce", Q_ARG(QString, QStringLiteral("送りました")));
    QVERIFY(findShown(m_window, QAccessible::Notification, QStringLiteral("保存しました")) != nullptr);
    // Two messages: each appears and goes once.
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 4, 5000);
    QTest::qWait(300);
    QCOMPARE(shown.count(), 4);
}

void TestControls::aDialogTakesTheFocusAndGivesItBack()
{
    QVERIFY(open("Item { anchors.fill: parent\n"
                 "Button { objectName: \"opener\"; text: \"開く\"; focus: true }\n"
                 "Dialog { objectName: \"dialog\"; title: \"最後の1回です\"; text: "
                 "\"あと1回まちがえるとロックされます。\" } }"));
    auto *opener = qobject_cast<QQuickItem *>(object("opener"));
    opener->forceActiveFocus();
    QMetaObject::invokeMethod(object("dialog"), "open");
    const auto focused = [this] {
        return QAccessible::queryAccessibleInterface(m_window->activeFocusItem());
    };
    QTRY_COMPARE(focused()->text(QAccessible::Name), QStringLiteral("あと1回まちがえるとロックされます。"));
    const QAccessibleInterface *around = focused();
    while (around && around->role() != QAccessible::Dialog) {
        around = around->parent();
    }
    QVERIFY(around);
    QCOMPARE(around->text(QAccessible::Name), QStringLiteral("最後の1回です"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_window->activeFocusItem(), opener);
}

void TestControls::aDialogOfAListSaysItWithItsHeading()
{
    QVERIFY(
        open("Dialog { objectName: \"dialog\"; title: \"キーボードの使い方\"; spokenText: \"F6：移る\" }"));
    QMetaObject::invokeMethod(object("dialog"), "open");
    const auto focused = [this] {
        return QAccessible::queryAccessibleInterface(m_window->activeFocusItem());
    };
    QTRY_COMPARE(focused()->text(QAccessible::Name), QStringLiteral("キーボードの使い方"));
    QCOMPARE(focused()->text(QAccessible::Description), QStringLiteral("F6：移る"));
}

void TestControls::aDateIsLeftAloneWhileItIsTyped()
{
    QVERIFY(open("Column { DateField { id: date; objectName: \"date\"; label: \"引っ越す日\"\n"
                 "onEdited: text => { date.value = \"2026-12-05\"; date.understood = "
                 "\"2026年（令和8年）12月5日\" } }\n"
                 "Button { text: \"次へ\" } }"));
    QMetaObject::invokeMethod(object("date"), "takeFocus");
    QQuickItem *box = m_window->activeFocusItem();
    type(m_window, QStringLiteral("R8.12.5"));
    QCOMPARE(box->property("text").toString(), QStringLiteral("R8.12.5"));
    QVERIFY(box->property("a11yDescription").toString().contains(QStringLiteral("令和8年")));
    press(Qt::Key_Tab);
    QCOMPARE(box->property("text").toString(), QStringLiteral("2026-12-05"));
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
