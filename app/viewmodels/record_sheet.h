#pragma once

#include "agency/record_messages.h"
#include "app/printing/sheet.h"

#include <QDateTime>

namespace madoguchi
{

/// The records of one kind on paper, every number written out. `fetchedAt`: UTC, when the agency gave them.
Sheet recordSheet(const RecordSet &set, const QDateTime &fetchedAt, const QString &language);

} // namespace madoguchi
