// Against a desktop of the test's own: what it is given, what comes back, and what happens without one.

#include "app/desktop/notification_service.h"
#include "tests/printing/private_bus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace madoguchi;

namespace
{

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

/// Plays the desktop's notification service.
class FakeDesktop : public QDBusVirtualObject
{
public:
    explicit FakeDesktop(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    bool refuses = false;
    QList<QVariantList> told;
    QList<uint> closed;

    void signal(const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, service, name);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (refuses) {
            connection.send(message.createErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many")));
        } else if (message.member() == QStringLiteral("Notify")) {
            told << message.arguments();
            connection.send(message.createReply(uint(told.size() + 100)));
        } else {
            closed << message.arguments().constFirst().toUInt();
            connection.send(message.createReply());
        }
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusConnection m_bus;
};

} // namespace

class NotificationServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itIsGivenAsPlainTextWithANamedAction();
    void aClickComesBackWithItsTag();
    void anotherProgramsClickIsNotOurs();
    void withoutAServiceNothingHappens();
    void aRefusingServiceDisturbsNothing();
    void whatIsWithdrawnIsClosedAndAnswersNoMore();
    void whatWasOnItsWayIsWithdrawnToo();

private:
    void tell(const QString &tag = QStringLiteral("tag"))
    {
        m_service->tell(QStringLiteral("届出が役所に届きました"), QStringLiteral("<b>a</b>"),
                        QStringLiteral("開く"), tag);
    }
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<NotificationService> m_service;
    int m_number = 0;
};

void NotificationServiceTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    ++m_number;
    m_desktop = std::make_unique<FakeDesktop>(m_bus->connect(QStringLiteral("desktop%1").arg(m_number)));
    m_service =
        std::make_unique<NotificationService>(m_bus->connect(QStringLiteral("client%1").arg(m_number)));
}

void NotificationServiceTest::cleanup()
{
    m_service.reset();
    m_desktop.reset();
    m_bus.reset();
}

void NotificationServiceTest::itIsGivenAsPlainTextWithANamedAction()
{
    tell();
    QTRY_COMPARE(m_desktop->told.size(), 1);
    const QVariantList &given = m_desktop->told.constFirst();
    QCOMPARE(given.size(), 8);
    QCOMPARE(given.at(1).toUInt(), 0U);
    QCOMPARE(given.at(3).toString(), QStringLiteral("届出が役所に届きました"));
    QCOMPARE(given.at(4).toString(), QStringLiteral("&lt;b&gt;a&lt;/b&gt;"));
    QCOMPARE(given.at(5).toStringList(), (QStringList{QStringLiteral("default"), QStringLiteral("開く")}));
    const auto hints = qdbus_cast<QVariantMap>(given.at(6));
    QCOMPARE(hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("jp.madoguchi.Madoguchi"));
}

void NotificationServiceTest::aClickComesBackWithItsTag()
{
    QSignalSpy activated(m_service.get(), &NotificationService::activated);
    tell(QStringLiteral("one"));
    tell(QStringLiteral("two"));
    QTRY_COMPARE(m_desktop->told.size(), 2);
    QTest::qWait(50);
    m_desktop->signal(QStringLiteral("ActivationToken"), {102U, QStringLiteral("token")});
    m_desktop->signal(QStringLiteral("ActionInvoked"), {102U, QStringLiteral("default")});
    QVERIFY(activated.wait());
    QCOMPARE(activated.first(), (QVariantList{QStringLiteral("two"), QStringLiteral("token")}));
}

void NotificationServiceTest::anotherProgramsClickIsNotOurs()
{
    QSignalSpy activated(m_service.get(), &NotificationService::activated);
    tell();
    QTRY_COMPARE(m_desktop->told.size(), 1);
    QTest::qWait(50);
    m_desktop->signal(QStringLiteral("ActionInvoked"), {7U, QStringLiteral("default")});
    m_desktop->signal(QStringLiteral("ActionInvoked"), {101U, QStringLiteral("settings")});
    m_desktop->signal(QStringLiteral("NotificationClosed"), {101U, 2U});
    m_desktop->signal(QStringLiteral("ActionInvoked"), {101U, QStringLiteral("default")});
    QTest::qWait(100);
    QCOMPARE(activated.size(), 0);
}

void NotificationServiceTest::withoutAServiceNothingHappens()
{
    m_desktop.reset();
    tell();
    QTest::qWait(100);
    m_service->withdrawAll();
    const NotificationService nowhere(QDBusConnection(QStringLiteral("no such bus")));
    const_cast<NotificationService &>(nowhere).tell({}, {}, {}, {});
}

void NotificationServiceTest::aRefusingServiceDisturbsNothing()
{
    m_desktop->refuses = true;
    tell();
    QTest::qWait(100);
    m_desktop->refuses = false;
    tell();
    QTRY_COMPARE(m_desktop->told.size(), 1);
}

void NotificationServiceTest::whatIsWithdrawnIsClosedAndAnswersNoMore()
{
    QSignalSpy activated(m_service.get(), &NotificationService::activated);
    tell();
    QTRY_COMPARE(m_desktop->told.size(), 1);
    QTest::qWait(50);
    m_service->withdrawAll();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{101});
    m_desktop->signal(QStringLiteral("ActionInvoked"), {101U, QStringLiteral("default")});
    QTest::qWait(100);
    QCOMPARE(activated.size(), 0);
}

void NotificationServiceTest::whatWasOnItsWayIsWithdrawnToo()
{
    tell();
    m_service->withdrawAll();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{101});
}

QTEST_GUILESS_MAIN(NotificationServiceTest)
#include "tst_notification_service.moc"
