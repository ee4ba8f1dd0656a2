#include "card/reader_table.h"

#include <QTest>

using namespace madoguchi;
using State = TerminalSnapshot::State;

namespace
{

ReaderSight reader(const char *name, quint32 events = 0)
{
    ReaderSight sight;
    sight.name = QLatin1String(name);
    sight.events = events;
    return sight;
}

ReaderSight withCard(const char *name, quint32 events = 1)
{
    ReaderSight sight = reader(name, events);
    sight.isPresent = true;
    return sight;
}

} // namespace

class TestReaderTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTerminalBeginsWithoutKnowingAnything();
    void withoutServiceNothingElseIsSaid();
    void noReaderAndNoCardAreToldApart();
    void aCardIsAskedOnceWhatItIs();
    void aCardTakenOutAndPutBackBetweenTwoLooksIsANewOne();
    void theSameCardStaysTheSameInsertion();
    void aMuteCardIsSilentAndNotAsked();
    void aCardHeldAloneIsBusyUntilItIsFree();
    void aForgottenCardIsAskedAgain();
    void aReaderWithAMyNumberCardIsPreferred();
    void aChosenReaderIsUsedWhateverIsInIt();
    void aChosenReaderThatIsGoneGivesWay();
    void aRestartOfTheServiceMakesNewInsertions();
    void whatIsLearnedOfACardThatHasGoneIsIgnored();
};

void TestReaderTable::aTerminalBeginsWithoutKnowingAnything()
{
    const ReaderTable table;
    QCOMPARE(table.snapshot(), TerminalSnapshot());
}

void TestReaderTable::withoutServiceNothingElseIsSaid()
{
    ReaderTable table;
    table.see({withCard("A")});
    table.lose(State::ServiceRefused);
    QCOMPARE(table.snapshot().state, State::ServiceRefused);
    QVERIFY(table.snapshot().readers.isEmpty());
    QVERIFY(table.present().isEmpty());
}

void TestReaderTable::noReaderAndNoCardAreToldApart()
{
    ReaderTable table;
    table.see({});
    QCOMPARE(table.snapshot().state, State::NoReader);
    table.see({reader("A")});
    QCOMPARE(table.snapshot().state, State::NoCard);
    QCOMPARE(table.snapshot().readerName, QStringLiteral("A"));
}

void TestReaderTable::aCardIsAskedOnceWhatItIs()
{
    ReaderTable table;
    table.see({withCard("A")});
    QCOMPARE(table.snapshot().state, State::Starting);
    const QList<Insertion> unknown = table.takeUnknown();
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown.first().readerName, QStringLiteral("A"));
    table.see({withCard("A")});
    QVERIFY(table.takeUnknown().isEmpty());
    table.learn(unknown.first().number, State::Ready);
    QCOMPARE(table.snapshot().state, State::Ready);
    QCOMPARE(table.snapshot().insertion, unknown.first().number);
}

void TestReaderTable::aCardTakenOutAndPutBackBetweenTwoLooksIsANewOne()
{
    ReaderTable table;
    table.see({withCard("A", 1)});
    table.learn(1, State::Ready);
    table.see({withCard("A", 3)});
    QCOMPARE(table.snapshot().state, State::Starting);
    QCOMPARE(table.snapshot().insertion, 2U);
    QCOMPARE(table.present(), QSet<quint64>{2});
}

void TestReaderTable::theSameCardStaysTheSameInsertion()
{
    ReaderTable table;
    table.see({withCard("A")});
    table.learn(1, State::Ready);
    table.see({reader("B"), withCard("A")}); // another reader was plugged in
    QCOMPARE(table.snapshot().insertion, 1U);
    QCOMPARE(table.snapshot().state, State::Ready);
    QCOMPARE(table.snapshot().readerName, QStringLiteral("A"));
}

void TestReaderTable::aMuteCardIsSilentAndNotAsked()
{
    ReaderTable table;
    ReaderSight sight = withCard("A");
    sight.isMute = true;
    table.see({sight});
    QCOMPARE(table.snapshot().state, State::Silent);
    QVERIFY(table.takeUnknown().isEmpty());
    sight.isMute = false; // turned the right way round
    table.see({sight});
    QCOMPARE(table.takeUnknown().size(), 1);
}

void TestReaderTable::aCardHeldAloneIsBusyUntilItIsFree()
{
    ReaderTable table;
    ReaderSight sight = withCard("A");
    sight.isExclusive = true;
    table.see({sight});
    QCOMPARE(table.snapshot().state, State::Busy);
    QVERIFY(table.takeUnknown().isEmpty());
    sight.isExclusive = false;
    table.see({sight});
    QCOMPARE(table.takeUnknown().size(), 1);
    table.learn(1, State::Ready);
    sight.isExclusive = true;
    table.see({sight});
    QCOMPARE(table.snapshot().state, State::Busy);
    sight.isExclusive = false;
    table.see({sight});
    QCOMPARE(table.snapshot().state, State::Ready);
}

void TestReaderTable::aForgottenCardIsAskedAgain()
{
    ReaderTable table;
    table.see({withCard("A")});
    QCOMPARE(table.takeUnknown().size(), 1);
    table.learn(1, State::Busy);
    QCOMPARE(table.snapshot().state, State::Busy);
    table.forget(1);
    QCOMPARE(table.snapshot().state, State::Starting);
    QCOMPARE(table.takeUnknown().size(), 1);
}

void TestReaderTable::aReaderWithAMyNumberCardIsPreferred()
{
    ReaderTable table;
    table.see({reader("Empty"), withCard("Credit card"), withCard("My Number")});
    for (const Insertion &insertion : table.takeUnknown()) {
        table.learn(insertion.number,
                    insertion.readerName == QLatin1String("My Number") ? State::Ready : State::Foreign);
    }
    QCOMPARE(table.snapshot().readerName, QStringLiteral("My Number"));
    QCOMPARE(table.snapshot().readers.size(), 3);
    table.see({reader("Empty"), withCard("Credit card"), reader("My Number", 2)});
    QCOMPARE(table.snapshot().state, State::Foreign);
    QCOMPARE(table.snapshot().readerName, QStringLiteral("Credit card"));
}

void TestReaderTable::aChosenReaderIsUsedWhateverIsInIt()
{
    ReaderTable table;
    table.see({withCard("A"), reader("B")});
    for (const Insertion &insertion : table.takeUnknown()) {
        table.learn(insertion.number, State::Ready);
    }
    QCOMPARE(table.snapshot().readerName, QStringLiteral("A"));
    QVERIFY(!table.snapshot().isChosen);
    table.choose(QStringLiteral("B"));
    QCOMPARE(table.snapshot().readerName, QStringLiteral("B"));
    QCOMPARE(table.snapshot().state, State::NoCard);
    QVERIFY(table.snapshot().isChosen);
    QCOMPARE(table.snapshot().states, (QList<State>{State::Ready, State::NoCard}));
    table.choose({});
    QCOMPARE(table.snapshot().readerName, QStringLiteral("A"));
    QCOMPARE(table.snapshot().state, State::Ready);
}

void TestReaderTable::aChosenReaderThatIsGoneGivesWay()
{
    ReaderTable table;
    table.see({withCard("A"), reader("B")});
    table.choose(QStringLiteral("B"));
    table.see({withCard("A")});
    QCOMPARE(table.snapshot().readerName, QStringLiteral("A"));
    QVERIFY(!table.snapshot().isChosen);
    // Plugged in again it is the person's choice still.
    table.see({withCard("A"), reader("B")});
    QCOMPARE(table.snapshot().readerName, QStringLiteral("B"));
}

void TestReaderTable::aRestartOfTheServiceMakesNewInsertions()
{
    ReaderTable table;
    table.see({withCard("A")});
    table.learn(1, State::Ready);
    table.lose(State::ServiceMissing);
    table.see({withCard("A")});
    QCOMPARE(table.snapshot().state, State::Starting);
    QCOMPARE(table.snapshot().insertion, 2U);
}

void TestReaderTable::whatIsLearnedOfACardThatHasGoneIsIgnored()
{
    ReaderTable table;
    table.see({withCard("A")});
    table.see({reader("A", 2)});
    table.learn(1, State::Ready);
    QCOMPARE(table.snapshot().state, State::NoCard);
    table.learn(0, State::Ready);
    QCOMPARE(table.snapshot().state, State::NoCard);
}

QTEST_GUILESS_MAIN(TestReaderTable)
#include "tst_reader_table.moc"
