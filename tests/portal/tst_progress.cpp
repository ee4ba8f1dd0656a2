// The agency's applications and the outbox as one honest list.
#include "portal/progress.h"

#include <QTest>

using namespace madoguchi;

namespace
{
const QUuid first(QStringLiteral("{0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11}"));
const QUuid second(QStringLiteral("{1c1e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a12}"));

QDateTime at(int day) { return {QDate(2026, 11, day), QTime(3, 0), Qt::UTC}; }

Submission outboxItem(OutboxState state, int day)
{
    Submission submission;
    submission.id = first;
    submission.state = state;
    submission.createdAt = at(day);
    return submission;
}

Application application(const QUuid &id, ApplicationState state, int day)
{
    Application result;
    result.submissionId = id;
    result.referenceNumber = QStringLiteral("R8-0001-000123");
    result.state = state;
    result.history = {{ApplicationState::Arrived, at(day), {}, {}}};
    if (state != ApplicationState::Arrived) {
        result.history += {state, at(day + 1), {}, {}};
    }
    return result;
}
} // namespace

class TestProgress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneFilingIsOneLineWhereverItIsKnownFrom()
    {
        auto submission = outboxItem(OutboxState::Receipted, 10);
        submission.referenceNumber = QStringLiteral("R8-0001-000123");
        submission.arrivedAt = at(11);
        const auto items = progressOf({application(first, ApplicationState::InReview, 11)}, {submission});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().word, HonestWord::Accepted);
        QVERIFY(items.constFirst().hasReceipt);
        QCOMPARE(items.constFirst().history.size(), 3); // saved here, arrived, in review
        QCOMPARE(items.constFirst().at, at(12));
    }

    void whatNeedsThePersonIsToldFromWhatGoesOnByItself_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<ProgressGroup>("group");
        using enum ProgressGroup;
        const auto row = [](OutboxState state, ProgressGroup group) {
            QTest::newRow(stateName(state).data()) << state << group;
        };
        row(OutboxState::Queued, UnderWay);
        row(OutboxState::Unknown, UnderWay);
        row(OutboxState::Receipted, UnderWay);
        row(OutboxState::Processing, UnderWay);
        row(OutboxState::Withdrawing, UnderWay);
        row(OutboxState::Returned, NeedsPerson);
        row(OutboxState::NeedsResign, NeedsPerson);
        row(OutboxState::Rejected, NeedsPerson);
        row(OutboxState::Held, NeedsPerson);
        row(OutboxState::Expired, NeedsPerson);
        row(OutboxState::Done, Ended);
        row(OutboxState::Withdrawn, Ended);
    }

    void whatNeedsThePersonIsToldFromWhatGoesOnByItself()
    {
        QFETCH(OutboxState, state);
        const auto items = progressOf({}, {outboxItem(state, 10)});
        QCOMPARE(items.size(), 1);
        QTEST(groupOf(items.constFirst()), "group");

        auto waiting = outboxItem(OutboxState::Queued, 10);
        waiting.waits = WaitReason::SignIn;
        QCOMPARE(groupOf(progressOf({}, {waiting}).constFirst()), ProgressGroup::NeedsPerson);
        auto givenUp = outboxItem(OutboxState::Cancelled, 10);
        givenUp.mayHaveLeft = true; // so it stays in the list
        QCOMPARE(groupOf(progressOf({}, {givenUp}).constFirst()), ProgressGroup::Ended);
    }

    void aCorrectionNeedsThePersonUntilItIsAnswered()
    {
        auto filed = outboxItem(OutboxState::Returned, 10);
        filed.referenceNumber = QStringLiteral("R8-0001-000123");
        const QList<Application> applications{application(first, ApplicationState::CorrectionRequested, 11)};
        QCOMPARE(groupOf(progressOf(applications, {filed}).constFirst()), ProgressGroup::NeedsPerson);
        Submission mending;
        mending.id = second;
        mending.amends = first;
        mending.state = OutboxState::Queued;
        mending.createdAt = at(14);
        QCOMPARE(groupOf(progressOf(applications, {filed, mending}).constFirst()), ProgressGroup::UnderWay);
        mending.state = OutboxState::Held;
        QCOMPARE(groupOf(progressOf(applications, {filed, mending}).constFirst()),
                 ProgressGroup::NeedsPerson);
    }

    void aCorrectionStandsInWhatItMends()
    {
        auto filed = outboxItem(OutboxState::Returned, 10);
        filed.referenceNumber = QStringLiteral("R8-0001-000123");
        Submission mending;
        mending.id = second;
        mending.amends = first;
        mending.state = OutboxState::Queued;
        mending.waits = WaitReason::Network;
        mending.createdAt = at(14);
        const QList<Application> applications{application(first, ApplicationState::CorrectionRequested, 11)};
        const auto waiting = progressOf(applications, {filed, mending});
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.constFirst().submissionId, first);
        QCOMPARE(waiting.constFirst().amendmentId, second);
        QVERIFY(waiting.constFirst().cancellable);
        QVERIFY(!waiting.constFirst().amendmentHasReceipt);
        QVERIFY(waiting.constFirst().history.constLast().isAmendment);
        QCOMPARE(waiting.constFirst().history.constLast().word, HonestWord::SavedHere);

        mending.state = OutboxState::Receipted;
        mending.referenceNumber = QStringLiteral("R8-0001-000124");
        mending.arrivedAt = at(15);
        const auto arrived = progressOf(applications, {filed, mending});
        QCOMPARE(arrived.size(), 1);
        QVERIFY(arrived.constFirst().amendmentHasReceipt && !arrived.constFirst().cancellable);
        QCOMPARE(arrived.constFirst().referenceNumber, QStringLiteral("R8-0001-000123"));
        // What it mends was filed elsewhere and the agency can not be asked: it stands for itself.
        QCOMPARE(progressOf({}, {mending}).size(), 1);
    }

    /// The agency's clock counts whole seconds, and this PC's may be wrong by years.
    void theOrderIsThatOfWhatHappenedNotOfTwoClocks_data()
    {
        QTest::addColumn<qint64>("msecs");
        QTest::newRow("in the second of its arrival") << qint64(400);
        QTest::newRow("an hour ahead") << qint64(3'600'000);
        QTest::newRow("ten years ahead") << qint64(10) * 365 * 86'400'000;
        QTest::newRow("an hour behind") << qint64(-3'600'000);
        QTest::newRow("ten years behind") << qint64(-10) * 365 * 86'400'000;
    }
    void theOrderIsThatOfWhatHappenedNotOfTwoClocks()
    {
        QFETCH(qint64, msecs);
        using enum HonestWord;
        const auto words = [](const QList<ProgressItem> &items) {
            QList<HonestWord> list;
            for (const ProgressLine &line : items.constFirst().history) {
                list += line.word;
            }
            return list;
        };
        auto filed = outboxItem(OutboxState::Receipted, 11);
        filed.createdAt = at(11).addMSecs(msecs);
        filed.referenceNumber = QStringLiteral("R8-0001-000123");
        filed.arrivedAt = at(11);
        QCOMPARE(words(progressOf({}, {filed})), QList({SavedHere, Arrived}));
        QCOMPARE(words(progressOf({application(first, ApplicationState::InReview, 11)}, {filed})),
                 QList({SavedHere, Arrived, Accepted}));

        Application asked = application(first, ApplicationState::CorrectionRequested, 11);
        Submission mending;
        mending.id = second;
        mending.amends = first;
        mending.state = OutboxState::Queued;
        mending.createdAt = at(13).addMSecs(msecs);
        QCOMPARE(words(progressOf({asked}, {filed, mending})),
                 QList({SavedHere, Arrived, Accepted, SavedHere}));
        mending.mayHaveLeft = true;
        mending.firstAttemptAt = mending.createdAt.addSecs(1);
        QCOMPARE(words(progressOf({asked}, {filed, mending})),
                 QList({SavedHere, Arrived, Accepted, SavedHere, Sent}));
        mending.referenceNumber = QStringLiteral("R8-0001-000124");
        mending.arrivedAt = at(13);
        asked.state = ApplicationState::InReview;
        asked.history += {ApplicationState::InReview, at(14), {}, {}};
        QCOMPARE(words(progressOf({asked}, {filed, mending})),
                 QList({SavedHere, Arrived, Accepted, SavedHere, Arrived, Accepted}));
    }

    void withoutItsOwnReceiptNothingReadsArrived()
    {
        auto submission = outboxItem(OutboxState::Unknown, 10);
        submission.mayHaveLeft = true;
        submission.firstAttemptAt = at(10);
        const auto items = progressOf({application(first, ApplicationState::Finished, 11)}, {submission});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().word, HonestWord::Sent);
        QVERIFY(!items.constFirst().hasReceipt);
        for (const auto &line : items.constFirst().history) {
            QVERIFY(line.word < HonestWord::Arrived);
        }
    }

    void aReceiptIsALineOfItsOwnUntilTheAgencyTellsTheSame()
    {
        auto submission = outboxItem(OutboxState::Receipted, 10);
        submission.referenceNumber = QStringLiteral("R8-0001-000123");
        submission.arrivedAt = at(11);
        const auto items = progressOf({}, {submission});
        QCOMPARE(items.constFirst().word, HonestWord::Arrived);
        QCOMPARE(items.constFirst().history.size(), 2);
        QCOMPARE(items.constFirst().referenceNumber, submission.referenceNumber);
    }

    void whatWasFiledElsewhereIsShownAsTheAgencySaysIt()
    {
        const auto items = progressOf({application(second, ApplicationState::Declined, 5)}, {});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().word, HonestWord::Finished);
        QVERIFY(!items.constFirst().outboxState);
    }

    void theNewestLineStandsFirst()
    {
        const auto items = progressOf({application(second, ApplicationState::InReview, 5)},
                                      {outboxItem(OutboxState::Queued, 20)});
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).submissionId, first);
        QCOMPARE(items.at(0).word, HonestWord::SavedHere);
    }

    void whatWasCancelledBeforeItLeftIsGoneAndWhatMayHaveLeftStays()
    {
        auto cancelled = outboxItem(OutboxState::Cancelled, 10);
        QVERIFY(progressOf({}, {cancelled}).isEmpty());
        cancelled.mayHaveLeft = true;
        QCOMPARE(progressOf({}, {cancelled}).constFirst().word, HonestWord::Sent);
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
