// Help, diagnosis and feedback under the keyboard.

#include "tests/qml/listener.h"
#include "tests/qml/page_driver.h"

#include <QDirIterator>
#include <QFile>
#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>

using namespace madoguchi;

class TestHelpPages : public QObject, private PageDriver
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

    void everyErrorOffersItsTopic();
    void theLinkOfAnErrorOpensTheHelpOfItsCode();
    void aGroupOfTopicsIsOneStopAndArrowsGoThroughIt();
    void aSearchIsTypedAndItsResultOpened();
    void anotherTopicInTheSamePlaceIsReadFromItsHeading();
    void aCommandIsCopiedAndATopicOpened();
    void anOpinionIsWrittenConsentedToAndSentByKeyboard();
};

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
    QVERIFY(open({"", "card", {{"card.error.present", true}}}));
    QVERIFY(trigger(QAccessible::Link, QStringLiteral("くわしく")));
    QCOMPARE(bench().shell()->property("helpAskedFor"),
             QQmlProperty::read(bench().shell(), QStringLiteral("card.error.code")));
}

void TestHelpPages::aGroupOfTopicsIsOneStopAndArrowsGoThroughIt()
{
    QVERIFY(open({"", "help", {}}));
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
    QTest::keyClick(window(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY2(focusedName().contains(QStringLiteral("2件中2件目")), qPrintable(focusedName()));
    press(Qt::Key_Return);
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("reader-unsupported"));
}

void TestHelpPages::aSearchIsTypedAndItsResultOpened()
{
    QVERIFY(open({"", "help", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("ヘルプ"));
    press(Qt::Key_Tab);
    QVERIFY(focusedName().contains(QStringLiteral("ヘルプを検索")));
    forgetHeard();
    type(window(), QStringLiteral("moving"));
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
    QVERIFY(open({"", "helpTopic", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号がロックされたときは"));
    QVERIFY(trigger(QAccessible::Link, QStringLiteral("問い合わせ先、2件中2件目")));
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("contacts"));
    press(Qt::Key_Tab);
    model("help")->setProperty("title", QStringLiteral("問い合わせ先"));
    QMetaObject::invokeMethod(model("help"), "topicChanged");
    QTRY_COMPARE(focusedName(), QStringLiteral("問い合わせ先"));
}

void TestHelpPages::aCommandIsCopiedAndATopicOpened()
{
    QVERIFY(open({"", "diagnosis", {}}));
    QVERIFY(trigger(QAccessible::Button, QStringLiteral("コピーする")));
    QCOMPARE(model("diagnosis")->property("copied").toString(),
             QStringLiteral("sudo systemctl enable --now pcscd.socket"));
    QVERIFY(trigger(QAccessible::Link, QStringLiteral("くわしく")));
    QCOMPARE(model("help")->property("openedTopic").toString(), QStringLiteral("reader-service"));
    QVERIFY(trigger(QAccessible::Button, QStringLiteral("もう一度調べる")));
    QCOMPARE(model("diagnosis")->property("runs").toInt(), 1);
}

void TestHelpPages::anOpinionIsWrittenConsentedToAndSentByKeyboard()
{
    QVERIFY(open({"", "feedback", {{"feedback.trouble", QStringLiteral("phone")}}}));
    QVERIFY(trigger(QAccessible::RadioButton, QStringLiteral("分かりにくい、使いにくい")));
    QCOMPARE(model("feedback")->property("category").toString(), QStringLiteral("hard"));
    press(Qt::Key_Tab); // from the heading to the kind
    press(Qt::Key_Tab);
    QVERIFY2(focusedName().contains(QStringLiteral("内容")), qPrintable(focusedName()));
    type(window(), QStringLiteral("03-1234-5678"));
    QTRY_COMPARE(model("feedback")->property("text").toString(), QStringLiteral("03-1234-5678"));
    QVERIFY(trigger(QAccessible::Button, QStringLiteral("この内容で送る")));
    QCOMPARE(model("feedback")->property("sends").toInt(), 0);
    QVERIFY(trigger(QAccessible::CheckBox, QStringLiteral("確かめました。このまま送ります。")));
    QVERIFY(trigger(QAccessible::Button, QStringLiteral("この内容で送る")));
    QCOMPARE(model("feedback")->property("sends").toInt(), 1);
    QTRY_COMPARE(focusedName(), QStringLiteral("ご意見が届きました"));
}

QTEST_MAIN(TestHelpPages)
#include "tst_help_pages.moc"
