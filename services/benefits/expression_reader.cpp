#include "benefits/expression_reader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestDefinitionFile = 1024LL * 1024;
constexpr qint64 largestLiteral = 1'000'000'000'000;

std::vector<int> nodesOf(const std::vector<Expression::Pointer> &parts)
{
    std::vector<int> nodes;
    nodes.reserve(parts.size());
    for (const auto &part : parts) {
        nodes.push_back(part->node);
    }
    return nodes;
}

Comparison comparisonNamed(const QString &key)
{
    return key == QLatin1String("below")      ? Comparison::Below
           : key == QLatin1String("at_most")  ? Comparison::AtMost
           : key == QLatin1String("above")    ? Comparison::Above
           : key == QLatin1String("at_least") ? Comparison::AtLeast
                                              : Comparison::Equals;
}

/// Something that can be larger or smaller than another.
bool isOrdered(ValueKind kind)
{
    return kind == ValueKind::Yen || kind == ValueKind::Number || kind == ValueKind::Date;
}

bool isCounted(ValueKind kind) { return kind == ValueKind::Yen || kind == ValueKind::Number; }

} // namespace

ExpressionReader::ExpressionReader(const FactBook &facts, const TableBook &tables, Program &program)
    : m_facts(facts)
    , m_tables(tables)
    , m_program(program)
{
}

Outcome ExpressionReader::addDefinitions(const QString &file, const QByteArray &text)
{
    constexpr int mostDefinitions = 1000;
    JsonReader json = JsonReader::fromText(text, largestDefinitionFile);
    for (JsonReader &item : json.objects("definitions", mostDefinitions)) {
        Definition definition;
        definition.id = item.string("id", 64);
        definition.name = item.text("name");
        definition.json = item.value("is");
        definition.file = file;
        definition.pointer = item.pointer() + QLatin1String("/is");
        item.finish();
        if (m_definitions.contains(definition.id) || m_facts.index(definition.id) >= 0) {
            item.fail("id", QStringLiteral("there already: ") + definition.id);
        }
        m_definitions.insert(definition.id, definition);
    }
    json.finish();
    return json.ok() ? Outcome() : failure(json.error());
}

Result<Expression::Pointer> ExpressionReader::read(const QJsonValue &json, const QString &pointer,
                                                   ValueKind wanted)
{
    m_fault.reset();
    m_where.clear();
    m_making.clear();
    m_parts = 0;
    const Place place{pointer, 0};
    const Ptr expression = one(json, place);
    const ValueKind kind = expression->type.kind;
    if (kind != wanted && !(wanted == ValueKind::Yen && kind == ValueKind::Number && expression->isLiteral)) {
        wrong(place, QStringLiteral("is ") + nameOf(expression->type) + QLatin1String(", wanted is ") +
                         nameOf({wanted}));
    }
    return m_fault ? Result<Ptr>(failure(*m_fault)) : Result<Ptr>(expression);
}

Result<Expression::Pointer> ExpressionReader::readDefinition(const QString &id)
{
    m_fault.reset();
    m_where.clear();
    m_making.clear();
    m_parts = 0;
    const Ptr expression = definition(id, {QString(), 0});
    return m_fault ? Result<Ptr>(failure(*m_fault)) : Result<Ptr>(expression);
}

/// Remembers the first fault and gives something to read on with.
Expression::Pointer ExpressionReader::wrong(const Place &place, const QString &what)
{
    if (!m_fault) {
        m_fault = Error{ErrorCode::CatalogueInvalid,
                        m_where + (place.pointer.isEmpty() ? QStringLiteral("/") : place.pointer) +
                            QLatin1String(": ") + what,
                        {{QStringLiteral("pointer"), place.pointer}}};
    }
    Expression nothing;
    nothing.isLiteral = true;
    return std::make_shared<Expression>(nothing);
}

Expression::Pointer ExpressionReader::make(Expression expression, const Node &node, const Place &place)
{
    if (m_fault) {
        return wrong(place, {});
    }
    if (m_program.nodes().size() >= size_t(Program::mostNodes)) {
        return wrong(place, QStringLiteral("the content is too large"));
    }
    Node own = node;
    own.kind = expression.type.kind;
    expression.op = node.op;
    expression.pointer = place.pointer;
    const std::vector<int> arguments = nodesOf(expression.parts);
    const bool gathers = node.op >= Op::Some && node.op <= Op::Smallest;
    if (!gathers && node.op != Op::Self) {
        own.perMember = own.perMember || std::any_of(arguments.begin(), arguments.end(), [&](int argument) {
                            return m_program.nodes()[size_t(argument)].perMember;
                        });
    }
    expression.node = m_program.add(own, arguments);
    return std::make_shared<Expression>(std::move(expression));
}

void ExpressionReader::allow(const QJsonObject &json, const QStringList &keys, const Place &place)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!keys.contains(it.key()) && it.key() != QLatin1String("label") &&
            it.key() != QLatin1String("law")) {
            wrong(place.below(it.key()), QStringLiteral("unknown key"));
        }
    }
}

int ExpressionReader::whole(const QJsonValue &json, int least, int most, const Place &place)
{
    const double number = json.toDouble(std::nan(""));
    if (!json.isDouble() || !(number >= least && number <= most) || number != std::floor(number)) {
        wrong(place, QStringLiteral("no whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return int(number);
}

Expression::Pointer ExpressionReader::one(const QJsonValue &json, const Place &place)
{
    if (place.depth > deepest || ++m_parts > mostParts) {
        return wrong(place, QStringLiteral("too deep, or too large"));
    }
    if (m_fault) {
        return wrong(place, {});
    }
    if (json.isString()) {
        return reference(json.toString(), place);
    }
    if (json.isObject()) {
        return object(json.toObject(), place);
    }
    Expression constant;
    Node node{.op = Op::Constant};
    if (json.isBool()) {
        node.a = node.b = json.toBool() ? 1 : 0;
        return make(constant, node, place);
    }
    const double number = json.toDouble(std::nan(""));
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > double(largestLiteral)) {
        return wrong(place, QStringLiteral("no expression"));
    }
    constant.type = {ValueKind::Number};
    constant.isLiteral = true;
    node.a = node.b = qint64(number);
    return make(constant, node, place);
}

Expression::Pointer ExpressionReader::object(const QJsonObject &json, const Place &place)
{
    using R = ExpressionReader;
    static const QHash<QString, Maker> makers{
        {QStringLiteral("fact"), &R::factWithYear},
        {QStringLiteral("date"), &R::date},
        {QStringLiteral("all"), &R::logic},
        {QStringLiteral("any"), &R::logic},
        {QStringLiteral("not"), &R::negation},
        {QStringLiteral("below"), &R::comparison},
        {QStringLiteral("at_most"), &R::comparison},
        {QStringLiteral("above"), &R::comparison},
        {QStringLiteral("at_least"), &R::comparison},
        {QStringLiteral("equals"), &R::comparison},
        {QStringLiteral("between"), &R::between},
        {QStringLiteral("is"), &R::choice},
        {QStringLiteral("in"), &R::choice},
        {QStringLiteral("some"), &R::some},
        {QStringLiteral("every"), &R::every},
        {QStringLiteral("through_school_year_of"), &R::ofAge},
        {QStringLiteral("reaches"), &R::ofAge},
        {QStringLiteral("school_year_end_of"), &R::ofAge},
        {QStringLiteral("tax_day"), &R::taxDay},
        {QStringLiteral("ask_office"), &R::askOffice},
        {QStringLiteral("known_or"), &R::knownOr},
        {QStringLiteral("plus"), &R::sums},
        {QStringLiteral("minus"), &R::sums},
        {QStringLiteral("lesser"), &R::sums},
        {QStringLiteral("greater"), &R::sums},
        {QStringLiteral("times"), &R::times},
        {QStringLiteral("count"), &R::overMembers},
        {QStringLiteral("sum"), &R::overMembers},
        {QStringLiteral("largest"), &R::overMembers},
        {QStringLiteral("smallest"), &R::overMembers},
        {QStringLiteral("rank"), &R::rank},
        {QStringLiteral("table"), &R::table},
        {QStringLiteral("case"), &R::cases},
        {QStringLiteral("band"), &R::band},
        {QStringLiteral("within"), &R::within},
        {QStringLiteral("date_plus"), &R::datePlus},
        {QStringLiteral("days_between"), &R::daysBetween},
        {QStringLiteral("self"), &R::self},
    };
    QString key;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (makers.contains(it.key())) {
            key = key.isEmpty() ? it.key() : QStringLiteral("\n");
        }
    }
    // `round` is a word of its own, and what goes with a rate.
    const bool rounds = key.isEmpty() && json.contains(QLatin1String("round"));
    if (!rounds && !makers.contains(key)) {
        return wrong(place, key.isEmpty() ? QStringLiteral("no word of the vocabulary")
                                          : QStringLiteral("two words of the vocabulary in one object"));
    }
    const Ptr made =
        rounds ? round(json, QStringLiteral("round"), place) : (this->*makers.value(key))(json, key, place);
    if (!json.contains(QLatin1String("label")) && !json.contains(QLatin1String("law"))) {
        return made;
    }
    Expression named = *made;
    if (const QJsonValue label = json.value(QLatin1String("label")); !label.isUndefined()) {
        const auto text = LocalizedText::fromJson(label);
        if (!text) {
            return wrong(place.below("label"), text.error().detail);
        }
        named.label = *text;
    }
    named.law = json.value(QLatin1String("law")).toString();
    return std::make_shared<Expression>(std::move(named));
}

Expression::Pointer ExpressionReader::reference(const QString &word, const Place &place)
{
    if (const int index = m_facts.index(word); index >= 0) {
        return fact(index, YearRule::none, place);
    }
    return m_definitions.contains(word) ? definition(word, place) : builtIn(word, place);
}

Expression::Pointer ExpressionReader::birth(const Place &place)
{
    return fact(m_facts.birth(), YearRule::none, place);
}

Expression::Pointer ExpressionReader::builtIn(const QString &word, const Place &place)
{
    Expression expression;
    const auto ofBirth = [&](Op op, Unit unit) {
        expression.type = {ValueKind::Number, unit};
        expression.parts = {birth(place)};
        return make(expression, {.op = op}, place);
    };
    if (word == QLatin1String("today")) {
        expression.type = {ValueKind::Date};
        return make(expression, {.op = Op::Today}, place);
    }
    if (word == QLatin1String("fiscal-year")) {
        expression.type = {ValueKind::Number};
        return make(expression, {.op = Op::FiscalYear}, place);
    }
    if (word == QLatin1String("age")) {
        return ofBirth(Op::Age, Unit::Years);
    }
    if (word == QLatin1String("age-months")) {
        return ofBirth(Op::AgeMonths, Unit::Months);
    }
    if (word == QLatin1String("school-grade")) {
        return ofBirth(Op::SchoolGrade, Unit::None);
    }
    return wrong(place, QStringLiteral("no fact, definition or built-in word: ") + word.left(64));
}

Expression::Pointer ExpressionReader::fact(int index, qint64 year, const Place &place)
{
    const Fact &fact = m_facts.at(index);
    if (fact.form != Fact::Form::Value) {
        return wrong(place, QStringLiteral("not to be used in an expression: ") + fact.id);
    }
    if (fact.byYear != (year != YearRule::none)) {
        return wrong(place, fact.byYear ? QStringLiteral("needs its income_year or year: ") + fact.id
                                        : QStringLiteral("has no years: ") + fact.id);
    }
    Expression expression;
    expression.type = fact.type;
    expression.name = fact.name;
    if (!fact.appliesIf.isUndefined()) {
        if (!m_appliesMade.contains(index)) {
            if (m_making.contains(fact.id)) {
                return wrong(place, QStringLiteral("applies_if goes in a circle: ") + fact.id);
            }
            m_making += fact.id;
            const QString where = std::exchange(m_where, fact.file + QLatin1String(": "));
            const int parts = std::exchange(m_parts, 0);
            m_appliesMade.insert(index,
                                 truth(fact.appliesIf, {fact.pointer + QLatin1String("/applies_if"), 0}));
            m_parts = parts;
            m_where = where;
            m_making.removeLast();
        }
        expression.parts = {m_appliesMade.value(index)};
    }
    Node node{.op = Op::Fact, .a = index, .b = year};
    node.perMember = fact.about == Fact::About::Person;
    if (node.perMember || expression.parts.empty()) {
        return make(expression, node, place);
    }
    // A household's fact that applies by something about a person: about the one who asks.
    const Ptr applies = expression.parts.front();
    Expression selfOnly;
    selfOnly.type = {ValueKind::Truth};
    selfOnly.parts = {applies};
    expression.parts = {make(selfOnly, {.op = Op::Self}, place)};
    return make(expression, node, place);
}

Expression::Pointer ExpressionReader::definition(const QString &id, const Place &place)
{
    const auto made = m_made.constFind(id);
    if (made != m_made.constEnd()) {
        return *made;
    }
    if (m_making.contains(id)) {
        return wrong(place, QStringLiteral("goes in a circle: ") + id);
    }
    const Definition definition = m_definitions.value(id);
    m_making += id;
    const QString where = std::exchange(m_where, definition.file + QLatin1String(": "));
    const int parts = std::exchange(m_parts, 0);
    Expression named = *one(definition.json, {definition.pointer, 0});
    m_parts = parts;
    m_where = where;
    m_making.removeLast();
    if (m_fault) {
        return wrong(place, {});
    }
    named.name = definition.name;
    named.isShared = true;
    const Ptr kept = std::make_shared<Expression>(std::move(named));
    m_made.insert(id, kept);
    return kept;
}

Expression::Pointer ExpressionReader::factWithYear(const QJsonObject &json, const QString &key,
                                                   const Place &place)
{
    allow(json, {key, QStringLiteral("income_year"), QStringLiteral("year")}, place);
    const int index = m_facts.index(json.value(key).toString());
    if (index < 0) {
        return wrong(place.below(key), QStringLiteral("no such fact"));
    }
    qint64 year = YearRule::none;
    if (json.contains(QLatin1String("income_year"))) {
        year = whole(json.value(QLatin1String("income_year")), 1, 12, place.below("income_year"));
    } else if (json.contains(QLatin1String("year"))) {
        constexpr int furthest = 10;
        year = YearRule::relative +
               whole(json.value(QLatin1String("year")), -furthest, furthest, place.below("year"));
    }
    return fact(index, year, place);
}

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

Expression::Pointer ExpressionReader::taxDay(const QJsonObject &json, const QString &key, const Place &place)
{
    allow(json, {key}, place);
    Expression expression;
    expression.type = {ValueKind::Date};
    return make(expression, {.op = Op::TaxDay, .a = whole(json.value(key), 1, 12, place.below(key))}, place);
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
