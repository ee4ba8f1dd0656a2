#include "portal/opaque_row.h"

namespace madoguchi
{

Result<QString> opaqueRow(const Vault &vault, const QString &table, const QString &name)
{
    const QByteArray purpose = QStringLiteral("row %1/%2").arg(table, name).toUtf8();
    const auto derived = vault.keyFor(purpose);
    if (!derived) {
        return failure(derived.error());
    }
    return QString::fromLatin1(derived->view().first(16).toByteArray().toHex());
}

} // namespace madoguchi
