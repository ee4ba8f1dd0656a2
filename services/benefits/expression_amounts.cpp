// The words of the vocabulary that are numbers, yen and days.

#include "benefits/expression_reader.h"

#include <QJsonArray>

namespace madoguchi
{

Expression::Pointer ExpressionReader::date(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    const QString text = json.value(key).toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10) {
        return wrong(place.below(key), QStringLiteral("no date"));
    }
    Expression expression;
    expression.type = {ValueKind::Date};
    return make(expression, {.op = Op::Constant, .a = day.toJulianDay(), .b = day.toJulianDay()}, place);
}

Expression::Pointer ExpressionReader::taxDay(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.type = {ValueKind::Date};
    return make(expression, {.op = Op::TaxDay, .a = whole(json.value(key), 1, 12, place.below(key))}, place);
}

Expression::Pointer ExpressionReader::sums(const QJsonObject &json, const QString &key, const Place &place)
{
    constexpr int most = 20;
    allow(json, {key}, place);
    const bool minus = key == QLatin1String("minus");
    Expression expression;
    expression.parts = list(json.value(key), place.below(key), 2, minus ? 2 : most);
    if (!agree(expression.parts, place.below(key), &expression.type, &expression.isLiteral)) {
        return wrong(place, {});
    }
    const bool orders = key == QLatin1String("lesser") || key == QLatin1String("greater");
    if (!(orders ? isOrdered(expression.type.kind) : isCounted(expression.type.kind))) {
        return wrong(place.below(key), QStringLiteral("no numbers"));
    }
    const Op op = minus                            ? Op::Minus
                  : key == QLatin1String("plus")   ? Op::Plus
                  : key == QLatin1String("lesser") ? Op::Lesser
                                                   : Op::Greater;
    return make(expression, {.op = op}, place);
}

/// The rounding and its step, or nothing after a fault.
std::optional<qint64> ExpressionReader::rounding(const QJsonObject &json, const char *mode,
                                                 const Place &place)
{
    const QString name = json.value(QLatin1String(mode)).toString();
    const std::optional<Rounding> how = name == QLatin1String("down")      ? std::optional(Rounding::Down)
                                        : name == QLatin1String("up")      ? std::optional(Rounding::Up)
                                        : name == QLatin1String("half_up") ? std::optional(Rounding::HalfUp)
                                                                           : std::nullopt;
    if (!how) {
        wrong(place.below(mode), QStringLiteral("rounding is down, up or half_up, and always said"));
        return std::nullopt;
    }
    constexpr int largest = 1'000'000;
    return packedRounding(*how, whole(json.value(QLatin1String("to")), 1, largest, place.below("to")));
}

Expression::Pointer ExpressionReader::times(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key, QStringLiteral("round"), QStringLiteral("to")}, place);
    const QJsonArray items = json.value(key).toArray();
    if (items.size() != 2) {
        return wrong(place.below(key), QStringLiteral("no list of two"));
    }
    Expression expression;
    const Ptr left = one(items.at(0), place.below(key).at(0));
    expression.parts = {left};
    expression.type = left->type;
    if (!isCounted(left->type.kind)) {
        return wrong(place.below(key).at(0), QStringLiteral("no number"));
    }
    const auto rate = rateFrom(items.at(1).toString());
    const Ptr right = rate ? nullptr : one(items.at(1), place.below(key).at(1));
    if (rate || right->type.kind == ValueKind::Rate) {
        const auto how = rounding(json, "round", place);
        if (right) {
            expression.parts.push_back(right);
            return make(expression, {.op = Op::TimesTable, .c = how.value_or(4)}, place);
        }
        return make(expression,
                    {.op = Op::TimesRate, .a = rate->least, .b = rate->most, .c = how.value_or(4)}, place);
    }
    const bool bothYen = left->type.kind == ValueKind::Yen && right->type.kind == ValueKind::Yen;
    if (!isCounted(right->type.kind) || bothYen || json.contains(QLatin1String("round"))) {
        return wrong(place.below(key), QStringLiteral("no amount by a number or a rate"));
    }
    expression.parts.push_back(right);
    const bool isYen = left->type.kind == ValueKind::Yen || right->type.kind == ValueKind::Yen;
    // A bare number times people is what the author means it to be: yen, or people.
    expression.isLiteral = !isYen && (left->isLiteral || right->isLiteral);
    expression.type = isYen ? ValueType{ValueKind::Yen} : ValueType{ValueKind::Number};
    return make(expression, {.op = Op::Times}, place);
}

Expression::Pointer ExpressionReader::round(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key, QStringLiteral("mode"), QStringLiteral("to")}, place);
    Expression expression;
    expression.parts = {one(json.value(key), place.below(key))};
    expression.type = expression.parts.front()->type;
    const auto how = rounding(json, "mode", place);
    return isCounted(expression.type.kind) ? make(expression, {.op = Op::Round, .c = how.value_or(4)}, place)
                                           : wrong(place.below(key), QStringLiteral("no number"));
}

Expression::Pointer ExpressionReader::overMembers(const QJsonObject &json, const QString &key,
                                                  const Place &place)
{
    Expression expression;
    if (key == QLatin1String("count")) {
        allow(json, {key}, place);
        expression.type = {ValueKind::Number, Unit::People};
        expression.parts = {truth(json.value(key), place.below(key))};
        return make(expression, {.op = Op::Count}, place);
    }
    allow(json, {key, QStringLiteral("where")}, place);
    const QJsonValue where = json.value(QLatin1String("where"));
    expression.parts = {one(json.value(key), place.below(key)),
                        truth(where.isUndefined() ? QJsonValue(true) : where, place.below("where"))};
    expression.type = expression.parts.front()->type;
    expression.isLiteral = expression.parts.front()->isLiteral;
    if (!isCounted(expression.type.kind)) {
        return wrong(place.below(key), QStringLiteral("no number"));
    }
    const Op op = key == QLatin1String("sum")       ? Op::Sum
                  : key == QLatin1String("largest") ? Op::Largest
                                                    : Op::Smallest;
    return make(expression, {.op = op}, place);
}

Expression::Pointer ExpressionReader::rank(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.type = {ValueKind::Number};
    expression.parts = {truth(json.value(key), place.below(key)), birth(place)};
    return make(expression, {.op = Op::Rank, .perMember = true}, place);
}

Expression::Pointer ExpressionReader::table(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key, QStringLiteral("key"), QStringLiteral("on")}, place);
    const DatedTable *table = m_tables.find(json.value(key).toString());
    if (!table) {
        return wrong(place.below(key),
                     QStringLiteral("no such table: ") + json.value(key).toString().left(64));
    }
    const QJsonArray parts = json.value(QLatin1String("key")).toArray();
    if (parts.size() != table->rows.first().key.size()) {
        return wrong(place.below("key"),
                     QStringLiteral("the table has %1 key parts").arg(table->rows.first().key.size()));
    }
    Expression expression;
    expression.type = table->type;
    LookUp lookUp{table->id, table->type.kind, {}, json.contains(QLatin1String("on")), {}};
    QList<int> fixed; // places of key parts that are words
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Place here = place.below("key").at(i);
        if (parts.at(i).toString().startsWith(u'=')) {
            fixed += int(i);
            continue;
        }
        const Ptr part = one(parts.at(i), here);
        const ValueKind kind = part->type.kind;
        if (kind != ValueKind::Choice && kind != ValueKind::Truth && !isCounted(kind)) {
            return wrong(here, QStringLiteral("no key: neither choice, yes or no, nor number"));
        }
        expression.parts.push_back(part);
        lookUp.parts.push_back(kind);
    }
    for (const TableRow &row : table->rows) {
        LookUp::Row own{row.from.toJulianDay(),
                        row.until.isValid() ? row.until.toJulianDay() : Value::beyond,
                        {},
                        row.value};
        bool fits = true;
        size_t open = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString &word = row.key.at(i);
            if (fixed.contains(int(i))) {
                fits = fits && parts.at(i).toString().mid(1) == word;
                continue;
            }
            const Ptr &part = expression.parts.at(open++);
            const auto covered = part->type.kind == ValueKind::Choice
                                     ? m_facts.at(part->type.choicesOf).valueOf(word)
                                 : part->type.kind == ValueKind::Truth
                                     ? (word == QLatin1String("yes")  ? std::optional(Value::exactly(1))
                                        : word == QLatin1String("no") ? std::optional(Value::exactly(0))
                                                                      : std::nullopt)
                                     : rangeFrom(word);
            if (!covered) {
                return wrong(place.below("key").at(i),
                             QStringLiteral("the table's key %1 is nothing that this can be").arg(word));
            }
            own.key.push_back(*covered);
        }
        if (fits) {
            lookUp.rows.push_back(own);
        }
    }
    if (lookUp.rows.empty()) {
        return wrong(place.below("key"), QStringLiteral("no row has these fixed words"));
    }
    if (lookUp.hasDate) {
        const Ptr on = one(json.value(QLatin1String("on")), place.below("on"));
        if (on->type.kind != ValueKind::Date) {
            return wrong(place.below("on"), QStringLiteral("no date"));
        }
        expression.parts.push_back(on);
    }
    return m_fault ? wrong(place, {})
                   : make(expression, {.op = Op::Table, .a = m_program.addLookUp(std::move(lookUp))}, place);
}

Expression::Pointer ExpressionReader::cases(const QJsonObject &json, const QString &key, const Place &place)
{
    constexpr int most = 30;
    allow(json, {key, QStringLiteral("else")}, place);
    const QJsonArray items = json.value(key).toArray();
    if (items.isEmpty() || items.size() > most || !json.contains(QLatin1String("else"))) {
        return wrong(place.below(key), QStringLiteral("no list of 1 to %1, or no else").arg(most));
    }
    Expression expression;
    std::vector<Ptr> values;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const Place here = place.below(key).at(i);
        allow(item, {QStringLiteral("if"), QStringLiteral("then")}, here);
        expression.parts.push_back(truth(item.value(QLatin1String("if")), here.below("if")));
        values.push_back(one(item.value(QLatin1String("then")), here.below("then")));
        expression.parts.push_back(values.back());
    }
    values.push_back(one(json.value(QLatin1String("else")), place.below("else")));
    expression.parts.push_back(values.back());
    if (!agree(values, place.below(key), &expression.type, &expression.isLiteral)) {
        return wrong(place, {});
    }
    return make(expression, {.op = Op::Case}, place);
}

Expression::Pointer ExpressionReader::band(const QJsonObject &json, const QString &key, const Place &place)
{
    constexpr int most = 30;
    allow(json, {key, QStringLiteral("steps"), QStringLiteral("else")}, place);
    const Ptr size = one(json.value(key), place.below(key));
    const QJsonArray steps = json.value(QLatin1String("steps")).toArray();
    if (steps.isEmpty() || steps.size() > most || !json.contains(QLatin1String("else"))) {
        return wrong(place.below("steps"), QStringLiteral("no list of 1 to %1, or no else").arg(most));
    }
    Expression expression;
    std::vector<Ptr> values;
    double before = -double(largestLiteral);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject step = steps.at(i).toObject();
        const Place here = place.below("steps").at(i);
        allow(step, {QStringLiteral("below"), QStringLiteral("then")}, here);
        const QJsonValue limit = step.value(QLatin1String("below"));
        if (limit.isDouble()) {
            if (limit.toDouble() <= before) {
                return wrong(here.below("below"), QStringLiteral("limits must rise"));
            }
            before = limit.toDouble();
        }
        expression.parts.push_back(
            compared(Comparison::Below, size, one(limit, here.below("below")), here.below("below")));
        values.push_back(one(step.value(QLatin1String("then")), here.below("then")));
        expression.parts.push_back(values.back());
    }
    values.push_back(one(json.value(QLatin1String("else")), place.below("else")));
    expression.parts.push_back(values.back());
    if (!agree(values, place.below("steps"), &expression.type, &expression.isLiteral)) {
        return wrong(place, {});
    }
    return make(expression, {.op = Op::Case}, place);
}

Expression::Pointer ExpressionReader::within(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.parts = list(json.value(key), place.below(key), 2, 2);
    if (!agree(expression.parts, place.below(key), &expression.type, &expression.isLiteral) ||
        !isCounted(expression.type.kind)) {
        return wrong(place, QStringLiteral("no amounts"));
    }
    return make(expression, {.op = Op::Within}, place);
}

Expression::Pointer ExpressionReader::datePlus(const QJsonObject &json, const QString &key,
                                               const Place &place)
{
    allow(json, {key}, place);
    const QJsonArray items = json.value(key).toArray();
    const QString unit = items.at(2).toString();
    const int step = unit == QLatin1String("days")     ? 0
                     : unit == QLatin1String("months") ? 1
                     : unit == QLatin1String("years")  ? 2
                                                       : -1;
    if (items.size() != 3 || step < 0) {
        return wrong(place.below(key),
                     QStringLiteral("no list of a date, a number, and days, months or years"));
    }
    Expression expression;
    expression.type = {ValueKind::Date};
    expression.parts = {one(items.at(0), place.below(key).at(0)), one(items.at(1), place.below(key).at(1))};
    if (expression.parts[0]->type.kind != ValueKind::Date ||
        expression.parts[1]->type.kind != ValueKind::Number) {
        return wrong(place.below(key), QStringLiteral("no date and number"));
    }
    return make(expression, {.op = Op::DatePlus, .a = step}, place);
}

Expression::Pointer ExpressionReader::daysBetween(const QJsonObject &json, const QString &key,
                                                  const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.type = {ValueKind::Number, Unit::Days};
    expression.parts = list(json.value(key), place.below(key), 2, 2);
    if (expression.parts[0]->type.kind != ValueKind::Date ||
        expression.parts[1]->type.kind != ValueKind::Date) {
        return wrong(place.below(key), QStringLiteral("no two dates"));
    }
    return make(expression, {.op = Op::DaysBetween}, place);
}

Expression::Pointer ExpressionReader::self(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.parts = {one(json.value(key), place.below(key))};
    expression.type = expression.parts.front()->type;
    return make(expression, {.op = Op::Self}, place);
}

} // namespace madoguchi
