// madoguchictl: the card and the queue from a terminal; every command with --json and a true exit code.

#include "app/cli/command.h"
#include "base/languages.h"
#include "i18n/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace madoguchi;

namespace
{

/// Drawing text needs fonts, and those a QGuiApplication; it needs no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).startsWith("--pdf-visible")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

void addOptions(QCommandLineParser &parser)
{
    for (const CommandOption &option : allOptions()) {
        parser.addOption({QString::fromLatin1(option.name), QString::fromLatin1(option.description),
                          QString::fromLatin1(option.value)});
    }
}

/// Where the window would find its things with the same options.
Configuration configurationOf(const QCommandLineParser &parser)
{
    QStringList arguments{QCoreApplication::arguments().first()};
    for (const QString &name : {QStringLiteral("data"), QStringLiteral("gateway")}) {
        if (parser.isSet(name)) {
            arguments << QLatin1String("--") + name << parser.value(name);
        }
    }
    return Configuration::fromArguments(arguments);
}

/// How the command that was meant is used; when its words say none, all of them.
ExitCode usage(const QStringList &words)
{
    const QString meant = helpFor(words);
    std::fprintf(stderr, "%s\n", qPrintable(meant.isEmpty() ? commandHelp() : meant));
    return ExitCode::Usage;
}

QCoro::Task<void> runAndExit(const Command &command, Invocation &invocation)
{
    const ExitCode code = co_await command.run(invocation);
    QCoreApplication::exit(int(code == ExitCode::Usage ? usage(invocation.words()) : code));
}

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);

    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(commandHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("see above"));
    addOptions(parser);
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("help")) && !parser.positionalArguments().isEmpty()) {
        const QString help = helpFor(parser.positionalArguments());
        return int(help.isEmpty() ? usage(parser.positionalArguments()) : Console(false).answer({}, help));
    }
    parser.process(*application);

    Translations translations;
    translations.use(closestLanguage(QLocale().uiLanguages()));
    const Configuration configuration = configurationOf(parser);
    Invocation invocation(parser, configuration);
    const Command *command = Command::find(parser, invocation);
    if (!command) {
        return int(usage(parser.positionalArguments()));
    }
    // Started by the event loop: a command that ends at once must find it running.
    QTimer::singleShot(0, application.get(), [&] { runAndExit(*command, invocation); });
    return QCoreApplication::exec();
}
