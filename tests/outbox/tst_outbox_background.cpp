// What goes out while nobody is signed in: sealed for the agency, once, whatever dies, and never called
// "not submitted" when it may have left. Filings are counted at the gateway.
#include "agency/message_parsing.h"
#include "outbox/outgoing_sender.h"
#include "tests/fault/io_watch.h"
#include "tests/outbox/filing_desk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;

namespace
{
const QString senderProgram = QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-sender");
} // namespace

class TestOutboxBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
        const QJsonObject ready = m_gateway.ready();
        m_config = must(GatewayConfig::fromReadyLine(QJsonDocument(ready).toJson()));
        QFile file(m_root.filePath(QStringLiteral("gateway.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument({{QStringLiteral("base_url"), ready.value(QLatin1String("base_url"))},
                                  {QStringLiteral("audience"), ready.value(QLatin1String("audience"))},
                                  {QStringLiteral("tls_ca"), ready.value(QLatin1String("tls_ca"))},
                                  {QStringLiteral("receipt_ca"), ready.value(QLatin1String("agency_ca"))}})
                       .toJson());
        HttpGatewayClient client(m_config, m_clock);
        m_mailbox = must(QCoro::waitFor(client.catalogue())).mailboxCertificate;
        QVERIFY(!m_mailbox.isEmpty());
    }

    void whatWasSealedArrivesWithoutASession()
    {
        const Pc pc;
        FilingDesk desk(m_gateway);
        const QUuid id = desk.file();
        const int before = m_gateway.count();
        put(desk, pc, id);
        QVERIFY(unreadable(pc));
        QCOMPARE(sender(pc), 0);
        QCOMPARE(m_gateway.count(), before + 1);
        QCOMPARE(sender(pc), 0); // nothing is left to do
        QCOMPARE(m_gateway.count(), before + 1);
        takeUp(desk, pc);
        QCOMPARE(desk.store->submission(id)->state, OutboxState::Unknown);
        QVERIFY(honestWord(*desk.store->submission(id)) == HonestWord::Sent); // no arrival yet
        QVERIFY(desk.signIn());
        QCOMPARE(desk.settled(id), OutboxState::Receipted);
        QCOMPARE(desk.store->attempts(id)->size(), 1); // asked for, not sent again
        QCOMPARE(m_gateway.count(), before + 1);
    }

    void whatDidNotLeaveIsNotCalledSent()
    {
        const Pc pc;
        FilingDesk desk(m_gateway);
        const QUuid id = desk.file();
        put(desk, pc, id);
        m_gateway.killHard();
        QCOMPARE(sender(pc), 1);
        QVERIFY(outgoing(pc).attempted().isEmpty());
        QCOMPARE(outgoing(pc).items(), QList<QUuid>{id});
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still"), QStringLiteral("--port"),
                                 QString::number(m_config.baseUrl.port())}));
        // The window holds the folder: the service leaves it alone.
        Outgoing window(pc.folder());
        QVERIFY(window.tryLock());
        const int before = m_gateway.count();
        sender(pc);
        QCOMPARE(m_gateway.count(), before);
        window.unlock();
        QCOMPARE(sender(pc), 0);
        QCOMPARE(m_gateway.count(), before + 1);
    }

    void whatIsForAnotherAgencyOrSpoiledIsNotRecorded()
    {
        const Pc pc;
        FilingDesk desk(m_gateway);
        const QUuid id = desk.file();
        const int before = m_gateway.count();
        put(desk, pc, id);
        auto item = outgoing(pc).item(id).value();
        item.audience = QStringLiteral("another.example");
        QVERIFY(outgoing(pc).put(item));
        QCOMPARE(sender(pc), 1);
        item.audience = m_config.audience;
        item.sealed[item.sealed.size() / 2] = char(item.sealed[item.sealed.size() / 2] ^ 1);
        QVERIFY(outgoing(pc).put(item));
        sender(pc);
        QCOMPARE(m_gateway.count(), before);
        // The window asks, hears that it is not there, and files it itself.
        takeUp(desk, pc);
        QVERIFY(desk.signIn());
        QCOMPARE(desk.settled(id), OutboxState::Receipted);
        QCOMPARE(m_gateway.count(), before + 1);
    }

    void windowAndServiceAtOnceFileOnce()
    {
        constexpr int rounds = 12;
        const int before = m_gateway.count();
        for (int i = 0; i < rounds; ++i) {
            const Pc pc;
            FilingDesk desk(m_gateway);
            const QUuid id = desk.file();
            put(desk, pc, id);
            QProcess service;
            start(service, pc);
            QVERIFY(desk.signIn());
            QCOMPARE(desk.settled(id), OutboxState::Receipted);
            QVERIFY(service.state() == QProcess::NotRunning || service.waitForFinished());
        }
        qInfo("%d filings by window and service at once: %d at the gateway", rounds,
              m_gateway.count() - before);
        QCOMPARE(m_gateway.count(), before + rounds);
    }

    void aServiceKilledAnywhereFilesOnce()
    {
        int calls = 0;
        {
            const Pc pc;
            FilingDesk desk(m_gateway);
            put(desk, pc, desk.file());
            IoWatch watch;
            watch.count = pc.data() + QStringLiteral("/count");
            watched(pc, watch);
            QFile count(watch.count);
            QVERIFY(count.open(QIODevice::ReadOnly));
            calls = count.readAll().split(' ').constFirst().toInt();
        }
        QVERIFY(calls > 8);
        int died = 0;
        int between = 0;
        for (int at = 1; at <= calls + 1; ++at) {
            const Pc pc;
            FilingDesk desk(m_gateway);
            const QUuid id = desk.file();
            put(desk, pc, id);
            const int before = m_gateway.count();
            IoWatch watch;
            watch.killAt = at;
            watch.isHalf = at % 2 == 0;
            died += watched(pc, watch) ? 0 : 1;
            const bool isThere = m_gateway.count() > before;
            between += isThere ? 1 : 0;
            const QByteArray where = "killed at call " + QByteArray::number(at);
            QVERIFY2(!isThere || outgoing(pc).attempted().contains(id), where.constData());
            sender(pc);
            takeUp(desk, pc);
            QVERIFY(desk.signIn());
            QCOMPARE(desk.settled(id), OutboxState::Receipted);
            QVERIFY2(m_gateway.count() == before + 1, where.constData());
        }
        qInfo("%d calls of the service; killed %d times, %d times with the filing there already; one filing "
              "each",
              calls, died, between);
        QVERIFY(died > 0 && between > 0);
    }

    void cleanupTestCase() { QVERIFY(m_gateway.stop()); }

private:
    /// A PC's data folder with one person.
    class Pc
    {
    public:
        QString data() const { return m_folder.path(); }
        QString folder() const { return m_folder.filePath(QStringLiteral("profiles/p/outgoing")); }

    private:
        const QTemporaryDir m_folder;
    };

    static Outgoing outgoing(const Pc &pc) { return Outgoing(pc.folder()); }

    void put(FilingDesk &desk, const Pc &pc, const QUuid &id) const
    {
        const auto content = must(desk.store->content(id));
        const auto mailbox = must(Certificate::fromDer(m_mailbox));
        const auto sealed =
            must(sealFor(mailbox, m_config.receiptAnchors, submissionJson(content), m_clock.now()));
        QVERIFY(QDir().mkpath(pc.folder()));
        QVERIFY(outgoing(pc).put({id, m_config.audience, {}, sealed}));
    }

    /// As the window does when it opens the store.
    static void takeUp(FilingDesk &desk, const Pc &pc)
    {
        Outgoing folder(pc.folder());
        QVERIFY(folder.tryLock());
        const QList<QUuid> tried = folder.attempted();
        for (const QUuid &id : tried) {
            QVERIFY(desk.store->noteSentElsewhere(id, *folder.attemptedAt(id)));
        }
    }

    static bool unreadable(const Pc &pc)
    {
        bool isUnreadable = true;
        const QDir folder(pc.folder());
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            isUnreadable = isUnreadable && file.open(QIODevice::ReadOnly);
            const QByteArray text = file.readAll();
            const QByteArray inside = QByteArray::fromBase64(
                QJsonDocument::fromJson(text).object().value(QLatin1String("sealed")).toString().toLatin1());
            for (const QByteArray &canary :
                 {QByteArray("moving-out"), QByteArray("東塩小路"), QByteArray("京都")}) {
                isUnreadable = isUnreadable && !text.contains(canary) && !inside.contains(canary);
            }
        }
        return isUnreadable && !names.isEmpty();
    }

    QStringList arguments(const Pc &pc) const
    {
        return {QStringLiteral("--data"), pc.data(), QStringLiteral("--gateway"),
                m_root.filePath(QStringLiteral("gateway.json"))};
    }
    void start(QProcess &service, const Pc &pc) const
    {
        service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        service.start(senderProgram, arguments(pc));
    }
    int sender(const Pc &pc) const
    {
        QProcess service;
        start(service, pc);
        return service.waitForFinished(60'000) ? service.exitCode() : -1;
    }
    /// False when it was killed.
    bool watched(const Pc &pc, IoWatch watch) const
    {
        watch.folder = pc.data();
        watch.sockets = true;
        QProcess service;
        service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        watch.start(service, senderProgram, arguments(pc));
        return service.waitForFinished(60'000) && service.exitStatus() == QProcess::NormalExit;
    }

    const QTemporaryDir m_root;
    const SystemClock m_clock;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    GatewayConfig m_config;
    QByteArray m_mailbox;
};

QTEST_GUILESS_MAIN(TestOutboxBackground)
#include "tst_outbox_background.moc"
