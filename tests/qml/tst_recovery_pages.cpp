// The recovery code under the keyboard: copied group by group, proved, and used.

#include "tests/qml/listener.h"
#include "tests/qml/page_driver.h"

#include <QProcess>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class TestRecoveryPages : public QObject, private PageDriver
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

    void theCodeIsReadGroupByGroupAndCharacterByCharacter();
    void theCodeHoldsOnceItsLastGroupWasTyped();
    void theQrCodeOnThePageHoldsTheSameCode_data();
    void theQrCodeOnThePageHoldsTheSameCode();
    void givingTheCodeUpIsAskedFor();
    void aCodeIsTypedToTakeOver();

private:
    QObject *recovery() const { return model("recovery"); }
};

void TestRecoveryPages::theCodeIsReadGroupByGroupAndCharacterByCharacter()
{
    QVERIFY(open({"", "recoveryCode", {}}));
    QVERIFY(trigger(QStringLiteral("復旧コードを作る")));
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
    QVERIFY(open({"", "recoveryCode", {}}));
    QVERIFY(trigger(QStringLiteral("復旧コードを作る")));
    QTRY_COMPARE(focusedName(), QStringLiteral("コードを紙に控えてください"));
    QVERIFY(tabTo(QStringLiteral("最後の1組")));
    type(window(), QStringLiteral("0000"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!recovery()->property("mistake").toString().isEmpty());
    QVERIFY(!recovery()->property("kept").toBool());
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Backspace);
    }
    type(window(), QStringLiteral("c4n1"));
    QVERIFY(trigger(QStringLiteral("控えました")));
    QTRY_COMPARE(focusedName(), QStringLiteral("復旧コードが使えるようになりました"));
    QVERIFY(!shows(QAccessible::ListItem, QStringLiteral("1組目：0、4、1、0")));
}

void TestRecoveryPages::theQrCodeOnThePageHoldsTheSameCode_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "contrast"}) {
        QTest::newRow(theme) << QString::fromLatin1(theme);
    }
}

void TestRecoveryPages::theQrCodeOnThePageHoldsTheSameCode()
{
    QFETCH(QString, theme);
    QVERIFY(open({"", "recoveryCode", {{"settings.theme", theme}}}));
    QVERIFY(trigger(QStringLiteral("復旧コードを作る")));
    QTRY_COMPARE(focusedName(), QStringLiteral("コードを紙に控えてください"));
    QVERIFY(shows(QAccessible::Graphic, QStringLiteral("復旧コードのQRコード。中身は9組の文字と同じです。")));
    // As a phone sees the screen.
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("page.png"));
    window()->resize(900, 1400);
    QTest::qWait(100);
    QVERIFY(window()->grabWindow().save(picture));
    QProcess zbar;
    zbar.start(QStringLiteral("zbarimg"),
               {QStringLiteral("--nodbus"), QStringLiteral("--quiet"), QStringLiteral("--raw"), picture});
    QVERIFY(zbar.waitForFinished());
    QCOMPARE(QString::fromUtf8(zbar.readAll()).trimmed(),
             QStringLiteral("0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-C4N1"));
}

void TestRecoveryPages::givingTheCodeUpIsAskedFor()
{
    recovery()->setProperty("kept", true);
    QVERIFY(open({"", "recoveryCode", {}}));
    QVERIFY(trigger(QStringLiteral("復旧コードをやめる")));
    QTRY_VERIFY(shows(QAccessible::Button, QStringLiteral("このまま使う")));
    press(Qt::Key_Escape);
    QVERIFY(recovery()->property("kept").toBool());
    QVERIFY(trigger(QStringLiteral("復旧コードをやめる")));
    QVERIFY(trigger(QStringLiteral("やめる（コードは使えなくなります）")));
    QTRY_VERIFY(!recovery()->property("kept").toBool());
}

void TestRecoveryPages::aCodeIsTypedToTakeOver()
{
    QVERIFY(open({"", "takeOver", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("前のカードの内容を引き継ぐ"));
    press(Qt::Key_Tab);
    type(window(), QStringLiteral("0410 6105"));
    QVERIFY(trigger(QStringLiteral("引き継ぐ")));
    QCOMPARE(recovery()->property("taken").toString(), QStringLiteral("0410 6105"));
}

QTEST_MAIN(TestRecoveryPages)
#include "tst_recovery_pages.moc"
