#pragma once

#include "app/configuration.h"
#include "app/content.h"
#include "app/printing/sheet_desk.h"
#include "base/clock.h"
#include "i18n/translations.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QQmlApplicationEngine;

namespace madoguchi
{

class ChannelTerminal;
class CitizenSession;
class DesktopModel;
class Settings;
class Shell;

/// A procedure that somebody writes, in the real window's real form: without card and agency, with nothing
/// kept: it says so. What is saved in its file is shown at once; what can not be read is told with its place,
/// and so is what its linter calls wrong, cases that come out otherwise among it.
class Preview : public QObject
{
    Q_OBJECT

public:
    /// `content`: a folder laid over the base content; empty: the base content alone.
    Preview(QString procedureId, QString content, const QString &language);
    ~Preview() override;

    /// Shows the window; false if it does not load.
    bool open();

private:
    void reload();
    void watch();
    void useLanguage();

    QString m_procedureId;
    QString m_content;
    SystemClock m_clock;
    QTemporaryDir m_folder; ///< the person's own settings and data stay as they are
    Content m_base;
    SheetDesk m_desk;
    Translations m_translations;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<CitizenSession> m_session;
    std::unique_ptr<DesktopModel> m_desktop;
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< an editor writes a file in several steps
};

} // namespace madoguchi
