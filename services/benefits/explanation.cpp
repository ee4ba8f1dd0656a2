#include "benefits/explanation.h"

#include "base/legal_dates.h"
#include "benefits/explanation_words.h"

#include <bit>

namespace madoguchi
{
namespace
{

constexpr int deepestReason = 24;

/// By how much a comparison fails, and in what.
struct Miss
{
    qint64 by = 0;
    ValueType type;
    const char *words = "more-by";
};

/// Walks an expression as its author wrote it, with the values that were found.
class Explainer
{
public:
    explicit Explainer(const Evaluation &evaluation)
        : m_evaluation(evaluation)
        , m_sheet(evaluation.sheet())
        , m_book(evaluation.book())
    {
    }

    Reason reason(const Expression &one, int column, int depth = 0) const
    {
        Reason reason;
        reason.truth = m_sheet.at(one.node, column).truth();
        reason.law = one.law;
        reason.office = one.op == Op::AskOffice;
        LocalizedText statement = statementOf(one, column);
        if (const auto miss = missOf(one, column); miss && reason.truth == Truth::No) {
            reason.missedBy = miss->by;
            statement = words(miss->words, statement, amountWords(miss->by, miss->type));
        }
        reason.words = words(reason.office                ? "office"
                             : reason.truth == Truth::Yes ? "holds"
                             : reason.truth == Truth::No  ? "fails"
                                                          : "open",
                             statement);
        if (depth < deepestReason) {
            reason.parts = partsOf(one, column, depth + 1);
        }
        return reason;
    }

private:
    LocalizedText statementOf(const Expression &one, int column) const
    {
        if (!one.label.isEmpty()) {
            return one.label;
        }
        if (!one.name.isEmpty()) {
            return one.name;
        }
        switch (one.comparison) {
        case Comparison::Below:
            return compared("below", one, column);
        case Comparison::AtMost:
            return compared("at-most", one, column);
        case Comparison::Above:
            return compared("above", one, column);
        case Comparison::AtLeast:
            return compared("at-least", one, column);
        case Comparison::Equals:
            return compared("equals", one, column);
        case Comparison::None:
            break;
        }
        switch (one.op) {
        case Op::All:
            return words("all");
        case Op::Any:
            return words("any");
        case Op::Some:
            return words("some");
        case Op::Every:
            return words("every");
        case Op::Not:
            return words("not", statementOf(*one.parts.front(), column));
        case Op::InChoice:
            return words("is", operand(*one.parts.front(), column), choices(one));
        case Op::ThroughSchoolYear:
            return words("through-school-year",
                         plain(QString::number(m_book.program().nodes()[size_t(one.node)].a)));
        case Op::KnownOr:
        case Op::Self:
            return statementOf(*one.parts.front(), column);
        default:
            return words("condition");
        }
    }

    LocalizedText compared(const char *key, const Expression &one, int column) const
    {
        return words(key, operand(*one.parts[0], column), operand(*one.parts[1], column, true));
    }

    /// What a number is called; a limit rather by its value.
    LocalizedText operand(const Expression &one, int column, bool isLimit = false) const
    {
        const Value value = m_sheet.at(one.node, column);
        if ((isLimit || (one.name.isEmpty() && one.label.isEmpty())) && isOrdered(one.type.kind) &&
            value.isExact() && !isWord(one.op)) {
            return amountWords(value.least, one.type);
        }
        if (!one.label.isEmpty() || !one.name.isEmpty()) {
            return one.label.isEmpty() ? one.name : one.label;
        }
        switch (one.op) {
        case Op::Age:
            return words("age");
        case Op::AgeMonths:
            return words("age-months");
        case Op::SchoolGrade:
            return words("school-grade");
        case Op::FiscalYear:
            return words("fiscal-year");
        case Op::Today:
            return words("today");
        default:
            return words(one.type.kind == ValueKind::Yen ? "amount" : "condition");
        }
    }

    static bool isWord(Op op)
    {
        return op == Op::Age || op == Op::AgeMonths || op == Op::SchoolGrade || op == Op::FiscalYear ||
               op == Op::Today;
    }

    LocalizedText choices(const Expression &one) const
    {
        const Fact &fact = m_book.facts().at(one.parts.front()->type.choicesOf);
        const auto set = quint64(m_book.program().nodes()[size_t(one.node)].a);
        LocalizedText all;
        for (qsizetype i = 0; i < fact.choices.size(); ++i) {
            if (set & (quint64(1) << i)) {
                const LocalizedText &name = fact.choices.at(i).name;
                all = all.isEmpty() ? name : words("choices", all, name);
            }
        }
        return all;
    }

    std::optional<Miss> missOf(const Expression &one, int column) const
    {
        if (one.op == Op::ThroughSchoolYear) {
            const Value birth = m_sheet.at(one.parts.front()->node, column);
            const auto years = int(m_book.program().nodes()[size_t(one.node)].a);
            return birth.isExact()
                       ? std::optional(Miss{
                             schoolYearEnd(QDate::fromJulianDay(birth.least), years).daysTo(m_sheet.day()),
                             {ValueKind::Number, Unit::Days},
                             "late-by"})
                       : std::nullopt;
        }
        if (one.comparison == Comparison::None || one.comparison == Comparison::Equals) {
            return std::nullopt;
        }
        const Value left = m_sheet.at(one.parts[0]->node, column);
        const Value right = m_sheet.at(one.parts[1]->node, column);
        if (!left.isExact() || !right.isExact()) {
            return std::nullopt;
        }
        const bool wantsLess = one.comparison == Comparison::Below || one.comparison == Comparison::AtMost;
        const bool strict = one.comparison == Comparison::Below || one.comparison == Comparison::Above;
        const qint64 distance = wantsLess ? left.least - right.least : right.least - left.least;
        ValueType type = one.parts[0]->isLiteral ? one.parts[1]->type : one.parts[0]->type;
        const bool isDate = type.kind == ValueKind::Date;
        if (isDate) {
            type = {ValueKind::Number, Unit::Days};
        }
        // 未満 is missed by one already at the limit itself.
        return Miss{distance + (strict ? 1 : 0), type,
                    isDate ? (wantsLess ? "late-by" : "early-by") : (wantsLess ? "more-by" : "less-by")};
    }

    QList<Reason> partsOf(const Expression &one, int column, int depth) const
    {
        switch (one.op) {
        case Op::All:
        case Op::Any:
            return one.comparison == Comparison::None ? branches(one, column, depth) : QList<Reason>();
        case Op::Some:
        case Op::Every:
            return ofMembers(one, depth);
        case Op::Not:
            // Without words of its own it has said already what it denies; what follows is why that holds.
            return one.label.isEmpty() ? partsOf(*one.parts.front(), column, depth)
                                       : ofWhole(*one.parts.front(), column, depth);
        case Op::KnownOr:
            return m_sheet.isKnown(one.parts[0]->node, column) ? ofWhole(*one.parts[0], column, depth)
                                                               : ofWhole(*one.parts[1], column, depth);
        case Op::Self:
            return ofWhole(*one.parts.front(), 0, depth);
        default:
            return {};
        }
    }

    /// The expression itself where it says something, else what it is made of.
    QList<Reason> ofWhole(const Expression &one, int column, int depth) const
    {
        return {reason(one, column, depth)};
    }

    /// Those that bear the outcome: of all, what fails where something does; of any, what holds.
    QList<Reason> branches(const Expression &one, int column, int depth) const
    {
        const bool all = one.op == Op::All;
        const Truth whole = m_sheet.at(one.node, column).truth();
        const bool keepEvery = whole == (all ? Truth::Yes : Truth::No) || (all && whole == Truth::Unknown);
        QList<Reason> list;
        for (const Expression::Pointer &part : one.parts) {
            if (keepEvery || m_sheet.at(part->node, column).truth() == whole) {
                list += reason(*part, column, depth);
            }
        }
        return list;
    }

    QList<Reason> ofMembers(const Expression &one, int depth) const
    {
        const Truth whole = m_sheet.at(one.node).truth();
        const bool some = one.op == Op::Some;
        QList<Reason> list;
        for (int member = 0; member < m_sheet.members(); ++member) {
            const Truth own = m_sheet.at(one.parts[0]->node, member).truth();
            const bool outside = !some && m_sheet.at(one.parts[1]->node, member).truth() == Truth::No;
            const bool bears = whole == (some ? Truth::No : Truth::Yes) || own == whole;
            if (outside || !bears) {
                continue;
            }
            Reason about = reason(*one.parts[0], member, depth);
            about.words = words("of-member", memberWords(member, m_evaluation), about.words);
            list += about;
        }
        return list;
    }

    const Evaluation &m_evaluation;
    const ValueSheet &m_sheet;
    const BenefitBook &m_book;
};

LocalizedText outsideWords(Outside outside)
{
    switch (outside) {
    case Outside::OtherArea:
        return words("other-area");
    case Outside::NotYet:
        return words("not-yet");
    case Outside::Ended:
        return words("ended");
    case Outside::NoRule:
    case Outside::Nothing:
        break;
    }
    return words("rule-unknown");
}

/// 「子（2015年生まれ）」, or as much of it as is known.
LocalizedText nameOfMember(int member, const Evaluation &evaluation)
{
    const FactBook &facts = evaluation.book().facts();
    const Fact &relation = facts.at(facts.relation());
    const Answer *is = evaluation.household().answer({facts.relation(), member, 0});
    const Answer *birth = evaluation.household().answer({facts.birth(), member, 0});
    LocalizedText name = relation.choices.last().name;
    if (is && is->kind == Answer::Kind::Known && std::has_single_bit(quint64(is->value.least))) {
        name = relation.choices.at(std::countr_zero(quint64(is->value.least))).name;
    }
    const bool isBorn = birth && birth->kind == Answer::Kind::Known && birth->value.isExact();
    return isBorn ? words("member", name,
                          plain(QString::number(QDate::fromJulianDay(birth->value.least).year())))
                  : name;
}

} // namespace

Reason explain(const Evaluation &evaluation, const BenefitResult &result)
{
    if (result.outside != Outside::Nothing) {
        Reason reason;
        reason.truth = result.outside == Outside::NoRule ? Truth::Unknown : Truth::No;
        reason.words = outsideWords(result.outside);
        return reason;
    }
    return Explainer(evaluation).reason(*result.rule->requirement, 0);
}

LocalizedText summaryOf(const Evaluation &evaluation, const BenefitResult &result)
{
    const Reason whole = explain(evaluation, result);
    QList<LocalizedText> sentences;
    for (const Reason &part : whole.parts) {
        // Until it is clear what can be said, the questions stand for what is open.
        if (part.truth != Truth::Unknown || part.office) {
            sentences += part.words;
        }
    }
    if (whole.parts.isEmpty() && (whole.truth != Truth::Unknown || result.outside != Outside::Nothing)) {
        sentences += whole.words;
    }
    if (!result.questions.isEmpty()) {
        sentences += questionsWords(result.questions.size());
    }
    if (sentences.isEmpty()) {
        sentences += words("office", result.benefit->authority);
    }
    return joinedSentences(sentences);
}

LocalizedText memberWords(int member, const Evaluation &evaluation)
{
    if (member <= 0) {
        return words("you");
    }
    // Brothers and sisters of one year, and those of whom no birth is known, are told apart by their place.
    const LocalizedText name = nameOfMember(member, evaluation);
    int place = 1;
    int alike = 1;
    for (int other = 1; other < evaluation.household().size(); ++other) {
        if (other != member && nameOfMember(other, evaluation) == name) {
            ++alike;
            place += other < member ? 1 : 0;
        }
    }
    return alike == 1 ? name : words("member-numbered", name, plain(QString::number(place)));
}

LocalizedText questionWords(const Slot &slot, const Evaluation &evaluation)
{
    const Fact &fact = evaluation.book().facts().at(slot.fact);
    const LocalizedText year = plain(QString::number(slot.year));
    if (slot.member <= 0) {
        return fact.question.filled(QStringLiteral("%2"), year);
    }
    const LocalizedText who = memberWords(slot.member, evaluation);
    return fact.questionOf.isEmpty()
               ? words("of-member", who, fact.question).filled(QStringLiteral("%2"), year)
               : fact.questionOf.filled(QStringLiteral("%1"), who).filled(QStringLiteral("%2"), year);
}

} // namespace madoguchi
