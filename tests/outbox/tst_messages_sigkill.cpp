// The real program parts against the reference gateway over TLS: a client that dies by SIGKILL at any of its
// calls brings its message to the office once, or never said that it was kept. The long form:
// MADOGUCHI_LONG=1.
#include "tests/fault/io_watch.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;

namespace
{
const QString messageClient = QStringLiteral(MADOGUCHI_BIN_DIR "/message-client");
const QString filingClient = QStringLiteral(MADOGUCHI_BIN_DIR "/filing-client");
const QString resident = QStringLiteral("single-mover");
} // namespace

class TestMessagesSigkill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
        const auto authority =
            must(DemoAuthority::open(m_gateway.ready().value(QLatin1String("authority")).toString()));
        m_card = authority.cardPath(resident);
        write(m_ready, QJsonDocument(m_gateway.ready()).toJson());
        const QString document = m_root.filePath(QStringLiteral("document.json"));
        const TestPerson person(resident, authority);
        write(document, person.movingOutDocument(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        QProcess filing;
        filing.start(filingClient, {m_root.filePath(QStringLiteral("filed")), m_ready, m_card,
                                    QStringLiteral("--file"), document});
        QVERIFY(filing.waitForFinished(70'000));
        m_reference = QString::fromLatin1(filing.readAllStandardOutput().trimmed().split(' ').last());
        QVERIFY2(m_reference.size() >= 6, qPrintable(m_reference));
    }

    void anAnswerThatIsLostDoesNotDoubleIt()
    {
        const QTemporaryDir pc;
        const QString text = QUuid::createUuid().toString();
        m_gateway.admin({QStringLiteral("fault"), QStringLiteral("drop-after-record"),
                         QStringLiteral("--times"), QStringLiteral("1"), QStringLiteral("--path"),
                         QStringLiteral("/applications")});
        run(pc, {}, text);
        QCOMPARE(atTheOffice(text), 1);
    }

    void aClientKilledAtAnyCallWritesOnce()
    {
        const QTemporaryDir counted;
        IoWatch counting;
        counting.count = counted.filePath(QStringLiteral("count"));
        run(counted, counting, QStringLiteral("counted"));
        QFile count(counting.count);
        QVERIFY(count.open(QIODevice::ReadOnly));
        const int calls = count.readAll().split(' ').constFirst().toInt();
        QVERIFY(calls > 50);
        const bool isLong = qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1;
        int died = 0;
        int promised = 0;
        for (int at = 1; at <= calls + 2; at += isLong ? 1 : calls / 14) {
            const QTemporaryDir pc;
            const QString text = QUuid::createUuid().toString();
            IoWatch watch;
            watch.killAt = at;
            const QByteArray said = run(pc, watch, text);
            const bool isPromised = said.startsWith("taken in");
            died += said.endsWith("killed") ? 1 : 0;
            promised += isPromised ? 1 : 0;
            const QByteArray out = run(pc, {}, {});
            const QByteArray where = "killed at call " + QByteArray::number(at) + ": " + out;
            QVERIFY2(atTheOffice(text) == (isPromised || !out.isEmpty() ? 1 : 0), where.constData());
            QVERIFY2(!isPromised || out.trimmed().endsWith(" 3"), where.constData()); // Arrived, on disk
        }
        qInfo("%d calls of a message; killed %d times, %d promised, each at the office once", calls, died,
              promised);
        QVERIFY(died > promised / 2 && promised > 0 && died > 0);
    }

    void cleanupTestCase() { QVERIFY(m_gateway.stop()); }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray run(const QTemporaryDir &pc, IoWatch watch, const QString &text) const
    {
        watch.folder = pc.filePath(QStringLiteral("vault"));
        watch.sockets = true;
        QStringList arguments{watch.folder, m_ready, m_card, m_reference};
        if (!text.isEmpty()) {
            arguments << QStringLiteral("--write") << text;
        }
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        watch.start(client, messageClient, arguments);
        client.waitForFinished(70'000);
        return client.readAllStandardOutput() + (client.exitStatus() == QProcess::CrashExit ? "killed" : "");
    }

    int atTheOffice(const QString &text)
    {
        const QJsonArray messages =
            m_gateway.admin({QStringLiteral("messages")}).value(QLatin1String("messages")).toArray();
        return int(std::count_if(messages.begin(), messages.end(), [&](const QJsonValue &message) {
            return message[QLatin1String("words")].toString() == text;
        }));
    }

    const QTemporaryDir m_root;
    const QString m_ready = m_root.filePath(QStringLiteral("ready.json"));
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    QString m_card;
    QString m_reference;
};

QTEST_GUILESS_MAIN(TestMessagesSigkill)
#include "tst_messages_sigkill.moc"
