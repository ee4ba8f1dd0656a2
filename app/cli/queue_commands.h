#pragma once

#include "app/citizen_session.h"
#include "app/cli/console.h"

namespace madoguchi
{

/// `queue list`: what is on its way from this PC.
ExitCode listQueue(const CitizenSession &session, Console console);
/// `queue show ID`: one submission.
ExitCode showSubmission(const CitizenSession &session, Console console, const QString &id);
/// `queue retry [ID]`: tries now, and tells where each stands afterwards; exit code Agency while any is not
/// received.
QCoro::Task<ExitCode> retryQueue(CitizenSession &session, Console console, QString id);
/// `queue withdraw ID` (取下げ): kept, and told to the agency; what has not left is given up. Exit code
/// Agency while the agency has not confirmed it.
QCoro::Task<ExitCode> withdrawFiling(CitizenSession &session, Console console, QString id);

} // namespace madoguchi
