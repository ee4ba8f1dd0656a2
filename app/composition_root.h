#pragma once

#include "app/configuration.h"
#include "app/content.h"
#include "app/printing/sheet_desk.h"
#include "base/clock.h"
#include "i18n/translations.h"

#include <QObject>

#include <memory>

class QQmlApplicationEngine;

namespace madoguchi
{

class CardTerminal;
class ChannelTerminal;
class CitizenSession;
class DemoGateway;
class DemoTray;
class DesktopModel;
class Settings;
class SystemWishes;
class WindowMemory;
class Shell;

/// The composition root: makes every part, hands each what it needs, and owns them all. No logic beyond that.
class CompositionRoot : public QObject
{
    Q_OBJECT
public:
    explicit CompositionRoot(Configuration configuration);
    ~CompositionRoot() override;

    /// Opens the window. False when it can not be loaded.
    bool open();
    /// Shows the window that is open already; `activationToken`: leave to come to the front.
    void raise(const QString &activationToken);

private:
    void startDemo();
    void demoIsReady(const QByteArray &readyLine);
    void useLanguage();

    const Configuration m_configuration;
    SystemClock m_clock;
    Content m_content;
    std::unique_ptr<SystemWishes> m_wishes;
    const SheetDesk m_sheetDesk;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowMemory> m_windowMemory;
    std::unique_ptr<CardTerminal> m_terminal;
    ChannelTerminal *m_demoTerminal = nullptr; ///< m_terminal, when this is the demo
    std::unique_ptr<DemoGateway> m_demoGateway;
    std::unique_ptr<CitizenSession> m_session;
    std::unique_ptr<DemoTray> m_demoTray;
    std::unique_ptr<DesktopModel> m_desktop;
    std::unique_ptr<Shell> m_shell;
    Translations m_translations;
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< last: the window goes before what it shows
};

} // namespace madoguchi
