// A model of everything that can go wrong, in any order: random filings, faults, crashes, restarts and waits
// against an agency that keeps count. After every step and at the end the promises are checked:
//   I1 one filing per id, never other bytes, never sent again without asking · I2 what was acknowledged is
//   there after any crash · I3 "arrived" only with a verified receipt on disk · I4 when faults stop, every
//   item ends or is held · I5 what is to come after another one comes after it · I6 the bytes sent are the
//   bytes signed · I9 a receipt never changes · and what this PC calls "not submitted" for good does not
//   stand at the agency.
// The long form: MADOGUCHI_LONG=1.
#include "tests/outbox/bench.h"

#include <QCoreApplication>
#include <QTest>

#include <rapidcheck.h>

using namespace madoguchi;

namespace
{
enum class Act {
    Enqueue,
    EnqueueInvalid,
    EnqueueWithDeadline,
    Fail,
    CrashAtChange,
    CrashNow,
    Later,
    NetworkReturns,
    SignIn,
    Retry,
    Cancel,
    DeliverDelayed,
    StopAndStart,
    SetClock,
    EnqueueAfter,
    Decide,
    NewCertificate,
    SignAgain,
    Withdraw,
};

constexpr qint64 tenYears = qint64(3653) * 86400;

struct Step
{
    Act act = Act::Later;
    int number = 0; ///< which fault, which item, how long
};

void showValue(const Step &step, std::ostream &os)
{
    os << "act " << int(step.act) << " number " << step.number;
}

struct Count
{
    int runs = 0;
    int steps = 0;
    int crashes = 0;
    int puts = 0;
    int gets = 0;
    int filings = 0;
    int items = 0;
    int behind = 0;
    int edges = 0;
    int resigned = 0;
    int wished = 0;
    int withdrawn = 0;
    QHash<QString, int> ends;
};

class Model
{
public:
    explicit Model(Count &count)
        : m_count(count)
    {
        m_pc.start();
    }

    void run(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            ++m_count.steps;
            perform(step);
            check();
        }
        settleDown();
        sum();
    }

private:
    void perform(const Step &step)
    {
        switch (step.act) {
        case Act::Enqueue:
            m_known += step.number % 3 == 0 ? m_pc.enqueueWith({"a roof", "a wall"}) : m_pc.enqueue();
            break;
        case Act::EnqueueInvalid:
            m_known += m_pc.enqueue("invalid");
            break;
        case Act::EnqueueWithDeadline:
            m_known += m_pc.enqueue(
                "dated", m_pc.clock.now().addSecs(m_pc.agency.clockOffset + 60 * (1 + step.number % 300)));
            break;
        case Act::Fail:
            m_pc.agency.failNext(Fault(step.number % faultCount));
            break;
        case Act::CrashAtChange:
            m_pc.crashAtChange(1 + step.number % 4);
            break;
        case Act::CrashNow:
            crash();
            break;
        case Act::Later:
            m_pc.later(1 + step.number % 4000);
            break;
        case Act::NetworkReturns:
            m_pc.dispatcher->networkReturned();
            break;
        case Act::SignIn:
            m_pc.agency.signIn();
            m_pc.dispatcher->signedIn();
            break;
        case Act::Retry:
            if (const auto id = pick(step.number)) {
                static_cast<void>(m_pc.dispatcher->retry(*id)); // may be refused: that is an answer too
            }
            break;
        case Act::Cancel:
            if (const auto id = pick(step.number)) {
                static_cast<void>(m_pc.store->cancel(*id));
            }
            break;
        case Act::DeliverDelayed:
            m_pc.agency.deliverDelayed();
            break;
        case Act::StopAndStart:
            m_pc.dispatcher->stop();
            if (!m_pc.hasCrashed()) {
                m_pc.start();
            }
            break;
        case Act::EnqueueAfter:
            if (const auto before = pick(step.number)) {
                const EdgeKind kind = step.number % 3 == 0 ? EdgeKind::AfterApproval : EdgeKind::AfterReceipt;
                const QUuid id = m_pc.enqueue("after", {}, {{*before, kind}});
                m_known += id;
                m_edges += Edge{id, *before, kind};
            }
            break;
        case Act::Decide:
            if (const auto id = pick(step.number); id && m_pc.agency.hasFiling(*id)) {
                decide(*id, step.number % 4 != 0);
            }
            break;
        case Act::NewCertificate: // the former one is revoked
            m_pc.certificate = QByteArray::number(step.number);
            RC_ASSERT(m_pc.store->askResign(m_pc.certificate).has_value());
            m_pc.dispatcher->wake();
            break;
        case Act::SignAgain:
            signAgain();
            break;
        case Act::Withdraw:
            if (const auto id = pick(step.number)) {
                const auto asked = m_pc.store->withdraw(*id);
                if (asked && asked->state == OutboxState::Withdrawing) {
                    m_wished += *id;
                    m_pc.dispatcher->wake();
                }
            }
            break;
        case Act::SetClock: // by up to ten years either way, or right
            m_pc.setClockWrongBy(step.number % 5 == 0 ? 0 : qint64(step.number - 5000) * tenYears / 5000);
            break;
        }
        if (m_pc.hasCrashed()) {
            crash();
        }
    }

    void signAgain()
    {
        const QList<Submission> items = m_pc.store->list().value();
        for (const Submission &item : items) {
            if (item.state == OutboxState::NeedsResign && !m_pc.hasCrashed()) {
                RC_ASSERT(m_pc.signAgain(item).has_value());
                ++m_count.resigned;
            }
        }
    }

    /// The agency finishes it, or declines it; the client hears of it in its feed.
    void decide(const QUuid &id, bool isApproved)
    {
        if (!m_decided.contains(id)) {
            m_decided.insert(id, {isApproved, int(m_pc.agency.arrivalOrder.size())});
        }
        Application application;
        application.submissionId = id;
        application.state = ApplicationState::Withdrawn;
        if (!m_pc.agency.isWithdrawn(id)) {
            m_pc.agency.closeWithdrawal(id);
            application.state =
                m_decided.value(id).first ? ApplicationState::Finished : ApplicationState::Declined;
        }
        RC_ASSERT(m_pc.store->follow({application}).has_value());
        m_pc.dispatcher->wake();
    }

    /// I5: nothing is at the agency before what it was to come after.
    void checkOrder() const
    {
        const QList<QUuid> &order = m_pc.agency.arrivalOrder;
        for (const Edge &edge : m_edges) {
            const auto place = order.indexOf(edge.id);
            if (place < 0) {
                continue;
            }
            RC_ASSERT(order.indexOf(edge.before) >= 0 && order.indexOf(edge.before) < place);
            if (edge.kind == EdgeKind::AfterApproval) {
                const auto decided = m_decided.value(edge.before, {false, 0});
                RC_ASSERT(decided.first && decided.second <= place);
            }
        }
    }

    void crash()
    {
        ++m_count.crashes;
        // What was acknowledged after the moment of death never was.
        m_pc.crashAndRestart();
        QList<QUuid> there;
        const auto items = m_pc.store->list().value();
        for (const auto &item : items) {
            there += item.id;
        }
        if (!m_known.isEmpty() && !there.contains(m_known.constLast()) &&
            !m_pc.agency.hasFiling(m_known.constLast())) {
            m_known.removeLast(); // died while it was being enqueued
        }
        if (m_pc.hasCrashed()) {
            crash();
        }
    }

    std::optional<QUuid> pick(int number) const
    {
        return m_known.isEmpty() ? std::nullopt : std::optional(m_known.at(number % m_known.size()));
    }

    void check()
    {
        RC_ASSERT(m_pc.agency.violations.isEmpty());
        RC_ASSERT(m_pc.broken.isEmpty());
        RC_ASSERT(m_pc.storageErrors.isEmpty());
        checkOrder();
        const auto items = m_pc.store->list();
        RC_ASSERT(items.has_value());
        QHash<QUuid, Submission> byId;
        for (const auto &item : *items) {
            byId.insert(item.id, item);
        }
        for (const QUuid &id : std::as_const(m_known)) {
            RC_ASSERT(byId.contains(id)); // I2
            const Submission item = byId.value(id);
            const auto receipt = m_pc.store->receipt(id);
            RC_ASSERT(receipt.has_value() == (honestWord(item) >= HonestWord::Arrived)); // I3
            if (receipt) {
                RC_ASSERT(m_pc.agency.hasFiling(id));
                RC_ASSERT(m_receipts.value(id, *receipt) == *receipt); // I9
                m_receipts.insert(id, *receipt);
            } else {
                RC_ASSERT(!m_receipts.contains(id));
            }
            RC_ASSERT(item.mayHaveLeft || !m_pc.agency.mayHaveSeen(id));
            // Taken back is said only of what is, and nothing is that nobody asked for.
            RC_ASSERT(item.state != OutboxState::Withdrawn || m_pc.agency.isWithdrawn(id));
            RC_ASSERT(m_wished.contains(id) || !m_pc.agency.isWithdrawn(id));
            if (item.state == OutboxState::Cancelled || item.state == OutboxState::Expired) {
                RC_ASSERT(item.mayHaveLeft || !m_pc.agency.hasFiling(id));
            }
        }
    }

    /// I4: faults stop, the person signs in, time passes.
    void settleDown()
    {
        m_pc.agency.stopFaults();
        m_pc.crashAtChange(0);
        m_pc.agency.deliverDelayed();
        for (int round = 0; round < 6; ++round) {
            m_pc.agency.signIn();
            m_pc.dispatcher->signedIn();
            m_pc.dispatcher->networkReturned();
            m_pc.later(30 * 3600);
        }
        check();
        const auto items = m_pc.store->list().value();
        for (const auto &item : items) {
            ++m_count.items;
            ++m_count.ends[QString(stateName(item.state))];
            // Or it waits, visibly, for one that waits for a person or for the agency.
            const bool isBehind = item.state == OutboxState::Queued && item.waits == WaitReason::Order;
            RC_ASSERT(isBehind || (!isForDispatch(item.state) && item.state != OutboxState::Sending));
            if (isBehind) {
                ++m_count.behind;
                RC_ASSERT(!m_pc.agency.hasFiling(item.id));
                const auto isWaiting = [this](const OrderEdge &edge) {
                    return stateOf(edge, m_pc.store->submission(edge.after).value()) == EdgeState::Waits;
                };
                RC_ASSERT(std::any_of(item.after.begin(), item.after.end(), isWaiting));
            }
            if (item.state == OutboxState::Rejected || item.state == OutboxState::Expired) {
                RC_ASSERT(!m_pc.agency.hasFiling(item.id));
            }
        }
        RC_ASSERT(m_pc.agency.filings() <= items.size());
        // A wish to take it back is never forgotten: it is fulfilled, or refused by the agency.
        for (const QUuid &id : std::as_const(m_wished)) {
            const Submission item = m_pc.store->submission(id).value();
            const bool isRefused = item.lastError && item.lastError->code == ErrorCode::WithdrawalClosed;
            RC_ASSERT(item.state == OutboxState::Withdrawn || item.state == OutboxState::Done || isRefused);
            ++m_count.wished;
            m_count.withdrawn += item.state == OutboxState::Withdrawn ? 1 : 0;
        }
    }

    void sum()
    {
        ++m_count.runs;
        m_count.puts += m_pc.agency.puts;
        m_count.gets += m_pc.agency.gets;
        m_count.filings += m_pc.agency.filings();
        m_count.edges += int(m_edges.size());
    }

    struct Edge
    {
        QUuid id;
        QUuid before;
        EdgeKind kind;
    };

    Count &m_count;
    QList<Edge> m_edges;
    QHash<QUuid, std::pair<bool, int>> m_decided; ///< approved; how many had arrived by then
    Bench m_pc;
    QList<QUuid> m_known;
    QList<QUuid> m_wished; ///< to be taken back (取下げ)
    QHash<QUuid, QByteArray> m_receipts;
};

rc::Gen<Step> anyStep()
{
    // Faults and filings weigh most: runs in which nothing happens teach nothing.
    const auto act = rc::gen::weightedElement<Act>({{5, Act::Enqueue},
                                                    {1, Act::EnqueueInvalid},
                                                    {1, Act::EnqueueWithDeadline},
                                                    {9, Act::Fail},
                                                    {2, Act::CrashAtChange},
                                                    {1, Act::CrashNow},
                                                    {5, Act::Later},
                                                    {1, Act::NetworkReturns},
                                                    {1, Act::SignIn},
                                                    {1, Act::Retry},
                                                    {1, Act::Cancel},
                                                    {1, Act::DeliverDelayed},
                                                    {1, Act::StopAndStart},
                                                    {1, Act::SetClock},
                                                    {2, Act::EnqueueAfter},
                                                    {1, Act::Decide},
                                                    {1, Act::NewCertificate},
                                                    {1, Act::SignAgain},
                                                    {2, Act::Withdraw}});
    return rc::gen::apply(
        [](Act what, int number) {
            return Step{what, number};
        },
        act, rc::gen::inRange(0, 10'000));
}
} // namespace

class TestOutboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
            qputenv("RC_PARAMS", qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1
                                     ? "max_success=2000 max_size=80"
                                     : "max_success=200 max_size=50");
        }
    }

    void nothingIsLostAndNothingIsFiledTwiceWhateverGoesWrong()
    {
        Count count;
        const bool holds = rc::check("outbox promises", [&count] {
            const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
            Model(count).run(steps);
        });
        QStringList ends;
        for (auto end = count.ends.cbegin(); end != count.ends.cend(); ++end) {
            ends += QStringLiteral("%1 %2").arg(end.key()).arg(end.value());
        }
        ends.sort();
        qInfo("%d runs, %d steps, %d crashes, %d items, %d PUT, %d GET, %d filings; %d edges, %d behind "
              "another at the end; %d signed again; %d of %d withdrawn; ends: %s",
              count.runs, count.steps, count.crashes, count.items, count.puts, count.gets, count.filings,
              count.edges, count.behind, count.resigned, count.withdrawn, count.wished,
              qPrintable(ends.join(QStringLiteral(", "))));
        QVERIFY(holds);
        QVERIFY(count.crashes > 0 && count.filings > 0);
    }

    /// Every single point at which a filing's process can die, one by one.
    void aFilingSurvivesACrashAtEveryStep_data()
    {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault < faultCount; ++fault) {
            QTest::addRow("fault %d", fault) << fault;
        }
    }
    void aFilingSurvivesACrashAtEveryStep()
    {
        QFETCH(int, fault);
        for (int change = 1; change <= 4; ++change) {
            Bench pc;
            pc.start();
            pc.agency.failNext(Fault(fault));
            pc.crashAtChange(change);
            const QUuid id = pc.enqueue();
            for (int round = 0; round < 8; ++round) {
                if (pc.hasCrashed()) {
                    pc.crashAndRestart();
                }
                pc.agency.signIn();
                pc.dispatcher->signedIn();
                pc.later(7200);
                if (pc.stateOf(id) == OutboxState::Held) {
                    QVERIFY(pc.dispatcher->retry(id));
                }
            }
            QCOMPARE(QString(stateName(pc.stateOf(id))), QString(stateName(OutboxState::Receipted)));
            QCOMPARE(pc.agency.filings(), 1);
            QVERIFY2(pc.broken.isEmpty(),
                     qPrintable(pc.broken.join(QLatin1Char('\n')) + QString::number(change)));
            QVERIFY2(pc.agency.violations.isEmpty(),
                     qPrintable(pc.agency.violations.join(QLatin1Char('\n'))));
        }
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1700000"); // the long form takes longer than QtTest's five minutes
    QCoreApplication application(argc, argv);
    TestOutboxModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outbox_model.moc"
