#include "help/help_index.h"
#include "help/search_words.h"

#include <QElapsedTimer>
#include <QTest>

using namespace madoguchi;

/// What people type, and what they should find first.
class HelpSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsTypedFindsItsTopic_data();
    void whatIsTypedFindsItsTopic();
    void nonsenseFindsNothing_data();
    void nonsenseFindsNothing();
    void hostileQueriesAreTextAndNothingElse_data();
    void hostileQueriesAreTextAndNothingElse();
    void aResultShowsWhereTheWordStands();
    void theIndexIsMadeOnce();

private:
    QStringList found(const QString &query, const QString &language);

    std::optional<HelpLibrary> m_help;
    std::unique_ptr<HelpIndex> m_japanese;
    std::unique_ptr<HelpIndex> m_english;
};

QStringList HelpSearchTest::found(const QString &query, const QString &language)
{
    HelpIndex &index = language == QLatin1String("ja") ? *m_japanese : *m_english;
    QStringList ids;
    const auto hits = index.search(query);
    if (!hits) {
        qWarning("%s", qPrintable(hits.error().detail));
        return {QStringLiteral("error")};
    }
    for (const HelpHit &hit : *hits) {
        ids << hit.topic;
    }
    return ids;
}

void HelpSearchTest::initTestCase()
{
    auto help = HelpLibrary::load();
    QVERIFY(help);
    m_help = *std::move(help);
    m_japanese = std::make_unique<HelpIndex>(*m_help, QStringLiteral("ja"));
    m_english = std::make_unique<HelpIndex>(*m_help, QStringLiteral("en"));
}

void HelpSearchTest::whatIsTypedFindsItsTopic_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<int>("within"); // of the first so many
    const auto row = [](const char *query, const char *language, const char *topic, int within) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(language)
                             << QString::fromLatin1(topic) << within;
    };
    row("転出", "ja", "moving-out", 1);
    row("印鑑", "ja", "after-moving", 3);
    row("印", "ja", "signing", 8);
    row("税", "ja", "records", 3);
    row("てんしゅつ", "ja", "moving-out", 1);
    row("テンシュツ", "ja", "moving-out", 1);
    row("ﾛｯｸ", "ja", "pin-blocked", 2);
    row("ＰＩＮ", "ja", "which-pin", 3);
    row("４桁", "ja", "which-pin", 3);
    row("カードリーダ", "ja", "reader-not-found", 5);
    row("かーどりーだー", "ja", "reader-not-found", 5);
    row("カードが読めない", "ja", "card-not-read", 2);
    row("暗証番号を忘れた", "ja", "pin-wrong", 2);
    row("引越し 期限", "ja", "moving-counter", 4);
    row("MDG-C118", "ja", "pin-blocked", 1);
    row("mdg-c118", "en", "pin-blocked", 1);
    row("RC-S380", "ja", "reader-unsupported", 1);
    row("パソコンをなくした", "ja", "lost", 1);
    row("災害", "ja", "offline", 1);
    row("読み上げ", "ja", "screen-reader", 1);
    row("blocked PIN", "en", "pin-blocked", 1);
    row("moves", "en", "moving-out", 3);
    row("renewing certificates", "en", "certificate-expiry", 1);
    row("certif", "en", "certificate-expiry", 4);
    row("screen readers", "en", "screen-reader", 1);
    row("転出届", "en", "moving-out", 1);
}

void HelpSearchTest::whatIsTypedFindsItsTopic()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, topic);
    QFETCH(int, within);
    const QStringList ids = found(query, language);
    const qsizetype place = ids.indexOf(topic);
    QVERIFY2(place >= 0 && place < within, qPrintable(ids.join(u' ')));
}

void HelpSearchTest::nonsenseFindsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" 　 ");
    QTest::newRow("signs") << QStringLiteral("!?、。");
    QTest::newRow("no word of ours") << QStringLiteral("xylophone");
    QTest::newRow("kanji that never meet") << QStringLiteral("鯨");
}

void HelpSearchTest::nonsenseFindsNothing()
{
    QFETCH(QString, query);
    QCOMPARE(found(query, QStringLiteral("ja")), QStringList());
}

void HelpSearchTest::hostileQueriesAreTextAndNothingElse_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("quote") << QStringLiteral("\"");
    QTest::newRow("operators") << QStringLiteral("カード\" OR id:* NOT (NEAR");
    QTest::newRow("column") << QStringLiteral("title: 転出");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE help; --");
    QTest::newRow("star") << QStringLiteral("*");
    QTest::newRow("long") << QString(100'000, u'転');
    QTest::newRow("half a pair") << QString(QChar(0xD842));
    QTest::newRow("null") << QString(QChar(0)) + QStringLiteral("転出");
    QTest::newRow("combining") << QStringLiteral("が\u3099\u3099\u0301");
}

void HelpSearchTest::hostileQueriesAreTextAndNothingElse()
{
    QFETCH(QString, query);
    QVERIFY(!found(query, QStringLiteral("ja")).contains(QStringLiteral("error")));
    QCOMPARE(found(QStringLiteral("転出"), QStringLiteral("ja")).first(), QStringLiteral("moving-out"));
}

void HelpSearchTest::aResultShowsWhereTheWordStands()
{
    const auto hits = m_japanese->search(QStringLiteral("過料"));
    QVERIFY(hits && !hits->isEmpty());
    for (const HelpHit &hit : *hits) {
        QVERIFY2(hit.snippet.contains(QStringLiteral("過料")), qPrintable(hit.snippet));
        QVERIFY(hit.snippet.size() <= 91);
        QVERIFY(!hit.title.isEmpty());
    }
}

void HelpSearchTest::theIndexIsMadeOnce()
{
    HelpIndex index(*m_help, QStringLiteral("ja"));
    QElapsedTimer time;
    time.start();
    QVERIFY(index.search(QStringLiteral("転出")));
    const qint64 first = time.nsecsElapsed();
    time.restart();
    constexpr int rounds = 100;
    for (int i = 0; i < rounds; ++i) {
        QVERIFY(index.search(QStringLiteral("カードが読めない")));
    }
    QVERIFY2(time.nsecsElapsed() / rounds < first / 5, "each search makes the index anew");
}

QTEST_GUILESS_MAIN(HelpSearchTest)
#include "tst_help_search.moc"
