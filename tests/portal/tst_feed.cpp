// What the agency holds about a person, kept for reading offline.
#include "portal/feed.h"
#include "tests/outbox/bench.h"

#include <QTest>

using namespace madoguchi;

class TestFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastGoodAnswerIsThereAfterARestart()
    {
        Bench pc;
        Application application;
        application.referenceNumber = QStringLiteral("R8-0001-000123");
        application.submissionId = newSubmissionId();
        application.procedureId = QStringLiteral("moving-out-notice");
        application.title.insert(QStringLiteral("ja"), QStringLiteral("転出届"));
        application.office = application.title;
        application.state = ApplicationState::CorrectionRequested;
        application.history = {
            {ApplicationState::Arrived, pc.clock.now(), {}, {}},
            {ApplicationState::CorrectionRequested, pc.clock.now(), application.title, QDate(2026, 12, 5)}};
        pc.agency.applicationList = {application};
        {
            auto feed = Feed::open(*pc.vault, pc.clock).value();
            QVERIFY(!feed.snapshot());
            std::optional<Outcome> outcome;
            feed.refresh(pc.agency).then([&outcome](const Outcome &done) { outcome = done; });
            QVERIFY(outcome && outcome->has_value());
            QCOMPARE(feed.snapshot()->fetchedAt, pc.clock.now());
        }
        const auto feed = Feed::open(*pc.vault, pc.clock).value();
        QVERIFY(feed.snapshot());
        QCOMPARE(feed.snapshot()->profile.person.name, QStringLiteral("見本　花子"));
        QCOMPARE(feed.snapshot()->profile.household.size(), 1);
        QCOMPARE(feed.snapshot()->tasks.constFirst().dueOn, QDate(2026, 12, 10));
        const auto &kept = feed.snapshot()->applications.constFirst();
        QCOMPARE(kept.state, ApplicationState::CorrectionRequested);
        QCOMPARE(kept.history.size(), 2);
        QCOMPARE(kept.history.constLast().respondBy, QDate(2026, 12, 5));
        QCOMPARE(kept.submissionId, application.submissionId);
    }

    void aFailureLeavesTheLastGoodAnswerWhole()
    {
        Bench pc;
        auto feed = Feed::open(*pc.vault, pc.clock).value();
        feed.refresh(pc.agency);
        const QDateTime first = feed.snapshot()->fetchedAt;
        pc.clock.advance(600);
        pc.agency.feedFails = true;
        std::optional<Outcome> outcome;
        feed.refresh(pc.agency).then([&outcome](const Outcome &done) { outcome = done; });
        QCOMPARE(outcome->error().code, ErrorCode::NetworkInterrupted);
        QCOMPARE(feed.snapshot()->fetchedAt, first);
    }

    void whatCanNoLongerBeReadIsForgottenAndFetchedAnew()
    {
        Bench pc;
        QVERIFY(pc.vault->put(QStringLiteral("feed"), QStringLiteral("snapshot"), "{\"format\":1}"));
        QVERIFY(!Feed::open(*pc.vault, pc.clock)->snapshot());
        QVERIFY(pc.vault->put(QStringLiteral("feed"), QStringLiteral("snapshot"), "{\"format\":99}"));
        auto feed = Feed::open(*pc.vault, pc.clock).value();
        QVERIFY(!feed.snapshot());
        feed.refresh(pc.agency);
        QVERIFY(feed.snapshot());
    }

    void hostileSnapshotsAreRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{"),
                                        QByteArray(1000, '['), QByteArray("{\"format\":1,\"profile\":{}}")}) {
            QCOMPARE(snapshotFromBytes(bytes).error().code, ErrorCode::StorageCorrupt);
        }
        QCOMPARE(snapshotFromBytes("{\"format\":2}").error().code, ErrorCode::StorageVersion);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
