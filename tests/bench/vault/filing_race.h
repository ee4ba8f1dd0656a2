#pragma once

#include <QJsonObject>

namespace madoguchi
{

/// The same number of filings at the same gateway, by turns: by the outbox, from the signed filing in it to
/// the receipt on disk, and by curl, which only sends. Each on a connection of its own.
QJsonObject filingRace(int filings, int rounds);

} // namespace madoguchi
