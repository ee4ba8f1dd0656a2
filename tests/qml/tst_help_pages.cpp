// Help, diagnosis and feedback under the keyboard.

#include "tests/qml/bench.h"
#include "tests/qml/listener.h"

#include <QDirIterator>
#include <QFile>
#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>

using namespace madoguchi;

class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }
    void initTestCase() { listen(); }
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup();

    void everyErrorOffersItsTopic();
    void theLinkOfAnErrorOpensTheHelpOfItsCode();
    void aGroupOfTopicsIsOneStopAndArrowsGoThroughIt();
    void aSearchIsTypedAndItsResultOpened();
    void anotherTopicInTheSamePlaceIsReadFromItsHeading();
    void aCommandIsCopiedAndATopicOpened();
    void anOpinionIsWrittenConsentedToAndSentByKeyboard();

private:
    void open(const char *page, const QList<QPair<QString, QVariant>> &properties = {});
    QObject *model(const char *name) const { return m_bench->shell()->property(name).value<QObject *>(); }
    void press(Qt::Key key) const { QTest::keyClick(m_window, key); }
    void trigger(QAccessible::Role role, const QString &name) const
    {
        QAccessibleInterface *face = findShown(m_window, role, name);
        QVERIFY2(face != nullptr, qPrintable(name));
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

void TestHelpPages::cleanup()
{
    const QStringList warnings = m_bench->warnings();
    m_window = nullptr;
    m_bench.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
}

void TestHelpPages::open(const char *page, const QList<QPair<QString, QVariant>> &properties)
{
    for (const auto &[name, value] : properties) {
        QVERIFY(QQmlProperty::write(m_bench->shell(), name, value, &m_bench->engine()));
    }
    m_bench->shell()->setProperty("page", QLatin1String(page));
    m_window = m_bench->openWindow();
    QVERIFY(m_window != nullptr);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestHelpPages::everyErrorOffersItsTopic()
{
    QDirIterator files(QStringLiteral(MADOGUCHI_SOURCE_DIR "/qml/pages"), {QStringLiteral("*.qml")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.count("ErrorPanel {") == text.count("onHelpWanted:"), qPrintable(file.fileName()));
    }
}

void TestHelpPages::theLinkOfAnErrorOpensTheHelpOfItsCode()
{
    open("card", {{QStringLiteral("card.error.present"), true}});
    trigger(QAccessible::Link, QStringLiteral("くわしく"));
    QCOMPARE(m_bench->shell()->property("helpAskedFor"),
             QQmlProperty::read(m_bench->shell(), QStringLiteral("card.error.code")));
}

void TestHelpPages::aGroupOfTopicsIsOneStopAndArrowsGoThroughIt()
{
    open("help");
    QTRY_COMPARE(focusedName(), QStringLiteral("ヘルプ"));
    press(Qt::Key_Tab); // the search
    press(Qt::Key_Tab);
    QVERIFY2(focusedName().startsWith(QStringLiteral("カードリーダーが見つからない")),
             qPrintable(focusedName()));
    QVERIFY(focusedName().contains(QStringLiteral("2件中1件目")));
    press(Qt::Key_End);
    QVERIFY2(focusedName().contains(QStringLiteral("2件中2件目")), qPrintable(focusedName()));
    press(Qt::Key_Down); // stays at the end
    QVERIFY(focusedName().contains(QStringLiteral("2件中2件目")));
    press(Qt::Key_Tab); // the next group
    QVERIFY2(focusedName().contains(QStringLiteral("3件中1件目")), qPrintable(focusedName()));
    QTest::keyClick(m_window, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY2(focusedName().contains(QStringLiteral("2件中2件目")), qPrintable(focusedName()));
    press(Qt::Key_Return);
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("reader-unsupported"));
}

void TestHelpPages::aSearchIsTypedAndItsResultOpened()
{
    open("help");
    QTRY_COMPARE(focusedName(), QStringLiteral("ヘルプ"));
    press(Qt::Key_Tab);
    QVERIFY(focusedName().contains(QStringLiteral("ヘルプを検索")));
    forgetHeard();
    type(m_window, QStringLiteral("moving"));
    press(Qt::Key_Return);
    QTRY_COMPARE(model("help")->property("query").toString(), QStringLiteral("moving"));
    for (int i = 0; i < 4 && !focusedName().startsWith(QStringLiteral("引越し")); ++i) {
        press(Qt::Key_Tab);
    }
    QVERIFY2(focusedName().contains(QStringLiteral("2件中1件目")), qPrintable(focusedName()));
    press(Qt::Key_Return);
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("moving-out"));
}

void TestHelpPages::anotherTopicInTheSamePlaceIsReadFromItsHeading()
{
    open("helpTopic");
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号がロックされたときは"));
    trigger(QAccessible::Link, QStringLiteral("問い合わせ先、2件中2件目"));
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("contacts"));
    press(Qt::Key_Tab);
    model("help")->setProperty("title", QStringLiteral("問い合わせ先"));
    QMetaObject::invokeMethod(model("help"), "topicChanged");
    QTRY_COMPARE(focusedName(), QStringLiteral("問い合わせ先"));
}

void TestHelpPages::aCommandIsCopiedAndATopicOpened()
{
    open("diagnosis");
    trigger(QAccessible::Button, QStringLiteral("コピーする"));
    QCOMPARE(model("diagnosis")->property("copied").toString(),
             QStringLiteral("sudo systemctl enable --now pcscd.socket"));
    trigger(QAccessible::Link, QStringLiteral("くわしく"));
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("reader-service"));
    trigger(QAccessible::Button, QStringLiteral("もう一度調べる"));
    QCOMPARE(model("diagnosis")->property("runs").toInt(), 1);
}

void TestHelpPages::anOpinionIsWrittenConsentedToAndSentByKeyboard()
{
    open("feedback", {{QStringLiteral("feedback.trouble"), QStringLiteral("phone")}});
    trigger(QAccessible::RadioButton, QStringLiteral("分かりにくい、使いにくい"));
    QCOMPARE(model("feedback")->property("category").toString(), QStringLiteral("hard"));
    press(Qt::Key_Tab); // from the heading to the kind
    press(Qt::Key_Tab);
    QVERIFY2(focusedName().contains(QStringLiteral("内容")), qPrintable(focusedName()));
    type(m_window, QStringLiteral("03-1234-5678"));
    QTRY_COMPARE(model("feedback")->property("text").toString(), QStringLiteral("03-1234-5678"));
    trigger(QAccessible::Button, QStringLiteral("この内容で送る"));
    QCOMPARE(model("feedback")->property("sends").toInt(), 0);
    trigger(QAccessible::CheckBox, QStringLiteral("確かめました。このまま送ります。"));
    trigger(QAccessible::Button, QStringLiteral("この内容で送る"));
    QCOMPARE(model("feedback")->property("sends").toInt(), 1);
    QTRY_COMPARE(focusedName(), QStringLiteral("ご意見が届きました"));
}

QTEST_MAIN(TestHelpPages)
#include "tst_help_pages.moc"
