#include "benefits/expression_reader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestDefinitionFile = 1024LL * 1024;

std::vector<int> nodesOf(const std::vector<Expression::Pointer> &parts)
{
    std::vector<int> nodes;
    nodes.reserve(parts.size());
    for (const auto &part : parts) {
        nodes.push_back(part->node);
    }
    return nodes;
}

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

} // namespace madoguchi
