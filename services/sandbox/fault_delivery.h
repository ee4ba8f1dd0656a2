#pragma once

#include "sandbox/faults.h"

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace madoguchi::sandbox
{

/// Writes `answer` (HTTP bytes) to the socket as the fault wants it, and closes the connection after it.
void deliverFault(QTcpSocket *socket, const Fault &fault, const QByteArray &answer);

} // namespace madoguchi::sandbox
