#include "app/composition_root.h"

#include "app/citizen_session.h"
#include "app/demo_gateway.h"
#include "app/saved_file.h"
#include "app/viewmodels/desktop_model.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/shell.h"
#include "app/viewmodels/system_wishes.h"
#include "app/viewmodels/window_memory.h"
#include "card/channel_terminal.h"
#include "card/pcsc_terminal.h"
#include "qml/interface.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>

namespace madoguchi
{

CompositionRoot::CompositionRoot(Configuration configuration)
    : m_configuration(std::move(configuration))
    , m_wishes(std::make_unique<SystemWishes>(QDBusConnection::sessionBus()))
    , m_sheetDesk(QDBusConnection::sessionBus(), copiesFolder(), m_configuration.demo)
    , m_settings(std::make_unique<Settings>(m_configuration.settingsFile))
    , m_windowMemory(std::make_unique<WindowMemory>(m_configuration.settingsFile))
{
    m_settings->follow(*m_wishes);
    if (!m_configuration.language.isEmpty()) {
        m_settings->setLanguage(m_configuration.language);
    }
    if (m_configuration.demo) {
        auto terminal = std::make_unique<ChannelTerminal>(QStringLiteral("Madoguchi Demo Reader 00 00"));
        m_demoTerminal = terminal.get();
        m_terminal = std::move(terminal);
        m_demoTray = std::make_unique<DemoTray>(*m_demoTerminal, m_configuration.demoPeople);
    } else {
        m_terminal = std::make_unique<PcscTerminal>();
    }
    m_session = std::make_unique<CitizenSession>(*m_terminal, m_clock, m_configuration.dataFolder);
    m_desktop = std::make_unique<DesktopModel>(*m_session, m_clock, QDBusConnection::sessionBus(),
                                               m_configuration.settingsFile);
    useLanguage();
    m_shell = std::make_unique<Shell>(Shell::Parts{*m_session, *m_terminal, m_content, m_clock, *m_settings,
                                                   m_sheetDesk, *m_desktop, m_demoTray.get(),
                                                   m_configuration.subsidies()});
    connect(m_settings.get(), &Settings::languageChanged, this, [this] {
        useLanguage();
        m_shell->retranslate();
    });

    if (m_configuration.demo) {
        startDemo();
    } else if (const auto gateway = m_configuration.gateway()) {
        m_session->setAgency(*gateway);
    }
    m_terminal->start();
}

CompositionRoot::~CompositionRoot() = default;

bool CompositionRoot::open()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    installInterface(*m_engine);
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        screens << screen->availableGeometry();
    }
    QVariantMap properties = m_windowMemory->opening(screens);
    properties[QStringLiteral("shell")] = QVariant::fromValue(m_shell.get());
    m_engine->setInitialProperties(properties);
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Main.qml")));
    if (m_engine->rootObjects().isEmpty()) {
        return false;
    }
    if (auto *window = qobject_cast<QWindow *>(m_engine->rootObjects().constFirst())) {
        m_windowMemory->follow(window);
    }
    return true;
}

void CompositionRoot::raise(const QString &activationToken) { m_desktop->raise(activationToken); }

void CompositionRoot::startDemo()
{
    m_demoGateway = std::make_unique<DemoGateway>(m_configuration.sandboxProgram, m_configuration.demoHome);
    connect(m_demoGateway.get(), &DemoGateway::ready, this, &CompositionRoot::demoIsReady);
    connect(m_demoGateway.get(), &DemoGateway::failed, this, [](const QString &detail) {
        qWarning("The demo's agency is not there: %s", qPrintable(detail));
    });
    m_demoGateway->start();
}

void CompositionRoot::demoIsReady(const QByteArray &readyLine)
{
    const auto gateway = GatewayConfig::fromReadyLine(readyLine);
    // The gateway made the authority; the cards are issued by the same one.
    const QString authorityFile =
        QJsonDocument::fromJson(readyLine).object().value(QLatin1String("tls_ca")).toString();
    auto authority = DemoAuthority::open(QFileInfo(authorityFile).absolutePath());
    if (!gateway || !authority) {
        qWarning("The demo's agency did not say how to reach it");
        return;
    }
    m_shell->certificate()->setDemoAuthorities(demoAuthorities(authority->folder()));
    m_demoTray->setAuthority(*std::move(authority));
    m_session->setAgency(*gateway);
    if (!m_configuration.demoCard.isEmpty()) {
        m_demoTray->insert(m_configuration.demoCard);
    }
}

void CompositionRoot::useLanguage()
{
    m_translations.use(m_settings->textLanguage());
    if (m_engine) {
        m_engine->retranslate();
    }
}

} // namespace madoguchi
