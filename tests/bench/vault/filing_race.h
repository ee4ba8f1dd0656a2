#pragma once

#include <QJsonObject>

namespace madoguchi
{

/// The same number of filings at the same gateway, by turns: by the outbox, from the signed filing in it to
/// the receipt on disk, and by curl, which only sends. Curl's each on a fresh connection. The reference
/// gateway closes each connection after its answer, so the outbox's are fresh too; behind a front as agencies
/// have them (nginx), which keeps its clients' connections, the outbox does as it does there.
QJsonObject filingRace(int filings, int rounds, bool isBehindFront);

} // namespace madoguchi
