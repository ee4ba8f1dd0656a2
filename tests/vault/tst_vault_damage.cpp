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

    void aMeddledSlotIsPutRightByItsSecondCopyAndOpensNothingWithoutIt()
    {
        const store::Folder folder;
        fill(folder);
        const QString meddling = QStringLiteral("UPDATE key_slots SET kind = 'recovery'");
        meddle(folder, meddling);
        QCOMPARE(store::read(*folder.opened(), drafts, first), QStringLiteral("one"));
        QCOMPARE(Vault::slotsIn(folder.path())->constFirst().kind, SlotKind::Card);
        meddle(folder, meddling);
        QVERIFY(QFile::remove(folder.path() + QStringLiteral("/second-copies/slots")));
        QCOMPARE(store::verdict(folder.open()), store::locked);
    }

    void aSlotThatWasRemovedDoesNotComeBackFromAStaleCopy()
    {
        const store::Folder folder;
        const Secret code = randomSecret(32);
        const QString copy = folder.path() + QStringLiteral("/second-copies/slots");
        {
            const auto vault = folder.opened();
            QVERIFY(vault->addSlot({QStringLiteral("code"), SlotKind::Recovery, code.clone()}));
            QVERIFY(QFile::copy(copy, copy + QStringLiteral(".stale")));
            QVERIFY(vault->removeSlot(QStringLiteral("code")));
        }
        QVERIFY(QFile::remove(copy) && QFile::rename(copy + QStringLiteral(".stale"), copy));
        QCOMPARE(store::verdict(Vault::open(folder.path(), QStringLiteral("code"), code)), store::locked);
    }

    void aDamagedDatabaseIsPutAsideAndWhatCanBeReadComesBack()
    {
        const store::Folder folder;
        constexpr int records = 200;
        {
            const auto vault = folder.opened();
            for (int i = 0; i < records; ++i) {
                QVERIFY(vault->put(drafts, QString::number(i), QByteArray("text ") + QByteArray::number(i)));
            }
            QVERIFY(vault->keepSecondCopy(QStringLiteral("a"), "twice"));
        }
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray sound = file.readAll();
        const QByteArray page(4096, '\xff');
        QVERIFY(file.seek(file.size() / 4096 / 2 * 4096)); // in the middle of the records
        file.write(page);
        file.close();
        const auto vault = folder.opened();
        QVERIFY(!vault->quarantined().isEmpty());
        QCOMPARE(QFileInfo(vault->quarantined() + QStringLiteral("/vault.sqlite")).size(), sound.size());
        const auto left = vault->list(drafts);
        QVERIFY(left);
        qInfo("%d of %d records came back", int(left->size()), records);
        QVERIFY(left->size() > records / 2 && left->size() < records);
        for (const Record &record : *left) {
            QCOMPARE(record.bytes, "text " + record.row.toLatin1());
        }
        QCOMPARE(vault->secondCopy(QStringLiteral("a")).value_or(QByteArray()), QByteArray("twice"));
    }

    void whatAPassphraseWasStretchedWithStandsTwiceToo()
    {
        const store::Folder folder;
        const QByteArray salt = randomBytes(16);
        QVERIFY(folder.opened()->addSlot(
            {QStringLiteral("words"), SlotKind::Passphrase, randomSecret(32), salt}));
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(qsizetype(file.size()), '\xff'));
        file.close();
        const auto slotsNow = folder.opened()->keySlots();
        QVERIFY(slotsNow);
        const auto words = std::find_if(slotsNow->begin(), slotsNow->end(), [](const SlotInfo &slot) {
            return slot.kind == SlotKind::Passphrase;
        });
        QVERIFY(words != slotsNow->end());
        QCOMPARE(words->salt, salt);
    }

    void aStoreWithoutSlotsIsNotMadeAnew()
    {
        const store::Folder folder;
        fill(folder);
        meddle(folder, QStringLiteral("DELETE FROM key_slots"));
        QCOMPARE(store::verdict(folder.open()), store::locked);
        QCOMPARE(Vault::peekCount(folder.path(), QStringLiteral("sealed_records")).value_or(-1), 2);
    }

    void aFileThatIsNoDatabaseIsKeptAsItIs_data()
    {
        QTest::addColumn<bool>("hasCopy");
        QTest::newRow("and the store is made anew beside it") << true;
        QTest::newRow("and nothing is made without the key slots") << false;
    }
    void aFileThatIsNoDatabaseIsKeptAsItIs()
    {
        QFETCH(bool, hasCopy);
        const store::Folder folder;
        folder.opened().reset();
        if (!hasCopy) {
            QVERIFY(QFile::remove(folder.path() + QStringLiteral("/second-copies/slots")));
        }
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray garbage = QByteArray("not a database ").repeated(600);
        file.write(garbage);
        file.close();
        const auto vault = folder.open();
        QCOMPARE(store::verdict(vault), hasCopy ? store::good : store::corrupt);
        QFile kept(hasCopy ? (*vault)->quarantined() + QStringLiteral("/vault.sqlite") : folder.file());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), garbage);
    }

    /// In every page of the database, and at every byte of some in the long form: a flipped bit is noticed,
    /// or changes nothing, and never makes another text of one.
    void aFlippedBitIsFoundOrChangesNothing()
    {
        const store::Folder folder;
        fill(folder);
        QVERIFY(folder.opened()->put(drafts, QStringLiteral("3"), QByteArray(9000, 'x')));
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        const bool isLong = qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1;
        int flips = 0;
        int quarantined = 0;
        int locked = 0;
        int setAside = 0;
        for (qsizetype at = 0; at < sound.size(); at += isLong ? 37 : 509) {
            const store::Folder damaged(folder);
            QByteArray bad = sound;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            QFile target(damaged.file());
            QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(target.write(bad), bad.size());
            target.close();
            ++flips;
            const auto vault = damaged.open();
            if (!vault) {
                QVERIFY2(store::verdict(vault) == store::locked, qPrintable(store::verdict(vault)));
                ++locked;
                continue;
            }
            quarantined += (*vault)->quarantined().isEmpty() ? 0 : 1;
            for (const auto &[row, text] :
                 {std::pair(first, QStringLiteral("one")), std::pair(second, QStringLiteral("two"))}) {
                const QString seen = store::read(**vault, drafts, row);
                QVERIFY2(seen == text || seen == store::corrupt || seen == QStringLiteral("(nothing)"),
                         qPrintable(seen));
                setAside += seen == store::corrupt ? 1 : 0;
            }
        }
        qInfo("%d flips in %d pages: %d quarantined, %d locked, %d records set aside", flips,
              int(sound.size() / 4096), quarantined, locked, setAside);
        QVERIFY(quarantined > 0);
    }
};

QTEST_GUILESS_MAIN(TestVaultDamage)
#include "tst_vault_damage.moc"
