// What the person may be entitled to, on the home page: looked at here, with what is known here.

#include "app/benefit_situation.h"
#include "app/citizen_session.h"
#include "app/viewmodels/benefit_words.h"
#include "app/viewmodels/home_model.h"
#include "benefits/explanation.h"

namespace madoguchi
{
namespace
{

/// Home shows the most useful; whoever wants all of them goes to their own page.
constexpr qsizetype mostOnHome = 5;

/// Home offers what is likely alone: nobody who opens it is to be met with illness, death or disaster that
/// they have not spoken of, or with money that depends on them. What waits for answers is asked on its own
/// page.
bool belongsOnHome(const BenefitResult &result) { return result.verdict == BenefitVerdict::Likely; }

} // namespace

void HomeModel::rebuildBenefits()
{
    QList<QVariantMap> rows;
    if (m_session.isSignedIn()) {
        const Evaluation &evaluation = m_situation.evaluation();
        for (const BenefitResult &result : evaluation.ordered()) {
            const Benefit &benefit = *result.benefit;
            if (!belongsOnHome(result) || m_situation.isReceived(benefit.id) || rows.size() >= mostOnHome) {
                continue;
            }
            rows << QVariantMap{
                {QStringLiteral("benefitId"), benefit.id},
                {QStringLiteral("title"), benefit.name.in(m_language)},
                {QStringLiteral("amount"), benefitAmount(result)},
                {QStringLiteral("reason"), summaryOf(evaluation, result).in(m_language)},
                {QStringLiteral("likelihoodText"), benefitVerdictText(result)},
                {QStringLiteral("likelihoodTone"), benefitVerdictTone(result.verdict)},
                {QStringLiteral("kindText"), benefitKindText(benefit.kind)},
                {QStringLiteral("deadline"),
                 benefitDeadlineText(result.deadline, evaluation.day(), m_language)},
            };
        }
    }
    m_benefits.setRows(rows);
}

} // namespace madoguchi
