#pragma once

#include "vault/vault.h"

namespace madoguchi
{

/// The name under which a record is kept where the name itself would tell something ("there is a pension
/// record", "a letter about an allowance"): the names of rows are not sealed. Only this store's key leads
/// from `name` to it. Errors: CryptoFailed.
Result<QString> opaqueRow(const Vault &vault, const QString &table, const QString &name);

} // namespace madoguchi
