// madoguchi-sandbox: the reference gateway and its demo town, for the demo and for tests. Loopback only.
#include "card/virtual/unix_signals.h"
#include "sandbox/admin_command.h"
#include "sandbox/service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <sys/stat.h>
#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::sandbox;
using namespace Qt::StringLiterals;

namespace
{

int refuse(const QString &reason)
{
    QTextStream(stderr) << "madoguchi-sandbox: " << reason << Qt::endl;
    return EXIT_FAILURE;
}

/// Where data files are: installed beside the program, or in the source tree it was built from.
QString dataFolder(const QString &installed, const QString &source)
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/../share/madoguchi/"_s + installed;
    return QFileInfo(QFileInfo::exists(beside) ? beside : source).absoluteFilePath();
}

std::optional<ServiceOptions> parseOptions(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.setApplicationDescription(u"The reference gateway with its demo town, on loopback.\n"
                                     "  madoguchi-sandbox serve --home DIR\n"
                                     "  madoguchi-sandbox admin --home DIR count|list|advance|fault"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s, u"serve or admin"_s);
    parser.addOptions(
        {{u"home"_s, u"Folder for all of its data; made when it is absent."_s, u"folder"_s},
         {u"port"_s, u"TCP port on loopback; 0 takes a free one."_s, u"port"_s, u"0"_s},
         {u"audience"_s, u"The name clients sign their challenges for."_s, u"name"_s,
          u"demo.madoguchi.example"_s},
         {u"pace"_s, u"How fast offices work: real, demo, still, or seconds a step, e.g. 20s."_s, u"pace"_s,
          u"real"_s},
         {u"people"_s, u"Folder of residents."_s, u"folder"_s,
          dataFolder(u"residents"_s, QStringLiteral(MADOGUCHI_TOWN_FOLDER "/residents"))},
         {u"agency"_s, u"The agency's file."_s, u"file"_s,
          dataFolder(u"agency.json"_s, QStringLiteral(MADOGUCHI_TOWN_FOLDER "/agency.json"))},
         {u"content"_s, u"Folder of catalogue files, instead of what is compiled in."_s, u"folder"_s},
         {u"requests"_s, u"How many requests a connection serves before it is closed."_s, u"number"_s,
          QString::number(LineLimits().requests)},
         {u"issue-cards"_s,
          u"Issue everybody's card before it is ready, not when somebody asks the authority."_s},
         {u"exit-with-stdin"_s,
          u"End when standard input closes, so that a child never outlives its parent."_s}});
    parser.process(arguments);
    const auto pace = Pace::parse(parser.value(u"pace"_s));
    bool isPort = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isPort);
    const int requests = parser.value(u"requests"_s).toInt();
    if (parser.positionalArguments() != QStringList{u"serve"_s} || !parser.isSet(u"home"_s) || !pace ||
        !isPort || requests < 1) {
        return {};
    }
    return ServiceOptions{.home = QFileInfo(parser.value(u"home"_s)).absoluteFilePath(),
                          .people = QFileInfo(parser.value(u"people"_s)).absoluteFilePath(),
                          .agencyFile = parser.value(u"agency"_s),
                          .content = parser.value(u"content"_s),
                          .audience = parser.value(u"audience"_s),
                          .pace = *pace,
                          .port = port,
                          .issueCards = parser.isSet(u"issue-cards"_s),
                          .lines = {.requests = requests}};
}

/// Ends the program when standard input has nothing more to come.
void exitWithStdin(QObject *parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, parent, [notifier] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof(bytes)) <= 0) {
            notifier->setEnabled(false);
            QCoreApplication::exit(EXIT_SUCCESS);
        }
    });
}

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto options = parseOptions(parser, arguments);
    if (!options) {
        return refuse(u"wrong arguments\n\n"_s + parser.helpText());
    }
    ::umask(S_IRWXG | S_IRWXO);
    const UnixSignals signals;
    const SystemClock clock;
    const auto service = Service::open(*options, clock);
    if (!service) {
        return refuse(errorName(service.error().code) + u' ' + service.error().detail);
    }
    QObject::connect(&signals, &UnixSignals::terminationRequested, service->get(),
                     [] { QCoreApplication::exit(EXIT_SUCCESS); });
    if (parser.isSet(u"exit-with-stdin"_s)) {
        exitWithStdin(service->get());
    }
    QTextStream(stdout) << QJsonDocument((*service)->ready()).toJson(QJsonDocument::Compact) << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"madoguchi-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "admin"_L1) {
        arguments.removeAt(1);
        return runAdminCommand(arguments);
    }
    return serve(arguments);
}
