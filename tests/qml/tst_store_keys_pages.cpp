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
    void aFileIsWrittenWithAPassphraseAndSaysWhatStays();
    void erasingNamesWhatIsLostAndAsksTwice();
    void whereWorkIsNothingComesIn();

private:
    QObject *file() const { return model("storeFile"); }
    QObject *keys() const { return model("storeKeys"); }
    static QString done(const QObject *model) { return model->property("done").toString(); }
    QString done() const { return done(keys()); }
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

void TestStoreKeysPages::aFileIsWrittenWithAPassphraseAndSaysWhatStays()
{
    QVERIFY(open({"", "storeKeys", {}}));
    QVERIFY(trigger(QStringLiteral("ファイルに書き出す")));
    QTRY_VERIFY2(focusedName().contains(QStringLiteral("新しいパスフレーズ")), qPrintable(focusedName()));
    QVERIFY(
        shows(QAccessible::Grouping, QStringLiteral("注意：役所にまだ届いていない届出が2件あります：転出届、"
                                                    "児童手当の認定請求")));
    type(window(), QStringLiteral("lantern river"));
    QVERIFY(tabTo(QStringLiteral("確認のため")));
    type(window(), QStringLiteral("lantern rivet"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!file()->property("repeatRefusal").toString().isEmpty());
    QVERIFY(file()->property("savedTo").toString().isEmpty());
    QTRY_VERIFY(focusedName().contains(QStringLiteral("確認のため")));
    for (int i = 0; i < 13; ++i) {
        press(Qt::Key_Backspace);
    }
    type(window(), QStringLiteral("lantern river"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!file()->property("savedTo").toString().isEmpty());
    QTRY_VERIFY(shows(QAccessible::Grouping, QStringLiteral("完了：ファイルができました")));
}

void TestStoreKeysPages::erasingNamesWhatIsLostAndAsksTwice()
{
    const auto erased = [this] { return file()->property("done").toString() == QLatin1String("erased"); };
    QVERIFY(open({"", "storeKeys", {{"storeFile.erasureWord", QStringLiteral("erase")}}}));
    QVERIFY(trigger(QStringLiteral("保存した内容を消す")));
    QTRY_VERIFY2(focusedName().contains(QStringLiteral("確かめの言葉")), qPrintable(focusedName()));
    QVERIFY(focusedDescription().contains(QStringLiteral("「erase」と入れてください")));
    type(window(), QStringLiteral("ok"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!file()->property("wordRefusal").toString().isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    type(window(), QStringLiteral("erase"));
    press(Qt::Key_Return);
    // Asked once more, with what is lost named first.
    QTRY_VERIFY2(focusedName().startsWith(QStringLiteral("役所にまだ届いていない届出が2件")),
                 qPrintable(focusedName()));
    QVERIFY(!erased());
    press(Qt::Key_Tab);
    QTRY_COMPARE(focusedName(), QStringLiteral("すべて消す"));
    press(Qt::Key_Return);
    QTRY_VERIFY(erased());
}

void TestStoreKeysPages::whereWorkIsNothingComesIn()
{
    QVERIFY(open({"", "storeKeys", {}}));
    QVERIFY(!shows(QAccessible::Button, QStringLiteral("ファイルから取り込む")));
    QVERIFY(open({"", "takeOver", {{"storeFile.unused", true}}}));
    QVERIFY(trigger(QStringLiteral("ファイルから取り込む")));
    QTRY_COMPARE(file()->property("stage").toString(), QStringLiteral("import"));
    QVERIFY(!shows(QAccessible::Button, QStringLiteral("取り込む"))); // first the file
    file()->setProperty("file", QUrl(QStringLiteral("file:///media/usb/x.madoguchi")));
    QTRY_VERIFY(shows(QAccessible::Button, QStringLiteral("取り込む")));
    QVERIFY(tabTo(QStringLiteral("書き出したときに決めたパスフレーズ")));
    type(window(), QStringLiteral("lantern river"));
    press(Qt::Key_Return);
    QTRY_COMPARE(done(file()), QStringLiteral("imported by 13"));
}

QTEST_MAIN(TestStoreKeysPages)
#include "tst_store_keys_pages.moc"
