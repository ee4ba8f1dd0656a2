#include "app/record_export.h"

#include "agency/record_parsing.h"
#include "base/readings.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{

/// Full width signs count too: some spreadsheets fold them before they look.
bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(cell.front());
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell)) {
        cell.prepend(QLatin1Char('\''));
    }
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString line(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells) {
        parts << quoted(withoutReadings(cell)); // readings are for the screen
    }
    return parts.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QByteArray recordsCsv(const RecordTable &table)
{
    QString text(QChar::ByteOrderMark);
    text += line(table.columns);
    for (const QStringList &row : table.rows) {
        text += line(row);
    }
    return text.toUtf8();
}

QByteArray recordsJson(const RecordSet &set, const QDateTime &fetchedAt)
{
    QJsonObject object = recordSetJson(set);
    object.insert(QStringLiteral("fetched_at"), fetchedAt.toUTC().toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace madoguchi
