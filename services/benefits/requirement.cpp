#include "benefits/requirement.h"

#include "base/legal_dates.h"
#include "benefits/requirement_words.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int oldest = 130;
constexpr int mostParts = 20;

AgeSpan readAges(JsonReader json)
{
    const auto years = [&json](const char *key) -> std::optional<int> {
        const bool there = json.has(key);
        const int value = json.integer(key, 0, oldest, 0);
        return there ? std::optional(value) : std::nullopt;
    };
    const AgeSpan ages{years("from"), years("below"), years("after_school_year"), years("until_school_year")};
    if (!ages.from && !ages.below && !ages.afterSchoolYear && !ages.untilSchoolYear) {
        json.fail("", QStringLiteral("no age"));
    }
    json.finish();
    return ages;
}

Whose whoseOf(bool self, bool child) { return self ? Whose::Self : child ? Whose::Child : Whose::Anyone; }

} // namespace

bool AgeSpan::contains(const QDate &birth, const QDate &day) const
{
    // An age is reached when the day before the birthday ends: from the birthday on, one is that old.
    const auto reached = [&](int years) { return day > reachesAge(birth, years); };
    return (!from || reached(*from)) && (!below || !reached(*below)) &&
           (!afterSchoolYear || day > schoolYearEnd(birth, *afterSchoolYear)) &&
           (!untilSchoolYear || day <= schoolYearEnd(birth, *untilSchoolYear));
}

Requirement Requirement::fromJson(JsonReader json, int depth)
{
    Requirement requirement;
    const auto parts = [&](const char *key) {
        const QList<JsonReader> items = json.objects(key, mostParts);
        if (items.isEmpty() || depth >= deepest) {
            json.fail(key, QStringLiteral("empty or too deep"));
            return;
        }
        for (const JsonReader &item : items) {
            requirement.m_parts.push_back(fromJson(item, depth + 1));
        }
    };
    if (json.has("all")) {
        requirement.m_kind = Kind::All;
        parts("all");
    } else if (json.has("any")) {
        requirement.m_kind = Kind::Any;
        parts("any");
    } else if (json.has("ask")) {
        JsonReader ask = json.object("ask");
        requirement.m_kind = Kind::Ask;
        requirement.m_question = ask.string("id", 64);
        requirement.m_words = ask.text("question");
        ask.finish();
    } else {
        const bool self = json.has("self");
        const bool child = json.has("child");
        requirement.m_kind = self ? Kind::Self : child ? Kind::Child : Kind::Anyone;
        requirement.m_ages = readAges(json.object(self ? "self" : child ? "child" : "anyone"));
    }
    json.finish();
    return requirement;
}

Truth Requirement::evaluateAge(const BenefitFacts &facts, const QDate &day) const
{
    if (m_kind != Kind::Child && facts.birth.isValid() && m_ages.contains(facts.birth, day)) {
        return Truth::Yes;
    }
    if (m_kind == Kind::Self) {
        return facts.birth.isValid() ? Truth::No : Truth::Unknown;
    }
    bool unknown = !facts.household || (m_kind == Kind::Anyone && !facts.birth.isValid());
    for (const HouseholdPerson &person : facts.household.value_or(QList<HouseholdPerson>())) {
        if (m_kind == Kind::Child && !person.isChild) {
            continue;
        }
        if (!person.birth.isValid()) {
            unknown = true;
        } else if (m_ages.contains(person.birth, day)) {
            return Truth::Yes;
        }
    }
    return unknown ? Truth::Unknown : Truth::No;
}

/// Keeps the findings that bear the outcome: a question that can change nothing is never asked.
Truth Requirement::evaluateParts(const BenefitFacts &facts, const QDate &day, QList<Finding> &findings) const
{
    const bool all = m_kind == Kind::All;
    Truth whole = all ? Truth::Yes : Truth::No;
    std::vector<std::pair<Truth, QList<Finding>>> parts;
    for (const Requirement &part : m_parts) {
        QList<Finding> found;
        const Truth one = part.evaluate(facts, day, found);
        whole = all ? std::min(whole, one) : std::max(whole, one);
        parts.emplace_back(one, std::move(found));
    }
    const bool keepEvery = whole == (all ? Truth::Yes : Truth::No) || (all && whole == Truth::Unknown);
    for (const auto &[one, found] : parts) {
        if (keepEvery || one == whole) {
            findings += found;
        }
    }
    return whole;
}

Truth Requirement::evaluate(const BenefitFacts &facts, const QDate &day, QList<Finding> &findings) const
{
    if (m_kind == Kind::All || m_kind == Kind::Any) {
        return evaluateParts(facts, day, findings);
    }
    Finding finding;
    if (m_kind == Kind::Ask) {
        const auto answer = facts.answers.constFind(m_question);
        finding.question = m_question;
        finding.words = m_words;
        if (answer != facts.answers.constEnd()) {
            finding.truth = *answer ? Truth::Yes : Truth::No;
        }
    } else {
        finding.truth = evaluateAge(facts, day);
        finding.words = ageWords(whoseOf(m_kind == Kind::Self, m_kind == Kind::Child), m_ages, finding.truth);
    }
    findings += finding;
    return finding.truth;
}

} // namespace madoguchi
