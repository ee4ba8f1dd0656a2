#pragma once

#include "agency/record_messages.h"

#include <QByteArray>
#include <QStringList>

namespace madoguchi
{

/// Records as a table, worded for the person who keeps it.
struct RecordTable
{
    QString title;
    QStringList columns;
    QList<QStringList> rows; ///< each as long as `columns`
};

/// RFC 4180 as spreadsheets in Japan open it: UTF-8 with a byte order mark, CR LF, every cell in quotes.
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
QByteArray recordsCsv(const RecordTable &table);

/// The set in the words of the contract, with the time at which it was fetched (UTC): for programs.
QByteArray recordsJson(const RecordSet &set, const QDateTime &fetchedAt);

} // namespace madoguchi
