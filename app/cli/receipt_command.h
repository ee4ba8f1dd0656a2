#pragma once

#include "app/cli/console.h"

namespace madoguchi
{

/// What `verify receipt` was asked for.
struct ReceiptRequest
{
    QString file;    ///< CMS attached, DER: receipt.p7m of a copy (控え)
    QString content; ///< the application it should be for; empty: application.json beside it, if there is one
    QString
        trust; ///< PEM of the authorities that may vouch for a seal; empty: those of the agency's connection
    QString gatewayFile; ///< the agency's connection file
};

/// `verify receipt FILE`: whether it is an agency's genuine receipt, and for which application. Ends with Ok
/// only when everything that was there to check is right; with Failed when something is not; with Unverified
/// when there is nobody to trust, or no receipt to read.
ExitCode verifyReceiptFile(Console console, const ReceiptRequest &request);

} // namespace madoguchi
