#pragma once

#include <QJsonObject>

namespace madoguchi
{

/// Whether the gateway serves more than one request on a connection.
enum class Lines { Kept, Closed };

/// The same number of filings at the same gateway, by turns: by the outbox, from the signed filing in it to
/// the receipt on disk, and by curl, which only sends. Curl's each on a fresh connection; so are the outbox's
/// where the gateway closes each after its answer.
QJsonObject filingRace(int filings, int rounds, Lines lines);

} // namespace madoguchi
