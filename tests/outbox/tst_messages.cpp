// What a person writes to the office: kept before it is said to be, sent in order, asked for before it is
// sent again, never twice.
#include "outbox/message_sender.h"
#include "tests/outbox/fake_agency.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{

const QString reference = QStringLiteral("R8-0001-000001");
const QString other = QStringLiteral("R8-0001-000002");

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

/// One PC with messages on it.
struct Pc
{
    QTemporaryDir root;
    ManualClock clock{QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC)};
    FakeAgency agency{clock};
    std::unique_ptr<Vault> vault;
    std::optional<Drafts> drafts;
    std::unique_ptr<MessageStore> store;
    std::unique_ptr<MessageSender> sender;

    Pc() { open(); }
    ~Pc() { close(); }
    void open()
    {
        vault = must(Vault::open(root.filePath(QStringLiteral("vault")), QStringLiteral("test"),
                                 Secret(QByteArray(32, 'k'))));
        drafts.emplace(must(Drafts::open(*vault, clock)));
        store = std::make_unique<MessageStore>(must(MessageStore::open(*vault, clock)));
        MessageSender::Settings settings;
        settings.random = [] { return 0.5; };
        sender = std::make_unique<MessageSender>(*store, agency, clock, settings);
    }
    void close()
    {
        sender.reset();
        store.reset();
        drafts.reset();
        vault.reset();
    }
    QUuid write(const QString &text, const QString &about = reference)
    {
        return must(store->take(about, agency.audience(), text, *drafts));
    }
    void later(int seconds)
    {
        clock.advance(seconds);
        sender->wake();
        QCoreApplication::processEvents();
    }
    MessageState stateOf(const QUuid &id) const { return store->message(id)->state; }
};

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsKeptInThePlaceOfItsDraft()
    {
        Pc pc;
        const QString name = MessageStore::draftName(reference);
        QVERIFY(pc.drafts->save(name, "{}"));
        const QUuid id = pc.write(QStringLiteral("302号室です。"));
        QVERIFY(!*pc.drafts->load(name));
        pc.close();
        pc.open();
        QCOMPARE(pc.store->about(reference).size(), 1);
        QCOMPARE(pc.store->message(id)->text, QStringLiteral("302号室です。"));
        QCOMPARE(pc.stateOf(id), MessageState::Kept);
    }

    void itArrivesOnceWithTheAgencysTime()
    {
        Pc pc;
        const QUuid id = pc.write(QStringLiteral("一つめ"));
        pc.sender->wake();
        QCOMPARE(pc.stateOf(id), MessageState::Arrived);
        QVERIFY(pc.store->message(id)->arrivedAt.isValid());
        QCOMPARE(pc.agency.messagePuts, 1);
        pc.later(7200);
        QCOMPARE(pc.agency.messagePuts, 1);
    }

    void offlineItWaitsAndGoesByItself()
    {
        Pc pc;
        pc.agency.feedFails = true;
        const QUuid id = pc.write(QStringLiteral("つながらないとき"));
        pc.sender->wake();
        QCOMPARE(pc.stateOf(id), MessageState::Kept);
        QCOMPARE(*pc.store->message(id)->lastError, ErrorCode::NetworkUnreachable);
        pc.agency.feedFails = false;
        pc.later(3600);
        QCOMPARE(pc.stateOf(id), MessageState::Arrived);
    }

    void whatMayHaveLeftIsAskedForFirst_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("puts");
        QTest::newRow("lost before it arrived") << int(Fault::CutBefore) << 2;
        QTest::newRow("arrived, answer lost") << int(Fault::CutAfter) << 1;
    }
    void whatMayHaveLeftIsAskedForFirst()
    {
        QFETCH(int, fault);
        QFETCH(int, puts);
        Pc pc;
        pc.agency.failNext(Fault(fault));
        const QUuid id = pc.write(QStringLiteral("一度だけ"));
        pc.sender->wake();
        QCOMPARE(pc.stateOf(id), MessageState::Unknown);
        pc.later(3600);
        QCOMPARE(pc.stateOf(id), MessageState::Arrived);
        QCOMPARE(pc.agency.messagePuts, puts);
        QCOMPARE(pc.agency.conversations.value(reference).size(), 1);
        QCOMPARE(pc.agency.violations, QStringList());
    }

    void anAttemptThatEndedWithTheProgramIsAskedFor()
    {
        Pc pc;
        const QUuid id = pc.write(QStringLiteral("途中で終わった"));
        QVERIFY(pc.store->startAttempt(id));
        pc.close();
        pc.open();
        QCOMPARE(pc.stateOf(id), MessageState::Unknown);
        pc.sender->wake();
        QCOMPARE(pc.agency.messageGets, 1);
        QCOMPARE(pc.stateOf(id), MessageState::Arrived);
        QCOMPARE(pc.agency.conversations.value(reference).size(), 1);
    }

    /// Those of one application in their order; another application does not wait for it.
    void oneApplicationWaitsInOrderAndHoldsUpNoOther()
    {
        Pc pc;
        pc.agency.failNext(Fault::Unreachable);
        const QUuid first = pc.write(QStringLiteral("先"));
        const QUuid second = pc.write(QStringLiteral("後"));
        const QUuid elsewhere = pc.write(QStringLiteral("別"), other);
        pc.sender->wake();
        QCOMPARE(pc.stateOf(first), MessageState::Kept);
        QCOMPARE(pc.stateOf(second), MessageState::Kept);
        QCOMPARE(pc.stateOf(elsewhere), MessageState::Arrived);
        pc.later(3600);
        const QList<ApplicationMessage> arrived = pc.agency.conversations.value(reference);
        QCOMPARE(arrived.size(), 2);
        QCOMPARE(arrived[0].messageId, first);
        QCOMPARE(arrived[1].messageId, second);
    }

    void withoutASessionNothingLeaves()
    {
        Pc pc;
        pc.agency.failNext(Fault::SignInLost);
        const QUuid id = pc.write(QStringLiteral("サインインが切れた"));
        pc.sender->wake();
        QCOMPARE(pc.stateOf(id), MessageState::Kept);
        pc.later(3600);
        QCOMPARE(pc.agency.messagePuts, 1);
        pc.agency.signIn();
        pc.sender->tryNow();
        QCOMPARE(pc.stateOf(id), MessageState::Arrived);
    }

    void aRefusalIsTheEndAndHoldsUpNothing()
    {
        Pc pc;
        const QUuid refused = pc.write(QStringLiteral("invalid"));
        const QUuid next = pc.write(QStringLiteral("つぎ"));
        pc.sender->wake();
        QCOMPARE(pc.stateOf(refused), MessageState::Refused);
        QCOMPARE(pc.stateOf(next), MessageState::Arrived);
        QVERIFY(pc.store->giveUp(refused));
        QVERIFY(!pc.store->giveUp(next)); // it stands at the office
    }

    void nothingOfItIsReadableAtRestAndNewKeysOpenIt()
    {
        Pc pc;
        const QUuid id = pc.write(QStringLiteral("canary-4711"));
        std::vector<KeySlot> keys;
        keys.push_back({QStringLiteral("test"), SlotKind::Card, Secret(QByteArray(32, 'n'))});
        const QString files = QStringLiteral("draft_attachments"); // of drafts, which stand in the same vault
        QVERIFY(pc.vault->rotate(keys, {SealedTable{files, QStringLiteral("'%1'").arg(files),
                                                    QStringLiteral("id"), QStringLiteral("1")}}));
        pc.close();
        QDirIterator stored(pc.root.path(), QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (stored.hasNext()) {
            QFile file(stored.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            read += int(bytes.size());
            QVERIFY(!bytes.contains("canary-4711"));
            QVERIFY(!bytes.contains(reference.toUtf8()));
        }
        QVERIFY(read > 4096);
        pc.vault = must(Vault::open(pc.root.filePath(QStringLiteral("vault")), QStringLiteral("test"),
                                    Secret(QByteArray(32, 'n'))));
        const MessageStore store = must(MessageStore::open(*pc.vault, pc.clock));
        QCOMPARE(store.message(id)->text, QStringLiteral("canary-4711"));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
