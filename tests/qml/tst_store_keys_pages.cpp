// What opens what is kept, under the keyboard: asked before the first thing is kept, chosen, ended.

#include "tests/qml/listener.h"
#include "tests/qml/page_driver.h"

#include <QQuickItem>
#include <QTest>

using namespace madoguchi;

class TestStoreKeysPages : public QObject, private PageDriver
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

    void whoIsInAHurryGoesOnKnowingWhatItMeans();
    void whoHasChosenGoesOn();
    void aPassphraseIsRefusedAtItsFieldAndThenKept();
    void endingAWayIsAskedForAndSaysWhatIsLeft();
    void newKeysAreAskedFor();
    void theKeyringSaysWhoElseHasIt();
    void otherWaysTakeOverToo();

private:
    QObject *keys() const { return model("storeKeys"); }
    QString done() const { return keys()->property("done").toString(); }
};

void TestStoreKeysPages::whoIsInAHurryGoesOnKnowingWhatItMeans()
{
    QVERIFY(open({"", "storeKeys", {{"storeKeys.asked", true}}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("カードのほかの開け方を決めますか"));
    QVERIFY(!shows(QAccessible::Button, QStringLiteral("入力へ進む")));
    QVERIFY(tabTo(QStringLiteral("カードだけで進むときは")));
    QVERIFY(focusedDescription().contains(QStringLiteral("書きかけの内容と控えを開けなくなります")));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("いまはカードだけで進む"));
    press(Qt::Key_Return);
    QCOMPARE(done(), QStringLiteral("card alone"));
}

void TestStoreKeysPages::whoHasChosenGoesOn()
{
    QVERIFY(open({"", "storeKeys", {{"storeKeys.asked", true}, {"storeKeys.codeKept", true}}}));
    QVERIFY(!shows(QAccessible::Button, QStringLiteral("いまはカードだけで進む")));
    QVERIFY(tabTo(QStringLiteral("入力へ進む")));
    press(Qt::Key_Return);
    QCOMPARE(done(), QStringLiteral("proceeded"));
}

void TestStoreKeysPages::aPassphraseIsRefusedAtItsFieldAndThenKept()
{
    QVERIFY(open({"", "storeKeys", {}}));
    QVERIFY(trigger(QStringLiteral("パスフレーズを決める")));
    QTRY_VERIFY2(focusedName().contains(QStringLiteral("新しいパスフレーズ")), qPrintable(focusedName()));
    type(window(), QStringLiteral("short"));
    press(Qt::Key_Return);
    QTRY_COMPARE(keys()->property("refusal").toString(), QStringLiteral("12文字以上にしてください。"));
    QVERIFY(focusedDescription().contains(QStringLiteral("12文字以上にしてください。")));
    QVERIFY(!keys()->property("passphraseKept").toBool());
    type(window(), QStringLiteral("but longer now"));
    QVERIFY(tabTo(QStringLiteral("確認のため")));
    type(window(), QStringLiteral("shortbut longer now"));
    press(Qt::Key_Return);
    QTRY_VERIFY(keys()->property("passphraseKept").toBool());
    QTRY_VERIFY(shows(QAccessible::Button, QStringLiteral("パスフレーズを替える")));
}

void TestStoreKeysPages::endingAWayIsAskedForAndSaysWhatIsLeft()
{
    QVERIFY(open({"", "storeKeys", {{"storeKeys.passphraseKept", true}}}));
    QVERIFY(trigger(QStringLiteral("パスフレーズをやめる")));
    QTRY_COMPARE(dialogName(), QStringLiteral("「パスフレーズ」をやめますか"));
    press(Qt::Key_Escape);
    QVERIFY(keys()->property("passphraseKept").toBool());
    QVERIFY(trigger(QStringLiteral("パスフレーズをやめる")));
    QTRY_VERIFY(!dialogName().isEmpty());
    QVERIFY(trigger(QStringLiteral("「パスフレーズ」をやめる")));
    QTRY_VERIFY(!keys()->property("passphraseKept").toBool());
}

void TestStoreKeysPages::newKeysAreAskedFor()
{
    QVERIFY(open({"", "storeKeys", {{"storeKeys.codeKept", true}}}));
    QVERIFY(trigger(QStringLiteral("鍵を新しくする")));
    QTRY_COMPARE(dialogName(), QStringLiteral("鍵を新しくしますか"));
    QVERIFY(trigger(QStringLiteral("このまま使う")));
    QVERIFY(done().isEmpty());
}

void TestStoreKeysPages::theKeyringSaysWhoElseHasIt()
{
    QVERIFY(open({"", "storeKeys", {}}));
    // Before it is chosen, also to who goes by Tab.
    QVERIFY(tabTo(QStringLiteral("キーリングでも開けるようにする")));
    QVERIFY2(
        focusedDescription().contains(QStringLiteral("同じアカウントを使っているときは、選ばないでください")),
        qPrintable(focusedDescription()));
    QVERIFY(trigger(QStringLiteral("キーリングでも開けるようにする")));
    QTRY_VERIFY(keys()->property("keyringKept").toBool());
    QVERIFY(
        shows(QAccessible::StaticText,
              QStringLiteral(
                  "パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は"
                  "、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。")));
}

void TestStoreKeysPages::otherWaysTakeOverToo()
{
    QVERIFY(
        open({"", "takeOver", {{"storeKeys.opensByPassphrase", true}, {"storeKeys.opensByKeyring", true}}}));
    QVERIFY(trigger(QStringLiteral("パスフレーズで引き継ぐ")));
    QVERIFY2(done().isEmpty(), "nothing was typed");
    QTRY_VERIFY2(focusedDescription().contains(QStringLiteral("パスフレーズを入れてください。")),
                 qPrintable(focusedDescription()));
    type(window(), QStringLiteral("lantern river"));
    press(Qt::Key_Return);
    QCOMPARE(done(), QStringLiteral("phrase of 13"));
    QVERIFY(trigger(QStringLiteral("キーリングで引き継ぐ")));
    QCOMPARE(done(), QStringLiteral("keyring"));
}

QTEST_MAIN(TestStoreKeysPages)
#include "tst_store_keys_pages.moc"
