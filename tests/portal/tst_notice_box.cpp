// Letters: what was read is remembered, and told to the agency when it can be.
#include "portal/notice_box.h"
#include "tests/outbox/bench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace madoguchi;

namespace
{

Notice letter(const QString &id, const QDateTime &sentAt)
{
    Notice notice;
    notice.noticeId = id;
    notice.title.insert(QStringLiteral("ja"), id);
    notice.body = notice.title;
    notice.sentAt = sentAt;
    return notice;
}

NoticeDocument pdf(const QByteArray &bytes)
{
    NoticeDocument document;
    document.documentId = QStringLiteral("decision");
    document.size = int(bytes.size());
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return document;
}

QStringList order(const NoticeBox &box, const QList<Notice> &notices)
{
    QStringList ids;
    const QList<NoticeItem> items = box.items(notices);
    for (const NoticeItem &item : items) {
        ids << item.notice.noticeId + (item.isRead ? QStringLiteral(" read") : QString());
    }
    return ids;
}

} // namespace

class TestNoticeBox : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    static std::optional<T> end(QCoro::Task<T> task)
    {
        std::optional<T> result;
        task.then([&result](const T &value) { result = value; });
        return result;
    }

private Q_SLOTS:
    void unreadComesFirstThenTheNewest()
    {
        Bench pc;
        const QDateTime now = pc.clock.now();
        QList<Notice> notices{letter(QStringLiteral("old"), now.addDays(-9)),
                              letter(QStringLiteral("new"), now.addDays(-1)),
                              letter(QStringLiteral("elsewhere"), now)};
        notices[2].readAt = now;
        auto box = NoticeBox::open(*pc.vault, pc.clock).value();
        QCOMPARE(order(box, notices), (QStringList{QStringLiteral("new"), QStringLiteral("old"),
                                                   QStringLiteral("elsewhere read")}));
        QVERIFY(box.markRead(QStringLiteral("new")));
        QCOMPARE(order(box, notices), (QStringList{QStringLiteral("old"), QStringLiteral("elsewhere read"),
                                                   QStringLiteral("new read")}));
        const auto again = NoticeBox::open(*pc.vault, pc.clock).value();
        QCOMPARE(order(again, notices), order(box, notices));
    }

    void whatWasReadOfflineIsToldOnce()
    {
        Bench pc;
        const QList<Notice> notices{letter(QStringLiteral("a"), pc.clock.now())};
        auto box = NoticeBox::open(*pc.vault, pc.clock).value();
        QVERIFY(box.markRead(QStringLiteral("a")));
        pc.agency.feedFails = true;
        QCOMPARE(end(box.tellAgency(pc.agency, notices))->error().code, ErrorCode::NetworkUnreachable);
        pc.agency.feedFails = false;
        {
            auto restarted = NoticeBox::open(*pc.vault, pc.clock).value();
            QVERIFY(end(restarted.tellAgency(pc.agency, notices))->has_value());
            QVERIFY(end(restarted.tellAgency(pc.agency, notices))->has_value());
        }
        QCOMPARE(pc.agency.readNotices, QStringList{QStringLiteral("a")});
    }

    void marksOfLettersThatAreGoneAreForgotten()
    {
        Bench pc;
        const QList<Notice> notices{letter(QStringLiteral("a"), pc.clock.now())};
        auto box = NoticeBox::open(*pc.vault, pc.clock).value();
        QVERIFY(box.markRead(QStringLiteral("a")));
        QVERIFY(end(box.tellAgency(pc.agency, notices))->has_value());
        QVERIFY(end(box.tellAgency(pc.agency, {}))->has_value());
        QCOMPARE(order(box, notices), QStringList{QStringLiteral("a")});
    }

    void aDocumentIsKeptForReadingOffline()
    {
        Bench pc;
        const QByteArray bytes("%PDF-1.7 decision");
        const NoticeDocument document = pdf(bytes);
        pc.agency.documents.insert(document.documentId, bytes);
        auto box = NoticeBox::open(*pc.vault, pc.clock).value();
        QVERIFY(!*box.document(QStringLiteral("a"), document));
        QCOMPARE(end(box.fetchDocument(pc.agency, QStringLiteral("a"), document))->value(), bytes);
        const auto again = NoticeBox::open(*pc.vault, pc.clock).value();
        QCOMPARE((*again.document(QStringLiteral("a"), document)).value(), bytes);
        // The agency has put another one in its place: what is kept is not that.
        QVERIFY(!*again.document(QStringLiteral("a"), pdf("another")));
        QVERIFY(!*again.document(QStringLiteral("b"), document));
    }
};

QTEST_GUILESS_MAIN(TestNoticeBox)
#include "tst_notice_box.moc"
