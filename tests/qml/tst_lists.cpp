// Many things in one place: lists, tables, tabs, what opens and closes.

#include "tests/qml/bench.h"
#include "tests/qml/listener.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup();

    void aRowSaysItsPlaceAmongAll();
    void homeEndAndPageGoThroughAllRows();
    void aListIsOneTabStopThatIsKept();
    void enterAndTheScreenReadersPressOpenARow();
    void aTableRowIsReadWithItsColumnsNames();
    void arrowsChooseATabAndOneIsATabStop();
    void aDisclosureSaysWhetherItIsOpen();
    void moreIsAskedForWhileThereIsMore();

private:
    bool open(const QByteArray &source);
    QObject *object(const char *name) const { return m_window->findChild<QObject *>(QLatin1String(name)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(m_window, key, with);
    }
    QString focusedName() const { return m_window->activeFocusItem()->property("a11yName").toString(); }

    std::unique_ptr<Bench> m_bench;
    QQuickWindow *m_window = nullptr;
};

void TestLists::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

bool TestLists::open(const QByteArray &source)
{
    m_window = m_bench->openComponent(source);
    if (m_window == nullptr) {
        return false;
    }
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window);
}

void TestLists::aRowSaysItsPlaceAmongAll()
{
    QVERIFY(open("ListBox { objectName: \"list\"; name: \"お知らせ\"; model: 1000; delegate: ListRow { "
                 "title: \"税のお知らせ \" + index; mark: \"未読\"; side: \"11月1日\" } }"));
    QMetaObject::invokeMethod(object("list"), "focusAt", Q_ARG(int, 2));
    QCOMPARE(focusedName(), QStringLiteral("税のお知らせ 2、未読、11月1日、1000件中3件目"));
    QAccessibleInterface *list = findShown(m_window, QAccessible::List);
    QVERIFY(list != nullptr);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("お知らせ、1000件"));
    // Only what is in sight exists.
    QVERIFY2(list->childCount() < 60, qPrintable(QString::number(list->childCount())));
    QAccessibleInterface *row = findShown(m_window, QAccessible::ListItem, QStringLiteral("3件目"));
    QVERIFY(row != nullptr && row->state().focused && row->state().focusable);
}

void TestLists::homeEndAndPageGoThroughAllRows()
{
    QVERIFY(
        open("ListBox { objectName: \"list\"; model: 1000; delegate: ListRow { title: String(index) } }"));
    QMetaObject::invokeMethod(object("list"), "takeFocus");
    press(Qt::Key_Down);
    QVERIFY(focusedName().startsWith(QStringLiteral("1、")));
    press(Qt::Key_End);
    QVERIFY(focusedName().endsWith(QStringLiteral("1000件中1000件目")));
    press(Qt::Key_Down);
    QVERIFY(focusedName().endsWith(QStringLiteral("1000件中1000件目")));
    press(Qt::Key_Home);
    press(Qt::Key_PageDown);
    const int page = object("list")->property("currentIndex").toInt();
    QVERIFY2(page >= 3 && page < 20, qPrintable(QString::number(page)));
    press(Qt::Key_PageUp);
    QCOMPARE(object("list")->property("currentIndex").toInt(), 0);
    // The row of the focus is in sight.
    press(Qt::Key_End);
    QQuickItem *row = m_window->activeFocusItem();
    QVERIFY(row->mapToScene(QPointF(0, row->height())).y() <= m_window->height());
}

void TestLists::aListIsOneTabStopThatIsKept()
{
    QVERIFY(
        open("Column { width: 500; Button { text: \"前\" }\n ListBox { objectName: \"list\"; model: 30; "
             "mostHeight: 300; delegate: ListRow { title: String(index) } }\n Button { text: \"次\" } }"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(focusedName().startsWith(QStringLiteral("0、")));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("次"));
    press(Qt::Key_Backtab);
    QVERIFY2(focusedName().startsWith(QStringLiteral("2、")), qPrintable(focusedName()));
    press(Qt::Key_Backtab);
    QCOMPARE(focusedName(), QStringLiteral("前"));
}

void TestLists::enterAndTheScreenReadersPressOpenARow()
{
    QVERIFY(open("Item { id: root; objectName: \"top\"; property int opened: -1; width: 500; height: 500\n "
                 "ListBox { objectName: \"list\"; model: 5; delegate: ListRow { title: String(index); "
                 "onTriggered: root.opened = index } } }"));
    QMetaObject::invokeMethod(object("list"), "focusAt", Q_ARG(int, 3));
    press(Qt::Key_Return);
    QCOMPARE(object("top")->property("opened").toInt(), 3);
    QAccessibleInterface *row = findShown(m_window, QAccessible::ListItem, QStringLiteral("2件目"));
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(object("top")->property("opened").toInt(), 1);
}

void TestLists::aTableRowIsReadWithItsColumnsNames()
{
    QVERIFY(open("Table { objectName: \"table\"; width: 700; title: \"記録\"; columns: [{key: \"day\", "
                 "title: \"日\"}, {key: \"office\", title: \"役所\"}, {key: \"why\", title: \"理由\"}]\n"
                 "model: ListModel { ListElement { day: \"11月20日\"; office: \"みなみ市\"; why: \"\" } "
                 "ListElement { day: \"10月3日\"; office: \"年金機構\"; why: \"届出\" } } }"));
    QMetaObject::invokeMethod(object("table"), "focusAt", Q_ARG(int, 0));
    const auto name = [this] {
        return QAccessible::queryAccessibleInterface(m_window->activeFocusItem())->text(QAccessible::Name);
    };
    QCOMPARE(name(), QStringLiteral("2行中1行目、日：11月20日、役所：みなみ市"));
    press(Qt::Key_Down);
    QCOMPARE(name(), QStringLiteral("2行中2行目、日：10月3日、役所：年金機構、理由：届出"));
    QVERIFY(!object("table")->property("stacked").toBool());
    object("table")->setProperty("width", 300);
    QVERIFY(object("table")->property("stacked").toBool());
    QCOMPARE(name(), QStringLiteral("2行中2行目、日：10月3日、役所：年金機構、理由：届出"));
}

void TestLists::arrowsChooseATabAndOneIsATabStop()
{
    QVERIFY(open("Column { width: 500\n Tabs { id: t; objectName: \"tabs\"; label: \"お知らせ\"; current: "
                 "\"a\"; onChosen: value => t.current = value\n"
                 "choices: [{value: \"a\", label: \"未読\", count: 3}, {value: \"b\", label: \"すべて\"}, "
                 "{value: \"c\", label: \"保管\"}] }\n Button { text: \"次\" } }"));
    QMetaObject::invokeMethod(object("tabs"), "takeFocus");
    QCOMPARE(focusedName(), QStringLiteral("未読、3件"));
    press(Qt::Key_Right);
    QCOMPARE(object("tabs")->property("current").toString(), QStringLiteral("b"));
    QAccessibleInterface *tab = findShown(m_window, QAccessible::PageTab, QStringLiteral("すべて"));
    QVERIFY(tab != nullptr && tab->state().selected && tab->state().focused);
    QVERIFY(!findShown(m_window, QAccessible::PageTab, QStringLiteral("未読"))->state().selected);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    QCOMPARE(object("tabs")->property("current").toString(), QStringLiteral("a"));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("次"));
}

void TestLists::aDisclosureSaysWhetherItIsOpen()
{
    QVERIFY(open("Disclosure { objectName: \"d\"; title: \"必要なもの\"; BodyText { text: \"カード\" } }"));
    QAccessibleInterface *button = findShown(m_window, QAccessible::Button, QStringLiteral("必要なもの"));
    QVERIFY(button != nullptr && button->state().collapsed && !button->state().hasPopup);
    QVERIFY(findShown(m_window, QAccessible::StaticText, QStringLiteral("カード")) == nullptr);
    QMetaObject::invokeMethod(object("d"), "takeFocus");
    press(Qt::Key_Return);
    QVERIFY(button->state().expanded);
    QVERIFY(findShown(m_window, QAccessible::StaticText, QStringLiteral("カード")) != nullptr);
    press(Qt::Key_Space);
    QVERIFY(button->state().collapsed);
}

void TestLists::moreIsAskedForWhileThereIsMore()
{
    QVERIFY(open("MoreButton { id: m; objectName: \"m\"; shown: 50; total: 60; onAsked: m.shown = 60 }"));
    QAccessibleInterface *more =
        findShown(m_window, QAccessible::Button, QStringLiteral("さらに10件を表示する"));
    QVERIFY(more != nullptr);
    more->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(findShown(m_window, QAccessible::Button) == nullptr);
    QVERIFY(findShown(m_window, QAccessible::StaticText, QStringLiteral("全60件を表示しています。")) !=
            nullptr);
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
