// `madoguchictl vault …` as a script uses it: a real pcscd, a card in vpcd, secrets by standard input, exit
// codes.

#include "tests/card/pcscd_session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{
const QByteArray phrase = "lantern river quilt barley";
} // namespace

class VaultCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_card.stop(); }

    void aWrongCallSaysHow_data();
    void aWrongCallSaysHow();
    void aPassphraseIsAWayUntilItIsEnded();
    void aWeakPassphraseIsRefused();
    void withoutAKeyringThereIsNoSuchWay();
    void newKeysEndTheOtherWays();
    void anExportedStoreOpensOnAnotherPc();
    void erasingAsksForTheWord();

private:
    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray errors;
    };
    /// `lines` after the PIN.
    Answer run(const QStringList &words, const QByteArrayList &lines = {},
               const QString &pc = QStringLiteral("here"))
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
            QStringList{QStringLiteral("vault")} + words +
                QStringList{QStringLiteral("--json"), QStringLiteral("--data"), m_folder.filePath(pc)});
        process.write((QByteArrayList{m_pin} + lines).join('\n') + '\n');
        process.closeWriteChannel();
        process.waitForFinished(30'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    static QStringList ways(const Answer &answer)
    {
        return answer.json.value(QLatin1String("slots")).toVariant().toStringList();
    }
    static QString error(const Answer &answer)
    {
        return answer.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }

    PcscdSession m_session;
    VirtualCardProcess m_card;
    QTemporaryDir m_folder;
    QByteArray m_pin;
    const QStringList m_cardAlone{QStringLiteral("card")};
};

void VaultCommandsTest::initTestCase()
{
    if (!m_session.start()) {
        QSKIP(qPrintable(m_session.problem()));
    }
    const QString person = QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json");
    QFile file(person);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_pin = QJsonDocument::fromJson(file.readAll())
                .object()
                .value(QLatin1String("card"))
                .toObject()
                .value(QLatin1String("authenticationPin"))
                .toString()
                .toLatin1();
    QVERIFY2(m_card.start(person, m_folder.filePath(QStringLiteral("authority")), m_session.port()),
             qPrintable(m_card.output()));
    QVERIFY(m_session.waitForCard());
}

void VaultCommandsTest::aWrongCallSaysHow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("usage");
    const QByteArray all = "vault export FILE"; // among the others of the vault
    QTest::newRow("nothing") << QStringList() << all;
    QTest::newRow("unknown") << QStringList{QStringLiteral("open")} << all;
    QTest::newRow("a kind that stays") << QStringList{QStringLiteral("remove-slot"), QStringLiteral("card")}
                                       << QByteArray("Usage: madoguchictl vault remove-slot");
    QTest::newRow("no file") << QStringList{QStringLiteral("export")} << all;
    QTest::newRow("too many") << QStringList{QStringLiteral("rotate"), QStringLiteral("now")}
                              << QByteArray("Usage: madoguchictl vault rotate");
}

void VaultCommandsTest::aWrongCallSaysHow()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, usage);
    const Answer answer = run(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(usage), answer.errors.constData());
}

void VaultCommandsTest::aPassphraseIsAWayUntilItIsEnded()
{
    const Answer added = run({QStringLiteral("add-passphrase")}, {phrase, phrase});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QCOMPARE(ways(added), QStringList({QStringLiteral("card"), QStringLiteral("passphrase")}));
    const Answer removed = run({QStringLiteral("remove-slot"), QStringLiteral("passphrase")});
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(ways(removed), m_cardAlone);
    QCOMPARE(run({QStringLiteral("remove-slot"), QStringLiteral("passphrase")}).exitCode, 5); // not found
    // Of one's own store there is nothing to take over, whatever would open it.
    QCOMPARE(run({QStringLiteral("take-over"), QStringLiteral("passphrase")}, {phrase}).exitCode, 6);
    QCOMPARE(run({QStringLiteral("take-over"), QStringLiteral("paper")}).exitCode, 2);
}

void VaultCommandsTest::aWeakPassphraseIsRefused()
{
    const Answer weak = run({QStringLiteral("add-passphrase")}, {"password1234", "password1234"});
    QCOMPARE(weak.exitCode, 6);
    QCOMPARE(error(weak), QStringLiteral("MDG-S114"));
    const Answer differs = run({QStringLiteral("add-passphrase")}, {phrase, "something else"});
    QCOMPARE(error(differs), QStringLiteral("MDG-S115"));
    QCOMPARE(ways(run({QStringLiteral("slots")})), m_cardAlone);
}

void VaultCommandsTest::withoutAKeyringThereIsNoSuchWay()
{
    const Answer answer = run({QStringLiteral("add-keyring")});
    QCOMPARE(answer.exitCode, 6);
    QCOMPARE(error(answer), QStringLiteral("MDG-S111"));
    QCOMPARE(ways(run({QStringLiteral("slots")})), m_cardAlone);
}

void VaultCommandsTest::newKeysEndTheOtherWays()
{
    QCOMPARE(run({QStringLiteral("add-passphrase")}, {phrase, phrase}).exitCode, 0);
    const Answer rotated = run({QStringLiteral("rotate")});
    QCOMPARE(rotated.exitCode, 0);
    QCOMPARE(ways(rotated), m_cardAlone);
    QCOMPARE(run({QStringLiteral("slots")}).exitCode, 0);
}

void VaultCommandsTest::anExportedStoreOpensOnAnotherPc()
{
    const QString file = m_folder.filePath(QStringLiteral("store.madoguchi"));
    const QStringList exporting{QStringLiteral("export"), file};
    const QStringList importing{QStringLiteral("import"), file};
    QCOMPARE(error(run(exporting, {"1234", "1234"})), QStringLiteral("MDG-S114"));
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(run({QStringLiteral("add-passphrase")}, {phrase, phrase}).exitCode, 0);
    const Answer written = run(exporting, {phrase, phrase});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.json.value(QLatin1String("waiting")).toInt(-1), 0);
    QCOMPARE(run(exporting, {phrase, phrase}).exitCode, 2); // it is there already

    const QString there = QStringLiteral("there");
    const Answer wrong = run(importing, {"another passphrase"}, there);
    QCOMPARE(wrong.exitCode, 6);
    QCOMPARE(error(wrong), QStringLiteral("MDG-S116"));
    const Answer taken = run(importing, {phrase}, there);
    QCOMPARE(taken.exitCode, 0);
    QVERIFY(!taken.json.value(QLatin1String("made_at")).toString().isEmpty());
    QCOMPARE(ways(run({QStringLiteral("slots")}, {}, there)),
             QStringList({QStringLiteral("card"), QStringLiteral("passphrase")}));
}

void VaultCommandsTest::erasingAsksForTheWord()
{
    QCOMPARE(run({QStringLiteral("add-passphrase")}, {phrase, phrase}).exitCode, 0);
    const Answer kept = run({QStringLiteral("erase")}, {"yes"});
    QVERIFY(kept.exitCode != 0);
    QCOMPARE(ways(run({QStringLiteral("slots")})).size(), 2);
    const Answer erased = run({QStringLiteral("erase")}, {"erase"});
    QCOMPARE(erased.exitCode, 0);
    QVERIFY(erased.json.value(QLatin1String("erased")).toBool());
    QCOMPARE(ways(run({QStringLiteral("slots")})), m_cardAlone);
}

QTEST_GUILESS_MAIN(VaultCommandsTest)
#include "tst_vault_commands.moc"
