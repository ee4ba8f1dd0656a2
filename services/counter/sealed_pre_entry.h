#pragma once

#include "counter/code_set.h"
#include "counter/pre_entry.h"
#include "crypto/private_key.h"
#include "crypto/sealed_message.h"

namespace madoguchi
{

/// The texts of the QR codes of an entry that only the office of `counter` reads; without its key nothing
/// personal is readable in them, not even which procedure it is. Errors: CryptoFailed; Internal for more than
/// fits on paper.
Result<QList<QByteArray>> sealPreEntry(const PreEntry &entry, const Certificate &counter);

/// What the codes of a set hold. `today`: the day in Japan.
/// Errors: those of CodeSet::bytes(); PreEntryForeign (sealed to another office), PreEntryDamaged (altered;
/// fact reason = seal), PreEntryExpired (fact lastDay, ISO).
Result<PreEntry> openPreEntry(const CodeSet &codes, const Certificate &counter, const SoftwareKey &key,
                              const QDate &today);

} // namespace madoguchi
