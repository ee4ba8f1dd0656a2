#include "benefits/benefit.h"

#include "base/legal_dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr int mostRules = 50;
constexpr int mostAmounts = 10;
constexpr int mostDocuments = 20;

constexpr std::array topics{"children", "birth",   "schooling", "disability", "illness",
                            "work",     "housing", "elderly",   "energy",     "bereavement",
                            "disaster", "tax",     "pension",   "livelihood"};

template<typename T, size_t count>
T named(JsonReader &json, const char *key, const std::array<std::pair<const char *, T>, count> &names)
{
    const QString word = json.string(key, 20);
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto &name) { return word == QLatin1String(name.first); });
    if (found == names.end()) {
        json.fail(key, QStringLiteral("unknown"));
        return names.front().second;
    }
    return found->second;
}

QDate optionalDate(JsonReader &json, const char *key) { return json.has(key) ? json.date(key) : QDate(); }

/// An expression at `key`, its faults told to the reader.
Expression::Pointer expression(JsonReader &json, const char *key, ValueKind wanted,
                               ExpressionReader &expressions)
{
    const QString pointer = json.pointer() + u'/' + QLatin1String(key);
    auto read = expressions.read(json.value(key), pointer, wanted);
    if (!read) {
        const QString where = read.error().facts.value(QStringLiteral("pointer")).toString();
        const QString plain = where + QLatin1String(": ");
        // Of a fault in a definition or a fact, its file comes first: the pointer is this place all the same.
        const bool isHere = read.error().detail.startsWith(plain) && where.startsWith(pointer);
        json.failIn(isHere ? where : pointer,
                    isHere ? read.error().detail.mid(plain.size()) : read.error().detail);
        return {};
    }
    return *read;
}

BenefitAmount readAmount(JsonReader json, ExpressionReader &expressions)
{
    using Per = BenefitAmount::Per;
    static constexpr std::array<std::pair<const char *, Per>, 4> periods{
        {{"month", Per::Month}, {"year", Per::Year}, {"day", Per::Day}, {"once", Per::Once}}};
    BenefitAmount amount;
    amount.per = named(json, "per", periods);
    amount.yen = expression(json, "yen", ValueKind::Yen, expressions);
    amount.label = json.optionalText("label");
    json.finish();
    return amount;
}

BenefitRule readRule(JsonReader json, ExpressionReader &expressions)
{
    BenefitRule rule;
    rule.from = json.date("from");
    rule.until = optionalDate(json, "until");
    if (rule.until.isValid() && rule.until < rule.from) {
        json.fail("until", QStringLiteral("before the first day"));
    }
    rule.requirement = expression(json, "requirement", ValueKind::Truth, expressions);
    for (const JsonReader &amount : json.objects("amounts", mostAmounts)) {
        rule.amounts += readAmount(amount, expressions);
    }
    json.finish();
    return rule;
}

QDate monthAndDay(JsonReader &json, const char *key)
{
    constexpr int leapYear = 2000;
    const QString text = json.string(key, 5);
    const QDate day = QDate::fromString(QStringLiteral("%1-%2").arg(leapYear).arg(text), Qt::ISODate);
    if (!day.isValid() || text.size() != 5) {
        json.fail(key, QStringLiteral("no month and day (MM-DD)"));
    }
    return day;
}

/// "within": {"after": …, "days"|"months"|"years": n}
void readWithin(JsonReader period, ApplicationWindow &window, ExpressionReader &expressions)
{
    using Step = ApplicationWindow::Step;
    constexpr int most = 4000;
    window.kind = ApplicationWindow::Kind::Within;
    window.after = expression(period, "after", ValueKind::Date, expressions);
    for (const auto &[name, step] : {std::pair("days", Step::Days), std::pair("months", Step::Months),
                                     std::pair("years", Step::Years)}) {
        if (period.has(name) && window.count == 0) {
            window.step = step;
            window.count = period.integer(name, 1, most);
        }
    }
    if (window.count == 0) {
        period.fail("days", QStringLiteral("missing (or months, or years)"));
    }
    period.finish();
}

ApplicationWindow readWindow(JsonReader json, ExpressionReader &expressions)
{
    ApplicationWindow window;
    if (json.has("any_time")) {
        json.boolean("any_time", true);
    } else if (json.has("ask")) {
        window.kind = ApplicationWindow::Kind::Ask;
        window.text = json.text("ask");
    } else if (json.has("each_year")) {
        JsonReader period = json.object("each_year");
        window.kind = ApplicationWindow::Kind::EachYear;
        window.from = monthAndDay(period, "from");
        window.until = monthAndDay(period, "until");
        period.finish();
    } else if (json.has("between")) {
        JsonReader period = json.object("between");
        window.kind = ApplicationWindow::Kind::Between;
        window.from = period.date("from");
        window.until = period.date("until");
        period.finish();
        if (window.until < window.from) {
            json.fail("between", QStringLiteral("ends before it begins"));
        }
    } else {
        readWithin(json.object("within"), window, expressions);
    }
    json.finish();
    return window;
}

QStringList readAreas(JsonReader &json)
{
    static const QRegularExpression code(QStringLiteral("\\A([0-9]{2}|[0-9]{6})\\z"));
    QStringList areas = json.strings("areas", 2000, 6);
    if (!std::all_of(areas.begin(), areas.end(),
                     [](const QString &area) { return code.match(area).hasMatch(); })) {
        json.fail("areas", QStringLiteral("neither a prefecture's nor a town's code"));
    }
    return areas;
}

void readWhat(JsonReader &json, Benefit &benefit)
{
    static constexpr std::array<std::pair<const char *, BenefitKind>, 5> kinds{
        {{"paid", BenefitKind::Paid},
         {"saved", BenefitKind::Saved},
         {"deduction", BenefitKind::Deduction},
         {"loan", BenefitKind::Loan},
         {"in_kind", BenefitKind::InKind}}};
    static constexpr std::array<std::pair<const char *, bool>, 2> ways{
        {{"computed", true}, {"listed_only", false}}};
    benefit.id = json.string("id", 64);
    benefit.topic = json.string("topic", 20);
    if (std::none_of(topics.begin(), topics.end(),
                     [&](const char *topic) { return benefit.topic == QLatin1String(topic); })) {
        json.fail("topic", QStringLiteral("unknown"));
    }
    benefit.kind = named(json, "kind", kinds);
    benefit.isComputed = named(json, "how", ways);
    benefit.name = json.text("name");
    benefit.authority = json.text("authority");
    benefit.summary = json.text("summary");
    benefit.furtherConditions = json.optionalText("further_conditions");
    benefit.areas = readAreas(json);
    benefit.validFrom = optionalDate(json, "valid_from");
    benefit.validUntil = optionalDate(json, "valid_until");
    benefit.exclusiveWith = json.strings("exclusive_with", 20, 64);
    benefit.legalGround = json.text("legal_ground");
    benefit.source = json.string("source", 500);
    benefit.checkedOn = json.date("checked_on");
    benefit.note = json.string("note", 1000);
    benefit.households = json.value("households");
    benefit.cases = json.value("cases");
}

void readApplication(JsonReader json, Benefit &benefit, ExpressionReader &expressions)
{
    benefit.window = readWindow(json.object("window"), expressions);
    benefit.where = json.optionalText("where");
    benefit.howToApply = json.text("how");
    benefit.documents = json.textList("documents", mostDocuments);
    benefit.procedure = json.string("procedure", QString(), 64);
    benefit.form = json.string("form", QString(), 500);
    if (!benefit.form.isEmpty() && !benefit.form.startsWith(QLatin1String("https://"))) {
        json.fail("form", QStringLiteral("no https address"));
    }
    json.finish();
}

/// In the order of time and without overlap: one day has one answer.
bool areOrdered(const QList<BenefitRule> &rules)
{
    for (qsizetype i = 1; i < rules.size(); ++i) {
        if (!rules.at(i - 1).until.isValid() || rules.at(i - 1).until >= rules.at(i).from) {
            return false;
        }
    }
    return !rules.isEmpty();
}

} // namespace

QDate ApplicationWindow::deadline(const QDate &today, const QDate &event) const
{
    switch (kind) {
    case Kind::Within:
        if (!event.isValid()) {
            return {};
        }
        return step == Step::Days
                   ? periodEnd(event, count)
                   : nextOpeningDay(step == Step::Months ? event.addMonths(count) : event.addYears(count));
    case Kind::EachYear: {
        const auto inYear = [&](int year) {
            return QDate(year, until.month(), 1)
                .addDays(std::min(until.day(), QDate(year, until.month(), 1).daysInMonth()) - 1);
        };
        const QDate thisYear = inYear(today.year());
        return thisYear >= today ? thisYear : inYear(today.year() + 1);
    }
    case Kind::Between:
        return until;
    case Kind::AnyTime:
    case Kind::Ask:
        break;
    }
    return {};
}

const BenefitRule *Benefit::ruleOn(const QDate &day) const
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const BenefitRule &rule) { return rule.holdsOn(day); });
    return found == rules.end() ? nullptr : &*found;
}

Truth Benefit::concerns(const QString &town) const
{
    if (areas.isEmpty()) {
        return Truth::Yes;
    }
    if (town.isEmpty()) {
        return Truth::Unknown;
    }
    const bool inside =
        std::any_of(areas.begin(), areas.end(), [&](const QString &area) { return town.startsWith(area); });
    return inside ? Truth::Yes : Truth::No;
}

Result<Benefit> Benefit::fromJson(JsonReader json, ExpressionReader &expressions)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    Benefit benefit;
    readWhat(json, benefit);
    for (const JsonReader &rule : json.objects("rules", mostRules)) {
        benefit.rules += readRule(rule, expressions);
    }
    readApplication(json.object("apply"), benefit, expressions);
    json.finish();
    if (!idForm.match(benefit.id).hasMatch()) {
        json.fail("id", QStringLiteral("not of the form of an id"));
    }
    if (!benefit.source.startsWith(QLatin1String("https://"))) {
        json.fail("source", QStringLiteral("no https address"));
    }
    if (!areOrdered(benefit.rules)) {
        json.fail("rules", QStringLiteral("none, or not in order of time without overlap"));
    }
    if (!json.ok()) {
        return failure(json.error());
    }
    return benefit;
}

} // namespace madoguchi
