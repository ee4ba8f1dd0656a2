#include "base/redaction.h"

#include <QByteArray>

namespace madoguchi
{

QString redactedCommand(QByteArrayView command)
{
    if (command.size() < 4) {
        return QStringLiteral("(%1 bytes, no header)").arg(command.size());
    }
    const QString header = QString::fromLatin1(command.first(4).toByteArray().toHex(' ').toUpper());
    const auto instruction = static_cast<unsigned char>(command[1]);
    if (instruction == 0x20 || instruction == 0x24 || instruction == 0x2A || instruction == 0x32) {
        return header + QStringLiteral(" (data withheld)");
    }
    return header + QStringLiteral(" (+%1 bytes)").arg(command.size() - 4);
}

QString redactedResponse(QByteArrayView response)
{
    if (response.size() < 2) {
        return QStringLiteral("(%1 bytes, no status word)").arg(response.size());
    }
    const QString status = QString::fromLatin1(response.last(2).toByteArray().toHex().toUpper());
    return QStringLiteral("SW %1 (+%2 bytes)").arg(status).arg(response.size() - 2);
}

} // namespace madoguchi
