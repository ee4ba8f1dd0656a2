// Where PINs are typed: the order of the keys, the last try, and that a PIN is nowhere to be read.

#include "tests/qml/listener.h"
#include "tests/qml/page_driver.h"

#include <QQuickItem>
#include <QTest>

using namespace madoguchi;

class TestPinPages : public QObject, private PageDriver
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

    void tabGoesThroughTheSignInInItsOrder();
    void theLastTryIsAskedForBeforeItIsMade();
    void aReadersOwnKeysAreOffered();
    void theLastTryAtTheReaderIsAskedForToo();
    void aRefusedNewPinKeepsTheOtherFields();
    void aChangedPinsLastTryIsAskedFor();
    void threePinsAreNowhereToBeRead();
    void aPageThatIsMadeDoesNotFloodTheScreenReader();
    void aPinThatWasChangedIsToldAtTheHeading();
    void aPinIsNowhereToBeReadWhileItIsUsed();
};

void TestPinPages::tabGoesThroughTheSignInInItsOrder()
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

void TestPinPages::theLastTryIsAskedForBeforeItIsMade()
{
    QVERIFY(open({"", "signIn", {{"signIn.triesLeft", 1}}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    auto *shown = model("signIn");
    press(Qt::Key_Tab); // the warning
    press(Qt::Key_Tab);
    type(window(), QStringLiteral("1234"));
    press(Qt::Key_Return);
    QTRY_COMPARE(dialogName(), QStringLiteral("最後の1回です"));
    QCOMPARE(shown->property("submitted").toString(), QString());
    QCOMPARE(shown->property("submittedLastTry").toString(), QString());
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("最後の1回を使う"));
    press(Qt::Key_Return);
    QTRY_COMPARE(shown->property("submittedLastTry").toString(), QStringLiteral("1234"));
    QCOMPARE(shown->property("submitted").toString(), QString());
}

void TestPinPages::aReadersOwnKeysAreOffered()
{
    QVERIFY(open({"", "signIn", {{"signIn.atReader", true}}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    const QString atReader = QStringLiteral("カードリーダーのキーで入力する");
    QVERIFY(!shows(QAccessible::EditableText, QStringLiteral("利用者証明用の暗証番号")));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), atReader);
    press(Qt::Key_Return);
    QCOMPARE(model("signIn")->property("atReaderWanted").toInt(), 1);
    // Who can not use those keys types here.
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("このパソコンで入力する"));
    press(Qt::Key_Return);
    QTRY_VERIFY(focusedName().startsWith(QStringLiteral("利用者証明用の暗証番号")));
    type(window(), QStringLiteral("1234"));
    press(Qt::Key_Return);
    QCOMPARE(model("signIn")->property("submitted").toString(), QStringLiteral("1234"));
    QCOMPARE(model("signIn")->property("atReaderWanted").toInt(), 1);
    QVERIFY(shows(QAccessible::Button, atReader));
}

void TestPinPages::theLastTryAtTheReaderIsAskedForToo()
{
    QVERIFY(open({"", "signIn", {{"signIn.atReader", true}, {"signIn.triesLeft", 1}}}));
    QVERIFY(trigger(QStringLiteral("カードリーダーのキーで入力する")));
    QTRY_COMPARE(dialogName(), QStringLiteral("最後の1回です"));
    QCOMPARE(model("signIn")->property("atReaderLastTryWanted").toInt(), 0);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_COMPARE(model("signIn")->property("atReaderLastTryWanted").toInt(), 1);
    QCOMPARE(model("signIn")->property("atReaderWanted").toInt(), 0);
}

void TestPinPages::aRefusedNewPinKeepsTheOtherFields()
{
    QVERIFY(open({"", "pinChange", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("利用者証明用の暗証番号の変更"));
    auto *shown = model("pinChange");
    press(Qt::Key_Tab);
    QVERIFY(focusedName().startsWith(QStringLiteral("いまの利用者証明用の暗証番号")));
    // Too little in it: told at the field, which has the focus.
    press(Qt::Key_Return);
    QVERIFY(focusedName().startsWith(QStringLiteral("いまの")));
    type(window(), QStringLiteral("1234"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(focusedName().startsWith(QStringLiteral("新しい")));
    type(window(), QStringLiteral("8888"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(window(), QStringLiteral("8888"));
    press(Qt::Key_Return);
    QVERIFY(focusedName().startsWith(QStringLiteral("新しい利用者証明用の暗証番号、")));
    QVERIFY(focusedDescription().startsWith(QStringLiteral("エラー。これは、新しい")));
    QVERIFY(shown->property("submitted").toList().isEmpty());
    // Mended, the old one need not be typed again.
    press(Qt::Key_A, Qt::ControlModifier);
    type(window(), QStringLiteral("7395"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(window(), QStringLiteral("7395"));
    press(Qt::Key_Return);
    QCOMPARE(shown->property("submitted").toList(),
             (QVariantList{QStringLiteral("1234"), QStringLiteral("7395"), QStringLiteral("7395")}));
}

void TestPinPages::aChangedPinsLastTryIsAskedFor()
{
    QVERIFY(open({"", "pinChange", {{"pinChange.triesLeft", 1}}}));
    auto *shown = model("pinChange");
    press(Qt::Key_Tab); // the warning
    for (const char *pin : {"1234", "7395", "7395"}) {
        press(Qt::Key_Tab);
        type(window(), QLatin1String(pin));
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("変更する"));
    press(Qt::Key_Return);
    QTRY_COMPARE(dialogName(), QStringLiteral("最後の1回です"));
    QVERIFY(shown->property("submittedLastTry").toList().isEmpty());
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown->property("submittedLastTry").toList().size(), 3);
    QVERIFY(shown->property("submitted").toList().isEmpty());
}

void TestPinPages::threePinsAreNowhereToBeRead()
{
    const QStringList sentinels{QStringLiteral("9173"), QStringLiteral("6284"), QStringLiteral("6248")};
    QVERIFY(open({"", "pinChange", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("利用者証明用の暗証番号の変更"));
    forgetHeard();
    for (const QString &pin : sentinels) {
        press(Qt::Key_Tab);
        type(window(), pin);
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // refused: the two new ones differ
    for (const QString &pin : sentinels) {
        QVERIFY(!readableTexts(window()).join(QLatin1Char(' ')).contains(pin));
        QVERIFY(!heard().join(QLatin1Char(' ')).contains(pin));
    }
}

/// Orca drops news, the focus among them, when more than 50 come at once.
void TestPinPages::aPageThatIsMadeDoesNotFloodTheScreenReader()
{
    QVERIFY(open({"", "card", {}}));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    forgetHeard();
    bench().shell()->setProperty("page", QStringLiteral("pinChange"));
    QTRY_COMPARE(focusedName(), QStringLiteral("利用者証明用の暗証番号の変更"));
    QVERIFY2(namesThatChanged() < 25, qPrintable(QString::number(namesThatChanged())));
    QVERIFY(heard().contains(QStringLiteral("利用者証明用の暗証番号の変更")));
}

void TestPinPages::aPinThatWasChangedIsToldAtTheHeading()
{
    QVERIFY(open({"", "pinChange", {}}));
    press(Qt::Key_Tab);
    auto *shown = model("pinChange");
    shown->setProperty("stage", QStringLiteral("changed"));
    QTRY_COMPARE(focusedRole(), QAccessible::Heading);
    QVERIFY(focusedDescription().contains(QStringLiteral("を変更しました")));
}

void TestPinPages::aPinIsNowhereToBeReadWhileItIsUsed()
{
    const QString sentinel = QStringLiteral("9173");
    QVERIFY(open({"", "signIn", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("暗証番号の入力"));
    press(Qt::Key_Tab);
    forgetHeard();
    type(window(), sentinel);
    QVERIFY(!readableTexts(window()).join(QLatin1Char(' ')).contains(sentinel));
    press(Qt::Key_Return);
    auto *shown = model("signIn");
    QCOMPARE(shown->property("submitted").toString(), sentinel);
    QVERIFY(!readableTexts(window()).join(QLatin1Char(' ')).contains(sentinel));
    QVERIFY(!heard().join(QLatin1Char(' ')).contains(sentinel));
    // Submitted, it is gone from the field.
    for (auto *item : shownItems(window())) {
        QVERIFY(item->property("text").toString() != sentinel);
    }
}

QTEST_MAIN(TestPinPages)
#include "tst_pin_pages.moc"
