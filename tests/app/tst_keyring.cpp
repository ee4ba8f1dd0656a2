// The keyring of the desktop, played by GNOME's own daemon: a key is kept, and every way of not having it
// says so.

#include "app/keyring.h"
#include "keyring_session.h"

#include <QCoroTask>

using namespace madoguchi;

namespace
{

const QString name = QStringLiteral("keyring-0011223344556677");

template<typename T>
QString verdict(const Result<T> &result)
{
    return result ? QStringLiteral("good") : errorName(result.error().code);
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

public:
    explicit TestKeyring(KeyringSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void withoutAKeyringItIsSaidAtOnce()
    {
        const Keyring keyring(m_session.bus(), std::chrono::seconds(20));
        QVERIFY(!QCoro::waitFor(keyring.isThere()));
        QCOMPARE(verdict(QCoro::waitFor(keyring.write(name, Secret("k")))),
                 errorName(ErrorCode::KeyringMissing));
        QCOMPARE(verdict(QCoro::waitFor(keyring.read(name))), errorName(ErrorCode::KeyringMissing));
        const Keyring noBus(QDBusConnection(QStringLiteral("none")));
        QCOMPARE(verdict(QCoro::waitFor(noBus.read(name))), errorName(ErrorCode::KeyringMissing));
    }

    void whatWasWrittenIsReadAndRemoved()
    {
        QVERIFY(m_session.start());
        const Keyring keyring(m_session.bus(), std::chrono::seconds(20));
        QVERIFY(QCoro::waitFor(keyring.isThere()));
        const QByteArray key =
            QByteArray::fromHex("00ff10a1b2c3d4e5f60718293a4b5c6d7e8f00112233445566778899aabbccdd");
        QCOMPARE(verdict(QCoro::waitFor(keyring.write(name, Secret(key)))), QStringLiteral("good"));
        const auto read = QCoro::waitFor(keyring.read(name));
        QVERIFY2(read, qPrintable(verdict(read)));
        QCOMPARE(read->view().toByteArray(), key);
        QCOMPARE(verdict(QCoro::waitFor(keyring.remove(name))), QStringLiteral("good"));
        QCOMPARE(verdict(QCoro::waitFor(keyring.read(name))), errorName(ErrorCode::KeyringChanged));
        QCOMPARE(verdict(QCoro::waitFor(keyring.remove(name))), QStringLiteral("good"));
    }

    void aLockedKeyringThatNobodyOpensIsARefusal()
    {
        QCOMPARE(verdict(QCoro::waitFor(Keyring(m_session.bus()).write(name, Secret("k")))),
                 QStringLiteral("good"));
        QVERIFY(m_session.lock());
        const Keyring keyring(m_session.bus(), std::chrono::seconds(2));
        QCOMPARE(verdict(QCoro::waitFor(keyring.read(name))), errorName(ErrorCode::KeyringLocked));
    }

    void aKeyringThatWentAwayIsSaidToBeMissing()
    {
        m_session.stop();
        const Keyring keyring(m_session.bus(), std::chrono::seconds(5));
        QCOMPARE(verdict(QCoro::waitFor(keyring.read(name))), errorName(ErrorCode::KeyringMissing));
    }

private:
    KeyringSession &m_session;
};

int main(int argc, char *argv[])
{
    KeyringSession session;
    QCoreApplication application(argc, argv);
    TestKeyring test(session);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
