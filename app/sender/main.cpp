// madoguchi-sender: hands over what was signed and sealed for the agency, while nobody is signed in.
#include "outbox/outgoing_sender.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkInformation>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace madoguchi;

namespace
{

constexpr std::chrono::minutes betweenRounds{3};

/// One look through everybody's folder; 0, or 1 when something waits on.
QCoro::Task<int> round(QString profiles, GatewayConfig config)
{
    const SystemClock clock;
    int waiting = 0;
    QTextStream out(stdout);
    const QStringList names = QDir(profiles).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        Outgoing outgoing(profiles + QLatin1Char('/') + name + QStringLiteral("/outgoing"));
        if (outgoing.items().isEmpty()) {
            continue;
        }
        HttpMailbox mailbox(config, clock);
        auto sending = sendOutgoing(outgoing, mailbox, config.audience, clock);
        const auto count = co_await sending;
        if (!count) {
            out << "busy: the window sends by itself" << Qt::endl;
            continue;
        }
        waiting += count->waiting;
        out << "handed over " << count->handed << ", refused " << count->refused << ", waiting "
            << count->waiting << Qt::endl;
    }
    co_return waiting > 0 ? 1 : 0;
}

QCoro::Task<void> runOnce(QString profiles, GatewayConfig config)
{
    auto looking = round(profiles, config);
    QCoreApplication::exit(co_await looking);
}

/// Without systemd: from sign-in to the desktop until sign-out.
class Stay final : public QObject
{
public:
    Stay(QString profiles, GatewayConfig config)
        : m_profiles(std::move(profiles))
        , m_config(std::move(config))
    {
        m_timer.setInterval(betweenRounds);
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start();
        if (QNetworkInformation::loadDefaultBackend()) {
            connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                    [this](QNetworkInformation::Reachability reachability) {
                        if (reachability == QNetworkInformation::Reachability::Online) {
                            look();
                        }
                    });
        }
        look();
    }

private:
    QCoro::Task<void> look()
    {
        if (m_isLooking) {
            co_return;
        }
        m_isLooking = true;
        auto looking = round(m_profiles, m_config);
        co_await looking;
        m_isLooking = false;
    }

    const QString m_profiles;
    const GatewayConfig m_config;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Hands over to the agency what was signed and sealed for it, where the person chose so. It can read "
        "nothing of it. Exit codes: 0 nothing waits, 1 something waits on, 2 no agency is configured."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("The window's data folder."),
                                  QStringLiteral("folder"));
    const QCommandLineOption gateway(QStringLiteral("gateway"),
                                     QStringLiteral("The agency's connection file."), QStringLiteral("file"));
    const QCommandLineOption stay(
        QStringLiteral("stay"),
        QStringLiteral("Look again every three minutes and when the network returns."));
    parser.addOptions({data, gateway, stay});
    parser.process(application);

    const QString base = parser.isSet(data)
                             ? parser.value(data)
                             : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QString file = parser.value(gateway);
    if (file.isEmpty()) {
        const QString own = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                            QStringLiteral("/gateway.json");
        file = QFileInfo::exists(own) ? own : QStringLiteral("/etc/madoguchi/gateway.json");
    }
    const auto config = GatewayConfig::load(file);
    if (!config) {
        QTextStream(stderr) << "madoguchi-sender: no agency: " << config.error().detail << Qt::endl;
        return 2;
    }
    const QString profiles = base + QStringLiteral("/profiles");
    if (parser.isSet(stay)) {
        const Stay staying(profiles, *config);
        return QCoreApplication::exec();
    }
    QTimer::singleShot(0, &application, [&] { runOnce(profiles, *config); });
    return QCoreApplication::exec();
}
