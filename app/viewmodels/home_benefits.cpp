// What the person may be entitled to, on the home page: looked at here, with what is known here.

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/viewmodels/home_model.h"
#include "benefits/evaluation.h"

namespace madoguchi
{
namespace
{

BenefitFacts factsOf(const CitizenSession &session, const Content &content)
{
    BenefitFacts facts;
    if (const auto profile = session.profile()) {
        facts.birth = profile->person.birthDate;
        facts.municipality = profile->address.localGovernmentCode;
        QList<HouseholdPerson> household;
        for (const HouseholdMember &member : profile->household) {
            if (member.relationship != Relationship::Self) {
                household << HouseholdPerson{member.person.birthDate,
                                             member.relationship == Relationship::Child};
            }
        }
        facts.household = household;
    }
    if (const auto &attributes = session.attributes()) {
        facts.birth = attributes->birth;
        const QString code = content.municipalityCodeOf(attributes->address);
        if (!code.isEmpty()) {
            facts.municipality = code;
        }
    }
    return facts;
}

} // namespace

void HomeModel::rebuildBenefits()
{
    QList<QVariantMap> rows;
    if (m_session.isSignedIn()) {
        const QList<BenefitResult> results =
            evaluate(m_content.benefits(), factsOf(m_session, m_content), m_clock.today());
        for (const BenefitResult &result : results) {
            const Benefit *benefit = m_content.benefit(result.id);
            // Nothing is shown that does not concern this person.
            if (result.verdict == Verdict::No || !benefit) {
                continue;
            }
            rows << QVariantMap{
                {QStringLiteral("benefitId"), result.id},
                {QStringLiteral("title"), result.name.in(m_language)},
                {QStringLiteral("amount"), result.amount ? result.amount->text.in(m_language) : QString()},
                {QStringLiteral("reason"), result.reason.in(m_language)},
                {QStringLiteral("likelihoodText"),
                 result.verdict == Verdict::Likely
                     //: Benefit on the home page: everything that can be looked at here holds.
                     ? tr("受け取れる見込みです")
                     //: Benefit on the home page: answers are missing.
                     : tr("受け取れるかもしれません")},
                {QStringLiteral("howToApply"), benefit->howToApply.in(m_language)},
                {QStringLiteral("source"), benefit->legalGround.in(m_language)},
            };
        }
    }
    m_benefits.setRows(rows);
}

} // namespace madoguchi
