// The ways between the pages of benefits.
#include "app/viewmodels/shell.h"

namespace madoguchi
{

void Shell::connectBenefits()
{
    onArrival(QStringLiteral("benefits"), [this] {
        m_benefits.open();
        m_benefitQuestion.open();
    });
    const auto show = [this](const QString &benefitId) {
        m_benefit.show(benefitId);
        go(QStringLiteral("benefit"));
    };
    const auto ask = [this](const OwnAnswers::Place &place) {
        open(QStringLiteral("benefits"));
        m_benefitQuestion.ask(place);
    };
    connect(&m_home, &HomeModel::benefitWanted, this, show);
    connect(&m_home, &HomeModel::benefitsWanted, this, [this] { open(QStringLiteral("benefits")); });
    connect(&m_benefits, &BenefitsModel::benefitWanted, this, show);
    connect(&m_benefits, &BenefitsModel::answersWanted, this, [this] {
        m_benefitAnswers.open();
        go(QStringLiteral("benefitAnswers"));
    });
    connect(&m_benefits, &BenefitsModel::whatIfWanted, this, [this] {
        m_whatIf.open();
        go(QStringLiteral("whatIf"));
    });
    connect(&m_benefits, &BenefitsModel::subsidiesWanted, this, [this] {
        m_subsidies.open();
        go(QStringLiteral("subsidies"));
    });
    connect(&m_subsidies, &SubsidiesModel::subsidyWanted, this, [this] { go(QStringLiteral("subsidy")); });
    connect(&m_whatIf, &WhatIfModel::benefitWanted, this, show);
    connect(&m_benefit, &BenefitModel::questionWanted, this, ask);
    connect(&m_benefitAnswers, &BenefitAnswersModel::questionWanted, this, ask);
    connect(&m_benefit, &BenefitModel::procedureWanted, this, &Shell::startProcedure);
    connect(&m_benefits, &BenefitsModel::announced, this, &Shell::announced);
    connect(&m_benefitQuestion, &BenefitQuestionModel::announced, this, &Shell::announced);
    connect(&m_benefitAnswers, &BenefitAnswersModel::announced, this, &Shell::announced);
    connect(&m_whatIf, &WhatIfModel::announced, this, &Shell::announced);
    connect(&m_subsidies, &SubsidiesModel::announced, this, &Shell::announced);
}

} // namespace madoguchi
