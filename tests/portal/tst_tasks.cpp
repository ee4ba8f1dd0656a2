// One list of what to do next: from the agency, the card and the outbox.
#include "portal/tasks.h"

#include <QTest>

using namespace madoguchi;

namespace
{
const QDate today(2026, 11, 21);

LocalizedText text(const char *ja) { return LocalizedText(QString::fromUtf8(ja)); }

Task agencyTask(const char *id, const QDate &due, int weight, const char *procedure = "")
{
    Task task;
    task.taskId = QString::fromLatin1(id);
    task.title = text("転出届");
    task.dueOn = due;
    task.weight = weight;
    task.procedureId = QString::fromLatin1(procedure);
    return task;
}

Submission item(OutboxState state, const char *procedure = "moving-out-notice")
{
    Submission submission;
    submission.id = QUuid(QStringLiteral("{0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11}"));
    submission.state = state;
    submission.procedureId = QString::fromLatin1(procedure);
    submission.title = text("転出届");
    return submission;
}

QStringList idsOf(const QList<TaskItem> &items)
{
    QStringList ids;
    for (const auto &entry : items) {
        ids += entry.id;
    }
    return ids;
}

QDateTime endOfDayInJapan(const QDate &day) { return {day, QTime(14, 59, 59), Qt::UTC}; }
} // namespace

class TestTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNearestDateStandsFirstThenTheHeavier()
    {
        const auto items = tasksOf({agencyTask("none", {}, 30), agencyTask("late", QDate(2027, 1, 10), 100),
                                    agencyTask("light", QDate(2026, 11, 25), 10),
                                    agencyTask("heavy", QDate(2026, 11, 25), 80)},
                                   {}, {}, {}, today);
        QCOMPARE(idsOf(items), QStringList({QStringLiteral("agency:heavy"), QStringLiteral("agency:light"),
                                            QStringLiteral("agency:late"), QStringLiteral("agency:none")}));
        QCOMPARE(items.at(0).daysLeft, std::optional(4));
        QVERIFY(!items.at(3).daysLeft);
    }

    void aDayThatHasPassedCountsBelowZero()
    {
        const auto items = tasksOf({agencyTask("missed", QDate(2026, 11, 20), 100)}, {}, {}, {}, today);
        QCOMPARE(items.constFirst().daysLeft, std::optional(-1));
    }

    void aCertificateBecomesATaskThreeMonthsBeforeItEnds()
    {
        CardDates card;
        card.authenticationCertificateEnd = endOfDayInJapan(QDate(2027, 2, 22));
        QVERIFY(tasksOf({}, {}, {}, card, today).isEmpty());
        card.authenticationCertificateEnd = endOfDayInJapan(QDate(2027, 2, 21));
        const auto items = tasksOf({}, {}, {}, card, today);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, TaskKind::CertificateEnding);
        QCOMPARE(items.constFirst().due, QDate(2027, 2, 21));
    }

    void renewalBeginsOnTheDayAndNotBefore_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("from");
        QTest::newRow("same day of the month") << QDate(2031, 5, 14) << QDate(2031, 2, 14);
        QTest::newRow("end of February") << QDate(2027, 5, 31) << QDate(2027, 2, 28);
        QTest::newRow("end of February in a leap year") << QDate(2028, 5, 30) << QDate(2028, 2, 29);
        QTest::newRow("over the turn of the year") << QDate(2027, 1, 31) << QDate(2026, 10, 31);
        QTest::newRow("a shorter month") << QDate(2027, 12, 31) << QDate(2027, 9, 30);
    }

    void renewalBeginsOnTheDayAndNotBefore()
    {
        QFETCH(QDate, end);
        QFETCH(QDate, from);
        CardDates authentication;
        authentication.authenticationCertificateEnd = endOfDayInJapan(end);
        CardDates signature;
        signature.signatureCertificateEnd = endOfDayInJapan(end);
        CardDates card;
        card.cardExpiry = end;
        for (const CardDates &dates : {authentication, signature, card}) {
            QVERIFY(tasksOf({}, {}, {}, dates, from.addDays(-1)).isEmpty());
            QCOMPARE(tasksOf({}, {}, {}, dates, from).size(), 1);
            const auto last = tasksOf({}, {}, {}, dates, end);
            QCOMPARE(last.constFirst().daysLeft, std::optional(0));
            QVERIFY(last.constFirst().kind == TaskKind::CertificateEnding ||
                    last.constFirst().kind == TaskKind::CardExpiring);
            const auto after = tasksOf({}, {}, {}, dates, end.addDays(1));
            QVERIFY(after.constFirst().kind == TaskKind::CertificateEnded ||
                    after.constFirst().kind == TaskKind::CardExpired);
        }
    }

    void aRenewalThatHappenedStandsWithTodaysTasks()
    {
        CardDates card;
        card.formerStore = 2;
        card.isSigningRenewed = true;
        const auto items = tasksOf({agencyTask("late", QDate(2027, 1, 10), 100)}, {}, {}, card, today);
        QCOMPARE(idsOf(items),
                 QStringList({QStringLiteral("card:former-store"), QStringLiteral("card:signing-renewed"),
                              QStringLiteral("agency:late")}));
        QCOMPARE(items.at(0).count, 2);
        QVERIFY(!items.at(0).daysLeft);
    }

    void twoCertificatesAreOneRenewal()
    {
        CardDates card;
        card.authenticationCertificateEnd = endOfDayInJapan(QDate(2027, 1, 10));
        card.signatureCertificateEnd = endOfDayInJapan(QDate(2026, 12, 1));
        card.cardExpiry = QDate(2031, 1, 10);
        const auto items = tasksOf({}, {}, {}, card, today);
        QCOMPARE(idsOf(items), QStringList{QStringLiteral("card:certificate")});
        QCOMPARE(items.constFirst().due, QDate(2026, 12, 1));
    }

    void anEndedCertificateAndAnExpiredCardAreSaidSo()
    {
        CardDates card;
        card.authenticationCertificateEnd = endOfDayInJapan(QDate(2026, 11, 20));
        card.cardExpiry = QDate(2026, 11, 20);
        const auto items = tasksOf({}, {}, {}, card, today);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).kind, TaskKind::CertificateEnded);
        QCOMPARE(items.at(1).kind, TaskKind::CardExpired);
    }

    void aMissingSecondWayIsSaidLast()
    {
        const auto items = tasksOf({agencyTask("dated", QDate(2026, 12, 1), 10)}, {},
                                   {item(OutboxState::Queued)}, {}, today, true);
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.constLast().kind, TaskKind::SecondWayMissing);
    }

    void whatWaitsHereTakesThePlaceOfTheAgencysTaskWithItsDate()
    {
        auto queued = item(OutboxState::Queued);
        const auto items = tasksOf({agencyTask("move", QDate(2026, 11, 30), 100, "moving-out-notice")}, {},
                                   {queued}, {}, today);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, TaskKind::SavedNotSubmitted);
        QCOMPARE(items.constFirst().due, QDate(2026, 11, 30));
        QCOMPARE(items.constFirst().weight, 100);
        QCOMPARE(items.constFirst().submissionId, queued.id);
    }

    void twoTasksOfOneProcedureBothStay()
    {
        const auto items = tasksOf({agencyTask("child-1", QDate(2026, 11, 30), 100, "child-allowance"),
                                    agencyTask("child-2", QDate(2026, 11, 30), 100, "child-allowance")},
                                   {}, {item(OutboxState::Queued, "child-allowance")}, {}, today);
        QCOMPARE(items.size(), 3);
    }

    void whatMayHaveLeftIsNeverCalledNotSubmitted()
    {
        auto unknown = item(OutboxState::Unknown);
        unknown.mayHaveLeft = true;
        QVERIFY(tasksOf({}, {}, {unknown}, {}, today).isEmpty());
        unknown.waits = WaitReason::SignIn;
        QCOMPARE(tasksOf({}, {}, {unknown}, {}, today).constFirst().kind, TaskKind::SignInNeeded);
    }

    void everyStateThatNeedsThePersonIsATask_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("kind");
        QTest::newRow("queued") << int(OutboxState::Queued) << int(TaskKind::SavedNotSubmitted);
        QTest::newRow("rejected") << int(OutboxState::Rejected) << int(TaskKind::Rejected);
        QTest::newRow("held") << int(OutboxState::Held) << int(TaskKind::Held);
        QTest::newRow("sign again") << int(OutboxState::NeedsResign) << int(TaskKind::SignAgain);
        QTest::newRow("expired") << int(OutboxState::Expired) << int(TaskKind::DeadlinePassed);
        QTest::newRow("receipted") << int(OutboxState::Receipted) << -1;
        QTest::newRow("cancelled") << int(OutboxState::Cancelled) << -1;
        QTest::newRow("done") << int(OutboxState::Done) << -1;
    }
    void everyStateThatNeedsThePersonIsATask()
    {
        QFETCH(int, state);
        QFETCH(int, kind);
        const auto items = tasksOf({}, {}, {item(OutboxState(state))}, {}, today);
        QCOMPARE(items.isEmpty() ? -1 : int(items.constFirst().kind), kind);
    }

    void whatNeedsThePersonNowStandsWithToday()
    {
        const auto items =
            tasksOf({agencyTask("soon", QDate(2026, 11, 22), 100), agencyTask("someday", {}, 20)}, {},
                    {item(OutboxState::Held)}, {}, today);
        QCOMPARE(items.at(0).kind, TaskKind::Held);
        QCOMPARE(items.at(2).id, QStringLiteral("agency:someday"));
    }

    void aReturnedApplicationAsksForItsCorrectionByItsDay()
    {
        Application application;
        application.referenceNumber = QStringLiteral("R8-0001-000123");
        application.state = ApplicationState::CorrectionRequested;
        application.history = {{ApplicationState::Arrived, {}, {}, {}},
                               {ApplicationState::CorrectionRequested, {}, {}, QDate(2026, 12, 5)}};
        const auto items = tasksOf({}, {application}, {}, {}, today);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, TaskKind::CorrectionRequested);
        QCOMPARE(items.constFirst().daysLeft, std::optional(14));
        QCOMPARE(items.constFirst().referenceNumber, application.referenceNumber);
        // The last second of that day in Japan: warned of at 72, 24 and 2 hours.
        QCOMPARE(items.constFirst().dueAt, QDateTime(QDate(2026, 12, 5), QTime(14, 59, 59), Qt::UTC));
    }

    void aCorrectionThatWasSignedIsAskedForNoMore()
    {
        Application application;
        application.submissionId = QUuid::createUuid();
        application.state = ApplicationState::CorrectionRequested;
        const QDateTime asked(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        application.history = {{ApplicationState::CorrectionRequested, asked, {}, QDate(2026, 12, 5)}};
        Submission mending = item(OutboxState::Unknown);
        mending.amends = application.submissionId;
        mending.createdAt = asked.addSecs(60);
        const auto isAsked = [&] {
            const auto items = tasksOf({}, {application}, {mending}, {}, today);
            return std::any_of(items.begin(), items.end(), [](const TaskItem &task) {
                return task.kind == TaskKind::CorrectionRequested;
            });
        };
        QVERIFY(!isAsked());
        mending.state = OutboxState::Cancelled;
        QVERIFY(isAsked());
        mending.state = OutboxState::Processing;
        mending.createdAt = asked.addYears(-10); // this PC's clock proves nothing
        QVERIFY(!isAsked());
        application.amendments = {mending.id}; // it answered the request before
        QVERIFY(isAsked());
    }

    void aPlannedStepStandsByItsDayUnlessItsProcedureIsThereAlready()
    {
        TaskItem planned;
        planned.id = QStringLiteral("plan:moving:moving-in");
        planned.kind = TaskKind::LifeEventStep;
        planned.due = today.addDays(3);
        planned.procedureId = QStringLiteral("moving-in-notice");
        const auto items = tasksOf({}, {}, {}, {}, today, false, {planned});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().daysLeft, std::optional(3));
        Task task = agencyTask("moving-in", today.addDays(9), 100);
        task.procedureId = planned.procedureId;
        const auto both = tasksOf({task}, {}, {}, {}, today, false, {planned});
        QCOMPARE(both.size(), 1);
        QCOMPARE(both.constFirst().kind, TaskKind::Agency);
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
