#pragma once

#include "base/localized_text.h"
#include "sandbox/ledger.h"

#include <QDate>

namespace madoguchi::sandbox
{

/// The dates that a filed document answers with, by field.
class DocumentDates
{
public:
    explicit DocumentDates(const Filing &filing);

    /// The date in `field`, or the last day of a legal period of `days` after it; invalid when there is none.
    QDate day(const QString &field, int days = 0) const;
    /// `text` with %{field} and %{field+14} replaced by dates as people read them, in each language. A text
    /// whose date is not in the document is left out whole.
    QJsonObject words(const LocalizedText &text) const;

private:
    QHash<QString, QDate> m_dates;
};

} // namespace madoguchi::sandbox
