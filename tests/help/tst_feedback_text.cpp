#include "help/feedback_text.h"

#include <QTest>

using namespace madoguchi;
using Kind = PersonalTrace::Kind;
Q_DECLARE_METATYPE(madoguchi::PersonalTrace::Kind)

/// What may not leave in an opinion, and what may.
class FeedbackTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMyNumberIsKnownByItsCheckDigit();
    void personalWordsAreSeen_data();
    void personalWordsAreSeen();
    void ordinaryWordsAreNot_data();
    void ordinaryWordsAreNot();
    void theOwnNameIsSeenWhereverItStands();
    void hostileTextsEnd();
};

void FeedbackTextTest::aMyNumberIsKnownByItsCheckDigit()
{
    // 1×6 2×5 3×4 4×3 5×2 6×7 7×6 8×5 9×4 0×3 1×2 = 212; 212 mod 11 = 3; 11 − 3 = 8
    QVERIFY(isMyNumber(QStringLiteral("123456789018")));
    for (int digit = 0; digit < 10; ++digit) {
        QCOMPARE(isMyNumber(QStringLiteral("12345678901%1").arg(digit)), digit == 8);
    }
    QVERIFY(!isMyNumber(QStringLiteral("12345678901")));
    QVERIFY(!isMyNumber(QStringLiteral("1234567890188")));
}

void FeedbackTextTest::personalWordsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PersonalTrace::Kind>("kind");
    const auto row = [](const char *text, Kind kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind;
    };
    row("番号は123456789018です", Kind::MyNumber);
    row("1234 5678 9018", Kind::MyNumber);
    row("1234-5678-9018 2026年", Kind::MyNumber);
    row("１２３４５６７８９０１８", Kind::MyNumber);
    row("１２３４－５６７８－９０１８", Kind::MyNumber);
    row("一二三四五六七八九〇一八", Kind::MyNumber);
    row("1234\n5678\n9018", Kind::MyNumber);
    row("123456789012", Kind::Digits);
    row("03-1234-5678に電話", Kind::Phone);
    row("０９０１２３４５６７８", Kind::Phone);
    row("aoi@example.jp へ", Kind::Mail);
    row("ａｏｉ＠ｅｘａｍｐｌｅ．ｊｐ", Kind::Mail);
    row("〒140-0002", Kind::Address);
    row("東京都品川区に住む", Kind::Address);
    row("二丁目3番地", Kind::Address);
    row("氏名：佐藤葵", Kind::Name);
    row("佐藤葵と申します", Kind::Name);
    row("山田さんが困っていた", Kind::Name);
    row("My name is Aoi Sato", Kind::Name);
    row("暗証番号は1234です", Kind::Pin);
    row("PIN: ９１７３", Kind::Pin);
}

void FeedbackTextTest::personalWordsAreSeen()
{
    QFETCH(QString, text);
    QFETCH(PersonalTrace::Kind, kind);
    const QList<PersonalTrace> traces = personalTraces(text);
    const bool seen =
        std::any_of(traces.begin(), traces.end(), [kind](const auto &t) { return t.kind == kind; });
    QVERIFY(seen);
    for (const PersonalTrace &trace : traces) {
        QVERIFY(text.contains(trace.excerpt) && !trace.excerpt.isEmpty());
        QCOMPARE(trace.isForbidden(), trace.kind == Kind::MyNumber || trace.kind == Kind::Pin);
    }
}

void FeedbackTextTest::ordinaryWordsAreNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"文字が小さくて読みにくい。", "お客様の声として、皆様と職員さんに伝えてください。",
          "2026年11月22日10時30分に止まりました。", "受付番号 R8-0001-000123 が見つけにくい。",
          "エラーMDG-C118が出ました。", "暗証番号の入力欄が分かりにくい。4桁と書いてほしい。",
          "300%にすると右が切れる", "同様の画面が多様でした", "The form was hard to find.",
          "電話番号の欄が分からない", "たくさん並んでいて迷った"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void FeedbackTextTest::ordinaryWordsAreNot()
{
    QFETCH(QString, text);
    const QList<PersonalTrace> traces = personalTraces(text);
    QVERIFY2(traces.isEmpty(), qPrintable(traces.isEmpty() ? QString() : traces.first().excerpt));
}

void FeedbackTextTest::theOwnNameIsSeenWhereverItStands()
{
    const QStringList own{QStringLiteral("神楽坂"), QStringLiteral("みなみ市若葉1-2"), QStringLiteral("葵")};
    QCOMPARE(personalTraces(QStringLiteral("画面に神楽坂と出た"), own),
             (QList<PersonalTrace>{{Kind::Name, QStringLiteral("神楽坂")}}));
    // A single character is too common to be called a name.
    QVERIFY(personalTraces(QStringLiteral("葵の花の絵がよい"), own).isEmpty());
}

void FeedbackTextTest::hostileTextsEnd()
{
    for (const QString &text :
         {QString(200'000, u'1'), QStringLiteral("1 ").repeated(50'000), QString(200'000, u'漢'),
          QString(100'000, u'@'), QString(QChar(0xD800)), QStringLiteral("a@").repeated(20'000)}) {
        personalTraces(text.left(2000));
    }
    QVERIFY(personalTraces(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(FeedbackTextTest)
#include "tst_feedback_text.moc"
