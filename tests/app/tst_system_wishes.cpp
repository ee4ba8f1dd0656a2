// What the desktop wishes, told by a made-up portal on a bus of its own; and what follows for the settings.

#include "app/viewmodels/settings.h"
#include "app/viewmodels/system_wishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace madoguchi;

namespace
{

const QString portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// The portal's settings, as the specification has them: Read answers a variant in a variant.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values[group + u' ' + key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(
            portalPath, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &message)
    {
        const auto found = m_values.constFind(group + u' ' + key);
        if (found == m_values.constEnd()) {
            message.setDelayedReply(true);
            m_bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                                                QStringLiteral("Requested setting not found")));
            return QDBusVariant();
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*found)));
    }

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

class TestSystemWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void withoutAPortalNothingIsWished();
    void whatThePortalSaysIsTaken();
    void aChangeIsFollowed();
    void aPortalThatComesLaterIsAsked();
    void nonsenseIsNoWish();
    void settingsFollowTheSystemUntilThePersonChooses();
    void settingsOfAnOldFileAreRead();
    void nonsenseInTheFileIsForgotten();

private:
    QDBusConnection connection(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }
    void startPortal()
    {
        QVERIFY(m_portalBus->registerObject(portalPath, m_portal.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(m_portalBus->registerService(portalName));
    }
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QProcess m_daemon;
    QString m_address;
    QTemporaryDir m_folder;
    std::unique_ptr<QDBusConnection> m_portalBus;
    std::unique_ptr<FakePortal> m_portal;
};

void TestSystemWishes::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address=1")});
    QVERIFY(m_daemon.waitForStarted());
    while (!m_daemon.canReadLine()) {
        QVERIFY(m_daemon.waitForReadyRead(10000));
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestSystemWishes::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestSystemWishes::init()
{
    m_portalBus = std::make_unique<QDBusConnection>(connection(QStringLiteral("portal")));
    m_portal = std::make_unique<FakePortal>(*m_portalBus);
    QFile::remove(file());
}

void TestSystemWishes::cleanup()
{
    m_portal.reset();
    m_portalBus.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("app"));
}

void TestSystemWishes::withoutAPortalNothingIsWished()
{
    const SystemWishes none(QDBusConnection(QStringLiteral("no such bus")));
    const SystemWishes wishes(connection(QStringLiteral("app")));
    QTest::qWait(200);
    QCOMPARE(wishes.scheme(), SystemWishes::Scheme::None);
    QVERIFY(!wishes.moreContrast());
    QVERIFY(!wishes.lessMotion());
    QCOMPARE(wishes.textScale(), 1.0);
    QCOMPARE(none.scheme(), SystemWishes::Scheme::None);
}

void TestSystemWishes::whatThePortalSaysIsTaken()
{
    startPortal();
    m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
    m_portal->set(appearance, QStringLiteral("contrast"), 1U);
    m_portal->set(gnome, QStringLiteral("enable-animations"), false);
    m_portal->set(gnome, QStringLiteral("text-scaling-factor"), 1.5);
    const SystemWishes wishes(connection(QStringLiteral("app")));
    QTRY_COMPARE(wishes.scheme(), SystemWishes::Scheme::Dark);
    QTRY_VERIFY(wishes.moreContrast());
    QTRY_VERIFY(wishes.lessMotion());
    QTRY_COMPARE(wishes.textScale(), 1.5);
}

void TestSystemWishes::aChangeIsFollowed()
{
    startPortal();
    m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
    const SystemWishes wishes(connection(QStringLiteral("app")));
    QTRY_COMPARE(wishes.scheme(), SystemWishes::Scheme::Dark);
    m_portal->set(appearance, QStringLiteral("color-scheme"), 2U);
    QTRY_COMPARE(wishes.scheme(), SystemWishes::Scheme::Light);
    m_portal->set(QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), true);
    QTRY_VERIFY(wishes.moreContrast());
    m_portal->set(QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), false);
    QTRY_VERIFY(!wishes.moreContrast());
}

void TestSystemWishes::aPortalThatComesLaterIsAsked()
{
    const SystemWishes wishes(connection(QStringLiteral("app")));
    QTest::qWait(100);
    m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
    startPortal();
    QTRY_COMPARE(wishes.scheme(), SystemWishes::Scheme::Dark);
}

void TestSystemWishes::nonsenseIsNoWish()
{
    startPortal();
    m_portal->set(appearance, QStringLiteral("color-scheme"), QStringLiteral("dark"));
    m_portal->set(appearance, QStringLiteral("contrast"), 77U);
    m_portal->set(gnome, QStringLiteral("enable-animations"), QStringLiteral("no"));
    m_portal->set(gnome, QStringLiteral("text-scaling-factor"), std::nan(""));
    const SystemWishes wishes(connection(QStringLiteral("app")));
    QTest::qWait(200);
    QCOMPARE(wishes.scheme(), SystemWishes::Scheme::None);
    QVERIFY(!wishes.moreContrast());
    QVERIFY(!wishes.lessMotion());
    QCOMPARE(wishes.textScale(), 1.0);
    m_portal->set(gnome, QStringLiteral("text-scaling-factor"), 1000.0);
    QTRY_COMPARE(wishes.textScale(), 3.0);
}

void TestSystemWishes::settingsFollowTheSystemUntilThePersonChooses()
{
    startPortal();
    const SystemWishes wishes(connection(QStringLiteral("app")));
    {
        Settings settings(file());
        settings.follow(wishes);
        QSignalSpy told(&settings, &Settings::wishesChanged);
        m_portal->set(appearance, QStringLiteral("color-scheme"), 1U);
        m_portal->set(gnome, QStringLiteral("enable-animations"), false);
        m_portal->set(gnome, QStringLiteral("text-scaling-factor"), 1.25);
        QTRY_VERIFY(settings.darkWanted());
        QTRY_VERIFY(settings.reducedMotion());
        QTRY_COMPARE(settings.textScale(), 1.25);
        QVERIFY(!told.isEmpty());
        settings.setMotion(QStringLiteral("full"));
        settings.setTextScale(2);
        QVERIFY(!settings.reducedMotion());
        QCOMPARE(settings.textScale(), 2.0);
    }
    Settings again(file());
    again.follow(wishes);
    QCOMPARE(again.motion(), QStringLiteral("full"));
    QCOMPARE(again.textScale(), 2.0);
}

void TestSystemWishes::settingsOfAnOldFileAreRead()
{
    {
        QFile old(file());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("[interface]\nlanguage=en\nreducedMotion=true\ntextScale=1.5\ntheme=dark\n");
    }
    const Settings settings(file());
    QCOMPARE(settings.language(), QStringLiteral("en"));
    QCOMPARE(settings.motion(), QStringLiteral("reduced"));
    QVERIFY(settings.reducedMotion());
    QCOMPARE(settings.textScale(), 1.5);
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
}

void TestSystemWishes::nonsenseInTheFileIsForgotten()
{
    {
        QFile odd(file());
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("[interface]\nlanguage=zz\nmotion=wild\ntextScale=-7\ntheme=\xff\xfe\n[[[\n");
    }
    const Settings settings(file());
    QCOMPARE(settings.motion(), QStringLiteral("system"));
    QCOMPARE(settings.textScale(), 1.0);
    QCOMPARE(settings.theme(), QStringLiteral("system"));
}

QTEST_MAIN(TestSystemWishes)
#include "tst_system_wishes.moc"
