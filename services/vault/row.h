#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

namespace madoguchi
{

/// One row of an answer, by column name. A column that is missing or NULL reads as an empty value.
class Row
{
public:
    Row() = default;
    /// `columns` is the same list for all rows of an answer.
    Row(QStringList columns, QVariantList values)
        : m_columns(std::move(columns))
        , m_values(std::move(values))
    {
    }

    bool isNull(QLatin1String column) const { return value(column).isNull(); }
    QString text(QLatin1String column) const { return value(column).toString(); }
    qlonglong number(QLatin1String column) const { return value(column).toLongLong(); }
    QByteArray bytes(QLatin1String column) const { return value(column).toByteArray(); }
    /// Times are stored as ISO 8601 text in UTC; invalid when absent.
    QDateTime time(QLatin1String column) const
    {
        return QDateTime::fromString(text(column), Qt::ISODateWithMs);
    }

private:
    QVariant value(QLatin1String column) const { return m_values.value(m_columns.indexOf(column)); }
    QStringList m_columns;
    QVariantList m_values;
};

/// How times are bound, so that they sort as text and Row::time() reads them back.
inline QString storedTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace madoguchi
