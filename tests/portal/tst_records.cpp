// Records and the access log, kept for reading offline.
#include "portal/records.h"
#include "tests/outbox/bench.h"

#include <QDirIterator>
#include <QTest>

using namespace madoguchi;

namespace
{

LocalizedText text(const QString &ja) { return LocalizedText(ja); }

RecordSet taxSet(int total)
{
    PersonalRecord record{QStringLiteral("r-1"), {}, {}};
    record.values = {{QStringLiteral("fiscal_year"), 2026},
                     {QStringLiteral("total_income"), 2000000},
                     {QStringLiteral("total_tax"), total},
                     {QStringLiteral("is_exempt"), false}};
    return {RecordKind::Tax, text(QStringLiteral("市民税課")), QDate(2026, 11, 1), {record}};
}

int totalTax(const Records &records)
{
    const auto kept = records.records(RecordKind::Tax);
    return kept && *kept
               ? std::get<int>(*(*kept)->value.records.constFirst().value(QStringLiteral("total_tax")))
               : -1;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private:
    static Result<void> done(QCoro::Task<Outcome> task)
    {
        std::optional<Outcome> outcome;
        task.then([&outcome](const Outcome &end) { outcome = end; });
        return outcome.value_or(failure(ErrorCode::Internal, QStringLiteral("not finished")));
    }

private Q_SLOTS:
    void nothingIsFetchedUnlessThePersonWishes()
    {
        Bench pc;
        pc.agency.recordSets = {taxSet(100000)};
        const Records records(*pc.vault, pc.clock);
        QVERIFY(!*records.summaries());
        QVERIFY(!*records.records(RecordKind::Tax));
        QVERIFY(!*records.accessLog());
        QCOMPARE(pc.agency.fetches, 0);
    }

    void whatWasFetchedIsThereAfterARestartWithItsTime()
    {
        Bench pc;
        pc.agency.summaries = {{RecordKind::Tax, text(QStringLiteral("市民税課")), QDate(2026, 11, 1), 1}};
        pc.agency.recordSets = {taxSet(173900)};
        pc.agency.accesses = {{QStringLiteral("a-1"),
                               pc.clock.now(),
                               text(QStringLiteral("市")),
                               {},
                               text(QStringLiteral("県")),
                               text(QStringLiteral("課税情報")),
                               QStringLiteral("番号法第19条第8号"),
                               text(QStringLiteral("児童手当")),
                               {},
                               AccessOutcome::NothingFound}};
        const QDateTime then = pc.clock.now();
        {
            Records records(*pc.vault, pc.clock);
            QVERIFY(done(records.fetchSummaries(pc.agency)));
            QVERIFY(done(records.fetchRecords(pc.agency, RecordKind::Tax)));
            QVERIFY(done(records.fetchAccessLog(pc.agency)));
        }
        pc.clock.advance(86400);
        const Records records(*pc.vault, pc.clock);
        QCOMPARE((*records.summaries())->fetchedAt, then);
        QCOMPARE((*records.summaries())->value.constFirst().count, 1);
        QCOMPARE(totalTax(records), 173900);
        QCOMPARE((*records.accessLog())->value.constFirst().outcome, AccessOutcome::NothingFound);
    }

    void aFailedFetchLeavesWhatWasKept()
    {
        Bench pc;
        pc.agency.recordSets = {taxSet(1)};
        Records records(*pc.vault, pc.clock);
        QVERIFY(done(records.fetchRecords(pc.agency, RecordKind::Tax)));
        pc.agency.feedFails = true;
        QCOMPARE(done(records.fetchRecords(pc.agency, RecordKind::Tax)).error().code,
                 ErrorCode::NetworkUnreachable);
        QCOMPARE(totalTax(records), 1);
        pc.agency.feedFails = false;
        pc.agency.recordSets = {taxSet(2)};
        QVERIFY(done(records.fetchRecords(pc.agency, RecordKind::Tax)));
        QCOMPARE(totalTax(records), 2);
    }

    void whatTheAgencyNoLongerHasIsForgottenHereToo()
    {
        Bench pc;
        pc.agency.recordSets = {taxSet(1)};
        Records records(*pc.vault, pc.clock);
        QVERIFY(done(records.fetchRecords(pc.agency, RecordKind::Tax)));
        QVERIFY(done(records.fetchSummaries(pc.agency)));
        QCOMPARE(totalTax(records), -1);
    }

    void theFileTellsNotEvenWhichKindsThereAre()
    {
        Bench pc;
        pc.agency.recordSets = {taxSet(1)};
        Records records(*pc.vault, pc.clock);
        QVERIFY(done(records.fetchRecords(pc.agency, RecordKind::Tax)));
        const auto names =
            pc.vault->query(QStringLiteral("SELECT row_id FROM sealed_records WHERE table_name = 'records'"));
        QVERIFY(names && names->size() == 1);
        QVERIFY(!names->constFirst().text(QLatin1String("row_id")).contains(QLatin1String("tax")));
    }

    void aFetchThatOutlivesTheRecordsIsCancelled()
    {
        Bench pc;
        pc.agency.recordSets = {taxSet(1)};
        auto records = std::make_unique<Records>(*pc.vault, pc.clock);
        auto moved = Records(std::move(*records));
        records.reset();
        QVERIFY(done(moved.fetchRecords(pc.agency, RecordKind::Tax)));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
