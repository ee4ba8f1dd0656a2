// The pages of benefits under the keyboard: a question is answered without the mouse, what is asked next is
// heard, a card is one stop, and a supposition ends with one key.

#include "tests/qml/listener.h"
#include "tests/qml/page_driver.h"

#include <QQmlProperty>
#include <QTest>

using namespace madoguchi;

class TestBenefitPages : public QObject, private PageDriver
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

    void aQuestionIsAnsweredAndTheNextOneHeard();
    void everyWayToAnswerHasItsButton();
    void aNumberIsAnsweredWithReturn();
    void aBenefitIsOneStop();
    void reasonsAreOneStopAndArrowsGoThroughThem();
    void erasingIsAskedForTwice();
    void aSuppositionEndsWithOneKey();
    void nothingIsLookedUpOutsideBeforeItIsSaid();
};

void TestBenefitPages::aQuestionIsAnsweredAndTheNextOneHeard()
{
    QVERIFY(open({"", "benefits", {}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("受けられる給付・制度"));
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("会社などに勤めている"));
    QVERIFY2(focusedDescription().contains(QStringLiteral("いまの仕事はどれですか")),
             qPrintable(focusedDescription()));
    press(Qt::Key_Down);
    QCOMPARE(model("benefitQuestion")->property("value").toString(), QStringLiteral("self-employed"));
    QVERIFY2(model("benefitQuestion")->property("done").toString().isEmpty(), "an arrow is no answer");
    press(Qt::Key_Tab);
    QCOMPARE(focusedName(), QStringLiteral("答える"));
    model("benefitQuestion")->setProperty("text", QStringLiteral("毎月の家賃はいくらですか"));
    model("benefitQuestion")->setProperty("kind", QStringLiteral("yen"));
    press(Qt::Key_Return);
    QCOMPARE(model("benefitQuestion")->property("done").toString(), QStringLiteral("answer"));
    QTRY_VERIFY2(focusedName().contains(QStringLiteral("毎月の家賃はいくらですか")),
                 qPrintable(focusedName()));
    QVERIFY(focusedName().contains(QStringLiteral("円")));
}

void TestBenefitPages::everyWayToAnswerHasItsButton()
{
    QVERIFY(open({"", "benefits", {}}));
    const QList<QPair<QString, QString>> ways{
        {QStringLiteral("分からない"), QStringLiteral("dontKnow")},
        {QStringLiteral("答えたくない"), QStringLiteral("ratherNotSay")},
        {QStringLiteral("この質問をあとにする"), QStringLiteral("later")},
        {QStringLiteral("前の質問へ"), QStringLiteral("back")}};
    for (const auto &[name, done] : ways) {
        QVERIFY2(trigger(name), qPrintable(name));
        QCOMPARE(model("benefitQuestion")->property("done").toString(), done);
    }
    QVERIFY(trigger(QStringLiteral("答えたことを見る・変える")));
    QCOMPARE(model("benefits")->property("opened").toString(), QStringLiteral("answers"));
}

void TestBenefitPages::aNumberIsAnsweredWithReturn()
{
    QVERIFY(open({"", "benefits", {{"benefitQuestion.kind", QStringLiteral("yen")}}}));
    QTRY_COMPARE(focusedName(), QStringLiteral("受けられる給付・制度"));
    press(Qt::Key_Tab);
    type(window(), QStringLiteral("62000"));
    press(Qt::Key_Return);
    QCOMPARE(model("benefitQuestion")->property("value").toString(), QStringLiteral("62000"));
    QCOMPARE(model("benefitQuestion")->property("done").toString(), QStringLiteral("answer"));
}

void TestBenefitPages::aBenefitIsOneStop()
{
    QVERIFY(open({"", "benefits", {}}));
    QVERIFY(tabTo(QStringLiteral("児童手当")));
    QVERIFY2(focusedName().contains(QStringLiteral("利用できる見込みです")) &&
                 focusedName().contains(QStringLiteral("月25,000円")) &&
                 focusedName().contains(QStringLiteral("104件中1件目")),
             qPrintable(focusedName()));
    press(Qt::Key_Tab);
    QVERIFY2(focusedName().contains(QStringLiteral("出産育児一時金")), qPrintable(focusedName()));
    QVERIFY(focusedDescription().contains(QStringLiteral("あと12日")));
    press(Qt::Key_Return);
    QCOMPARE(model("benefits")->property("opened").toString(), QStringLiteral("childbirth-lump-sum"));
}

void TestBenefitPages::reasonsAreOneStopAndArrowsGoThroughThem()
{
    QVERIFY(open({"", "benefit", {}}));
    QVERIFY(tabTo(QStringLiteral("3件中1件目")));
    QVERIFY2(focusedName().startsWith(QStringLiteral("当てはまる")), qPrintable(focusedName()));
    press(Qt::Key_Down);
    QVERIFY2(focusedName().contains(QStringLiteral("12,000円多い")), qPrintable(focusedName()));
    press(Qt::Key_Tab);
    QVERIFY2(focusedName().contains(QStringLiteral("扶養親族等")), qPrintable(focusedName()));
    press(Qt::Key_Return);
    QCOMPARE(model("benefit")->property("asked").toInt(), 0);
}

void TestBenefitPages::erasingIsAskedForTwice()
{
    QVERIFY(open({"", "benefitAnswers", {}}));
    QVERIFY(tabTo(QStringLiteral("答えたことをすべて消す")));
    press(Qt::Key_Return);
    QVERIFY(model("benefitAnswers")->property("done").toString().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(model("benefitAnswers")->property("done").toString(), QStringLiteral("forgetAll"));
}

void TestBenefitPages::aSuppositionEndsWithOneKey()
{
    QVERIFY(open({"", "whatIf", {{"whatIf.event", QStringLiteral("child")}}}));
    QVERIFY(tabTo(QStringLiteral("児童手当")));
    press(Qt::Key_Escape);
    QTRY_COMPARE(bench().shell()->property("wentBack").toInt(), 1);
}

void TestBenefitPages::nothingIsLookedUpOutsideBeforeItIsSaid()
{
    QVERIFY(open({"", "subsidies", {}}));
    QVERIFY(tabTo(QStringLiteral("外へ問い合わせます")));
    QVERIFY(focusedDescription().contains(QStringLiteral("何も送りません")));
    QVERIFY(focusedDescription().contains(QStringLiteral("jgrants.example.jp")));
    QVERIFY(!model("subsidies")->property("searched").toBool());
    QVERIFY(tabTo(QStringLiteral("さがす言葉")));
    press(Qt::Key_Return);
    QVERIFY(model("subsidies")->property("searched").toBool());
}

QTEST_MAIN(TestBenefitPages)
#include "tst_benefit_pages.moc"
