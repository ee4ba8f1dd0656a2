// The submission's states: one table, total, and the rules of the house that can be read off it.
#include "outbox/submission_state.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

namespace
{
template<typename Visit>
void forEachPair(Visit visit)
{
    for (int s = 0; s < submissionStateCount; ++s) {
        for (int e = 0; e < submissionEventCount; ++e) {
            visit(SubmissionState(s), SubmissionEvent(e));
        }
    }
}
} // namespace

class TestSubmissionState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsDefinedAndStaysInTheTable()
    {
        int possible = 0;
        forEachPair([&](SubmissionState state, SubmissionEvent event) {
            const auto next = transition(state, event);
            if (next) {
                ++possible;
                QVERIFY(int(*next) >= 0 && int(*next) < submissionStateCount);
            }
        });
        qInfo("%d states x %d events: %d transitions, %d refused", submissionStateCount, submissionEventCount,
              possible, submissionStateCount * submissionEventCount - possible);
        QVERIFY(possible > 0);
    }

    void namesAreUniqueAndReadBack()
    {
        QSet<QString> seen;
        for (int s = 0; s < submissionStateCount; ++s) {
            const auto name = stateName(SubmissionState(s));
            QVERIFY(!name.isEmpty());
            QVERIFY(!seen.contains(QString(name)));
            seen.insert(name);
            QCOMPARE(stateFromName(name), SubmissionState(s));
        }
        for (int e = 0; e < submissionEventCount; ++e) {
            QVERIFY(!eventName(SubmissionEvent(e)).isEmpty());
        }
        QVERIFY(!stateFromName(QLatin1String("submitted")));
        QVERIFY(!stateFromName(QLatin1String("")));
    }

    void onlyWhatIsQueuedCanBeSent()
    {
        forEachPair([](SubmissionState state, SubmissionEvent event) {
            const bool sends = transition(state, event) == SubmissionState::Sending;
            QCOMPARE(sends, state == SubmissionState::Queued && event == SubmissionEvent::StartAttempt);
        });
    }

    void whatIsUnknownIsQueuedAgainOnlyWhenTheAgencyDidNotReceiveIt()
    {
        for (const auto state : {SubmissionState::Unknown, SubmissionState::Accepted}) {
            for (int e = 0; e < submissionEventCount; ++e) {
                const bool queued = transition(state, SubmissionEvent(e)) == SubmissionState::Queued;
                QCOMPARE(queued, SubmissionEvent(e) == SubmissionEvent::NotReceived);
            }
        }
    }

    void onlyAReceiptLeadsToArrivedAndBeyond()
    {
        const auto hasArrived = [](SubmissionState state) {
            return honestWord(state, true) >= HonestWord::Arrived;
        };
        forEachPair([&](SubmissionState state, SubmissionEvent event) {
            const auto next = transition(state, event);
            if (next && hasArrived(*next) && !hasArrived(state)) {
                QCOMPARE(event, SubmissionEvent::Receipt);
            }
        });
    }

    void whatHasArrivedIsNeverQueuedRejectedOrCancelled()
    {
        forEachPair([](SubmissionState state, SubmissionEvent event) {
            const auto next = transition(state, event);
            if (next && honestWord(state, true) >= HonestWord::Arrived) {
                QVERIFY(honestWord(*next, true) >= HonestWord::Arrived);
            }
        });
    }

    void restartIsHarmlessEverywhereAndTurnsSendingIntoUnknown()
    {
        for (int s = 0; s < submissionStateCount; ++s) {
            const auto state = SubmissionState(s);
            const auto expected = state == SubmissionState::Sending ? SubmissionState::Unknown : state;
            QCOMPARE(transition(state, SubmissionEvent::Restart), expected);
        }
    }

    void aHeldItemIsAskedForBeforeItIsSent()
    {
        QCOMPARE(transition(SubmissionState::Held, SubmissionEvent::Retry), SubmissionState::Unknown);
    }

    void whatMayHaveLeftCanNotBeCancelledOrExpire()
    {
        for (const auto state :
             {SubmissionState::Sending, SubmissionState::Unknown, SubmissionState::Accepted}) {
            QVERIFY(!transition(state, SubmissionEvent::Cancel));
            QVERIFY(!transition(state, SubmissionEvent::Expire));
            QVERIFY(!transition(state, SubmissionEvent::AskResign));
        }
    }

    void finalStatesStayWhatTheyAre()
    {
        forEachPair([](SubmissionState state, SubmissionEvent event) {
            if (isFinal(state)) {
                QCOMPARE(transition(state, event).value_or(state), state);
            }
        });
    }

    void everyStateButTheFinalOnesHasAWayOut()
    {
        for (int s = 0; s < submissionStateCount; ++s) {
            bool leaves = false;
            for (int e = 0; e < submissionEventCount; ++e) {
                leaves = leaves ||
                         transition(SubmissionState(s), SubmissionEvent(e)).value_or(SubmissionState(s)) !=
                             SubmissionState(s);
            }
            QCOMPARE(leaves, !isFinal(SubmissionState(s)));
        }
    }

    void savedHereIsSaidOnlyWhenNothingStandsAtTheAgency()
    {
        QCOMPARE(honestWord(SubmissionState::Queued, false), HonestWord::SavedHere);
        QCOMPARE(honestWord(SubmissionState::Unknown, true), HonestWord::Sent);
        QCOMPARE(honestWord(SubmissionState::Sending, true), HonestWord::Sent);
        QCOMPARE(honestWord(SubmissionState::Accepted, true), HonestWord::Sent); // 202 is no arrival
        QCOMPARE(honestWord(SubmissionState::Held, true), HonestWord::Sent);
        QCOMPARE(honestWord(SubmissionState::Held, false), HonestWord::SavedHere);
        QCOMPARE(honestWord(SubmissionState::Receipted, true), HonestWord::Arrived);
    }
};

QTEST_GUILESS_MAIN(TestSubmissionState)
#include "tst_submission_state.moc"
