#pragma once

#include "base/result.h"
#include "benefits/value.h"
#include "benefits/value_type.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace madoguchi
{

/// One value that a law sets, from a day to a day.
struct TableRow
{
    QStringList key; ///< empty for a table of one value
    QDate from;
    QDate until; ///< invalid: until the law is changed
    Value value; ///< exact; a rate is numerator (least) and denominator (most)
    QString legalBasis;
    QString source;
    QDate checkedOn;
    QString note;
    QString file; ///< where it was read
    int line = 0;
};

/// The values of one id, in the order of the files. A day that no row covers is unknown.
struct DatedTable
{
    QString id;
    ValueType type;
    QList<TableRow> rows;
};

/// All tables, from CSV (RFC 4180) with the heading
/// id,key,from,until,value,unit,legal_basis,source,checked_on,note.
class TableBook
{
public:
    static constexpr qsizetype largestFile = 4LL * 1024 * 1024;

    /// Errors: CatalogueInvalid, the line in the detail (fact: line).
    Outcome add(const QString &file, const QByteArray &csv);
    const DatedTable *find(const QString &id) const;
    const QList<DatedTable> &tables() const { return m_tables; }

private:
    QList<DatedTable> m_tables;
    QHash<QString, qsizetype> m_indexes;
};

/// "0.0256619" or "2/3" as numerator and denominator; nothing for what is negative, zero below or no number.
std::optional<Value> rateFrom(const QString &text);

/// Of a numeric key part: "3", "1-2" or "3-"; nothing for anything else.
std::optional<Value> rangeFrom(const QString &text);

/// The records of a CSV file; nothing when a quote is never closed or stands where it can not.
std::optional<QList<QStringList>> recordsOf(const QString &csv);
/// One record as a line without its end, quoted where needed.
QString csvLine(const QStringList &fields);
/// The heading of every table.
const QStringList &tableHeading();
/// The fields of a row, in the order of the heading.
QStringList tableFields(const DatedTable &table, const TableRow &row);

} // namespace madoguchi
