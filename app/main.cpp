// Madoguchi's window.

#include "app/composition_root.h"
#include "app/desktop/single_instance.h"
#include "app/gallery.h"
#include "app/preview.h"
#include "qml/interface.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QProcess>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace
{

/// No core dump and no debugger of another process: memory holds PINs and names (prctl(2), setrlimit(2)).
void keepMemoryPrivate()
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// What follows `name` on the command line; empty: it is not there.
QString valueOf(const QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? QString() : arguments.value(at + 1);
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    madoguchi::prepareInterface();
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("madoguchi"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("窓口"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("jp.madoguchi.Madoguchi"));

    // The format by name: guessing it loads the plugin of every other one.
    QGuiApplication::setWindowIcon(QPixmap(QStringLiteral(":/icons/jp.madoguchi.Madoguchi-128.png"), "PNG"));
    // The kit's show needs no card, no data and no agency.
    if (gui.arguments().contains(QStringLiteral("--gallery"))) {
        madoguchi::Gallery gallery;
        return gallery.open() ? QGuiApplication::exec() : 1;
    }
    // Neither does the preview of a procedure that somebody writes.
    if (const auto wish = gui.arguments().indexOf(QStringLiteral("--preview")); wish > 0) {
        const QString content = valueOf(gui.arguments(), QStringLiteral("--content"));
        madoguchi::Preview preview(gui.arguments().value(wish + 1), content,
                                   valueOf(gui.arguments(), QStringLiteral("--language")));
        return preview.open() ? QGuiApplication::exec() : 1;
    }
    const auto configuration = madoguchi::Configuration::fromArguments(gui.arguments());
    madoguchi::SingleInstance instance(QDBusConnection::sessionBus(), configuration.instanceName);
    if (!instance.isFirst() && instance.raiseFirst()) {
        return 0;
    }
    madoguchi::CompositionRoot root(configuration);
    QObject::connect(&instance, &madoguchi::SingleInstance::raiseWanted, &root,
                     &madoguchi::CompositionRoot::raise);
    QObject::connect(&instance, &madoguchi::SingleInstance::actionWanted, &root, [](const QString &action) {
        if (action == QLatin1String("Demo")) {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
        }
    });
    if (!root.open()) {
        return 1;
    }
    return QGuiApplication::exec();
}
