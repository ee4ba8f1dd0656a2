#pragma once

#include "portal/progress.h"

#include <QStringList>
#include <QVariantMap>

namespace madoguchi
{

/// An application as a row of a list, on home and in the list of all.
QStringList applicationRoles();
QVariantMap applicationRow(const ProgressItem &item, const QString &language);

/// What opens it: its reference number, or, before it has one, the id of the submission.
QString applicationKey(const ProgressItem &item);

} // namespace madoguchi
