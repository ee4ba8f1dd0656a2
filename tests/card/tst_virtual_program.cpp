#include "tests/card/tst_virtual_support.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace madoguchi;

/// The program madoguchi-virtual-card, at a vpcd that is played by this test.
class TestVirtualProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void theReaderGetsTheAtrAndTheProgramSaysSo();
    void framesCutAnywhereAreUnderstood();
    void powerAndResetForgetTheSelection_data();
    void powerAndResetForgetTheSelection();
    void aSilentOrSlowCardStillTellsItsAtr_data();
    void aSilentOrSlowCardStillTellsItsAtr();
    void aSlowAnswerArrives();
    void theCardIsPulledOutAfterSoManyCommands();
    void aWrongTryIsOnDiskBeforeItsAnswer();
    void theProgramEndsInOrderOnSigterm();
    void theProgramEndsWhenTheReaderGoes();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();

private:
    void startCard(const QStringList &options = {});
    void write(const QByteArray &payload);
    QByteArray read();
    QByteArray exchange(const QByteArray &hexadecimal)
    {
        write(QByteArray::fromHex(hexadecimal));
        return read().toHex().toUpper();
    }

    std::unique_ptr<TestCard> m_test;
    QTcpServer m_reader;
    QProcess m_program;
    std::unique_ptr<QTcpSocket> m_socket;
};

void TestVirtualProgram::initTestCase()
{
    m_test = std::make_unique<TestCard>();
    QVERIFY(m_reader.listen(QHostAddress::LocalHost));
}

void TestVirtualProgram::cleanup()
{
    m_socket.reset();
    if (m_program.state() != QProcess::NotRunning) {
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(10000));
    }
}

void TestVirtualProgram::startCard(const QStringList &options)
{
    m_program.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-virtual-card"),
                    QStringList{QStringLiteral("--person"), TestCard::personFile(),
                                QStringLiteral("--authority"), m_test->folder(), QStringLiteral("--vpcd"),
                                QStringLiteral("127.0.0.1:%1").arg(m_reader.serverPort())} +
                        options);
    QVERIFY(m_reader.waitForNewConnection(20000));
    m_socket.reset(m_reader.nextPendingConnection());
    QCOMPARE(exchange("04"), QByteArray("3BE000FF8131FE4514"));
    write(QByteArray(1, '\x01'));
}

void TestVirtualProgram::write(const QByteArray &payload)
{
    QByteArray header(2, Qt::Uninitialized);
    qToBigEndian(quint16(payload.size()), header.data());
    m_socket->write(header + payload);
    QVERIFY(m_socket->waitForBytesWritten());
}

QByteArray TestVirtualProgram::read()
{
    while (m_socket->bytesAvailable() < 2 ||
           m_socket->bytesAvailable() < 2 + qFromBigEndian<quint16>(m_socket->peek(2).constData())) {
        if (!m_socket->waitForReadyRead(5000)) {
            return {};
        }
    }
    return m_socket->read(qFromBigEndian<quint16>(m_socket->read(2).constData()));
}

void TestVirtualProgram::theReaderGetsTheAtrAndTheProgramSaysSo()
{
    startCard();
    QVERIFY(m_program.waitForReadyRead(5000));
    const QJsonObject line = QJsonDocument::fromJson(m_program.readLine()).object();
    QCOMPARE(line.value(QStringLiteral("attached")), QJsonValue(true));
    QCOMPARE(line.value(QStringLiteral("atr")).toString(), QStringLiteral("3BE000FF8131FE4514"));
    QCOMPARE(exchange("00A4040C0A" + kJpki), QByteArray("9000"));
}

void TestVirtualProgram::framesCutAnywhereAreUnderstood()
{
    startCard();
    const QByteArray select = QByteArray::fromHex("00A4040C0A" + kJpki);
    const QByteArray frames =
        QByteArray::fromHex("000F") + select + QByteArray::fromHex("000104") + QByteArray::fromHex("0000");
    for (const char byte : frames) {
        m_socket->write(&byte, 1);
        QVERIFY(m_socket->flush());
    }
    QCOMPARE(read().toHex(), QByteArray("9000"));
    QCOMPARE(read().toHex().toUpper(), QByteArray("3BE000FF8131FE4514"));
    QCOMPARE(exchange("00A4020C020018"), QByteArray("9000")); // the empty frame was passed over
}

void TestVirtualProgram::powerAndResetForgetTheSelection_data()
{
    QTest::addColumn<char>("control");
    QTest::newRow("off") << '\x00';
    QTest::newRow("on") << '\x01';
    QTest::newRow("reset") << '\x02';
}

void TestVirtualProgram::powerAndResetForgetTheSelection()
{
    QFETCH(char, control);
    startCard();
    QCOMPARE(exchange("00A4040C0A" + kJpki), QByteArray("9000"));
    QCOMPARE(exchange("00A4020C020018"), QByteArray("9000"));
    write(QByteArray(1, control)); // no answer comes
    QCOMPARE(exchange("00200080"), QByteArray("6986"));
}

void TestVirtualProgram::aSilentOrSlowCardStillTellsItsAtr_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("silent") << QStringLiteral("silent");
    QTest::newRow("slow") << QStringLiteral("slow:60000");
}

void TestVirtualProgram::aSilentOrSlowCardStillTellsItsAtr()
{
    QFETCH(QString, fault);
    startCard({QStringLiteral("--fault"), fault});
    write(QByteArray::fromHex("00A4040C0A" + kJpki));
    QCOMPARE(exchange("04"), QByteArray("3BE000FF8131FE4514"));
}

void TestVirtualProgram::aSlowAnswerArrives()
{
    startCard({QStringLiteral("--fault"), QStringLiteral("slow:50")});
    QCOMPARE(exchange("00A4040C0A" + kJpki), QByteArray("9000"));
}

void TestVirtualProgram::theCardIsPulledOutAfterSoManyCommands()
{
    startCard({QStringLiteral("--fault"), QStringLiteral("remove-after:1")});
    QCOMPARE(exchange("00A4040C0A" + kJpki), QByteArray("9000"));
    write(QByteArray::fromHex("00A4020C020018"));
    QVERIFY(m_socket->waitForDisconnected(5000));
    QVERIFY(m_program.waitForFinished(5000));
    QCOMPARE(m_program.exitCode(), 0);
}

void TestVirtualProgram::aWrongTryIsOnDiskBeforeItsAnswer()
{
    startCard();
    QCOMPARE(exchange("00A4040C0A" + kJpki), QByteArray("9000"));
    QCOMPARE(exchange("00A4020C020018"), QByteArray("9000"));
    QCOMPARE(exchange("002000800430303030"), QByteArray("63C2"));
    m_program.kill();
    QVERIFY(m_program.waitForFinished());
    const QString path = m_test->authority().cardPath(m_test->person().id);
    QCOMPARE(CardProfile::load(path)->authenticationTries, 2);
    QVERIFY(m_test->profile().save(path).has_value());
}

void TestVirtualProgram::theProgramEndsInOrderOnSigterm()
{
    startCard();
    m_program.terminate();
    QVERIFY(m_program.waitForFinished(5000));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    QVERIFY(m_program.readAllStandardOutput().endsWith("{\"attached\":false}\n"));
}

void TestVirtualProgram::theProgramEndsWhenTheReaderGoes()
{
    startCard();
    m_socket.reset();
    QVERIFY(m_program.waitForFinished(5000));
    QCOMPARE(m_program.exitCode(), 0);
}

void TestVirtualProgram::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString person = QStringLiteral("--person=") + TestCard::personFile();
    const QString authority =
        QStringLiteral("--authority=") + QDir::tempPath() + QStringLiteral("/never-made");
    QTest::newRow("none") << QStringList();
    QTest::newRow("no authority") << QStringList{person};
    QTest::newRow("port is no number")
        << QStringList{person, authority, QStringLiteral("--vpcd=localhost:reader")};
    QTest::newRow("unknown fault") << QStringList{person, authority, QStringLiteral("--fault=explode")};
    QTest::newRow("no such person") << QStringList{QStringLiteral("--person=/nobody.json"), authority};
}

void TestVirtualProgram::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    m_program.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-virtual-card"), arguments);
    QVERIFY(m_program.waitForFinished(5000));
    QCOMPARE(m_program.exitCode(), 1);
    QVERIFY(!m_program.readAllStandardError().isEmpty());
    QVERIFY(!QFile::exists(QDir::tempPath() + QStringLiteral("/never-made")));
}

QTEST_GUILESS_MAIN(TestVirtualProgram)
#include "tst_virtual_program.moc"
