#include "benefits/fact.h"

#include <QRegularExpression>

#include <cmath>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestFactFile = 2LL * 1024 * 1024;
constexpr int mostChoices = 60;

QString textOf(const QJsonValue &json) { return json.toString(); }

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    const double number = json.toDouble(std::nan(""));
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > 1e12) {
        return std::nullopt;
    }
    return qint64(number);
}

std::optional<qint64> julianDay(const QJsonValue &json)
{
    const QDate day = QDate::fromString(textOf(json), Qt::ISODate);
    return day.isValid() && textOf(json).size() == 10 ? std::optional(day.toJulianDay()) : std::nullopt;
}

/// The range and the type; what can not be is told to the reader.
void readType(JsonReader &json, Fact &fact)
{
    const QString type = json.string("type", 20);
    const bool isNumber = type == QLatin1String("number");
    if (type == QLatin1String("yes_no")) {
        fact.type = {ValueKind::Truth};
        fact.range = Value::anyTruth();
    } else if (type == QLatin1String("yen") || isNumber) {
        fact.type = {isNumber ? ValueKind::Number : ValueKind::Yen};
        constexpr int most = 2'000'000'000;
        fact.range = {json.integer("least", -most, most, 0), json.integer("most", 0, most, most)};
        if (isNumber && json.has("unit")) {
            const auto unit = unitNamed(json.string("unit", 20));
            fact.type.unit = unit.value_or(Unit::None);
            if (!unit) {
                json.fail("unit", QStringLiteral("unknown"));
            }
        }
    } else if (type == QLatin1String("date")) {
        fact.type = {ValueKind::Date};
        fact.range = {QDate(1880, 1, 1).toJulianDay(), QDate(2120, 12, 31).toJulianDay()};
    } else if (type == QLatin1String("choice")) {
        fact.type = {ValueKind::Choice};
    } else if (type == QLatin1String("town")) {
        fact.form = Fact::Form::Town;
    } else if (type == QLatin1String("members")) {
        fact.form = Fact::Form::Members;
    } else {
        json.fail("type", QStringLiteral("unknown"));
    }
}

void readChoices(JsonReader &json, Fact &fact)
{
    for (JsonReader &item : json.objects("choices", mostChoices)) {
        fact.choices += FactChoice{item.string("value", 60), item.text("name")};
        item.finish();
    }
    if ((fact.type.kind == ValueKind::Choice) == fact.choices.isEmpty()) {
        json.fail("choices", QStringLiteral("a choice needs its values, and only a choice"));
    } else if (fact.type.kind == ValueKind::Choice) {
        fact.range = {qint64((quint64(1) << fact.choices.size()) - 1), 0};
    }
}

std::optional<Value> readDefault(JsonReader &json, const char *key, const Fact &fact)
{
    if (!json.has(key)) {
        return std::nullopt;
    }
    const auto value = fact.valueOf(json.scalar(key));
    if (!value) {
        json.fail(key, QStringLiteral("not a value of this fact"));
    }
    return value;
}

Fact readFact(JsonReader &json)
{
    Fact fact;
    fact.id = json.string("id", 64);
    const QString about = json.string("about", 20);
    fact.about = about == QLatin1String("household") ? Fact::About::Household : Fact::About::Person;
    if (fact.about == Fact::About::Person && about != QLatin1String("person")) {
        json.fail("about", QStringLiteral("neither person nor household"));
    }
    readType(json, fact);
    fact.byYear = json.boolean("by_year", false);
    fact.topic = json.string("topic", 40);
    fact.sensitivity = json.integer("sensitivity", 0, Fact::mostSensitive);
    fact.effort = json.integer("effort", 1, Fact::mostEffort);
    fact.name = json.text("name");
    fact.question = json.text("question");
    fact.questionOf = json.optionalText("question_of");
    fact.help = json.optionalText("help");
    readChoices(json, fact);
    fact.otherwise = readDefault(json, "otherwise", fact);
    fact.assumed = readDefault(json, "assume", fact);
    fact.appliesIf = json.value("applies_if");
    fact.pointer = json.pointer();
    if (fact.appliesIf.isUndefined() == fact.otherwise.has_value()) {
        json.fail("otherwise", QStringLiteral("belongs to applies_if, and applies_if to it"));
    }
    return fact;
}

} // namespace

std::optional<Value> Fact::valueOf(const QJsonValue &json) const
{
    if (json.isObject()) {
        const QJsonObject span = json.toObject();
        const bool isNumber =
            type.kind == ValueKind::Yen || type.kind == ValueKind::Number || type.kind == ValueKind::Date;
        const auto end = [&](const char *key, qint64 open) {
            const QJsonValue given = span.value(QLatin1String(key));
            return given.isUndefined()            ? std::optional(open)
                   : type.kind == ValueKind::Date ? julianDay(given)
                                                  : wholeNumber(given);
        };
        const auto least = end("at_least", range.least);
        const auto most = end("at_most", range.most);
        const bool good = isNumber && least && most && *least <= *most && *least >= range.least &&
                          *most <= range.most && !span.isEmpty();
        return good ? std::optional(Value{*least, *most}) : std::nullopt;
    }
    switch (type.kind) {
    case ValueKind::Truth:
        return json.isBool() ? std::optional(Value::exactly(json.toBool() ? 1 : 0)) : std::nullopt;
    case ValueKind::Choice:
        for (qsizetype i = 0; i < choices.size(); ++i) {
            if (choices.at(i).value == textOf(json)) {
                return Value{qint64(quint64(1) << i), 0};
            }
        }
        return std::nullopt;
    case ValueKind::Yen:
    case ValueKind::Number:
    case ValueKind::Date: {
        const auto number = type.kind == ValueKind::Date ? julianDay(json) : wholeNumber(json);
        return number && range.contains(*number) ? std::optional(Value::exactly(*number)) : std::nullopt;
    }
    case ValueKind::Rate:
        break;
    }
    return std::nullopt;
}

QJsonValue Fact::toJson(const Value &value) const
{
    const auto number = [&](qint64 one) -> QJsonValue {
        return type.kind == ValueKind::Date ? QJsonValue(QDate::fromJulianDay(one).toString(Qt::ISODate))
                                            : QJsonValue(one);
    };
    if (type.kind == ValueKind::Choice) {
        for (qsizetype i = 0; i < choices.size(); ++i) {
            if (quint64(value.least) == quint64(1) << i) {
                return choices.at(i).value;
            }
        }
        return {};
    }
    if (type.kind == ValueKind::Truth) {
        return value.isExact() ? QJsonValue(value.least == 1) : QJsonValue();
    }
    return value.isExact() ? number(value.least)
                           : QJsonValue(QJsonObject{{QStringLiteral("at_least"), number(value.least)},
                                                    {QStringLiteral("at_most"), number(value.most)}});
}

Outcome FactBook::add(const QString &file, const QByteArray &text)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"));
    JsonReader json = JsonReader::fromText(text, largestFactFile);
    for (JsonReader &item : json.objects("facts", mostFacts)) {
        Fact fact = readFact(item);
        const QStringList relations = item.strings("relations", mostChoices, 20);
        item.finish();
        if (!json.ok()) {
            return failure(json.error());
        }
        if (!idForm.match(fact.id).hasMatch() || m_indexes.contains(fact.id)) {
            item.fail("id", QStringLiteral("not of the form of an id, or there already: ") + fact.id);
        }
        if (m_facts.size() >= mostFacts) {
            item.fail("id", QStringLiteral("too many facts"));
        }
        const int relation = index(QStringLiteral("relation"));
        for (const QString &name : relations) {
            const auto value = relation < 0 ? std::nullopt : m_facts.at(relation).valueOf(name);
            if (!value || fact.form != Fact::Form::Members) {
                item.fail("relations", QStringLiteral("no relation, or the fact relation comes later"));
            } else {
                fact.relations |= quint64(value->least);
            }
        }
        fact.file = file;
        const auto here = int(m_facts.size());
        fact.type.choicesOf = fact.type.kind == ValueKind::Choice ? here : -1;
        m_indexes.insert(fact.id, here);
        if (fact.form == Fact::Form::Members) {
            m_memberLists += here;
        } else if (fact.form == Fact::Form::Town) {
            m_town = here;
        }
        m_facts += std::move(fact);
    }
    json.finish();
    return json.ok() ? Outcome() : failure(json.error());
}

Outcome FactBook::finish()
{
    m_birth = index(QStringLiteral("birth"));
    m_relation = index(QStringLiteral("relation"));
    const bool sound =
        m_birth >= 0 && m_relation >= 0 && m_town >= 0 && at(m_birth).type.kind == ValueKind::Date &&
        at(m_birth).about == Fact::About::Person && at(m_relation).type.kind == ValueKind::Choice &&
        at(m_relation).about == Fact::About::Person && at(m_relation).valueOf(QStringLiteral("self"));
    quint64 listed = 0;
    for (const int list : m_memberLists) {
        listed |= at(list).relations;
    }
    if (!sound || listed != (quint64(at(m_relation).range.least) & ~quint64(1))) {
        return failure(ErrorCode::CatalogueInvalid,
                       QStringLiteral("facts: birth, relation (self first), a town and lists of members of "
                                      "every relation are needed"));
    }
    return {};
}

} // namespace madoguchi
