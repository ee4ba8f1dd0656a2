// madoguchi-virtual-card: puts an invented person's card into vpcd, the virtual reader of vsmartcard.
// vpcd listens on all addresses and asks nobody who they are: for tests and demonstrations only.
#include "card/virtual/demo_authority.h"
#include "card/virtual/unix_signals.h"
#include "card/virtual/vpcd_client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace madoguchi;

namespace
{

void printLine(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

int refuse(const QString &reason)
{
    QTextStream(stderr) << QStringLiteral("madoguchi-virtual-card: ") << reason << Qt::endl;
    return EXIT_FAILURE;
}

struct Options
{
    QString personFile;
    QString authorityFolder;
    QString host;
    quint16 port = 0;
    CardFault fault;
    QByteArray atr; ///< empty: the card's own

    static std::optional<Options> parse(QCommandLineParser &parser, const QStringList &arguments)
    {
        const QCommandLineOption person(QStringLiteral("person"),
                                        QStringLiteral("A resident's JSON file with the member \"card\"."),
                                        QStringLiteral("file"));
        const QCommandLineOption authority(
            QStringLiteral("authority"),
            QStringLiteral("Folder of the demo's certificate authority; made when it is absent."),
            QStringLiteral("folder"));
        const QCommandLineOption vpcd(QStringLiteral("vpcd"), QStringLiteral("Where vpcd waits for a card."),
                                      QStringLiteral("host:port"), QStringLiteral("127.0.0.1:35963"));
        const QCommandLineOption fault(
            QStringLiteral("fault"),
            QStringLiteral("What is wrong with the card: silent, slow:MS, remove-after:N, foreign, garbage."),
            QStringLiteral("fault"), QStringLiteral("none"));
        const QCommandLineOption atr(QStringLiteral("atr"),
                                     QStringLiteral("Another ATR, as contactless readers make them."),
                                     QStringLiteral("hexadecimal"));
        parser.addOptions({person, authority, vpcd, fault, atr});
        parser.addHelpOption();
        parser.addVersionOption();
        parser.process(arguments);

        const QStringList address = parser.value(vpcd).split(QLatin1Char(':'));
        const std::optional<CardFault> parsedFault = CardFault::parse(parser.value(fault));
        bool isPort = false;
        const quint16 port = address.last().toUShort(&isPort);
        if (!parser.isSet(person) || !parser.isSet(authority) || address.size() != 2 || !isPort ||
            !parsedFault) {
            return std::nullopt;
        }
        return Options{parser.value(person), parser.value(authority),
                       address.first(),      port,
                       *parsedFault,         QByteArray::fromHex(parser.value(atr).toLatin1())};
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi-virtual-card"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Puts an invented person's My Number Card into vpcd, a virtual card reader.\n"
        "vpcd listens on all addresses without authentication: for tests and demonstrations only."));
    const std::optional<Options> options = Options::parse(parser, application.arguments());
    if (!options) {
        return refuse(QStringLiteral("wrong arguments\n\n") + parser.helpText());
    }

    const UnixSignals signals;
    const Result<CardPerson> person = CardPerson::fromFile(options->personFile);
    if (!person) {
        return refuse(person.error().detail);
    }
    const Result<DemoAuthority> authority = DemoAuthority::open(options->authorityFolder);
    if (!authority) {
        return refuse(authority.error().detail);
    }
    Result<CardProfile> profile = authority->card(*person);
    if (!profile) {
        return refuse(profile.error().detail);
    }
    const QString path = authority->cardPath(person->id);
    const auto card = std::make_shared<VirtualCard>(std::move(*profile), [path](const CardProfile &changed) {
        if (const Outcome saved = changed.save(path); !saved) {
            refuse(saved.error().detail);
        }
    });

    if (!options->atr.isEmpty()) {
        card->setAtr(options->atr);
    }
    VpcdClient client(FaultyCard(card, options->fault));
    QObject::connect(&signals, &UnixSignals::terminationRequested, &client, [&client] {
        client.detach();
        QCoreApplication::exit(EXIT_SUCCESS);
    });
    QObject::connect(&client, &VpcdClient::attached, [&card] {
        printLine({{QStringLiteral("attached"), true},
                   {QStringLiteral("atr"), QString::fromLatin1(card->atr().toHex().toUpper())}});
    });
    QObject::connect(&client, &VpcdClient::detached, [] {
        printLine({{QStringLiteral("attached"), false}});
        QCoreApplication::exit(EXIT_SUCCESS);
    });
    QObject::connect(&client, &VpcdClient::failed,
                     [](const QString &reason) { QCoreApplication::exit(refuse(reason)); });
    client.attach(options->host, options->port);
    return QCoreApplication::exec();
}
