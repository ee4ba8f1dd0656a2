#include "app/signing_order.h"

#include <QTest>

using namespace madoguchi;

/// What a filing has to wait for.
class TestSigningOrder : public QObject
{
    Q_OBJECT

    static Submission filing(const char *procedure, OutboxState state)
    {
        Submission one;
        one.id = QUuid::createUuid();
        one.procedureId = QLatin1String(procedure);
        one.state = state;
        return one;
    }
    static Procedure waiting()
    {
        Procedure procedure;
        procedure.id = QStringLiteral("second");
        procedure.after = {{QStringLiteral("first"), Predecessor::State::Receipt},
                           {QStringLiteral("approved"), Predecessor::State::Approval}};
        return procedure;
    }

private Q_SLOTS:
    void whatWasNeverBegunHereHoldsNothingUp()
    {
        QVERIFY(edgesFor(waiting(), {}).isEmpty());
        QVERIFY(edgesFor(waiting(), {filing("other", OutboxState::Queued)}).isEmpty());
    }

    void theNewestThatIsNotOverComesFirst()
    {
        const QList<Submission> filings{
            filing("first", OutboxState::Receipted), filing("first", OutboxState::Queued),
            filing("first", OutboxState::Cancelled), filing("approved", OutboxState::Processing)};
        const QList<OrderEdge> edges = edgesFor(waiting(), filings);
        QCOMPARE(edges.size(), 2);
        QCOMPARE(edges.at(0).after, filings.at(1).id);
        QCOMPARE(edges.at(0).kind, EdgeKind::AfterReceipt);
        QCOMPARE(edges.at(1).after, filings.at(3).id);
        QCOMPARE(edges.at(1).kind, EdgeKind::AfterApproval);
    }
};

QTEST_GUILESS_MAIN(TestSigningOrder)
#include "tst_signing_order.moc"
