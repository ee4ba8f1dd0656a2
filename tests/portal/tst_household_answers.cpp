// What a person said of their household is sealed, durable at each answer, and ends when they want it to.
#include "portal/household_answers.h"
#include "vault/archive.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace madoguchi;

namespace
{

const QString slot = QStringLiteral("card");

Secret key() { return Secret(QByteArray(32, 'k')); }

std::unique_ptr<Vault> vaultIn(const QString &folder)
{
    auto vault = Vault::open(folder, slot, key());
    if (!vault) {
        qFatal("%s", qPrintable(vault.error().detail));
    }
    return *std::move(vault);
}

OwnAnswers answers(int count)
{
    OwnAnswers own;
    for (int i = 0; i < count; ++i) {
        own.say({OwnAnswers::self(), QStringLiteral("fact-%1").arg(i), 0}, i);
    }
    return own;
}

bool occurs(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestHouseholdAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAfterReopening()
    {
        const QTemporaryDir folder;
        auto vault = vaultIn(folder.path());
        auto kept = HouseholdAnswers::open(*vault).value();
        QVERIFY(kept.answers().isEmpty());
        QVERIFY(kept.keep(answers(3)));
        vault.reset();
        vault = vaultIn(folder.path());
        QCOMPARE(HouseholdAnswers::open(*vault).value().answers(), answers(3));
    }

    void noneStandsOnTheDiskInPlainWords()
    {
        const QTemporaryDir folder;
        auto vault = vaultIn(folder.path());
        auto kept = HouseholdAnswers::open(*vault).value();
        OwnAnswers own;
        own.say({OwnAnswers::self(), QStringLiteral("has-disability-canary"), 0}, true);
        own.setReceived(QStringLiteral("received-canary"), true);
        QVERIFY(kept.keep(own));
        QVERIFY(!occurs(folder.path(), "canary"));
        // The search itself finds what stands there.
        QFile plain(folder.filePath(QStringLiteral("plain")));
        QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("a canary") > 0);
        plain.close();
        QVERIFY(occurs(folder.path(), "canary"));
    }

    void everyAnswerThatWasTakenSurvivesAKill()
    {
        constexpr int kills = 6;
        const QTemporaryDir folder;
        int before = 0;
        for (int round = 0; round < kills; ++round) {
            int told[2];
            QCOMPARE(::pipe(told), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                auto vault = vaultIn(folder.path());
                auto kept = HouseholdAnswers::open(*vault).value();
                for (int count = before + 1;; ++count) {
                    const char byte = kept.keep(answers(count)) ? 'k' : 'x';
                    if (::write(told[1], &byte, 1) != 1) {
                        ::_exit(1);
                    }
                }
            }
            ::close(told[1]);
            int taken = before;
            char byte = 0;
            while (taken < before + 5 + round && ::read(told[0], &byte, 1) == 1) {
                QCOMPARE(byte, 'k');
                ++taken;
            }
            QCOMPARE(::kill(child, SIGKILL), 0);
            ::waitpid(child, nullptr, 0);
            while (::read(told[0], &byte, 1) == 1) {
                ++taken;
            }
            ::close(told[0]);
            auto vault = vaultIn(folder.path());
            const auto there = int(HouseholdAnswers::open(*vault).value().answers().said().size());
            QVERIFY2(there == taken || there == taken + 1,
                     qPrintable(QStringLiteral("%1 of %2").arg(there).arg(taken)));
            before = there;
        }
        QVERIFY(before >= kills * 5);
    }

    void comeAlongWithNewKeysAndInAnArchive()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        auto vault = vaultIn(folder.filePath(QStringLiteral("a")));
        auto kept = HouseholdAnswers::open(*vault).value();
        QVERIFY(kept.keep(answers(2)));
        std::vector<KeySlot> after;
        after.push_back({slot, SlotKind::Card, key()});
        QVERIFY(vault->rotate(after, {}));
        QCOMPARE(HouseholdAnswers::open(*vault).value().answers(), answers(2));
        const QString file = other.filePath(QStringLiteral("store"));
        QVERIFY(vault->exportTo(file, Secret::fromText(QStringLiteral("correct horse battery")),
                                {QDateTime::currentDateTimeUtc(), 0}));
        QVERIFY(kept.erase());
        QVERIFY(kept.answers().isEmpty());
        QVERIFY(HouseholdAnswers::open(*vault).value().answers().isEmpty());
        const QString place = other.filePath(QStringLiteral("b"));
        QVERIFY(Vault::importFrom(file, Secret::fromText(QStringLiteral("correct horse battery")), place,
                                  {slot, SlotKind::Card, key()}));
        const auto imported = vaultIn(place);
        QCOMPARE(HouseholdAnswers::open(*imported).value().answers(), answers(2));
    }
};

QTEST_GUILESS_MAIN(TestHouseholdAnswers)
#include "tst_household_answers.moc"
