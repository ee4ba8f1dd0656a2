#include "benefits/table.h"

#include <QRegularExpression>

#include <numeric>

namespace madoguchi
{
namespace
{

constexpr qsizetype mostRows = 20'000;
constexpr int mostDecimals = 9;

tl::unexpected<Error> badLine(int line, const QString &what)
{
    return failure(ErrorCode::CatalogueInvalid, QStringLiteral("line %1: %2").arg(line).arg(what),
                   {{QStringLiteral("line"), line}});
}

std::optional<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && text.size() == 10 ? std::optional(date) : std::nullopt;
}

std::optional<qint64> numberFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,12}\\z"));
    return form.match(text).hasMatch() ? std::optional(text.toLongLong()) : std::nullopt;
}

Result<TableRow> readRow(const QStringList &fields, ValueType type, int line)
{
    TableRow row;
    row.key = fields.at(1).isEmpty() ? QStringList() : fields.at(1).split(u'/');
    const auto from = dateFrom(fields.at(2));
    const auto until = fields.at(3).isEmpty() ? std::optional(QDate()) : dateFrom(fields.at(3));
    const auto checked = dateFrom(fields.at(8));
    if (!from || !until || !checked || (until->isValid() && *until < *from)) {
        return badLine(line, QStringLiteral("from, until or checked_on is no date, or until comes first"));
    }
    const auto number = numberFrom(fields.at(4));
    const auto value = type.kind == ValueKind::Rate ? rateFrom(fields.at(4))
                       : number                     ? std::optional(Value::exactly(*number))
                                                    : std::nullopt;
    if (!value) {
        return badLine(line, QStringLiteral("value is no whole number (of a rate: no decimal or fraction)"));
    }
    if (!fields.at(7).startsWith(QLatin1String("https://")) || fields.at(6).isEmpty()) {
        return badLine(line, QStringLiteral("no legal_basis, or source is no https address"));
    }
    row.from = *from;
    row.until = *until;
    row.checkedOn = *checked;
    row.value = *value;
    row.legalBasis = fields.at(6);
    row.source = fields.at(7);
    row.note = fields.at(9);
    row.line = line;
    return row;
}

} // namespace

std::optional<Value> rateFrom(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("\\A([0-9]{1,6})(?:\\.([0-9]{1,9}))?\\z"));
    static const QRegularExpression fraction(QStringLiteral("\\A([0-9]{1,9})/([0-9]{1,9})\\z"));
    if (const auto match = fraction.match(text); match.hasMatch()) {
        const Value rate{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
        return rate.most > 0 ? std::optional(rate) : std::nullopt;
    }
    const auto match = decimal.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString decimals = match.captured(2).leftJustified(mostDecimals, u'0');
    Value rate{(match.captured(1) + decimals).toLongLong(), 1'000'000'000};
    const qint64 common = std::gcd(rate.least, rate.most);
    return Value{rate.least / common, rate.most / common};
}

std::optional<Value> rangeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,12})(?:(-)([0-9]{1,12})?)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 least = match.captured(1).toLongLong();
    const qint64 most = match.captured(2).isEmpty()   ? least
                        : match.captured(3).isEmpty() ? Value::beyond
                                                      : match.captured(3).toLongLong();
    return most >= least ? std::optional(Value{least, most}) : std::nullopt;
}

std::optional<QList<QStringList>> recordsOf(const QString &csv)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    bool closed = false; // the quote of this field was closed
    const auto endField = [&] {
        record += field;
        field.clear();
        closed = false;
    };
    const auto endRecord = [&] {
        endField();
        records += record;
        record.clear();
    };
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (quoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < csv.size() && csv.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else {
                quoted = false;
                closed = true;
            }
        } else if (c == u',') {
            endField();
        } else if (c == u'\n') {
            endRecord();
        } else if (c == u'\r') {
            continue;
        } else if (c == u'"' && field.isEmpty() && !closed) {
            quoted = true;
        } else if (c == u'"' || closed) {
            return std::nullopt;
        } else {
            field += c;
        }
    }
    if (quoted) {
        return std::nullopt;
    }
    if (!field.isEmpty() || !record.isEmpty()) {
        endRecord();
    }
    return records;
}

QString csvLine(const QStringList &fields)
{
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n]"));
    QStringList quoted;
    for (const QString &field : fields) {
        quoted += field.contains(special) ? u'"' + QString(field).replace(u'"', QLatin1String("\"\"")) + u'"'
                                          : field;
    }
    return quoted.join(u',');
}

const QStringList &tableHeading()
{
    static const QStringList heading =
        QStringLiteral("id,key,from,until,value,unit,legal_basis,source,checked_on,note").split(u',');
    return heading;
}

QStringList tableFields(const DatedTable &table, const TableRow &row)
{
    const QString value = table.type.kind != ValueKind::Rate
                              ? QString::number(row.value.least)
                              : QStringLiteral("%1/%2").arg(row.value.least).arg(row.value.most);
    return {table.id,
            row.key.join(u'/'),
            row.from.toString(Qt::ISODate),
            row.until.isValid() ? row.until.toString(Qt::ISODate) : QString(),
            value,
            nameOf(table.type),
            row.legalBasis,
            row.source,
            row.checkedOn.toString(Qt::ISODate),
            row.note};
}

Outcome TableBook::add(const QString &file, const QByteArray &csv)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    const auto records = csv.size() > largestFile ? std::nullopt : recordsOf(QString::fromUtf8(csv));
    if (!records || records->isEmpty() || records->size() > mostRows || records->first() != tableHeading()) {
        return badLine(1, QStringLiteral("no CSV, too large, or another heading than ") +
                              tableHeading().join(u','));
    }
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QStringList &fields = records->at(i);
        const auto line = int(i) + 1;
        if (fields.size() != tableHeading().size() || !idForm.match(fields.first()).hasMatch()) {
            return badLine(line, QStringLiteral("not ten fields, or no id"));
        }
        const auto type = valueTypeNamed(fields.at(5));
        if (!type) {
            return badLine(line, QStringLiteral("unit is unknown"));
        }
        auto row = readRow(fields, *type, line);
        if (!row) {
            return failure(row.error());
        }
        row->file = file;
        if (!m_indexes.contains(fields.first())) {
            m_indexes.insert(fields.first(), m_tables.size());
            m_tables += DatedTable{fields.first(), *type, {}};
        }
        DatedTable &table = m_tables[m_indexes.value(fields.first())];
        const bool sameShape = table.rows.isEmpty() || table.rows.first().key.size() == row->key.size();
        if (table.type != *type || !sameShape) {
            return badLine(line, QStringLiteral("another unit or number of key parts than the rows before"));
        }
        table.rows += *std::move(row);
    }
    return {};
}

const DatedTable *TableBook::find(const QString &id) const
{
    const auto found = m_indexes.constFind(id);
    return found == m_indexes.constEnd() ? nullptr : &m_tables.at(*found);
}

} // namespace madoguchi
