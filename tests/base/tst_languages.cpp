#include "base/era_date.h"
#include "base/languages.h"
#include "base/localized_text.h"

#include <QTest>

using namespace madoguchi;

class TestLanguages : public QObject
{
    Q_OBJECT

    static LocalizedText text(std::initializer_list<std::pair<QString, QString>> texts) { return texts; }

private Q_SLOTS:
    void theSystemsWishFindsItsLanguage_data()
    {
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char *name, const QStringList &wishes, const char *tag) {
            QTest::newRow(name) << wishes << QString::fromLatin1(tag);
        };
        row("Japanese", {QStringLiteral("ja-JP")}, "ja");
        row("mainland", {QStringLiteral("zh-CN")}, "zh-Hans");
        row("Singapore", {QStringLiteral("zh-SG")}, "zh-Hans");
        row("Taiwan", {QStringLiteral("zh-TW")}, "zh-Hant");
        row("Hong Kong", {QStringLiteral("zh_HK")}, "zh-Hant");
        row("script before region", {QStringLiteral("zh-Hans-HK")}, "zh-Hans");
        row("Portugal", {QStringLiteral("pt-PT")}, "pt-BR");
        row("Tagalog by its old name", {QStringLiteral("tl-PH")}, "fil");
        row("the first that we speak", {QStringLiteral("tlh"), QStringLiteral("ko-KR")}, "ko");
        row("none of ours", {QStringLiteral("is-IS")}, "ja");
        row("nothing", {}, "ja");
        row("no tag at all", {QString(), QStringLiteral("-"), QStringLiteral("_")}, "ja");
    }
    void theSystemsWishFindsItsLanguage()
    {
        QFETCH(QStringList, wishes);
        QTEST(closestLanguage(wishes), "tag");
    }

    void whatIsMissingIsSaidInTheNearestLanguage()
    {
        const auto some = text({{QStringLiteral("ja"), QStringLiteral("住所")},
                                {QStringLiteral("en"), QStringLiteral("Address")}});
        QCOMPARE(some.in(QStringLiteral("ja-simple")), QStringLiteral("住所"));
        QCOMPARE(some.in(QStringLiteral("ne")), QStringLiteral("Address"));
        QCOMPARE(some.in(QStringLiteral("zh-Hant")), QStringLiteral("Address"));
        QCOMPARE(some.in(QStringLiteral("en-GB")), QStringLiteral("Address"));
        QCOMPARE(some.in(QStringLiteral("is")), QStringLiteral("Address"));
        const auto least = text({{QStringLiteral("ja"), QStringLiteral("住所")}});
        QCOMPARE(least.in(QStringLiteral("ko")), QStringLiteral("住所"));
        const auto empty =
            text({{QStringLiteral("ja"), QStringLiteral("住所")}, {QStringLiteral("ko"), QString()}});
        QCOMPARE(empty.in(QStringLiteral("ko")), QStringLiteral("住所"));
    }

    void readingsAreLeftOutUnlessAskedFor()
    {
        const auto easy = text({{QStringLiteral("ja"), QStringLiteral("住所")},
                                {QStringLiteral("ja-simple"), QStringLiteral("｛住所｜じゅうしょ｝")}});
        QCOMPARE(easy.in(QStringLiteral("ja-simple")), QStringLiteral("住所"));
        QCOMPARE(easy.in(withReadings(QStringLiteral("ja-simple"))), QStringLiteral("｛住所｜じゅうしょ｝"));
        QVERIFY(isLanguage(withReadings(QStringLiteral("ja-simple"))));
    }

    void aSentenceIsFilledLanguageByLanguage()
    {
        const auto sentence = text({{QStringLiteral("ja"), QStringLiteral("「%1」を選んでください。")},
                                    {QStringLiteral("en"), QStringLiteral("Choose “%1”.")}});
        const auto word = text({{QStringLiteral("ja"), QStringLiteral("住所")},
                                {QStringLiteral("en"), QStringLiteral("Address")}});
        const LocalizedText filled = sentence.filled(QStringLiteral("%1"), word);
        QCOMPARE(filled.in(QStringLiteral("ja")), QStringLiteral("「住所」を選んでください。"));
        QCOMPARE(filled.in(QStringLiteral("en")), QStringLiteral("Choose “Address”."));
    }

    void everyLanguageShowsBothYearsInEuropeanDigits()
    {
        const QDate day(2026, 11, 21);
        for (const Language &language : languages()) {
            const QString shown = dateWithEra(day, language.tag);
            for (const char *part : {"2026", "21", "8"}) {
                QVERIFY2(shown.contains(QLatin1String(part)), qPrintable(language.tag + u' ' + shown));
            }
        }
        QCOMPARE(dateWithEra(day, QStringLiteral("zh-Hans")), QStringLiteral("2026年11月21日（令和8年）"));
        QCOMPARE(dateWithEra(day, QStringLiteral("ko")), QStringLiteral("2026년 11월 21일(레이와 8년)"));
        QCOMPARE(dateWithEra(day, QStringLiteral("pt-BR")),
                 QStringLiteral("21 de novembro de 2026 (Reiwa 8)"));
        QCOMPARE(dateWithEra(day, QStringLiteral("vi")),
                 QStringLiteral("ngày 21 tháng 11 năm 2026 (Reiwa 8)"));
        QCOMPARE(dateWithEra(day, QStringLiteral("ja-simple")), QStringLiteral("2026年（令和8年）11月21日"));
        QCOMPARE(dateWithEra(QDate(2019, 5, 1), withReadings(QStringLiteral("ja-simple"))),
                 QStringLiteral(
                     "2019｛年｜ねん｝（｛令和｜れいわ｝｛元年｜がんねん｝）5｛月｜がつ｝｛1日｜ついたち｝"));
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
