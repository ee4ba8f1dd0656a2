#include "tests/vault/store_folder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace madoguchi;

namespace
{

const QString drafts = QStringLiteral("drafts");
const QString first = QStringLiteral("1");
const QString second = QStringLiteral("2");

/// A stranger with a copy of SQLite and the right to write.
void meddle(const store::Folder &folder, const QString &sql)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
        database.setDatabaseName(folder.file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
}

void fill(const store::Folder &folder)
{
    const auto vault = folder.opened();
    QVERIFY(vault->put(drafts, first, "one"));
    QVERIFY(vault->put(drafts, second, "two"));
}

} // namespace

class TestVaultDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeddledRecordIsSetAsideAndNeverBelieved_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another version")
            << QStringLiteral("UPDATE sealed_records SET version = 9 WHERE row_id = '1'");
        QTest::newRow("a flipped bit") << QStringLiteral(
            "UPDATE sealed_records SET sealed = CAST(x'00' || substr(sealed, 2) AS BLOB) WHERE row_id = '1'");
        QTest::newRow("another row's bytes") << QStringLiteral(
            "UPDATE sealed_records SET sealed = (SELECT sealed FROM sealed_records WHERE row_id = '2') "
            "WHERE row_id = '1'");
        QTest::newRow("nothing") << QStringLiteral(
            "UPDATE sealed_records SET sealed = x'' WHERE row_id = '1'");
    }

    void aMeddledRecordIsSetAsideAndNeverBelieved()
    {
        QFETCH(QString, sql);
        const store::Folder folder;
        fill(folder);
        meddle(folder, sql);
        const auto vault = folder.opened();
        QCOMPARE(store::read(*vault, drafts, first), store::corrupt);
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("(nothing)"));
        QCOMPARE(store::read(*vault, drafts, second), QStringLiteral("two"));
        const auto aside = vault->whatWasSetAside();
        QVERIFY(aside && aside->size() == 1);
        QCOMPARE(aside->first().table, drafts);
        QCOMPARE(aside->first().row, first);
        QVERIFY(qAbs(aside->first().at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(vault->put(drafts, first, "new"));
        QCOMPARE(store::read(*vault, drafts, first), QStringLiteral("new"));
    }

    void aListGoesOnWithoutTheMeddledRecord()
    {
        const store::Folder folder;
        fill(folder);
        meddle(folder, QStringLiteral("UPDATE sealed_records SET row_id = '3' WHERE row_id = '1'"));
        const auto vault = folder.opened();
        const auto records = vault->list(drafts);
        QVERIFY(records && records->size() == 1);
        QCOMPARE(records->first().row, second);
        QCOMPARE(vault->whatWasSetAside()->size(), 1);
    }

    void aMeddledSlotOpensNothing()
    {
        const store::Folder folder;
        fill(folder);
        meddle(folder, QStringLiteral("UPDATE key_slots SET kind = 'recovery'"));
        QCOMPARE(store::verdict(folder.open()), store::locked);
    }

    void aStoreWithoutSlotsIsNotMadeAnew()
    {
        const store::Folder folder;
        fill(folder);
        meddle(folder, QStringLiteral("DELETE FROM key_slots"));
        QCOMPARE(store::verdict(folder.open()), store::locked);
        QCOMPARE(Vault::peekCount(folder.path(), QStringLiteral("sealed_records")).value_or(-1), 2);
    }

    void aFileThatIsNoDatabaseIsKeptAsItIs()
    {
        const store::Folder folder;
        folder.opened().reset();
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray garbage = QByteArray("not a database ").repeated(600);
        file.write(garbage);
        file.close();
        QCOMPARE(store::verdict(folder.open()), store::corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void aFlippedPageIsFoundOrChangesNothing()
    {
        const store::Folder folder;
        fill(folder);
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray sound = file.readAll();
        int found = 0;
        for (qsizetype at = 0; at < sound.size(); at += 509) {
            QByteArray bad = sound;
            bad[at] = char(bad[at] ^ 0x41);
            file.seek(0);
            QCOMPARE(file.write(bad), bad.size());
            QVERIFY(file.flush());
            auto vault = folder.open();
            if (!vault) {
                const ErrorCode code = vault.error().code;
                QVERIFY2(code == ErrorCode::StorageCorrupt || code == ErrorCode::StorageLocked,
                         qPrintable(errorName(code) + vault.error().detail));
                ++found;
                continue;
            }
            for (const auto &[row, text] :
                 {std::pair(first, QStringLiteral("one")), std::pair(second, QStringLiteral("two"))}) {
                const QString seen = store::read(**vault, drafts, row);
                QVERIFY2(seen == text || seen == store::corrupt || seen == QStringLiteral("(nothing)"),
                         qPrintable(seen));
            }
            vault->reset();
            QFile::remove(folder.file() + QStringLiteral("-wal"));
            file.resize(sound.size());
        }
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(TestVaultDamage)
#include "tst_vault_damage.moc"
