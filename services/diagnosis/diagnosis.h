#pragma once

#include "base/error.h"
#include "card/card_terminal.h"
#include "diagnosis/storage_sight.h"
#include "diagnosis/system_finding.h"
#include "diagnosis/system_sight.h"

namespace madoguchi
{

/// What was seen of the agency.
struct AgencySight
{
    bool isConfigured = false;
    std::optional<Error> error;               ///< why asking it failed
    std::optional<qint64> clockOffsetSeconds; ///< the agency's clock minus this PC's
};

struct DiagnosisFacts
{
    TerminalSnapshot terminal;
    SystemSight system;
    AgencySight agency;
    StorageSight storage;
};

/// What the facts mean, in the order in which to mend it: service, reader, card, agency, clock, storage. What
/// can not be known because of an earlier fault is left out. Pure.
QList<SystemFinding> diagnose(const DiagnosisFacts &facts);

/// A reader's name without what tells one copy from another: serial numbers in brackets, long numbers.
QString withoutSerial(const QString &readerName);

} // namespace madoguchi
