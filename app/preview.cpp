#include "app/preview.h"

#include "app/citizen_session.h"
#include "app/saved_file.h"
#include "app/viewmodels/desktop_model.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/shell.h"
#include "card/channel_terminal.h"
#include "catalogue/procedure_content.h"
#include "procedures/parts.h"
#include "qml/interface.h"

#include <QDir>
#include <QQmlApplicationEngine>

namespace madoguchi
{
namespace
{

Result<ProcedureFiles> readFiles(const QString &content)
{
    return readProcedureFiles(content.isEmpty() ? QStringList{baseContentFolder()}
                                                : QStringList{baseContentFolder(), content});
}

/// The procedure as its file and the parts now stand.
Result<Procedure> readProcedure(const QString &id, const Result<ProcedureFiles> &files)
{
    if (!files) {
        return failure(files.error());
    }
    PartBook parts;
    for (auto it = files->parts.begin(); it != files->parts.end(); ++it) {
        if (const Outcome added = parts.add(it.value()); !added) {
            return failure(added.error().code,
                           QLatin1String("parts/") + it.key() + u' ' + added.error().detail);
        }
    }
    const QString name = id + QLatin1String(".json");
    if (!files->procedures.contains(name)) {
        return failure(ErrorCode::DocumentMissing, QLatin1String("procedures/") + name);
    }
    auto procedure = Procedure::fromJson(files->procedures.value(name), parts);
    if (!procedure) {
        return failure(procedure.error().code,
                       QLatin1String("procedures/") + name + u' ' + procedure.error().detail);
    }
    return procedure;
}

/// What no office should publish: what `procedure lint` calls an error, cases that come out otherwise too.
QStringList faultsIn(const QString &id, const ProcedureFiles &files, const QDate &today)
{
    const QString file = QStringLiteral("procedures/%1.json").arg(id);
    QStringList faults;
    for (const LintFinding &finding : lintProcedures({files, {}, {file}, today})) {
        if (finding.severity == LintFinding::Severity::Error) {
            faults += (finding.pointer + u' ' + finding.message).trimmed();
        }
    }
    return faults;
}

} // namespace

Preview::Preview(QString procedureId, QString content, const QString &language)
    : m_procedureId(std::move(procedureId))
    , m_content(std::move(content))
    , m_desk(QDBusConnection::sessionBus(), copiesFolder(), true)
    , m_settings(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))))
    , m_terminal(std::make_unique<ChannelTerminal>(QStringLiteral("Preview")))
    , m_session(
          std::make_unique<CitizenSession>(*m_terminal, m_clock, m_folder.filePath(QStringLiteral("data"))))
    , m_desktop(std::make_unique<DesktopModel>(*m_session, m_clock, QDBusConnection::sessionBus(),
                                               m_folder.filePath(QStringLiteral("settings.ini"))))
{
    if (!language.isEmpty()) {
        m_settings->setLanguage(language);
    }
    useLanguage();
    m_shell = std::make_unique<Shell>(
        Shell::Parts{*m_session, *m_terminal, m_base, m_clock, *m_settings, m_desk, *m_desktop, nullptr});
    connect(m_settings.get(), &Settings::languageChanged, this, [this] {
        useLanguage();
        m_shell->retranslate();
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds(150));
    connect(&m_settle, &QTimer::timeout, this, &Preview::reload);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
}

Preview::~Preview() = default;

bool Preview::open()
{
    reload();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    installInterface(*m_engine);
    m_engine->setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(m_shell.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Main.qml")));
    return !m_engine->rootObjects().isEmpty();
}

void Preview::reload()
{
    // An editor that puts a new file in the place of the old one ends the watch on it.
    watch();
    const auto files = readFiles(m_content);
    m_shell->preview(readProcedure(m_procedureId, files),
                     files ? faultsIn(m_procedureId, *files, m_clock.today()) : QStringList());
}

void Preview::watch()
{
    if (m_content.isEmpty()) {
        return;
    }
    QStringList places;
    for (const QString &sub : {QStringLiteral("procedures"), QStringLiteral("parts")}) {
        const QDir folder(m_content + u'/' + sub);
        if (!folder.exists()) {
            continue;
        }
        places << folder.path();
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            places << folder.filePath(name);
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &place : std::as_const(places)) {
        if (!watched.contains(place)) {
            m_watcher.addPath(place);
        }
    }
}

void Preview::useLanguage()
{
    m_translations.use(m_settings->textLanguage());
    if (m_engine) {
        m_engine->retranslate();
    }
}

} // namespace madoguchi
