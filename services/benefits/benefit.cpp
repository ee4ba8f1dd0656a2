#include "benefits/benefit.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestFile = 512LL * 1024;
constexpr int mostYen = 100'000'000;

template<typename Dated>
void readPeriod(JsonReader &json, Dated &dated)
{
    dated.from = json.date("from");
    if (json.has("until")) {
        dated.until = json.date("until");
        if (json.ok() && *dated.until < dated.from) {
            json.fail("until", QStringLiteral("before the first day"));
        }
    }
}

/// In the order of time and without overlap: one day has one answer.
template<typename Dated>
bool isOrdered(const QList<Dated> &list)
{
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (!list.at(i - 1).until || *list.at(i - 1).until >= list.at(i).from) {
            return false;
        }
    }
    return true;
}

template<typename Dated>
const Dated *on(const QList<Dated> &list, const QDate &day)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Dated &entry) {
        return day >= entry.from && (!entry.until || day <= *entry.until);
    });
    return found == list.end() ? nullptr : &*found;
}

BenefitAmount readAmount(JsonReader json)
{
    static constexpr std::array<std::pair<const char *, BenefitAmount::Per>, 4> periods{
        {{"month", BenefitAmount::Per::Month},
         {"year", BenefitAmount::Per::Year},
         {"day", BenefitAmount::Per::Day},
         {"once", BenefitAmount::Per::Once}}};
    BenefitAmount amount;
    readPeriod(json, amount);
    amount.most = json.integer("most_yen", 0, mostYen);
    if (json.has("least_yen")) {
        amount.least = json.integer("least_yen", 0, amount.most);
    }
    const QString per = json.string("per", 10);
    const auto found = std::find_if(periods.begin(), periods.end(),
                                    [&](const auto &period) { return per == QLatin1String(period.first); });
    if (found == periods.end()) {
        json.fail("per", QStringLiteral("unknown"));
    } else {
        amount.per = found->second;
    }
    amount.text = json.text("text");
    json.finish();
    return amount;
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

} // namespace

const BenefitAmount *Benefit::amountOn(const QDate &day) const { return on(amounts, day); }

const BenefitRule *Benefit::ruleOn(const QDate &day) const { return on(rules, day); }

Result<Benefit> Benefit::fromJson(const QByteArray &text)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    JsonReader json = JsonReader::fromText(text, largestFile);
    Benefit benefit;
    benefit.id = json.string("id", 64);
    benefit.name = json.text("name");
    benefit.authority = json.text("authority");
    benefit.areas = readAreas(json);
    benefit.summary = json.text("summary");
    benefit.furtherConditions = json.text("further_conditions");
    benefit.howToApply = json.text("how_to_apply");
    benefit.legalGround = json.text("legal_ground");
    benefit.source = json.string("source", 500);
    benefit.checkedOn = json.date("checked_on");
    benefit.note = json.string("note", 1000);
    for (JsonReader &item : json.objects("rules", 50)) {
        BenefitRule rule;
        readPeriod(item, rule);
        rule.requirement = Requirement::fromJson(item.object("requirement"));
        item.finish();
        benefit.rules += rule;
    }
    for (const JsonReader &item : json.objects("amounts", 100)) {
        benefit.amounts += readAmount(item);
    }
    json.finish();
    if (!idForm.match(benefit.id).hasMatch()) {
        json.fail("id", QStringLiteral("not of the form of an id"));
    }
    if (!benefit.source.startsWith(QLatin1String("https://"))) {
        json.fail("source", QStringLiteral("no https address"));
    }
    if (benefit.rules.isEmpty() || !isOrdered(benefit.rules)) {
        json.fail("rules", QStringLiteral("none, or not in order of time without overlap"));
    }
    if (!isOrdered(benefit.amounts)) {
        json.fail("amounts", QStringLiteral("not in order of time without overlap"));
    }
    if (!json.ok()) {
        return failure(json.error());
    }
    return benefit;
}

} // namespace madoguchi
