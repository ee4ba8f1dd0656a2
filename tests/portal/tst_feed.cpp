// What the agency holds about a person, kept for reading offline.
#include "portal/feed.h"
#include "portal/register_consent.h"
#include "tests/outbox/bench.h"

#include <QTest>

using namespace madoguchi;

class TestFeed : public QObject
{
    Q_OBJECT

    static void allow(Bench &pc, bool given)
    {
        QVERIFY(RegisterConsent(*pc.vault).keep(pc.agency.audience(), {given, pc.clock.now()}));
    }
    static bool fetch(Feed &feed, Bench &pc)
    {
        std::optional<Outcome> outcome;
        feed.refresh(pc.agency).then([&outcome](const Outcome &done) { outcome = done; });
        return outcome && outcome->has_value();
    }
    /// The members of what stands in the vault.
    static QByteArray kept(Bench &pc)
    {
        return pc.vault->get(QStringLiteral("feed"), QStringLiteral("snapshot"))->value_or(QByteArray());
    }

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
        allow(pc, true);
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
        QCOMPARE(feed.snapshot()->profile->person.name, QStringLiteral("見本　花子"));
        QCOMPARE(feed.snapshot()->profile->household.size(), 1);
        QCOMPARE(feed.snapshot()->tasks.constFirst().dueOn, QDate(2026, 12, 10));
        const auto &kept = feed.snapshot()->applications.constFirst();
        QCOMPARE(kept.state, ApplicationState::CorrectionRequested);
        QCOMPARE(kept.history.size(), 2);
        QCOMPARE(kept.history.constLast().respondBy, QDate(2026, 12, 5));
        QCOMPARE(kept.submissionId, application.submissionId);
    }

    void withoutConsentTheRegisterIsNotReadAndTheRestIs()
    {
        Bench pc;
        auto feed = Feed::open(*pc.vault, pc.clock).value();
        QVERIFY(fetch(feed, pc));
        QCOMPARE(pc.agency.profileFetches, 0);
        QVERIFY(!feed.snapshot()->profile);
        QCOMPARE(feed.snapshot()->tasks.size(), 1);

        allow(pc, false);
        QVERIFY(fetch(feed, pc));
        QCOMPARE(pc.agency.profileFetches, 0);

        // Another agency's consent is not this one's.
        QVERIFY(RegisterConsent(*pc.vault).keep(QStringLiteral("another"), {true, pc.clock.now()}));
        QVERIFY(fetch(feed, pc));
        QCOMPARE(pc.agency.profileFetches, 0);

        allow(pc, true);
        QVERIFY(fetch(feed, pc));
        QCOMPARE(pc.agency.profileFetches, 1);
        QVERIFY(feed.snapshot()->profile);
    }

    void whatIsTakenBackIsNotKeptNowOrLater()
    {
        Bench pc;
        allow(pc, true);
        {
            auto feed = Feed::open(*pc.vault, pc.clock).value();
            QVERIFY(fetch(feed, pc));
            QVERIFY(feed.forgetProfile());
            QVERIFY(!feed.snapshot()->profile);
            QCOMPARE(feed.snapshot()->tasks.size(), 1);
        }
        {
            auto feed = Feed::open(*pc.vault, pc.clock).value();
            QVERIFY(feed.snapshot() && !feed.snapshot()->profile);
            QCOMPARE(feed.snapshot()->tasks.size(), 1);
            // Taken back while the answer is on its way.
            pc.agency.onProfile = [&pc] { allow(pc, false); };
            QVERIFY(fetch(feed, pc));
            QCOMPARE(pc.agency.profileFetches, 2);
            QVERIFY(!feed.snapshot()->profile);
            // The agency may have heard of it first: it refuses, and the rest comes all the same.
            allow(pc, true);
            pc.agency.onProfile = [&pc] {
                allow(pc, false);
                pc.agency.isProfileAllowed = false;
            };
            QVERIFY(fetch(feed, pc));
            QCOMPARE(feed.snapshot()->tasks.size(), 1);
        }
        QVERIFY(!Feed::open(*pc.vault, pc.clock)->snapshot()->profile);
    }

    void aCopyWithoutAnAnswerIsForgottenOnTheDiskToo()
    {
        Bench pc;
        allow(pc, true);
        {
            auto feed = Feed::open(*pc.vault, pc.clock).value();
            QVERIFY(fetch(feed, pc));
        }
        QVERIFY(kept(pc).contains("profile"));
        allow(pc, false); // and the program ended before the copy went
        const auto feed = Feed::open(*pc.vault, pc.clock).value();
        QVERIFY(!feed.snapshot()->profile);
        QVERIFY(!kept(pc).contains("profile"));
        QVERIFY(kept(pc).contains("tasks"));
    }

    void anAnswerSurvivesAndOneToOtherWordsIsNone()
    {
        Bench pc;
        RegisterConsent consent(*pc.vault);
        QVERIFY(!consent.answer(pc.agency.audience()));
        QVERIFY(consent.keep(pc.agency.audience(), {false, pc.clock.now()}));
        pc.shutDown();
        pc.reopen();
        RegisterConsent later(*pc.vault);
        QVERIFY(!later.answer(pc.agency.audience())->isGiven);
        QCOMPARE(later.answer(pc.agency.audience())->at, pc.clock.now());
        const auto records = pc.vault->list(QStringLiteral("register-consent"));
        QCOMPARE(records->size(), 1);
        QVERIFY(!records->constFirst().row.contains(pc.agency.audience())); // names of rows are not sealed
        for (const char *other : {R"({"wording":0,"given":true,"at":"2026-11-22T00:00:00Z"})",
                                  R"({"wording":2,"given":true,"at":"2026-11-22T00:00:00Z"})",
                                  R"({"wording":1,"given":"yes","at":"2026-11-22T00:00:00Z"})",
                                  R"({"wording":1,"given":true,"at":"once"})", "[", ""}) {
            QVERIFY(pc.vault->put(QStringLiteral("register-consent"), records->constFirst().row, other));
            QVERIFY(!later.answer(pc.agency.audience()));
            QVERIFY(!later.isGiven(pc.agency.audience()));
        }
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
