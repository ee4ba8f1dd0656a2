// What is typed, picked and dropped: numbers, dates, files, long texts, words to look for.

#include "tests/qml/bench.h"
#include "tests/qml/listener.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup();

    void fullWidthDigitsAreUnderstoodAsANumber();
    void arrowsChangeANumberWithinItsBounds();
    void anAmountIsGroupedWhileNobodyTypes();
    void aDateFieldReadsBothCalendarsItself();
    void aDayIsPickedFromTheCalendarByTheKeyboard();
    void aMonthEndStaysInItsMonth();
    void aFileThatDoesNotFitIsRefusedInWords();
    void theSystemsDialogIsLoadedWhenAFileIsWanted();
    void tabLeavesALongText();
    void aSearchWaitsForAPauseAndTellsWhatItFound();
    void progressIsToldOnceInFiveSecondsAndAtItsEnd();

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

void TestEntry::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

bool TestEntry::open(const QByteArray &source)
{
    m_window = m_bench->openComponent(source);
    if (m_window == nullptr) {
        return false;
    }
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window);
}

void TestEntry::fullWidthDigitsAreUnderstoodAsANumber()
{
    QVERIFY(open("NumberField { id: f; objectName: \"f\"; label: \"人数\"; unit: \"人\"; onEdited: value => "
                 "f.value = value }"));
    const auto plain = [this](const char16_t *typed) {
        QString number;
        QMetaObject::invokeMethod(object("f"), "plain", Q_RETURN_ARG(QString, number),
                                  Q_ARG(QString, QString::fromUtf16(typed)));
        return number;
    };
    QCOMPARE(plain(u"１，２３４"), QStringLiteral("1234"));
    QCOMPARE(plain(u" 0012 "), QStringLiteral("12"));
    QCOMPARE(plain(u"－５"), QStringLiteral("-5"));
    // What is no number stays, for the person to mend.
    QCOMPARE(plain(u"三百"), QStringLiteral("三百"));
    QCOMPARE(plain(u"12人"), QStringLiteral("12人"));
    QCOMPARE(plain(u"1.5"), QStringLiteral("1.5"));
    QCOMPARE(findShown(m_window, QAccessible::EditableText)->text(QAccessible::Name),
             QStringLiteral("人数（単位は人）"));
}

void TestEntry::arrowsChangeANumberWithinItsBounds()
{
    QVERIFY(open("NumberField { id: f; objectName: \"f\"; label: \"人数\"; from: 1; to: 3; value: \"2\"; "
                 "onEdited: value => f.value = value }"));
    QMetaObject::invokeMethod(object("f"), "takeFocus");
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("3"));
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Down);
    }
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("1"));
}

void TestEntry::anAmountIsGroupedWhileNobodyTypes()
{
    QVERIFY(open(
        "Column { NumberField { id: f; objectName: \"f\"; grouped: true; width: 400; label: \"金額\"; value: "
        "\"1234567\"; onEdited: value => f.value = value } TextField { objectName: \"g\"; width: 400; label: "
        "\"次\" } }"));
    const auto shown = [this] {
        return findShown(m_window, QAccessible::EditableText)->text(QAccessible::Value);
    };
    QCOMPARE(shown(), QStringLiteral("1,234,567"));
    QMetaObject::invokeMethod(object("f"), "takeFocus");
    QCOMPARE(shown(), QStringLiteral("1234567")); // no sign moves under the fingers
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    type(m_window, QStringLiteral("89"));
    QCOMPARE(shown(), QStringLiteral("12345689"));
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("12345689"));
    QMetaObject::invokeMethod(object("g"), "takeFocus");
    QCOMPARE(shown(), QStringLiteral("12,345,689"));
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("12345689"));
}

void TestEntry::aDateFieldReadsBothCalendarsItself()
{
    QVERIFY(open("DateField { objectName: \"f\"; label: \"日\" }"));
    QMetaObject::invokeMethod(object("f"), "takeFocus");
    type(m_window, QStringLiteral("R8.12.5"));
    QCOMPARE(object("f")->property("meaningText").toString(), QStringLiteral("2026年（令和8年）12月5日"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QCOMPARE(object("f")->property("meaningText").toString(), QString());
}

void TestEntry::aDayIsPickedFromTheCalendarByTheKeyboard()
{
    QVERIFY(open("DateField { id: f; objectName: \"f\"; label: \"引っ越す日\"; value: \"2026-12-05\"; "
                 "latest: \"2027-01-31\"; onEdited: text => f.value = text }"));
    QMetaObject::invokeMethod(object("f"), "takeFocus");
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("引っ越す日をカレンダーから選ぶ"));
    press(Qt::Key_Space);
    QCOMPARE(focusedName(), QStringLiteral("2026年（令和8年）12月5日 土曜日、選んでいる日"));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QVERIFY(focusedName().startsWith(QStringLiteral("2026年（令和8年）12月13日 日曜日")));
    press(Qt::Key_End);
    QVERIFY(focusedName().contains(QStringLiteral("12月19日")));
    press(Qt::Key_PageDown);
    QVERIFY(focusedName().startsWith(QStringLiteral("2027年（令和9年）1月19日")));
    // A day out of bounds is said to be so and is not taken.
    press(Qt::Key_PageDown);
    QVERIFY(focusedName().endsWith(QStringLiteral("選べません")));
    press(Qt::Key_Return);
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("2026-12-05"));
    press(Qt::Key_PageUp);
    press(Qt::Key_Return);
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("2027-01-19"));
    QVERIFY(!object("f")->property("open").toBool());
    QCOMPARE(focusedName(), QStringLiteral("引っ越す日をカレンダーから選ぶ"));
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    QVERIFY(!object("f")->property("open").toBool());
}

void TestEntry::aMonthEndStaysInItsMonth()
{
    QVERIFY(open("Calendar { objectName: \"c\"; width: 400; value: \"2027-01-31\" }"));
    QMetaObject::invokeMethod(object("c"), "takeFocus");
    press(Qt::Key_PageDown);
    QCOMPARE(object("c")->property("place").toString(), QStringLiteral("2027-02-28"));
    press(Qt::Key_PageUp, Qt::ShiftModifier);
    QCOMPARE(object("c")->property("place").toString(), QStringLiteral("2026-02-28"));
}

void TestEntry::aFileThatDoesNotFitIsRefusedInWords()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QUrl::fromLocalFile(file.fileName())
                   : QUrl();
    };
    QVERIFY(open("FilePicker { id: f; objectName: \"f\"; label: \"写し\"; endings: [\"pdf\"]; mostBytes: "
                 "2048; onChosen: file => f.value = file; onRemoved: f.value = \"\" }"));
    const auto offer = [this](const QUrl &file) {
        bool taken = false;
        QMetaObject::invokeMethod(object("f"), "offer", Q_RETURN_ARG(bool, taken), Q_ARG(QUrl, file));
        return taken;
    };
    const auto refusal = [this] { return object("f")->property("refusal").toString(); };
    QVERIFY(!offer(write(QStringLiteral("写真.heic"), "x")));
    QVERIFY(refusal().contains(QStringLiteral("使えない形式")));
    QVERIFY(!offer(write(QStringLiteral("大.pdf"), QByteArray(3000, 'x'))));
    QVERIFY2(refusal().contains(QStringLiteral("2.9 kB")) && refusal().contains(QStringLiteral("2 kB")),
             qPrintable(refusal()));
    QVERIFY(!offer(write(QStringLiteral("空.pdf"), {})));
    QVERIFY(refusal().contains(QStringLiteral("空です")));
    QVERIFY(!offer(QUrl::fromLocalFile(folder.path())));
    QVERIFY(!offer(QUrl(QStringLiteral("https://example.jp/a.pdf"))));
    QVERIFY(refusal().contains(QStringLiteral("読めない")));
    // The reason is heard where the focus is.
    QVERIFY(m_window->activeFocusItem()->property("a11yDescription").toString().contains(refusal()));
    QVERIFY(offer(write(QStringLiteral("契約書.PDF"), "x")));
    QCOMPARE(refusal(), QString());
    QVERIFY(findShown(m_window, QAccessible::StaticText, QStringLiteral("選んだファイル：契約書.PDF")) !=
            nullptr);
    QAccessibleInterface *remove = findShown(m_window, QAccessible::Button, QStringLiteral("取り消す"));
    remove->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(object("f")->property("empty").toBool());
    QCOMPARE(focusedName(), QStringLiteral("写し：ファイルを選ぶ"));
}

void TestEntry::theSystemsDialogIsLoadedWhenAFileIsWanted()
{
    QVERIFY(open("FilePicker { objectName: \"f\"; label: \"写し\"; endings: [\"pdf\"] }"));
    QCOMPARE(object("f")->property("wish").value<QObject *>(), nullptr);
    QMetaObject::invokeMethod(object("f"), "open");
    auto *wish = object("f")->property("wish").value<QObject *>();
    QVERIFY(wish != nullptr);
    const auto opened = [wish] {
        for (const QObject *child : wish->findChildren<QObject *>()) {
            if (child->inherits("QQuickFileDialog")) {
                return child->property("visible").toBool();
            }
        }
        return false;
    };
    QTRY_VERIFY(opened());
    QCOMPARE(wish->property("endings").toStringList(), QStringList{QStringLiteral("pdf")});
}

void TestEntry::tabLeavesALongText()
{
    QVERIFY(open("Column { TextArea { id: f; objectName: \"f\"; label: \"ご意見\"; most: 5; onEdited: text "
                 "=> f.value = text } Button { text: \"次へ\" } }"));
    QMetaObject::invokeMethod(object("f"), "takeFocus");
    type(m_window, QStringLiteral("abcdefg"));
    QCOMPARE(object("f")->property("value").toString(), QStringLiteral("abcdefg"));
    QVERIFY(m_window->activeFocusItem()
                ->property("a11yDescription")
                .toString()
                .contains(QStringLiteral("2文字多い")));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("次へ"));
    press(Qt::Key_Backtab);
    QCOMPARE(focusedName(), QStringLiteral("ご意見"));
}

void TestEntry::aSearchWaitsForAPauseAndTellsWhatItFound()
{
    QVERIFY(open("SearchField { id: f; objectName: \"f\"; pause: 40; onSearched: text => f.found = text + "
                 "\": 2件\" }"));
    QSignalSpy searched(object("f"), SIGNAL(searched(QString)));
    QMetaObject::invokeMethod(object("f"), "takeFocus");
    type(m_window, QStringLiteral("card"));
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QVERIFY(findShown(m_window, QAccessible::Notification, QStringLiteral("card: 2件")) != nullptr);
    press(Qt::Key_Return);
    QCOMPARE(searched.count(), 2);
    press(Qt::Key_Escape);
    QCOMPARE(searched.last().first().toString(), QString());
}

void TestEntry::progressIsToldOnceInFiveSecondsAndAtItsEnd()
{
    QVERIFY(open("ProgressBar { objectName: \"bar\"; text: \"送信\" }"));
    QSignalSpy told(object("bar"), SIGNAL(valueChanged()));
    forgetHeard();
    for (int i = 1; i <= 10; ++i) {
        object("bar")->setProperty("value", i / 10.0);
    }
    QCOMPARE(told.count(), 10);
    const auto said = [](const QString &text) { return heard().contains(text); };
    QTRY_VERIFY_WITH_TIMEOUT(said(QStringLiteral("送信、100パーセント")), 3000);
    QVERIFY(said(QStringLiteral("送信、10パーセント")));
    QVERIFY(!said(QStringLiteral("送信、50パーセント")));
    QAccessibleInterface *bar = findShown(m_window, QAccessible::ProgressBar);
    QCOMPARE(bar->valueInterface()->maximumValue().toDouble(), 1.0);
    QCOMPARE(bar->valueInterface()->currentValue().toDouble(), 1.0);
}

QTEST_MAIN(TestEntry)
#include "tst_entry.moc"
