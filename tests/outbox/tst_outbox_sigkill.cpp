// The real program parts against the reference gateway over TLS: a client that dies by SIGKILL on its way
// files exactly once, and its receipt is on disk in the end. Filings are counted at the gateway. The long
// form: MADOGUCHI_LONG=1 (every call; else some of them).
#include "tests/fault/io_watch.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;

namespace
{
const QString clientProgram = QStringLiteral(MADOGUCHI_BIN_DIR "/filing-client");
const QString resident = QStringLiteral("single-mover");
} // namespace

class TestOutboxSigkill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
        const auto authority =
            must(DemoAuthority::open(m_gateway.ready().value(QLatin1String("authority")).toString()));
        m_person = std::make_unique<TestPerson>(resident, authority);
        m_card = authority.cardPath(resident);
        write(m_ready, QJsonDocument(m_gateway.ready()).toJson());
    }

    void aClientKilledOnItsWayFilesOnce_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<bool>("dropsAnswer");
        for (const char *point :
             {"enqueued", "sending", "receipted", "0", "1", "2", "3", "5", "8", "12", "20", "40"}) {
            QTest::addRow("killed at %s", point) << QString::fromLatin1(point) << false;
        }
        QTest::newRow("answer lost") << QString() << true;
        QTest::newRow("answer lost, killed after 5 ms") << QStringLiteral("5") << true;
        QTest::newRow("nothing goes wrong") << QString() << false;
    }
    void aClientKilledOnItsWayFilesOnce()
    {
        QFETCH(QString, point);
        QFETCH(bool, dropsAnswer);
        const QTemporaryDir pc;
        const QString folder = pc.filePath(QStringLiteral("vault"));
        const QString document = pc.filePath(QStringLiteral("document.json"));
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write(document, m_person->movingOutDocument(id));
        const int before = m_gateway.count();
        QVERIFY(before >= 0);
        if (dropsAnswer) {
            m_gateway.admin({QStringLiteral("fault"), QStringLiteral("drop-after-record"),
                             QStringLiteral("--times"), QStringLiteral("1")});
        }

        QStringList options{QStringLiteral("--file"), document};
        if (!point.isEmpty()) {
            options += {QStringLiteral("--die"), point};
        }
        run(folder, options);
        const int between = m_gateway.count() - before;
        const QByteArray out = run(folder, {});
        qInfo("killed at '%s': %d filing before the restart, %s", qPrintable(point), between,
              out.trimmed().constData());
        QCOMPARE(m_gateway.count(), before + 1);
        QVERIFY2(out.startsWith(id.toUtf8() + " receipted "), out.constData());
        QVERIFY2(!out.trimmed().endsWith('-'), out.constData());
    }

    /// Another program's clock than the gateway's, by years.
    void aClientWhoseClockIsWrongLosesNothing_data()
    {
        QTest::addColumn<QString>("shift");
        QTest::newRow("ten years fast") << QStringLiteral("+10y");
        QTest::newRow("ten years slow") << QStringLiteral("-10y");
    }
    void aClientWhoseClockIsWrongLosesNothing()
    {
        QFETCH(QString, shift);
        const QString faketime = QStandardPaths::findExecutable(QStringLiteral("faketime"));
        if (faketime.isEmpty()) {
            QSKIP("faketime is not installed");
        }
        const QTemporaryDir pc;
        const QString folder = pc.filePath(QStringLiteral("vault"));
        const QString document = pc.filePath(QStringLiteral("document.json"));
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write(document, m_person->movingOutDocument(id));
        const int before = m_gateway.count();
        run(folder,
            {QStringLiteral("--file"), document, QStringLiteral("--die"), QStringLiteral("enqueued")});
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        client.start(faketime, {QStringLiteral("-f"), shift, clientProgram, folder, m_ready, m_card});
        QVERIFY(client.waitForFinished(70'000));
        const QByteArray wrong = client.readAllStandardOutput();
        const int between = m_gateway.count() - before;
        // The server's certificate is not valid at such a time: nothing is sent, and it waits.
        QVERIFY2(wrong.startsWith(id.toUtf8() + " queued ") && between == 0, wrong.constData());
        const QByteArray right = run(folder, {});
        QVERIFY2(right.startsWith(id.toUtf8() + " receipted "), right.constData());
        QCOMPARE(m_gateway.count(), before + 1);
    }

    /// Before each write, sync, connect, send and receive of a submission, and in the middle of each write
    /// and send: killed there, started again, filed once.
    void aClientKilledAtEveryCallFilesOnce()
    {
        const int calls = callsOfASubmission();
        QVERIFY(calls > 100);
        const bool isLong = qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1;
        const int stride = isLong ? 1 : calls / 15;
        Kills kills;
        for (int at = 1; at <= calls + 2; at += stride) {
            killAt(at, false, kills);
            if (isLong || at % 2 == 1) {
                killAt(at, true, kills);
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        qInfo("%d calls; killed %d times: %d before it was taken in, %d after; %d filings, none twice", calls,
              kills.died, kills.unpromised, kills.died - kills.unpromised, kills.filings);
        QVERIFY(kills.died > kills.unpromised && kills.unpromised > 0);
    }

    /// The same of a withdrawal (取下げ): killed anywhere, started again, withdrawn.
    void aClientKilledWhileItWithdrawsWithdraws()
    {
        const QTemporaryDir counted;
        IoWatch counting;
        counting.count = counted.filePath(QStringLiteral("count"));
        const QString first = filed(counted);
        withdraw(counted, counting, first);
        QFile count(counting.count);
        QVERIFY(count.open(QIODevice::ReadOnly));
        const int calls = count.readAll().split(' ').constFirst().toInt();
        QVERIFY(calls > 50);
        const bool isLong = qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1;
        int died = 0;
        int promised = 0;
        for (int at = 1; at <= calls + 2; at += isLong ? 1 : calls / 12) {
            const QTemporaryDir pc;
            const int before = m_gateway.count();
            const QString id = filed(pc);
            QCOMPARE(m_gateway.count(), before + 1);
            IoWatch watch;
            watch.killAt = at;
            const QByteArray said = withdraw(pc, watch, id);
            const QByteArray out = run(pc.filePath(QStringLiteral("vault")), {});
            const bool isWithdrawn = out.startsWith(id.toUtf8() + " withdrawn ");
            const QByteArray where = "killed at call " + QByteArray::number(at) + ": " + out;
            died += said.endsWith("killed") ? 1 : 0;
            promised += said.startsWith("taken in") ? 1 : 0;
            QVERIFY2(isWithdrawn || !said.startsWith("taken in"), where.constData());
            QVERIFY2(isWithdrawn || out.startsWith(id.toUtf8() + " receipted "), where.constData());
            QVERIFY2(!out.trimmed().endsWith('-'), where.constData()); // the receipt stays
            QCOMPARE(m_gateway.count(), isWithdrawn ? before : before + 1);
        }
        qInfo("%d calls of a withdrawal; killed %d times, %d promised and withdrawn", calls, died, promised);
        QVERIFY(died > 0 && promised > 0);
    }

    /// The same with two files that go before it: killed in their uploads too.
    void aFilingWithFilesIsThereOnceWithThem()
    {
        m_files = {QByteArray(40'000, 'r'), QByteArray(90'000, 'w')};
        const int calls = callsOfASubmission();
        QVERIFY(calls > 0);
        const bool isLong = qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1;
        Kills kills;
        for (int at = 1; at <= calls + 2; at += isLong ? 1 : calls / 14) {
            killAt(at, at % 2 == 0, kills);
        }
        m_files.clear();
        const QJsonArray filings =
            m_gateway.admin({QStringLiteral("list")}).value(QLatin1String("filings")).toArray();
        int whole = 0;
        for (const auto &filing : filings) {
            const QJsonObject json = filing.toObject();
            if (json.value(QLatin1String("procedure_id")).toString().startsWith(QLatin1String("disaster"))) {
                ++whole;
                QCOMPARE(json.value(QLatin1String("attachments")).toArray().size(), 2);
            }
        }
        qInfo("%d calls; killed %d times, %d filings with files", calls, kills.died, kills.filings);
        QCOMPARE(whole, kills.filings + 1); // and the one in which the calls were counted
        QVERIFY(kills.died > 0 && kills.filings > 0);
    }

    void cleanupTestCase() { QVERIFY(m_gateway.stop()); }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray run(const QString &folder, const QStringList &options) const
    {
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        client.start(clientProgram, QStringList{folder, m_ready, m_card} + options);
        client.waitForFinished(70'000);
        return client.readAllStandardOutput();
    }

    /// Files one in this PC's store, to its receipt.
    QString filed(const QTemporaryDir &pc) const
    {
        const QString document = pc.filePath(QStringLiteral("document.json"));
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write(document, m_person->movingOutDocument(id));
        run(pc.filePath(QStringLiteral("vault")), {QStringLiteral("--file"), document});
        return id;
    }

    QByteArray withdraw(const QTemporaryDir &pc, IoWatch watch, const QString &id) const
    {
        watch.folder = pc.filePath(QStringLiteral("vault"));
        watch.sockets = true;
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        watch.start(client, clientProgram, {watch.folder, m_ready, m_card, QStringLiteral("--withdraw"), id});
        client.waitForFinished(70'000);
        return client.readAllStandardOutput() + (client.exitStatus() == QProcess::CrashExit ? "killed" : "");
    }

    struct Kills
    {
        int died = 0;
        int unpromised = 0;
        int filings = 0;
    };

    /// Counted in one that nothing happens to. How the bytes come in pieces differs a little from run to run.
    int callsOfASubmission() const
    {
        const QTemporaryDir pc;
        IoWatch watch;
        watch.count = pc.filePath(QStringLiteral("count"));
        QString id;
        runWatched(pc, watch, id);
        QFile count(watch.count);
        return count.open(QIODevice::ReadOnly) ? count.readAll().split(' ').constFirst().toInt() : 0;
    }

    QByteArray runWatched(const QTemporaryDir &pc, IoWatch watch, QString &id) const
    {
        const QString document = pc.filePath(QStringLiteral("document.json"));
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        write(document,
              m_files.isEmpty() ? m_person->movingOutDocument(id) : m_person->damageDocument(id, m_files));
        for (qsizetype n = 0; n < m_files.size(); ++n) {
            write(document + u'.' + QString::number(n), m_files.at(n));
        }
        watch.folder = pc.filePath(QStringLiteral("vault"));
        watch.sockets = true;
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        watch.start(client, clientProgram,
                    {watch.folder, m_ready, m_card, QStringLiteral("--file"), document});
        client.waitForFinished(70'000);
        return client.exitStatus() == QProcess::CrashExit ? client.readAllStandardOutput() + "killed"
                                                          : client.readAllStandardOutput();
    }

    void killAt(int at, bool isHalf, Kills &kills)
    {
        const QTemporaryDir pc;
        const int before = m_gateway.count();
        IoWatch watch;
        watch.killAt = at;
        watch.isHalf = isHalf;
        QString id;
        const QByteArray said = runWatched(pc, watch, id);
        const bool isPromised = said.startsWith("taken in");
        kills.died += said.endsWith("killed") ? 1 : 0;
        kills.unpromised += said.endsWith("killed") && !isPromised ? 1 : 0;

        const QByteArray out = run(pc.filePath(QStringLiteral("vault")), {});
        const int filed = m_gateway.count() - before;
        kills.filings += filed;
        const QByteArray where =
            "killed at call " + QByteArray::number(at) + (isHalf ? " half done: " : ": ") + out;
        if (isPromised) {
            QVERIFY2(out.startsWith(id.toUtf8() + " receipted ") && !out.trimmed().endsWith('-'),
                     where.constData());
            QVERIFY2(filed == 1, where.constData());
        } else {
            // Not acknowledged: there or not, but what is there is filed and receipted.
            QVERIFY2(filed == (out.isEmpty() ? 0 : 1), where.constData());
            QVERIFY2(out.isEmpty() || out.startsWith(id.toUtf8() + " receipted "), where.constData());
        }
    }

    const QTemporaryDir m_root;
    const QString m_ready = m_root.filePath(QStringLiteral("ready.json"));
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    std::unique_ptr<TestPerson> m_person;
    QString m_card;
    QList<QByteArray> m_files; ///< that go with the filing
};

QTEST_GUILESS_MAIN(TestOutboxSigkill)
#include "tst_outbox_sigkill.moc"
