// A store as one file that another PC opens: whole, with its passphrase, or not at all.

#include "tests/vault/store_folder.h"
#include "vault/archive.h"

#include <QDir>
#include <QtEndian>

using namespace madoguchi;

namespace
{

const QString drafts = QStringLiteral("drafts");
const Secret passphrase("lantern river quilt barley");
const QByteArray canary = "canary-葵-4711";

} // namespace

class TestVaultArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto vault = m_store.opened();
        for (int i = 0; i < 60; ++i) {
            QVERIFY(vault->put(drafts, QString::number(i), canary + QByteArray(3'000, char('a' + i % 26))));
        }
        QVERIFY(vault->addSlot({QStringLiteral("keyring"), SlotKind::Keyring, randomSecret(32)}));
        QVERIFY(vault->addSlot({QStringLiteral("recovery"), SlotKind::Recovery, m_paper.clone()}));
        const auto written = vault->exportTo(m_file, passphrase, {QDateTime::currentDateTimeUtc(), 3});
        QVERIFY2(written, qPrintable(store::verdict(written)));
        QVERIFY2(QDir(m_store.path())
                     .entryList({QStringLiteral("*export*")}, QDir::Files | QDir::Hidden)
                     .isEmpty(),
                 "a copy stays beside the store");
    }

    void anotherPcOpensItWithThePassphrase()
    {
        const Secret card = randomSecret(32);
        const QString folder = m_folder.filePath(QStringLiteral("there"));
        const auto facts = import(folder, passphrase, card);
        QVERIFY2(facts, qPrintable(store::verdict(facts)));
        QCOMPARE(facts->waiting, 3);
        QVERIFY(facts->madeAt.isValid());
        const auto slotList = Vault::slotsIn(folder);
        QVERIFY(slotList);
        QStringList ids;
        for (const SlotInfo &slot : *slotList) {
            ids << slot.id;
        }
        QCOMPARE(ids, QStringList({QStringLiteral("card-9"), QStringLiteral("recovery")}));
        {
            const auto vault = Vault::open(folder, QStringLiteral("card-9"), card);
            QVERIFY(vault);
            QCOMPARE((*vault)->list(drafts)->size(), 60);
            QVERIFY((*vault)->get(drafts, QStringLiteral("7"))->value().startsWith(canary));
        }
        QVERIFY(Vault::open(folder, QStringLiteral("recovery"), m_paper));
        QCOMPARE(store::verdict(import(folder, passphrase, card)), errorName(ErrorCode::StoreExists));
    }

    void aWrongPassphraseAndADamagedFileAreTwoThings()
    {
        const QString folder = m_folder.filePath(QStringLiteral("wrong"));
        QCOMPARE(store::verdict(import(folder, Secret("another one"), randomSecret(32))),
                 errorName(ErrorCode::PassphraseWrong));
        QVERIFY(!QFileInfo::exists(folder));
        QFile other(m_folder.filePath(QStringLiteral("letter.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(500, 'x'));
        other.close();
        QCOMPARE(store::verdict(ArchiveReader::open(other.fileName(), passphrase)),
                 errorName(ErrorCode::ArchiveDamaged));
    }

    void whatIsNotWholeIsNotTaken_data()
    {
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<qsizetype>("flipped");
        const QByteArray whole = bytes();
        QTest::newRow("nothing") << qsizetype(0) << qsizetype(-1);
        QTest::newRow("the header only") << qsizetype(44) << qsizetype(-1);
        QTest::newRow("one byte less") << whole.size() - 1 << qsizetype(-1);
        QTest::newRow("without the last chunk") << lastChunk(whole) << qsizetype(-1);
        QTest::newRow("only the head") << secondChunk(whole) << qsizetype(-1);
        QTest::newRow("a length flipped") << whole.size() << qsizetype(44);
        QTest::newRow("the head flipped") << whole.size() << qsizetype(60);
        QTest::newRow("the middle flipped") << whole.size() << whole.size() / 2;
        QTest::newRow("the end flipped") << whole.size() << whole.size() - 1;
    }

    void whatIsNotWholeIsNotTaken()
    {
        QFETCH(qsizetype, length);
        QFETCH(qsizetype, flipped);
        QByteArray damaged = bytes().first(length);
        if (flipped >= 0) {
            damaged[flipped] = char(damaged[flipped] ^ 1);
        }
        const QString file = m_folder.filePath(QStringLiteral("damaged.madoguchi"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(damaged) == damaged.size());
        out.close();
        const QString folder = m_folder.filePath(QStringLiteral("damaged"));
        QCOMPARE(store::verdict(Vault::importFrom(
                     file, passphrase, folder, {QStringLiteral("card-9"), SlotKind::Card, randomSecret(32)})),
                 errorName(ErrorCode::ArchiveDamaged));
        QVERIFY2(!QFileInfo::exists(folder), "something was written");
    }

    void strangersFindNothingInTheFile()
    {
        QVERIFY(!bytes().contains(canary));
        QVERIFY(!bytes().contains("SQLite format"));
        QCOMPARE(QFileInfo(m_file).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void anErasedStoreIsGoneWithItsKeys()
    {
        const store::Folder folder;
        QVERIFY(folder.opened()->put(drafts, QStringLiteral("1"), canary));
        QVERIFY(Vault::erase(folder.path()));
        QVERIFY(!QFileInfo::exists(folder.path()));
        const auto held = m_store.opened();
        QCOMPARE(store::verdict(Vault::erase(m_store.path())), store::busy);
        QCOMPARE(held->list(drafts)->size(), 60);
    }

private:
    Result<ArchiveFacts> import(const QString &folder, const Secret &with, const Secret &card) const
    {
        return Vault::importFrom(m_file, with, folder,
                                 {QStringLiteral("card-9"), SlotKind::Card, card.clone()});
    }
    QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QList<qsizetype> chunkStarts(const QByteArray &whole)
    {
        QList<qsizetype> starts;
        for (qsizetype at = 44; at + 4 <= whole.size();) {
            starts << at;
            at += 4 + qFromBigEndian<quint32>(whole.constData() + at);
        }
        return starts;
    }
    static qsizetype lastChunk(const QByteArray &whole) { return chunkStarts(whole).last(); }
    static qsizetype secondChunk(const QByteArray &whole) { return chunkStarts(whole).at(1); }

    store::Folder m_store;
    Secret m_paper = randomSecret(32);
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("store.madoguchi"));
};

QTEST_GUILESS_MAIN(TestVaultArchive)
#include "tst_vault_archive.moc"
