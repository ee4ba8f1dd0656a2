// The recovery code under the keyboard: copied group by group, proved, and used.

#include "tests/qml/bench.h"
#include "tests/qml/listener.h"

#include <QQuickItem>
#include <QTest>

using namespace madoguchi;

class TestRecoveryPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup();

    void theCodeIsReadGroupByGroupAndCharacterByCharacter();
    void theCodeHoldsOnceItsLastGroupWasTyped();
    void givingTheCodeUpIsAskedFor();
    void aCodeIsTypedToTakeOver();

private:
    void open(const char *page);
    QObject *recovery() const { return m_bench->shell()->property("recovery").value<QObject *>(); }
    void press(Qt::Key key) const { QTest::keyClick(m_window, key); }
    void trigger(const QString &button) const
    {
        QAccessibleInterface *face = findShown(m_window, QAccessible::Button, button);
        QVERIFY2(face != nullptr, qPrintable(button));
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    QString focusedName() const
    {
        QQuickItem *item = m_window->activeFocusItem();
        QAccessibleInterface *face = item != nullptr ? QAccessible::queryAccessibleInterface(item) : nullptr;
        return face != nullptr ? face->text(QAccessible::Name) : QString();
    }

    std::unique_ptr<Bench> m_bench;
    QQuickWindow *m_window = nullptr;
};

void TestRecoveryPages::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_window = nullptr;
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

void TestRecoveryPages::open(const char *page)
{
    m_bench->shell()->setProperty("page", QLatin1String(page));
    m_window = m_bench->openWindow();
    QVERIFY(m_window != nullptr);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestRecoveryPages::theCodeIsReadGroupByGroupAndCharacterByCharacter()
{
    open("recoveryCode");
    trigger(QStringLiteral("復旧コードを作る"));
    QTRY_COMPARE(focusedName(), QStringLiteral("コードを紙に控えてください"));
    QTest::qWait(50); // the heading takes the focus once more when the page stands
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("1組目：0、4、1、0"));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(focusedName(), QStringLiteral("3組目：0、R、3、G"));
    press(Qt::Key_Left);
    QCOMPARE(focusedName(), QStringLiteral("2組目：6、1、0、5"));
}

void TestRecoveryPages::theCodeHoldsOnceItsLastGroupWasTyped()
{
    open("recoveryCode");
    trigger(QStringLiteral("復旧コードを作る"));
    QTRY_COMPARE(focusedName(), QStringLiteral("コードを紙に控えてください"));
    for (int tabs = 0; tabs < 8 && !focusedName().contains(QStringLiteral("最後の1組")); ++tabs) {
        press(Qt::Key_Tab);
    }
    type(m_window, QStringLiteral("0000"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!recovery()->property("mistake").toString().isEmpty());
    QVERIFY(!recovery()->property("kept").toBool());
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Backspace);
    }
    type(m_window, QStringLiteral("c4n1"));
    trigger(QStringLiteral("控えました"));
    QTRY_COMPARE(focusedName(), QStringLiteral("復旧コードが使えるようになりました"));
    QVERIFY(findShown(m_window, QAccessible::ListItem, QStringLiteral("1組目：0、4、1、0")) == nullptr);
}

void TestRecoveryPages::givingTheCodeUpIsAskedFor()
{
    recovery()->setProperty("kept", true);
    open("recoveryCode");
    trigger(QStringLiteral("復旧コードをやめる"));
    QTRY_VERIFY(findShown(m_window, QAccessible::Button, QStringLiteral("このまま使う")) != nullptr);
    press(Qt::Key_Escape);
    QVERIFY(recovery()->property("kept").toBool());
    trigger(QStringLiteral("復旧コードをやめる"));
    trigger(QStringLiteral("やめる（コードは使えなくなります）"));
    QTRY_VERIFY(!recovery()->property("kept").toBool());
}

void TestRecoveryPages::aCodeIsTypedToTakeOver()
{
    open("takeOver");
    QTRY_COMPARE(focusedName(), QStringLiteral("前のカードの内容を引き継ぐ"));
    press(Qt::Key_Tab);
    type(m_window, QStringLiteral("0410 6105"));
    trigger(QStringLiteral("引き継ぐ"));
    QCOMPARE(recovery()->property("taken").toString(), QStringLiteral("0410 6105"));
}

QTEST_MAIN(TestRecoveryPages)
#include "tst_recovery_pages.moc"
