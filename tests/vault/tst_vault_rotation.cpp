// New keys for a store: everything opens with the new ones, nothing with the former.

#include "tests/vault/store_folder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace madoguchi;

namespace
{

const QString drafts = QStringLiteral("drafts");
const QString first = QStringLiteral("1");

/// A room with a table of its own that may not be changed, as receipts are.
const Migration room{
    QStringLiteral("room"),
    1,
    {QStringLiteral("CREATE TABLE receipts (id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT"),
     QStringLiteral(
         "CREATE TRIGGER receipts_stand AFTER UPDATE ON receipts BEGIN SELECT RAISE (ABORT, 'no'); END")}};
const SealedTable receipts{QStringLiteral("receipts"), QStringLiteral("'receipts'"), QStringLiteral("id"),
                           QStringLiteral("1")};

std::vector<KeySlot> only(const Secret &key)
{
    std::vector<KeySlot> list;
    list.push_back({store::cardSlot, SlotKind::Card, key.clone()});
    return list;
}

QString receipt(Vault &vault)
{
    const auto rows = vault.query(QStringLiteral("SELECT sealed FROM receipts WHERE id = 'r'"));
    const auto bytes = rows && !rows->isEmpty()
                           ? vault.openFrom(QStringLiteral("receipts"), QStringLiteral("r"), 1,
                                            rows->first().bytes(QLatin1String("sealed")))
                           : Result<QByteArray>(failure(ErrorCode::NotFound));
    return bytes ? QString::fromUtf8(*bytes) : errorName(bytes.error().code);
}

void fill(Vault &vault)
{
    QVERIFY(vault.migrate({room}));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(vault.put(drafts, first, "下書き"));
    }
    const auto sealed = vault.sealFor(QStringLiteral("receipts"), QStringLiteral("r"), 1, "受付票");
    QVERIFY(sealed && vault.execute(QStringLiteral("INSERT INTO receipts VALUES ('r', ?)"), {*sealed}));
}

} // namespace

class TestVaultRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOpensAfterwardsAndNamesStay()
    {
        const store::Folder folder;
        QByteArray name;
        {
            const auto vault = folder.opened();
            fill(*vault);
            name = vault->keyFor("names")->view().toByteArray();
            const auto rotated = vault->rotate(only(folder.key()), {receipts});
            QVERIFY2(rotated, qPrintable(store::verdict(rotated)));
            QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("下書き"));
            QVERIFY(vault->put(drafts, QStringLiteral("2"), "later"));
        }
        const auto vault = folder.opened();
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("下書き"));
        QCOMPARE(store::read(*vault, drafts, QStringLiteral("2")), QStringLiteral("later"));
        QCOMPARE(receipt(*vault), QStringLiteral("受付票"));
        QCOMPARE(vault->keyFor("names")->view().toByteArray(), name);
        QVERIFY(vault->whatWasSetAside()->isEmpty());
        QVERIFY2(!vault->execute(QStringLiteral("UPDATE receipts SET sealed = x'00'")),
                 "a receipt may be changed");
    }

    void whatStandsTwiceIsUnderTheNewKeyToo()
    {
        const store::Folder folder;
        const auto copies = [&folder] {
            return QDir(folder.path() + QStringLiteral("/second-copies")).entryList(QDir::Files);
        };
        QStringList before;
        {
            const auto vault = folder.opened();
            fill(*vault);
            QVERIFY(vault->keepSecondCopy(first, "on its way"));
            before = copies();
            QVERIFY(vault->rotate(only(folder.key()), {receipts}));
            QCOMPARE(vault->secondCopy(first).value_or(QByteArray()), QByteArray("on its way"));
        }
        const auto vault = folder.opened();
        QCOMPARE(vault->secondCopy(first).value_or(QByteArray()), QByteArray("on its way"));
        QCOMPARE(copies().size(), before.size());
        QVERIFY2(copies() != before, "the copy under the former key is still there");
    }

    void theFormerKeysOpenNothing()
    {
        const store::Folder folder;
        const Secret paper = randomSecret(32);
        QByteArray oldSlot;
        {
            const auto vault = folder.opened();
            fill(*vault);
            QVERIFY(vault->addSlot({QStringLiteral("recovery"), SlotKind::Recovery, paper.clone()}));
            oldSlot = vault->query(QStringLiteral("SELECT wrapped FROM key_slots WHERE id = 'recovery'"))
                          ->first()
                          .bytes(QLatin1String("wrapped"));
            QVERIFY(vault->rotate(only(folder.key()), {receipts}));
        }
        QVERIFY2(!folder.bytes().contains(oldSlot), "the former slot is still in the files");
        QCOMPARE(store::verdict(Vault::open(folder.path(), QStringLiteral("recovery"), paper)),
                 store::locked);
        // Somebody kept the former slot, has its key, and puts it back.
        {
            const auto vault = folder.opened();
            QVERIFY(vault->execute(
                QStringLiteral(
                    "INSERT INTO key_slots (id, kind, wrapped) VALUES ('recovery', 'recovery', ?)"),
                {oldSlot}));
        }
        const auto vault = Vault::open(folder.path(), QStringLiteral("recovery"), paper);
        QVERIFY(vault);
        QCOMPARE(receipt(**vault), store::corrupt);
        QCOMPARE(store::read(**vault, drafts, first), store::corrupt);
    }

    void aTableThatNobodyNamedStopsIt()
    {
        const store::Folder folder;
        const auto vault = folder.opened();
        fill(*vault);
        QCOMPARE(store::verdict(vault->rotate(only(folder.key()), {})), errorName(ErrorCode::Internal));
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("下書き"));
        QCOMPARE(receipt(*vault), QStringLiteral("受付票"));
        QCOMPARE(store::verdict(vault->rotate({}, {receipts})), store::locked);
    }

    void whatFailsInTheMiddleLeavesTheWholeBefore()
    {
        const store::Folder folder;
        {
            const auto vault = folder.opened();
            fill(*vault);
            // The slot's key is too short to be one: found only after all was sealed anew.
            QVERIFY(!vault->rotate(only(Secret("short")), {receipts}));
            QCOMPARE(receipt(*vault), QStringLiteral("受付票"));
        }
        const auto vault = folder.opened();
        QCOMPARE(receipt(*vault), QStringLiteral("受付票"));
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("下書き"));
    }

    void aStoreOfTheFirstVersionIsGivenNewKeysToo()
    {
        const store::Folder folder;
        folder.opened().reset();
        {
            // As version 1 left it: no salt.
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(folder.file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("ALTER TABLE key_slots DROP COLUMN salt")));
            QVERIFY(query.exec(QStringLiteral("UPDATE room_versions SET version = 1 WHERE room = 'vault'")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        const auto before = Vault::slotsIn(folder.path());
        QVERIFY2(before && before->size() == 1, "before the migration the slots can not be listed");
        const auto vault = folder.opened();
        fill(*vault);
        QVERIFY(vault->rotate(only(folder.key()), {receipts}));
        QCOMPARE(receipt(*vault), QStringLiteral("受付票"));
    }
};

QTEST_GUILESS_MAIN(TestVaultRotation)
#include "tst_vault_rotation.moc"
