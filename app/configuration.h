#pragma once

#include "agency/gateway_config.h"
#include "agency/subsidy_client.h"

#include <QString>

#include <optional>

namespace madoguchi
{

/// Where this start of the program finds its things.
struct Configuration
{
    bool demo = false;
    QString demoCard;   ///< put into the demo's reader at once; empty: the person chooses
    QString dataFolder; ///< sealed stores, one folder a person below it
    QString settingsFile;
    QString demoHome;      ///< the demo gateway's data
    QString demoPeople;    ///< the demo's residents
    QString gatewayFile;   ///< the agency's connection file; may not exist
    QString subsidiesFile; ///< where the public list of subsidies is; may not exist
    QString sandboxProgram;
    QString instanceName; ///< on the session bus: one window a person and a store
    QString language;     ///< overrides the settings for this run; empty: as set

    /// From the command line and the places where systems keep such things. A folder given by --data holds
    /// everything, so that nothing of a trial run touches the person's own data.
    static Configuration fromArguments(const QStringList &arguments);

    /// The agency this installation is connected to. Errors: AgencyNotConfigured.
    Result<GatewayConfig> gateway() const;
    /// Where subsidies for businesses are looked up: nowhere in the demo, which sends nothing anywhere.
    SubsidySource subsidies() const;
};

} // namespace madoguchi
