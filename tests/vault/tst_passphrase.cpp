// A passphrase as a person types it: taken as it was meant, refused while it is weak, slow to guess.

#include "tests/vault/store_folder.h"
#include "vault/passphrase.h"

#include <QElapsedTimer>

using namespace madoguchi;

namespace
{
Passphrase typed(const QString &text) { return Passphrase(Secret::fromText(text)); }
} // namespace

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTakenAsItWasMeant_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("full-width letters")
            << QStringLiteral("ｔｅａ　ｃｕｐ　１２３") << QStringLiteral("tea cup 123");
        QTest::newRow("half-width kana") << QStringLiteral("ﾃﾞﾝｼｬ") << QStringLiteral("デンシャ");
        QTest::newRow("spaces around") << QStringLiteral(" 　tea cup ") << QStringLiteral("tea cup");
    }

    void itIsTakenAsItWasMeant()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(typed(one) == typed(other));
        QVERIFY(!(typed(one) == typed(other.toUpper() + u'x')));
    }

    void whatIsGuessedFirstIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("strength");
        const auto is = [](Passphrase::Strength strength) { return int(strength); };
        QTest::newRow("empty") << QString() << is(Passphrase::Strength::Short);
        QTest::newRow("a PIN") << QStringLiteral("1234") << is(Passphrase::Strength::Short);
        QTest::newRow("blanks") << QString(40, u' ') << is(Passphrase::Strength::Short);
        QTest::newRow("a famous one")
            << QStringLiteral("password123456") << is(Passphrase::Strength::Guessable);
        QTest::newRow("a run") << QStringLiteral("abcdefghijklmnop") << is(Passphrase::Strength::Guessable);
        QTest::newRow("one letter") << QString(30, u'a') << is(Passphrase::Strength::Guessable);
        QTest::newRow("one kana") << QString(30, u'あ') << is(Passphrase::Strength::Guessable);
        QTest::newRow("a birthday") << QStringLiteral("1990年12月31日生")
                                    << is(Passphrase::Strength::Guessable);
        QTest::newRow("four words") << QStringLiteral("lantern river quilt barley")
                                    << is(Passphrase::Strength::Good);
        QTest::newRow("Japanese words")
            << QStringLiteral("ちゃわん ゆうびん はしご みかん") << is(Passphrase::Strength::Good);
    }

    void whatIsGuessedFirstIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, strength);
        QCOMPARE(int(typed(text).strength()), strength);
    }

    void itOpensTheStoreWithItsOwnSaltAndNoOtherDoes()
    {
        const store::Folder folder;
        const Passphrase right = typed(QStringLiteral("lantern river quilt barley"));
        {
            const auto vault = folder.opened();
            QVERIFY(vault->put(QStringLiteral("drafts"), QStringLiteral("1"), "text"));
            const auto slot = right.newSlot();
            QVERIFY(slot && vault->addSlot(*slot));
        }
        const auto slotList = Vault::slotsIn(folder.path());
        QVERIFY(slotList && slotList->size() == 2);
        const SlotInfo info = slotList->last();
        QCOMPARE(info.kind, SlotKind::Passphrase);
        QCOMPARE(info.salt.size(), 16);
        const auto open = [&](const Passphrase &passphrase) {
            return store::verdict(Vault::open(folder.path(), info.id, *passphrase.stretched(info.salt)));
        };
        QCOMPARE(open(typed(QStringLiteral("ｌａｎｔｅｒｎ river quilt barley"))), store::good);
        QCOMPARE(open(typed(QStringLiteral("lantern river quilt barle"))), store::locked);
        QVERIFY(right.newSlot()->salt != info.salt);
    }

    void guessingIsSlow()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(typed(QStringLiteral("lantern river quilt barley")).stretched(QByteArray(16, 's')));
        QVERIFY2(timer.elapsed() > 100, "scrypt with N=2^17, r=8 takes longer on any machine");
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
