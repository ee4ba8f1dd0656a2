// The submission's states: one table, total, and the rules of the house that can be read off it.
#include "outbox/outbox_state.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

namespace
{
template<typename Visit>
void forEachPair(Visit visit)
{
    for (int s = 0; s < outboxStateCount; ++s) {
        for (int e = 0; e < outboxEventCount; ++e) {
            visit(OutboxState(s), OutboxEvent(e));
        }
    }
}
} // namespace

class TestOutboxState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsDefinedAndStaysInTheTable()
    {
        int possible = 0;
        forEachPair([&](OutboxState state, OutboxEvent event) {
            const auto next = transition(state, event);
            if (next) {
                ++possible;
                QVERIFY(int(*next) >= 0 && int(*next) < outboxStateCount);
            }
        });
        qInfo("%d states x %d events: %d transitions, %d refused", outboxStateCount, outboxEventCount,
              possible, outboxStateCount * outboxEventCount - possible);
        QVERIFY(possible > 0);
    }

    void namesAreUniqueAndReadBack()
    {
        QSet<QString> seen;
        for (int s = 0; s < outboxStateCount; ++s) {
            const auto name = stateName(OutboxState(s));
            QVERIFY(!name.isEmpty());
            QVERIFY(!seen.contains(QString(name)));
            seen.insert(name);
            QCOMPARE(stateFromName(name), OutboxState(s));
        }
        for (int e = 0; e < outboxEventCount; ++e) {
            QVERIFY(!eventName(OutboxEvent(e)).isEmpty());
        }
        QVERIFY(!stateFromName(QLatin1String("submitted")));
        QVERIFY(!stateFromName(QLatin1String("")));
    }

    void onlyWhatIsQueuedCanBeSent()
    {
        forEachPair([](OutboxState state, OutboxEvent event) {
            const bool sends = transition(state, event) == OutboxState::Sending;
            QCOMPARE(sends, state == OutboxState::Queued && event == OutboxEvent::StartAttempt);
        });
    }

    void whatIsUnknownIsQueuedAgainOnlyWhenTheAgencyDidNotReceiveIt()
    {
        for (const auto state : {OutboxState::Unknown, OutboxState::Accepted}) {
            for (int e = 0; e < outboxEventCount; ++e) {
                const bool queued = transition(state, OutboxEvent(e)) == OutboxState::Queued;
                QCOMPARE(queued, OutboxEvent(e) == OutboxEvent::NotReceived);
            }
        }
    }

    void onlyAReceiptLeadsToArrivedAndBeyond()
    {
        const auto hasArrived = [](OutboxState state) {
            return honestWord(state, true) >= HonestWord::Arrived;
        };
        forEachPair([&](OutboxState state, OutboxEvent event) {
            const auto next = transition(state, event);
            if (next && hasArrived(*next) && !hasArrived(state)) {
                QCOMPARE(event, OutboxEvent::Receipt);
            }
        });
    }

    void whatHasArrivedIsNeverQueuedRejectedOrCancelled()
    {
        forEachPair([](OutboxState state, OutboxEvent event) {
            const auto next = transition(state, event);
            if (next && honestWord(state, true) >= HonestWord::Arrived) {
                QVERIFY(honestWord(*next, true) >= HonestWord::Arrived);
            }
        });
    }

    void restartIsHarmlessEverywhereAndTurnsSendingIntoUnknown()
    {
        for (int s = 0; s < outboxStateCount; ++s) {
            const auto state = OutboxState(s);
            const auto expected = state == OutboxState::Sending ? OutboxState::Unknown : state;
            QCOMPARE(transition(state, OutboxEvent::Restart), expected);
        }
    }

    void aHeldItemIsAskedForBeforeItIsSent()
    {
        QCOMPARE(transition(OutboxState::Held, OutboxEvent::Retry), OutboxState::Unknown);
    }

    void whatMayHaveLeftCanNotBeCancelledOrExpire()
    {
        for (const auto state : {OutboxState::Sending, OutboxState::Unknown, OutboxState::Accepted}) {
            QVERIFY(!transition(state, OutboxEvent::Cancel));
            QVERIFY(!transition(state, OutboxEvent::Expire));
            QVERIFY(!transition(state, OutboxEvent::AskResign));
        }
    }

    void finalStatesStayWhatTheyAre()
    {
        forEachPair([](OutboxState state, OutboxEvent event) {
            if (isFinal(state)) {
                QCOMPARE(transition(state, event).value_or(state), state);
            }
        });
    }

    void everyStateButTheFinalOnesHasAWayOut()
    {
        for (int s = 0; s < outboxStateCount; ++s) {
            bool leaves = false;
            for (int e = 0; e < outboxEventCount; ++e) {
                leaves = leaves || transition(OutboxState(s), OutboxEvent(e)).value_or(OutboxState(s)) !=
                                       OutboxState(s);
            }
            QCOMPARE(leaves, !isFinal(OutboxState(s)));
        }
    }

    void savedHereIsSaidOnlyWhenNothingStandsAtTheAgency()
    {
        QCOMPARE(honestWord(OutboxState::Queued, false), HonestWord::SavedHere);
        QCOMPARE(honestWord(OutboxState::Unknown, true), HonestWord::Sent);
        QCOMPARE(honestWord(OutboxState::Sending, true), HonestWord::Sent);
        QCOMPARE(honestWord(OutboxState::Accepted, true), HonestWord::Sent); // 202 is no arrival
        QCOMPARE(honestWord(OutboxState::Held, true), HonestWord::Sent);
        QCOMPARE(honestWord(OutboxState::Held, false), HonestWord::SavedHere);
        QCOMPARE(honestWord(OutboxState::Receipted, true), HonestWord::Arrived);
    }
};

QTEST_GUILESS_MAIN(TestOutboxState)
#include "tst_outbox_state.moc"
