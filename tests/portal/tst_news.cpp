// What is new since the last visit.
#include "portal/news.h"

#include <QTest>

using namespace madoguchi;

namespace
{

QDateTime at(int day) { return {QDate(2026, 11, day), QTime(3, 0), Qt::UTC}; }

ProgressItem application(HonestWord word, std::optional<ApplicationState> state, int day)
{
    ProgressItem item;
    item.referenceNumber = QStringLiteral("R8-0001-000123");
    item.history = {{HonestWord::SavedHere, {}, at(1), {}, {}}, {word, state, at(day), {}, {}}};
    item.word = word;
    item.at = at(day);
    return item;
}

Notice notice(const QString &id, int day)
{
    Notice result;
    result.noticeId = id;
    result.sentAt = at(day);
    return result;
}

} // namespace

class TestNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCameSinceIsNewTheNewestFirst()
    {
        const auto news =
            newsOf({application(HonestWord::Accepted, ApplicationState::InReview, 12)},
                   {notice(QStringLiteral("old"), 9), notice(QStringLiteral("new"), 14)}, at(10), at(20));
        QCOMPARE(news.size(), 2);
        QCOMPARE(news.at(0).notice.noticeId, QStringLiteral("new"));
        QCOMPARE(news.at(1).kind, NewsItem::Kind::Progress);
        QCOMPARE(news.at(1).at, at(12));
    }
    void whatThisPcDidIsNoNews()
    {
        QVERIFY(newsOf({application(HonestWord::Sent, {}, 12)}, {}, at(10), at(20)).isEmpty());
    }
    void aReceiptIsNews()
    {
        QCOMPARE(newsOf({application(HonestWord::Arrived, {}, 12)}, {}, at(10), at(20)).size(), 1);
    }
    void whatWasSeenIsNotNew()
    {
        const auto item = application(HonestWord::Arrived, ApplicationState::Arrived, 12);
        QVERIFY(newsOf({item}, {notice(QStringLiteral("n"), 12)}, at(12), at(20)).isEmpty());
    }
    void atTheFirstVisitOnlyRecentNoticesAreNew()
    {
        const auto item = application(HonestWord::Accepted, ApplicationState::InReview, 12);
        Notice old = notice(QStringLiteral("old"), 1);
        old.sentAt = at(20).addDays(-31);
        const auto news = newsOf({item}, {notice(QStringLiteral("recent"), 5), old}, {}, at(20));
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.constFirst().notice.noticeId, QStringLiteral("recent"));
    }
    void ofNothingThereIsNoNews()
    {
        QVERIFY(newsOf({}, {}, {}, at(20)).isEmpty());
        ProgressItem empty;
        QVERIFY(newsOf({empty}, {Notice()}, at(10), at(20)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
