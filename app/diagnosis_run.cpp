#include "app/diagnosis_run.h"

#include "agency/http_gateway_client.h"
#include "app/finding_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

namespace madoguchi
{
namespace
{

/// A diagnosis that keeps people waiting is none.
constexpr TransportLimits impatient{std::chrono::seconds(8), std::chrono::seconds(12)};

struct SystemLine
{
    const char *name;
    QString value;
};

QList<SystemLine> systemLines()
{
    return {{"madoguchi", QCoreApplication::applicationVersion()},
            {"os", QSysInfo::prettyProductName()},
            {"kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {"cpu", QSysInfo::currentCpuArchitecture()},
            {"qt", QString::fromLatin1(qVersion())},
            {"session", qEnvironmentVariable("XDG_SESSION_TYPE").left(20)}};
}

QString toMinute(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'hh:mm'Z'"));
}

QString mark(SystemFinding::Verdict verdict)
{
    return verdict == SystemFinding::Verdict::Fine   ? QStringLiteral("[ OK ]")
           : verdict == SystemFinding::Verdict::Hint ? QStringLiteral("[ -- ]")
                                                     : QStringLiteral("[ !! ]");
}

} // namespace

QCoro::Task<DiagnosisFacts> gatherFacts(TerminalSnapshot terminal, std::optional<GatewayConfig> gateway,
                                        const Clock &clock, QString dataFolder)
{
    DiagnosisFacts facts;
    facts.terminal = terminal;
    facts.system = lookAtSystem();
    facts.storage = lookAtStorage(dataFolder);
    if (gateway) {
        facts.agency.isConfigured = true;
        HttpGatewayClient client(*gateway, clock, impatient);
        const Result<GatewayCatalogue> catalogue = co_await client.catalogue();
        if (!catalogue) {
            facts.agency.error = catalogue.error();
        }
        facts.agency.clockOffsetSeconds = client.serverClockOffsetSeconds();
    }
    co_return facts;
}

QJsonObject diagnosisReport(const QList<SystemFinding> &findings, const QDateTime &now)
{
    QJsonObject system;
    for (const SystemLine &line : systemLines()) {
        system.insert(QLatin1String(line.name), line.value);
    }
    QJsonArray list;
    for (const SystemFinding &finding : findings) {
        const FindingWords words = wordsFor(finding);
        QJsonObject entry{{QStringLiteral("id"), findingName(finding.kind)},
                          {QStringLiteral("verdict"), verdictName(finding.verdict())},
                          {QStringLiteral("title"), words.title}};
        if (!words.step.isEmpty()) {
            entry.insert(QStringLiteral("step"), words.step);
        }
        if (!words.command.isEmpty()) {
            entry.insert(QStringLiteral("command"), words.command);
        }
        list << entry;
    }
    return {{QStringLiteral("at"), toMinute(now)},
            {QStringLiteral("system"), system},
            {QStringLiteral("findings"), list}};
}

QString diagnosisText(const QList<SystemFinding> &findings, const QDateTime &now)
{
    //: First line of the diagnosis' report. %1 is date and time.
    QStringList lines{QCoreApplication::translate("FindingWords", "診断の結果（%1）").arg(toMinute(now)),
                      QString()};
    for (const SystemFinding &finding : findings) {
        const FindingWords words = wordsFor(finding);
        lines << mark(finding.verdict()) + u' ' + words.title;
        for (const QString &more : {words.explanation, words.step}) {
            if (!more.isEmpty()) {
                lines << QStringLiteral("       ") + more;
            }
        }
        if (!words.command.isEmpty()) {
            lines << QStringLiteral("       $ ") + words.command;
        }
    }
    lines << QString();
    for (const SystemLine &line : systemLines()) {
        lines << QStringLiteral("%1: %2").arg(QLatin1String(line.name), line.value);
    }
    return lines.join(u'\n');
}

} // namespace madoguchi
