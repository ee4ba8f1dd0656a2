// The words of the vocabulary that are true or false.

#include "benefits/expression_reader.h"

#include <QJsonArray>

namespace madoguchi
{
namespace
{

Comparison comparisonNamed(const QString &key)
{
    return key == QLatin1String("below")      ? Comparison::Below
           : key == QLatin1String("at_most")  ? Comparison::AtMost
           : key == QLatin1String("above")    ? Comparison::Above
           : key == QLatin1String("at_least") ? Comparison::AtLeast
                                              : Comparison::Equals;
}

} // namespace

Expression::Pointer ExpressionReader::truth(const QJsonValue &json, const Place &place)
{
    const Ptr read = one(json, place);
    return read->type.kind == ValueKind::Truth
               ? read
               : wrong(place, QStringLiteral("no condition, but ") + nameOf(read->type));
}

std::vector<Expression::Pointer> ExpressionReader::list(const QJsonValue &json, const Place &place, int least,
                                                        int most)
{
    const QJsonArray items = json.toArray();
    std::vector<Ptr> parts;
    if (!json.isArray() || items.size() < least || items.size() > most) {
        parts.assign(size_t(least), wrong(place, QStringLiteral("no list of %1 to %2").arg(least).arg(most)));
        return parts;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        parts.push_back(one(items.at(i), place.at(i)));
    }
    return parts;
}

Expression::Pointer ExpressionReader::logic(const QJsonObject &json, const QString &key, const Place &place)
{
    constexpr int most = 40;
    allow(json, {key}, place);
    Expression expression;
    expression.parts = list(json.value(key), place.below(key), 1, most);
    for (size_t i = 0; i < expression.parts.size(); ++i) {
        if (expression.parts[i]->type.kind != ValueKind::Truth) {
            return wrong(place.below(key).at(qsizetype(i)), QStringLiteral("no condition"));
        }
    }
    return make(expression, {.op = key == QLatin1String("all") ? Op::All : Op::Any}, place);
}

Expression::Pointer ExpressionReader::negation(const QJsonObject &json, const QString &key,
                                               const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.parts = {truth(json.value(key), place.below(key))};
    return make(expression, {.op = Op::Not}, place);
}

/// One type for all of them: a bare number takes that of the others.
bool ExpressionReader::agree(const std::vector<Ptr> &parts, const Place &place, ValueType *type,
                             bool *literal)
{
    if (m_fault) {
        return false;
    }
    *type = parts.front()->type;
    *literal = true;
    for (const Ptr &part : parts) {
        if (!part->isLiteral) {
            *type = part->type;
            *literal = false;
        }
    }
    for (const Ptr &part : parts) {
        const bool fits = (part->type == *type && type->kind != ValueKind::Rate) ||
                          (part->isLiteral && isCounted(type->kind));
        if (!fits) {
            wrong(place, QStringLiteral("different things: ") + nameOf(part->type) + QLatin1String(" and ") +
                             nameOf(*type));
            return false;
        }
    }
    return true;
}

Expression::Pointer ExpressionReader::compared(Comparison comparison, Ptr left, Ptr right, const Place &place)
{
    Expression expression;
    expression.comparison = comparison;
    expression.parts = {left, right};
    ValueType type;
    bool literal = false;
    if (!agree(expression.parts, place, &type, &literal) || !isOrdered(type.kind)) {
        return wrong(place, QStringLiteral("not to be compared: ") + nameOf(type));
    }
    // The program knows below and at most; the others are these, the other way round.
    const bool swapped = comparison == Comparison::Above || comparison == Comparison::AtLeast;
    const Op op = comparison == Comparison::Equals                                     ? Op::Equals
                  : comparison == Comparison::Below || comparison == Comparison::Above ? Op::Below
                                                                                       : Op::AtMost;
    if (!swapped) {
        return make(expression, {.op = op}, place);
    }
    Expression turned = expression;
    turned.parts = {right, left};
    Expression made = *make(turned, {.op = op}, place);
    made.parts = {left, right};
    return std::make_shared<Expression>(std::move(made));
}

Expression::Pointer ExpressionReader::comparison(const QJsonObject &json, const QString &key,
                                                 const Place &place)
{
    allow(json, {key}, place);
    const auto parts = list(json.value(key), place.below(key), 2, 2);
    return compared(comparisonNamed(key), parts[0], parts[1], place);
}

Expression::Pointer ExpressionReader::between(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    const auto parts = list(json.value(key), place.below(key), 3, 3);
    Expression expression;
    expression.parts = {compared(Comparison::AtLeast, parts[0], parts[1], place),
                        compared(Comparison::AtMost, parts[0], parts[2], place)};
    return make(expression, {.op = Op::All}, place);
}

Expression::Pointer ExpressionReader::choice(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    const QJsonArray items = json.value(key).toArray();
    if (items.size() != 2) {
        return wrong(place.below(key), QStringLiteral("no list of a fact and its choice"));
    }
    const Ptr of = one(items.at(0), place.below(key).at(0));
    if (of->type.kind != ValueKind::Choice) {
        return wrong(place.below(key).at(0), QStringLiteral("has no choices"));
    }
    const Fact &fact = m_facts.at(of->type.choicesOf);
    const QJsonArray names = key == QLatin1String("in") ? items.at(1).toArray() : QJsonArray{items.at(1)};
    quint64 set = 0;
    for (const auto &name : names) {
        const auto value = fact.valueOf(name);
        if (!value) {
            return wrong(place.below(key).at(1),
                         QStringLiteral("not one of %1's choices: ").arg(fact.id) + name.toString().left(64));
        }
        set |= quint64(value->least);
    }
    Expression expression;
    expression.parts = {of};
    return set ? make(expression, {.op = Op::InChoice, .a = qint64(set)}, place)
               : wrong(place.below(key).at(1), QStringLiteral("no choice"));
}

Expression::Pointer ExpressionReader::some(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.parts = {truth(json.value(key), place.below(key))};
    return make(expression, {.op = Op::Some}, place);
}

Expression::Pointer ExpressionReader::every(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key, QStringLiteral("where")}, place);
    Expression expression;
    const QJsonValue where = json.value(QLatin1String("where"));
    expression.parts = {truth(json.value(key), place.below(key)),
                        truth(where.isUndefined() ? QJsonValue(true) : where, place.below("where"))};
    return make(expression, {.op = Op::Every}, place);
}

Expression::Pointer ExpressionReader::ofAge(const QJsonObject &json, const QString &key, const Place &place)
{
    constexpr int oldest = 130;
    allow(json, {key}, place);
    const bool isTruth = key == QLatin1String("through_school_year_of");
    Expression expression;
    expression.type = {isTruth ? ValueKind::Truth : ValueKind::Date};
    expression.parts = {birth(place)};
    const Op op = isTruth                           ? Op::ThroughSchoolYear
                  : key == QLatin1String("reaches") ? Op::Reaches
                                                    : Op::SchoolYearEnd;
    return make(expression, {.op = op, .a = whole(json.value(key), 0, oldest, place.below(key))}, place);
}

Expression::Pointer ExpressionReader::askOffice(const QJsonObject &json, const QString &key,
                                                const Place &place)
{
    allow(json, {key}, place);
    if (!json.value(key).toBool() || !json.contains(QLatin1String("label"))) {
        return wrong(place.below(key), QStringLiteral("is true and needs a label"));
    }
    return make({}, {.op = Op::AskOffice}, place);
}

Expression::Pointer ExpressionReader::knownOr(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.parts = list(json.value(key), place.below(key), 2, 2);
    if (!agree(expression.parts, place.below(key), &expression.type, &expression.isLiteral)) {
        return wrong(place, {});
    }
    if (expression.parts.front()->op != Op::Fact) {
        return wrong(place.below(key).at(0), QStringLiteral("no fact"));
    }
    return make(expression, {.op = Op::KnownOr}, place);
}

} // namespace madoguchi
