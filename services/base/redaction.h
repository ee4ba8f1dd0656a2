#pragma once

#include <QByteArrayView>
#include <QString>

namespace madoguchi
{

/// A command APDU for a log: header in hexadecimal; the data of INS 20, 24, 2A and 32 left out whole
/// (never cut to first and last bytes: half of a four-digit PIN would remain), other data as its length.
QString redactedCommand(QByteArrayView command);

/// A response APDU for a log: the status word and the length of the data, never the data.
QString redactedResponse(QByteArrayView response);

} // namespace madoguchi
