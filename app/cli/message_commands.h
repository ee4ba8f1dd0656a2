#pragma once

#include "app/citizen_session.h"
#include "app/cli/console.h"

namespace madoguchi
{

/// What offices and the person wrote about one application, by its reference number; it then counts as read.
QCoro::Task<ExitCode> listMessages(CitizenSession &session, Console console, QString referenceNumber);

/// Writes to the office: kept first, then sent. Ends with Agency where it is kept and did not arrive.
QCoro::Task<ExitCode> sendMessage(CitizenSession &session, Console console, QString referenceNumber,
                                  QString text);

} // namespace madoguchi
