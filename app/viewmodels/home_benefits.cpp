// What the person may be entitled to, on the home page: looked at here, with what is known here.

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/viewmodels/home_model.h"
#include "benefits/explanation.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Home shows the most useful; whoever wants all of them goes to their own page.
constexpr qsizetype mostOnHome = 5;

/// The choice of the fact `relation` for someone of the register's household; empty for the head, who may be
/// anyone's parent, spouse or child: that is asked.
QString relationOf(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Self:
        return QStringLiteral("self");
    case Relationship::Spouse:
        return QStringLiteral("spouse");
    case Relationship::Child:
        return QStringLiteral("child");
    case Relationship::Parent:
        return QStringLiteral("parent");
    case Relationship::Head:
        return {};
    case Relationship::Other:
        break;
    }
    return QStringLiteral("other");
}

/// The register lists everyone who lives there: nobody is unlisted once it was read.
Household householdOf(const CitizenSession &session, const Content &content, const FactBook &facts)
{
    Household household(facts);
    const Fact &relation = facts.at(facts.relation());
    const auto setBirth = [&](int member, const QDate &birth) {
        const auto value = facts.at(facts.birth()).valueOf(birth.toString(Qt::ISODate));
        if (value) {
            household.set({facts.birth(), member, 0}, Answer::known(*value));
        }
    };
    if (const auto profile = session.profile()) {
        setBirth(0, profile->person.birthDate);
        household.setTown(profile->address.localGovernmentCode);
        household.setComplete(quint64(relation.range.least));
        for (const HouseholdMember &member : profile->household) {
            const auto value = relation.valueOf(relationOf(member.relationship));
            const int index = member.relationship == Relationship::Self ? -1 : household.addMember();
            if (index < 0) {
                continue;
            }
            setBirth(index, member.person.birthDate);
            if (value) {
                household.set({facts.relation(), index, 0}, Answer::known(*value));
            }
        }
    }
    if (const auto &attributes = session.attributes()) {
        setBirth(0, attributes->birth);
        const QString code = content.municipalityCodeOf(attributes->address);
        if (!code.isEmpty()) {
            household.setTown(code);
        }
    }
    return household;
}

/// Home offers what is likely, and what waits for answers that are nobody's secret: nobody who opens it is to
/// be met with illness, death or disaster, or with money that depends on them.
bool belongsOnHome(const BenefitResult &result, const FactBook &facts)
{
    constexpr int mostSensitive = 1;
    if (result.verdict != BenefitVerdict::NeedsAnswers) {
        return result.verdict == BenefitVerdict::Likely;
    }
    return std::all_of(result.questions.begin(), result.questions.end(), [&facts](const Slot &slot) {
        return facts.at(slot.fact).sensitivity <= mostSensitive;
    });
}

} // namespace

/// 「月15,000円」; empty as long as neither end is known.
QString HomeModel::amountText(const BenefitResult &result) const
{
    for (const AmountResult &amount : result.amounts) {
        if (!amount.yen.hasEnd() || amount.yen.most == 0) {
            continue;
        }
        const QString least = QLocale(QLocale::English).toString(amount.yen.least);
        const QString most = QLocale(QLocale::English).toString(amount.yen.most);
        //: Amount of a benefit that is somewhere between two. %1, %2: "10,000".
        const QString yen = amount.yen.isExact() ? tr("%1円").arg(most)
                            : amount.yen.least   ? tr("%1〜%2円").arg(least, most)
                                               //: Amount of a benefit. %1: "10,000", the most it can be.
                                               : tr("最大%1円").arg(most);
        switch (amount.per) {
        case BenefitAmount::Per::Month:
            //: How a benefit is paid. %1: an amount, "10,000円".
            return tr("月%1").arg(yen);
        case BenefitAmount::Per::Year:
            //: How a benefit is paid. %1: an amount, "10,000円".
            return tr("年%1").arg(yen);
        case BenefitAmount::Per::Day:
            //: How a benefit is paid. %1: an amount, "10,000円".
            return tr("1日%1").arg(yen);
        case BenefitAmount::Per::Once:
            return yen;
        }
    }
    return {};
}

void HomeModel::rebuildBenefits()
{
    QList<QVariantMap> rows;
    if (m_session.isSignedIn()) {
        const auto &book = m_content.benefits();
        const Evaluation evaluation(book, householdOf(m_session, m_content, book->facts()), m_clock.today());
        for (const BenefitResult &result : evaluation.ordered()) {
            if (!belongsOnHome(result, book->facts()) || rows.size() >= mostOnHome) {
                continue;
            }
            const Benefit &benefit = *result.benefit;
            rows << QVariantMap{
                {QStringLiteral("benefitId"), benefit.id},
                {QStringLiteral("title"), benefit.name.in(m_language)},
                // The upper end of what nobody knows would be a promise.
                {QStringLiteral("amount"),
                 result.verdict == BenefitVerdict::Likely ? amountText(result) : QString()},
                {QStringLiteral("reason"), summaryOf(evaluation, result).in(m_language)},
                {QStringLiteral("likelihoodText"),
                 result.verdict == BenefitVerdict::Likely
                     //: Benefit on the home page: everything that can be looked at here holds.
                     ? tr("受け取れる見込みです")
                     //: Benefit on the home page: answers are missing.
                     : tr("受け取れるかもしれません")},
                {QStringLiteral("howToApply"), benefit.howToApply.in(m_language)},
                {QStringLiteral("source"), benefit.legalGround.in(m_language)},
            };
        }
    }
    m_benefits.setRows(rows);
}

} // namespace madoguchi
