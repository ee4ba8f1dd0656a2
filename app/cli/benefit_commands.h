#pragma once

#include "app/cli/console.h"

#include <QDate>
#include <QStringList>

class QCommandLineParser;

namespace madoguchi
{

/// What `benefit` was asked: the words after it and its options.
struct BenefitRequest
{
    QStringList words;     ///< lint, explain, test or table, and an id
    QString content;       ///< a folder laid over the base content; empty: the base content alone
    QString householdFile; ///< of explain
    QDate day;             ///< of explain; invalid: today
    QString exportTo;      ///< of table: a new CSV file
    QString importFrom;    ///< of table: a CSV file whose rows take the place of the table's
};

/// `benefit lint [ID]`: Failed when something is wrong; warnings alone are Ok.
/// `benefit test [ID]`: Failed when a case comes out otherwise.
/// `benefit explain ID --household FILE`: verdict, amount, and the tree of reasons.
/// `benefit table ID`: the rows; --export FILE writes them, --import FILE takes them.
/// Usage for anything else. Needs neither card nor network.
ExitCode runBenefitCommand(const Console &console, const BenefitRequest &request);

} // namespace madoguchi
