#include "tests/vault/store_folder.h"

using namespace madoguchi;

namespace
{

const QString room = QStringLiteral("outbox");
const Migration one{room, 1, {QStringLiteral("CREATE TABLE items (id INTEGER PRIMARY KEY)")}};
const Migration two{room,
                    2,
                    {QStringLiteral("ALTER TABLE items ADD COLUMN state TEXT NOT NULL DEFAULT 'QUEUED'"),
                     QStringLiteral("CREATE INDEX by_state ON items (state)")}};
const Migration broken{
    room, 3, {QStringLiteral("CREATE TABLE more (id INTEGER)"), QStringLiteral("NONSENSE")}};

} // namespace

class TestVaultMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreTakenOnceAndForward()
    {
        const store::Folder folder;
        {
            const auto vault = folder.opened();
            QVERIFY(vault->migrate({one}));
            QVERIFY(vault->execute(QStringLiteral("INSERT INTO items VALUES (7)")));
        }
        const auto vault = folder.opened();
        QVERIFY(vault->migrate({two, one}));
        QVERIFY(vault->migrate({one, two}));
        const auto rows = vault->query(QStringLiteral("SELECT id, state FROM items"));
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().number(QLatin1String("id")), 7);
        QCOMPARE(rows->first().text(QLatin1String("state")), QStringLiteral("QUEUED"));
    }

    void whatANewerVersionMadeIsLeftAlone()
    {
        const store::Folder folder;
        {
            const auto vault = folder.opened();
            QVERIFY(vault->migrate({one, two}));
            QCOMPARE(store::verdict(vault->migrate(
                         {one, {QStringLiteral("catalogue"), 1, {QStringLiteral("CREATE TABLE c (id)")}}})),
                     store::newer);
            QVERIFY(!vault->query(QStringLiteral("SELECT * FROM c")));
            QVERIFY(
                vault->execute(QStringLiteral("UPDATE room_versions SET version = 99 WHERE room = 'vault'")));
        }
        QCOMPARE(store::verdict(folder.open()), store::newer);
        QCOMPARE(Vault::peekCount(folder.path(), QStringLiteral("items")).value_or(-1), 0);
    }

    void aStepThatFailsLeavesNothingBehind()
    {
        const store::Folder folder;
        const auto vault = folder.opened();
        QVERIFY(!vault->migrate({one, two, broken}));
        QVERIFY(vault->query(QStringLiteral("SELECT state FROM items")));
        QVERIFY(!vault->query(QStringLiteral("SELECT * FROM more")));
        QVERIFY(vault->migrate({one, two}));
    }
};

QTEST_GUILESS_MAIN(TestVaultMigration)
#include "tst_vault_migration.moc"
