#pragma once

#include "agency/gateway_config.h"
#include "app/cli/console.h"
#include "base/clock.h"
#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// `diagnose [--save FILE]`: what stands in the way on this PC, and what mends it. Exit code Failed while
/// something is to be mended. The file (0600) holds what is shown.
QCoro::Task<ExitCode> diagnoseThisPc(CardTerminal &terminal, Console console,
                                     std::optional<GatewayConfig> gateway, QString dataFolder,
                                     QString saveTo);

} // namespace madoguchi
