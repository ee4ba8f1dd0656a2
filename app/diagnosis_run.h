#pragma once

#include "agency/gateway_config.h"
#include "base/clock.h"
#include "diagnosis/diagnosis.h"

#include <QJsonObject>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// Looks at everything, in at most about 15 seconds: asks the agency for its catalogue (which needs no
/// sign-in and sends nothing of the person), tries to write in `dataFolder`. The card is not asked anything.
/// `clock` must outlive the task.
QCoro::Task<DiagnosisFacts> gatherFacts(TerminalSnapshot terminal, std::optional<GatewayConfig> gateway,
                                        const Clock &clock, QString dataFolder);

/// What can be given to somebody who helps: program, system, findings. Holds nothing personal: no name of
/// the person, of the PC or of a folder, no serial number.
QJsonObject diagnosisReport(const QList<SystemFinding> &findings, const QDateTime &now);

/// The same to read, in the language in force.
QString diagnosisText(const QList<SystemFinding> &findings, const QDateTime &now);

} // namespace madoguchi
