#include "app/configuration.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace madoguchi
{
namespace
{

/// Beside the program after installation, or in the build.
QString firstExisting(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (QFileInfo::exists(candidate)) {
            return QDir::cleanPath(candidate);
        }
    }
    return candidates.last();
}

} // namespace

Configuration Configuration::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Madoguchi (窓口): business with government from this PC."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Made-up residents and an agency on this PC; nothing is filed anywhere."));
    const QCommandLineOption card(QStringLiteral("demo-card"),
                                  QStringLiteral("Put this resident's card in at once."),
                                  QStringLiteral("id"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Keep everything in this folder."),
                                  QStringLiteral("folder"));
    const QCommandLineOption gateway(QStringLiteral("gateway"),
                                     QStringLiteral("The agency's connection file."), QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Use this language: ja, ja-simple, en, zh-Hans …"),
                                      QStringLiteral("code"));
    // Answered before anything is opened (main); here for --help.
    const QCommandLineOption gallery(
        QStringLiteral("gallery"),
        QStringLiteral("Show the interface's components; nothing else is opened."));
    parser.addOptions({demo, card, data, gateway, language, gallery});
    parser.process(arguments);

    Configuration configuration;
    configuration.demo = parser.isSet(demo);
    configuration.demoCard = parser.value(card);
    configuration.language = parser.value(language);
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString base = parser.isSet(data) ? parser.value(data) : own;
    // The demo never touches the person's own store.
    configuration.dataFolder =
        base + (configuration.demo ? QStringLiteral("/demo/profiles") : QStringLiteral("/profiles"));
    configuration.instanceName =
        QStringLiteral("jp.madoguchi.Madoguchi") + (configuration.demo ? QStringLiteral(".Demo") : QString());
    if (parser.isSet(data)) {
        const QByteArray folder = QFileInfo(base).absoluteFilePath().toUtf8();
        configuration.instanceName +=
            QStringLiteral(".Data") +
            QString::fromLatin1(
                QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(12));
    }
    configuration.demoHome = base + QStringLiteral("/demo/gateway");
    configuration.settingsFile = (parser.isSet(data) ? base : settings) + QStringLiteral("/settings.ini");
    configuration.gatewayFile = parser.isSet(gateway)
                                    ? parser.value(gateway)
                                    : firstExisting({settings + QStringLiteral("/gateway.json"),
                                                     QStringLiteral("/etc/madoguchi/gateway.json")});
    configuration.subsidiesFile = firstExisting(
        {settings + QStringLiteral("/subsidies.json"), QStringLiteral("/etc/madoguchi/subsidies.json")});
    const QString here = QCoreApplication::applicationDirPath();
    configuration.sandboxProgram =
        firstExisting({here + QStringLiteral("/madoguchi-sandbox"),
                       here + QStringLiteral("/../libexec/madoguchi/madoguchi-sandbox")});
    configuration.demoPeople = firstExisting(
        {here + QStringLiteral("/../share/madoguchi/residents"), QStringLiteral(MADOGUCHI_RESIDENTS)});
    return configuration;
}

Result<GatewayConfig> Configuration::gateway() const { return GatewayConfig::load(gatewayFile); }

SubsidySource Configuration::subsidies() const
{
    if (demo) {
        return {};
    }
    const auto source = SubsidySource::load(subsidiesFile);
    if (!source) {
        qWarning("Subsidies are not looked up: %s", qPrintable(source.error().detail));
    }
    return source.value_or(SubsidySource());
}

} // namespace madoguchi
