#pragma once

#include <QDateTime>
#include <QString>

namespace madoguchi
{

/// How old what is shown is: 「… 現在」, or, without a connection, of when it is. Empty for a time that is
/// none.
QString freshnessText(const QDateTime &fetchedAt, bool online, const QString &language);

} // namespace madoguchi
