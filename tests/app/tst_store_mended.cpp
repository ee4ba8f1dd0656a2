// A damaged store is mended, and the person is told of it until they have read it.
#include "app/person_store.h"
#include "people.h"
#include "tests/outbox/bench.h"

#include <QDirIterator>

using namespace people;

class StoreMendedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDamagedStoreIsToldWithWhatWasTakenUpAgain()
    {
        Cards cards;
        QVERIFY(cards.make(QStringLiteral("card"), QStringLiteral("single-mover")));
        Desk desk(cards);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        QVERIFY(!mended(desk));
        const auto filing = Bench::filing(desk.clock().now());
        QVERIFY(desk.session().store()->outbox().enqueue(filing));
        desk.session().signOut();

        QDirIterator files(desk.profiles(), {QStringLiteral("vault.sqlite")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile database(files.next());
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.seek(4096)); // from the second page on: the keys stand a second time beside it
        QVERIFY(database.write(QByteArray(int(database.size()) - 4096, '\xff')) > 0);
        database.close();

        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        const auto told = mended(desk);
        QVERIFY(told);
        QCOMPARE(told->count, 1);
        QCOMPARE(desk.session().submission(filing.submission.id)->state, OutboxState::Unknown);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good); // not read yet: told again
        QVERIFY(mended(desk));
        desk.session().renewalWasRead(TaskKind::StoreMended);
        QVERIFY(!mended(desk));
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        QVERIFY(!mended(desk));
    }

private:
    static std::optional<TaskItem> mended(Desk &desk)
    {
        const QList<TaskItem> tasks = desk.session().tasks();
        const auto found = std::find_if(tasks.begin(), tasks.end(), [](const TaskItem &task) {
            return task.kind == TaskKind::StoreMended;
        });
        return found == tasks.end() ? std::nullopt : std::optional(*found);
    }
};

QTEST_GUILESS_MAIN(StoreMendedTest)
#include "tst_store_mended.moc"
