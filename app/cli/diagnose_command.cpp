#include "app/cli/diagnose_command.h"

#include "app/cli/card_commands.h"
#include "app/diagnosis_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace madoguchi
{
namespace
{

Outcome save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::StorageReadOnly, file.errorString());
    }
    return {};
}

} // namespace

QCoro::Task<ExitCode> diagnoseThisPc(CardTerminal &terminal, Console console,
                                     std::optional<GatewayConfig> gateway, QString dataFolder, QString saveTo)
{
    const TerminalSnapshot snapshot = co_await settled(terminal);
    const SystemClock clock;
    const DiagnosisFacts facts = co_await gatherFacts(snapshot, gateway, clock, dataFolder);
    const QList<SystemFinding> findings = diagnose(facts);
    const QJsonObject report = diagnosisReport(findings, clock.now());
    const QString text = diagnosisText(findings, clock.now());
    if (!saveTo.isEmpty()) {
        const QByteArray bytes = console.json() ? QJsonDocument(report).toJson() : text.toUtf8() + '\n';
        const Outcome saved = save(saveTo, bytes);
        if (!saved) {
            co_return console.fail(saved.error());
        }
    }
    console.answer(report, text);
    const bool isFaulty = std::any_of(findings.begin(), findings.end(), [](const SystemFinding &finding) {
        return finding.verdict() == SystemFinding::Verdict::Fault;
    });
    co_return isFaulty ? ExitCode::Failed : ExitCode::Ok;
}

} // namespace madoguchi
