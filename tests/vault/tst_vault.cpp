#include "tests/vault/store_folder.h"

#include <QFileInfo>
#include <QStringEncoder>

using namespace madoguchi;

namespace
{

const QString drafts = QStringLiteral("drafts");
const QString first = QStringLiteral("1");
const QString second = QStringLiteral("2");

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsThereAfterReopening()
    {
        const store::Folder folder;
        QVERIFY(!Vault::exists(folder.path()));
        {
            const auto vault = folder.opened();
            QVERIFY(vault->put(drafts, first, "下書き"));
            QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("下書き"));
            QCOMPARE(store::read(*vault, drafts, second), QStringLiteral("(nothing)"));
        }
        QVERIFY(Vault::exists(folder.path()));
        const auto vault = folder.opened();
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("下書き"));
    }

    void eachPutCountsTheVersionUp()
    {
        const store::Folder folder;
        const auto vault = folder.opened();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(vault->put(drafts, second, QByteArray::number(i)));
        }
        QVERIFY(vault->put(drafts, first, {}));
        QVERIFY(vault->put(QStringLiteral("notices"), first, "another table"));
        const auto records = vault->list(drafts);
        QVERIFY(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->at(0).row, first);
        QCOMPARE(records->at(0).version, 1);
        QCOMPARE(records->at(0).bytes, QByteArray());
        QCOMPARE(records->at(1).version, 3);
        QCOMPARE(records->at(1).bytes, QByteArray("2"));
        QVERIFY(vault->remove(drafts, second));
        QVERIFY(vault->remove(drafts, second));
        QCOMPARE(store::read(*vault, drafts, second), QStringLiteral("(nothing)"));
    }

    void aWrongKeyOrSlotLeavesTheStoreLocked()
    {
        const store::Folder folder;
        QVERIFY(folder.opened()->put(drafts, first, "text"));
        QCOMPARE(store::verdict(Vault::open(folder.path(), store::cardSlot, randomSecret(32))),
                 store::locked);
        QCOMPARE(store::verdict(Vault::open(folder.path(), QStringLiteral("card-2"), folder.key())),
                 store::locked);
        QCOMPARE(store::verdict(Vault::open(folder.path(), {}, folder.key())), store::locked);
        QCOMPARE(store::read(*folder.opened(), drafts, first), QStringLiteral("text"));
        const auto slotList = Vault::slotsIn(folder.path());
        QVERIFY(slotList);
        QCOMPARE(slotList->size(), 1);
    }

    void aKeyTooShortToBeAKeyMakesNoStore()
    {
        const store::Folder folder;
        QCOMPARE(store::verdict(Vault::open(folder.path(), store::cardSlot, Secret("1234"))),
                 errorName(ErrorCode::CryptoFailed));
        QCOMPARE(store::verdict(folder.open()), store::good);
    }

    void twoSlotsOpenTheSameStoreAndTheLastOneStays()
    {
        const store::Folder folder;
        const QString recovery = QStringLiteral("recovery-1");
        const Secret recoveryKey = randomSecret(32);
        {
            const auto vault = folder.opened();
            QVERIFY(vault->put(drafts, first, "text"));
            QCOMPARE(store::verdict(vault->removeSlot(store::cardSlot)), store::locked);
            QVERIFY(vault->addSlot({recovery, SlotKind::Recovery, recoveryKey.clone()}));
        }
        {
            const auto vault = Vault::open(folder.path(), recovery, recoveryKey);
            QVERIFY(vault);
            QCOMPARE(store::read(**vault, drafts, first), QStringLiteral("text"));
            QCOMPARE(store::verdict((*vault)->removeSlot(QStringLiteral("none"))),
                     errorName(ErrorCode::NotFound));
            QVERIFY((*vault)->removeSlot(store::cardSlot));
            QCOMPARE(store::verdict((*vault)->removeSlot(recovery)), store::locked);
        }
        QCOMPARE(store::verdict(folder.open()), store::locked);
        const auto left = Vault::slotsIn(folder.path());
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, recovery);
        QCOMPARE(left->first().kind, SlotKind::Recovery);
    }

    void aTransactionWritesAllOrNothing()
    {
        const store::Folder folder;
        const auto vault = folder.opened();
        {
            const auto scope = vault->transaction();
            QVERIFY(scope);
            QVERIFY(vault->put(drafts, first, "forgotten"));
        }
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("(nothing)"));
        {
            auto scope = vault->transaction();
            QVERIFY(scope);
            QVERIFY(vault->put(drafts, first, "kept"));
            QVERIFY(vault->put(drafts, second, "kept too"));
            QVERIFY(scope->commit());
            QVERIFY(!scope->commit());
        }
        QCOMPARE(vault->list(drafts)->size(), 2);
    }

    void aPartRolledBackDoomsTheWhole()
    {
        const store::Folder folder;
        const auto vault = folder.opened();
        auto whole = vault->transaction();
        QVERIFY(whole && vault->put(drafts, first, "whole"));
        {
            const auto part = vault->transaction();
            QVERIFY(part && vault->put(drafts, second, "part"));
        }
        QVERIFY(!whole->commit());
        QVERIFY(vault->list(drafts)->isEmpty());
        QVERIFY(vault->put(drafts, first, "again"));
        QCOMPARE(vault->list(drafts)->size(), 1);
    }

    void aSecondOpeningIsToldThatTheStoreIsBusy()
    {
        const store::Folder folder;
        auto vault = folder.opened();
        QCOMPARE(store::verdict(folder.open()), store::busy);
        QCOMPARE(store::verdict(Vault::peekCount(folder.path(), QStringLiteral("sealed_records"))),
                 store::busy);
        vault.reset();
        QCOMPARE(store::verdict(folder.open()), store::good);
    }

    void countsAreReadWithoutTheKey()
    {
        const store::Folder folder;
        const QString table = QStringLiteral("sealed_records");
        QCOMPARE(Vault::peekCount(folder.path(), table).value_or(-1), 0);
        QVERIFY(!Vault::exists(folder.path()));
        QVERIFY(folder.opened()->put(drafts, first, "x"));
        QCOMPARE(Vault::peekCount(folder.path(), table).value_or(-1), 1);
        QCOMPARE(Vault::peekCount(folder.path(), table, QStringLiteral("version > 1")).value_or(-1), 0);
        QCOMPARE(Vault::peekCount(folder.path(), QStringLiteral("outbox")).value_or(-1), 0);
        QVERIFY(!Vault::peekCount(folder.path(), table, QStringLiteral("no such column")));
    }

    void nobodyElseMayReadTheFiles()
    {
        const store::Folder folder;
        const auto vault = folder.opened();
        QVERIFY(vault->put(drafts, first, "x"));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY((QFileInfo(folder.path()).permissions() & others) == 0);
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden);
        int count = 0;
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            QVERIFY2((file.permissions() & (others | QFile::ExeOwner)) == 0, qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count >= 2); // the database and its journal
    }

    void aStrangerFindsNoPersonalTextInTheFiles()
    {
        const store::Folder folder;
        const QString canary = QStringLiteral("東京都架空区金糸雀町一丁目");
        const QByteArray shiftJis = QByteArray::fromHex("938c8b9e9373"); // 東京都
        {
            const auto vault = folder.opened();
            for (int i = 0; i < 50; ++i) {
                QVERIFY(vault->put(drafts, QString::number(i), canary.toUtf8().repeated(20)));
                QVERIFY(vault->put(drafts, QString::number(i), (canary + u'x').toUtf8()));
            }
            QVERIFY(vault->remove(drafts, first));
            const QByteArray whileOpen = folder.bytes();
            QVERIFY(whileOpen.contains("sealed_records"));
            QVERIFY(!whileOpen.contains(canary.left(3).toUtf8()));
            QVERIFY(!whileOpen.contains(shiftJis));
        }
        const QByteArray all = folder.bytes();
        QVERIFY(all.size() > 50'000);
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::Default);
            QVERIFY(!all.contains(QByteArray(encode(canary.left(4)))));
        }
        QVERIFY(!all.contains(shiftJis));
        QVERIFY(!all.contains(folder.key().view()));
    }

    void aRoomKeepsItsOwnTablesBesideTheRecords()
    {
        const store::Folder folder;
        const QString outbox = QStringLiteral("outbox");
        const auto vault = folder.opened();
        QVERIFY(vault->migrate(
            {{outbox,
              1,
              {QStringLiteral(
                  "CREATE TABLE outbox (id TEXT PRIMARY KEY, state TEXT, due TEXT, body BLOB)")}}}));
        const QDateTime due(QDate(2026, 11, 21), QTime(9, 30, 0, 5), Qt::UTC);
        {
            auto scope = vault->transaction();
            const auto body = vault->sealFor(outbox, first, 1, "転出届");
            QVERIFY(scope && body);
            QCOMPARE(vault
                         ->execute(QStringLiteral("INSERT INTO outbox VALUES (?, ?, ?, ?)"),
                                   {first, QStringLiteral("QUEUED"), storedTime(due), *body})
                         .value_or(-1),
                     1);
            QVERIFY(vault->put(drafts, first, "beside"));
            QVERIFY(scope->commit());
        }
        QCOMPARE(
            vault
                ->execute(QStringLiteral("UPDATE outbox SET state = 'SENDING' WHERE id = ? AND state = ?"),
                          {first, QStringLiteral("DRAFT")})
                .value_or(-1),
            0);
        const auto rows =
            vault->query(QStringLiteral("SELECT * FROM outbox WHERE state = ?"), {QStringLiteral("QUEUED")});
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().time(QLatin1String("due")), due);
        QVERIFY(rows->first().isNull(QLatin1String("no such column")));
        const QByteArray sealed = rows->first().bytes(QLatin1String("body"));
        QCOMPARE(vault->openFrom(outbox, first, 1, sealed).value_or(QByteArray()), QByteArray("転出届"));
        QCOMPARE(store::verdict(vault->openFrom(outbox, first, 2, sealed)), store::corrupt);
        QCOMPARE(store::verdict(vault->openFrom(outbox, second, 1, sealed)), store::corrupt);
        QCOMPARE(store::verdict(vault->openFrom(drafts, first, 1, sealed)), store::corrupt);
    }

    void eachPurposeHasItsOwnLastingKey()
    {
        const store::Folder folder;
        QByteArray before;
        {
            const auto vault = folder.opened();
            before = vault->keyFor("audit")->view().toByteArray();
            QVERIFY(vault->keyFor("index")->view() != before);
        }
        QVERIFY(folder.opened()->keyFor("audit")->view() == before);
        const store::Folder other;
        QVERIFY(other.opened()->keyFor("audit")->view() != before);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
