#pragma once

#include "app/citizen_file.h"
#include "app/citizen_session.h"
#include "app/cli/console.h"

namespace madoguchi
{

/// `notices list`: letters, the unread first; fetched anew when the agency can be reached.
QCoro::Task<ExitCode> listNotices(CitizenSession &session, CitizenFile &file, Console console);
/// `notices show ID`: one letter; it counts as read.
QCoro::Task<ExitCode> showNotice(CitizenSession &session, CitizenFile &file, Console console, QString id);
/// `records list`: which kinds there are of this person.
QCoro::Task<ExitCode> listRecords(CitizenFile &file, Console console);
/// `records show KIND`: the records of one kind, in the words of the contract.
QCoro::Task<ExitCode> showRecords(CitizenFile &file, Console console, QString kind);
/// `access-log`: which agency looked at what.
QCoro::Task<ExitCode> showAccessLog(CitizenFile &file, Console console);

} // namespace madoguchi
