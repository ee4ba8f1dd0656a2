#include "procedures/content_json.h"
#include "procedures/field_reader.h"

namespace madoguchi
{
namespace
{

constexpr int deepestCondition = 6;
constexpr int mostParts = 20;
constexpr int mostDays = 5;
constexpr int mostValues = 100;
constexpr int longestDays = 4000;
constexpr int longestMonths = 1200;
constexpr int longestYears = 100;
constexpr int oldest = 150;

constexpr std::array<std::pair<const char *, DayRule::Count>, 4> dayCounts{
    {{"days", DayRule::Count::Days},
     {"openingDays", DayRule::Count::OpeningDays},
     {"legalPeriod", DayRule::Count::LegalPeriod},
     {"fromFirstDay", DayRule::Count::FromFirstDay}}};

struct UnitKey
{
    const char *key;
    PeriodUnit unit;
    int most;
};
/// The longest first: days may stand beside the others.
constexpr std::array<UnitKey, 3> dayUnits{{{"years", PeriodUnit::Years, longestYears},
                                           {"months", PeriodUnit::Months, longestMonths},
                                           {"days", PeriodUnit::Days, longestDays}}};

using Kind = Condition::Kind;
constexpr std::array<std::pair<const char *, Kind>, 7> comparisons{{{"equals", Kind::Equals},
                                                                    {"in", Kind::In},
                                                                    {"answered", Kind::Answered},
                                                                    {"at_least", Kind::AtLeast},
                                                                    {"at_most", Kind::AtMost},
                                                                    {"on_or_after", Kind::OnOrAfter},
                                                                    {"on_or_before", Kind::OnOrBefore}}};
constexpr std::array<std::pair<const char *, Kind>, 2> todayComparisons{
    {{"on_or_after", Kind::OnOrAfter}, {"on_or_before", Kind::OnOrBefore}}};
constexpr std::array<std::pair<const char *, Kind>, 3> ages{
    {{"at_least", Kind::AgeAtLeast}, {"at_most", Kind::AgeAtMost}, {"below", Kind::AgeBelow}}};

/// The one of `names` that is there; a fault where it is none or several.
template<std::size_t N>
std::pair<const char *, Kind> onlyOne(JsonReader &json,
                                      const std::array<std::pair<const char *, Kind>, N> &names)
{
    std::optional<std::pair<const char *, Kind>> found;
    for (const auto &entry : names) {
        if (json.has(entry.first)) {
            if (found) {
                json.fail(entry.first, QStringLiteral("a second comparison"));
            }
            found = entry;
        }
    }
    if (!found) {
        json.fail(names.front().first, QStringLiteral("no comparison"));
    }
    return found.value_or(names.front());
}

bool fitsQuestion(const QuestionShape &question, const QJsonValue &value)
{
    switch (question.type) {
    case FieldType::Choice:
    case FieldType::Choices:
        return question.choices.contains(value.toString());
    case FieldType::YesNo:
        return value.isBool();
    case FieldType::Number:
    case FieldType::Yen:
        return value.isDouble();
    default:
        return false; // what a person writes freely has no value to compare with
    }
}

bool isCountable(FieldType type)
{
    Field field;
    field.type = type;
    return field.isNumber() || field.isList();
}

/// `base` must be a date among the earlier questions, or today.
void checkBase(JsonReader &json, const char *key, const QString &base, const QuestionScope &earlier)
{
    const auto question = earlier.constFind(base);
    const bool isDate = question != earlier.cend() && question->type == FieldType::Date;
    if (base != QLatin1String("today") && !isDate) {
        json.fail(key, QStringLiteral("neither today nor an earlier date"));
    }
}

Condition readAge(JsonReader &json, const QuestionScope &earlier)
{
    Condition condition;
    condition.field = json.string("age", 64);
    checkBase(json, "age", condition.field, earlier);
    const auto [key, kind] = onlyOne(json, ages);
    condition.kind = kind;
    condition.number = json.integer(key, 0, oldest);
    condition.day.base = json.string("on", QStringLiteral("today"), 64);
    checkBase(json, "on", condition.day.base, earlier);
    if (json.has("counted")) {
        // Laws that say 「…歳に達した日」: reached at the end of the day before the birthday, so that the age
        // of the next day counts (年齢計算ニ関スル法律).
        constexpr std::array<std::pair<const char *, int>, 1> waysToCount{{{"reached", 1}}};
        condition.day.length = named(json, "counted", waysToCount);
    }
    if (condition.field == QLatin1String("today")) {
        json.fail("age", QStringLiteral("no date of birth"));
    }
    return condition;
}

Condition readComparison(JsonReader &json, const QuestionScope &earlier)
{
    Condition condition;
    condition.field = json.string("field", 64);
    if (condition.field == QLatin1String("today")) {
        // What today is matters to a day that counts from an answer: "from three months before it ends".
        const auto [key, kind] = onlyOne(json, todayComparisons);
        condition.kind = kind;
        condition.day = readDay(json.object(key), earlier);
        return condition;
    }
    const auto question = earlier.constFind(condition.field);
    if (question == earlier.cend()) {
        json.fail("field", QStringLiteral("no question that stands before this one"));
        return condition;
    }
    const auto [key, kind] = onlyOne(json, comparisons);
    condition.kind = kind;
    const auto allows = [&, name = key](bool possible) {
        if (!possible) {
            json.fail(name, QStringLiteral("not possible with a %1").arg(fieldTypeName(question->type)));
        }
    };
    switch (kind) {
    case Kind::Equals:
    case Kind::In:
        condition.values =
            kind == Kind::In ? json.scalars(key, mostValues) : QList<QJsonValue>{json.scalar(key)};
        for (const QJsonValue &value : std::as_const(condition.values)) {
            if (!fitsQuestion(*question, value) && !question->choices.isEmpty()) {
                json.fail(key, QStringLiteral("no such choice; there are: ") +
                                   question->choices.join(QLatin1String(", ")));
            }
            allows(fitsQuestion(*question, value));
        }
        break;
    case Kind::Answered:
        if (!json.has(key)) {
            json.fail(key, QStringLiteral("missing"));
        }
        condition.answered = json.boolean(key, true);
        break;
    case Kind::AtLeast:
    case Kind::AtMost:
        allows(isCountable(question->type));
        condition.number = json.integer(key, -mostWholeNumber, mostWholeNumber);
        break;
    default:
        allows(question->type == FieldType::Date);
        condition.day = readDay(json.object(key), earlier);
    }
    return condition;
}

Condition readAtDepth(JsonReader json, const QuestionScope &earlier, int depth)
{
    Condition condition;
    if (depth > deepestCondition) {
        json.fail("all", QStringLiteral("nested too deep"));
        return condition;
    }
    if (json.has("all") || json.has("any")) {
        const char *key = json.has("all") ? "all" : "any";
        condition.kind = json.has("all") ? Kind::All : Kind::Any;
        for (const JsonReader &part : json.objects(key, mostParts)) {
            condition.parts += readAtDepth(part, earlier, depth + 1);
        }
        if (condition.parts.isEmpty()) {
            json.fail(key, QStringLiteral("nothing in it"));
        }
    } else if (json.has("not")) {
        condition.kind = Kind::Not;
        condition.parts += readAtDepth(json.object("not"), earlier, depth + 1);
    } else if (json.has("age")) {
        condition = readAge(json, earlier);
    } else {
        condition = readComparison(json, earlier);
    }
    json.finish();
    return condition;
}

/// "next": "03-15", a day that every year has.
void readNext(JsonReader &json, DayRule &rule)
{
    constexpr int commonYear = 2001;
    const QString text = json.string("next", 5);
    const QDate day = QDate::fromString(QString::number(commonYear) + u'-' + text, Qt::ISODate);
    if (text.size() != 5 || !day.isValid()) {
        json.fail("next", QStringLiteral("no day of the form MM-DD that every year has"));
        return;
    }
    rule.nextMonth = day.month();
    rule.nextDay = day.day();
    if (rule.count != DayRule::Count::Days && rule.count != DayRule::Count::LegalPeriod) {
        json.fail("count", QStringLiteral("not possible with next"));
    }
    for (const UnitKey &unit : dayUnits) {
        if (json.has(unit.key)) {
            json.fail(unit.key, QStringLiteral("a second length beside next"));
        }
    }
}

/// One of years, months and days; by the calendar also days beside months or years.
void readLength(JsonReader &json, DayRule &rule)
{
    // A period in law has at least one day; nothing is counted back but by the calendar.
    const bool byCalendar = rule.count == DayRule::Count::Days;
    const bool isPeriod = !byCalendar && rule.count != DayRule::Count::OpeningDays;
    bool counted = false;
    for (const UnitKey &unit : dayUnits) {
        if (!json.has(unit.key)) {
            continue;
        }
        const int length = json.integer(unit.key, byCalendar ? -unit.most : isPeriod ? 1 : 0, unit.most);
        if (!counted) {
            rule.unit = unit.unit;
            rule.length = length;
        } else if (byCalendar && unit.unit == PeriodUnit::Days) {
            rule.daysBeside = length;
        } else {
            json.fail(unit.key, QStringLiteral("a second length: only \"days\" counted as \"days\" may stand "
                                               "beside months or years"));
        }
        counted = true;
    }
    if (!counted && !byCalendar && !json.has("to")) {
        json.fail("days", QStringLiteral("missing: how many days, months or years \"count\" is to count"));
    }
    if (rule.count == DayRule::Count::OpeningDays && rule.unit != PeriodUnit::Days) {
        json.fail("count", QStringLiteral("opening days are counted in days"));
    }
}

/// "to": "endOfMonth".
void readEnd(JsonReader &json, DayRule &rule)
{
    if (!json.has("to")) {
        return;
    }
    constexpr std::array<std::pair<const char *, bool>, 1> ends{{{"endOfMonth", true}}};
    rule.toEndOfMonth = named(json, "to", ends);
    if (rule.count != DayRule::Count::Days && rule.count != DayRule::Count::LegalPeriod) {
        json.fail("count", QStringLiteral("not possible with to"));
    }
    if (rule.nextMonth > 0 || rule.daysBeside != 0) {
        json.fail("to", QStringLiteral("stands beside next, or beside a length in two units"));
    }
}

/// "base", or the days of which "latest" or "earliest" counts.
void readStart(JsonReader &json, DayRule &rule, const QuestionScope &earlier)
{
    const bool isLatest = json.has("latest");
    if (!isLatest && !json.has("earliest")) {
        rule.base = json.string("base", 64);
        checkBase(json, "base", rule.base, earlier);
        return;
    }
    const char *key = isLatest ? "latest" : "earliest";
    rule.from = isLatest ? DayRule::From::Latest : DayRule::From::Earliest;
    if (json.has("base") || (isLatest && json.has("earliest"))) {
        json.fail(key, QStringLiteral("stands beside another day to count from"));
    }
    for (const JsonReader &one : json.objects(key, mostDays)) {
        if (one.has("latest") || one.has("earliest")) {
            json.fail(key, QStringLiteral("nested too deep"));
            return;
        }
        rule.days += readDay(one, earlier);
    }
    if (rule.days.size() < 2) {
        json.fail(key, QStringLiteral("fewer than two days"));
    }
}

} // namespace

DayRule readDayKeys(JsonReader &json, const QuestionScope &earlier)
{
    DayRule rule;
    readStart(json, rule, earlier);
    rule.count = json.has("count") ? named(json, "count", dayCounts) : DayRule::Count::Days;
    if (json.has("next")) {
        readNext(json, rule);
    } else {
        readLength(json, rule);
    }
    readEnd(json, rule);
    return rule;
}

DayRule readDay(JsonReader json, const QuestionScope &earlier)
{
    const DayRule rule = readDayKeys(json, earlier);
    json.finish();
    return rule;
}

std::optional<DayRule> readOptionalDay(JsonReader &json, const char *key, const QuestionScope &earlier)
{
    const auto object = json.optionalObject(key);
    return object ? std::optional(readDay(*object, earlier)) : std::nullopt;
}

Condition readCondition(JsonReader json, const QuestionScope &earlier)
{
    return readAtDepth(std::move(json), earlier, 1);
}

std::optional<Condition> readOptionalCondition(JsonReader &json, const char *key,
                                               const QuestionScope &earlier)
{
    const auto object = json.optionalObject(key);
    return object ? std::optional(readCondition(*object, earlier)) : std::nullopt;
}

} // namespace madoguchi
