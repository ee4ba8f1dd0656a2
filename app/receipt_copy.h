#pragma once

#include "base/result.h"

#include <QList>
#include <QPair>

namespace madoguchi
{

/// What the person keeps outside of Madoguchi (控え).
struct ReceiptCopy
{
    QString name;        ///< of the folder: the reference number
    QByteArray document; ///< the application, as signed
    QByteArray receipt;  ///< CMS attached, DER
    QString title;
    QList<QPair<QString, QString>> lines; ///< to read: label, value
};

/// Writes application.json, receipt.p7m and summary.txt into `parent`/`name` (0700, files 0600), each
/// whole or not at all. `openssl cms -verify` reads the receipt. Returns the folder's path. Errors:
/// StorageFull, StorageReadOnly, StorageFailed.
Result<QString> writeReceiptCopy(const QString &parent, const ReceiptCopy &copy);

} // namespace madoguchi
