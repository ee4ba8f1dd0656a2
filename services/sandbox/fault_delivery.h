#pragma once

#include "sandbox/faults.h"

namespace madoguchi::sandbox
{

class HttpLine;

/// Writes `answer` (HTTP bytes) as the fault wants it. A false answer is the last of its connection.
void deliverFault(HttpLine &line, const Fault &fault, const QByteArray &answer);

} // namespace madoguchi::sandbox
