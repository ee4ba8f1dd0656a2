#pragma once

#include "benefits/benefit_book.h"
#include "benefits/open_questions.h"

namespace madoguchi
{

enum class BenefitVerdict {
    Likely,       ///< everything this PC can look at holds
    NeedsAnswers, ///< answers are missing
    AskOffice,    ///< nothing speaks against it, and only the office can say
    No,           ///< something that is known speaks against it
};

/// What is paid in one period, all parts together: somewhere between the two, whole yen. An open end is not
/// known: ask the office, or answer what is open.
struct AmountResult
{
    BenefitAmount::Per per = BenefitAmount::Per::Month;
    Value yen;
};

/// Why a benefit is out of the question before its requirement is looked at.
enum class Outside { Nothing, OtherArea, NotYet, Ended, NoRule };

/// What one benefit is to one household.
struct BenefitResult
{
    const Benefit *benefit = nullptr;
    const BenefitRule *rule = nullptr; ///< of the day; null: none is known
    BenefitVerdict verdict = BenefitVerdict::NeedsAnswers;
    Outside outside = Outside::Nothing;
    QList<Slot> questions;       ///< what could settle the verdict
    QList<Slot> amountQuestions; ///< what could settle the amount, once the verdict waits for no answer
    bool declined = false;       ///< something that would matter the person does not know or would not say
    QList<AmountResult> amounts; ///< by period; empty where none can be said
    QDate deadline;              ///< invalid: none, or not known

    /// What it is worth in a year at most, for the order of a list; 0 when no end is known.
    qint64 yearlyYen() const;
    /// The same in the person's pocket: of a deduction the tax on it at the lowest rates, of a loan nothing.
    qint64 worth() const;
};

/// One household against the whole content on one day, kept up to date answer by answer. Pure and local:
/// nothing is sent anywhere. A copy is a what-if that leaves the original as it is.
class Evaluation
{
public:
    Evaluation(std::shared_ptr<const BenefitBook> book, Household household, const QDate &day);

    /// One answer; only what it can change is computed again.
    void answer(const Slot &slot, const Answer &answer);
    /// Other members, other lists that are complete, another town: computed anew.
    void setHousehold(Household household);
    void setDay(const QDate &day);

    const Household &household() const { return m_household; }
    const BenefitBook &book() const { return *m_book; }
    const ValueSheet &sheet() const { return m_sheet; }
    const QDate &day() const { return m_day; }
    const QList<BenefitResult> &results() const { return m_results; } ///< in the order of the book
    /// The most useful first: likely, then those that need answers, then the office's, then no. Within each,
    /// what ends within two months, the soonest first, then what depends on nothing that is most private,
    /// then what needs the fewest answers, then what is worth most, then by id.
    QList<BenefitResult> ordered() const;
    const BenefitResult *result(const QString &id) const;
    qsizetype bytes() const { return m_sheet.bytes() + m_book->program().bytes(); } ///< of memory, about

private:
    void fill();
    void conclude(int index);

    std::shared_ptr<const BenefitBook> m_book;
    Household m_household;
    QDate m_day;
    ValueSheet m_sheet;
    std::shared_ptr<OpenPointFinder> m_finder; ///< scratch memory of a walk, shared by copies
    QList<BenefitResult> m_results;
};

} // namespace madoguchi
