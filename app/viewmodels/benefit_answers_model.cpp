#include "app/viewmodels/benefit_answers_model.h"

#include "app/benefit_situation.h"
#include "app/viewmodels/benefit_words.h"
#include "benefits/explanation.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int answersAtOnce = 20;

QString yearText(int year)
{
    //: Which year an answer is about. %1: a year.
    return year ? benefitText(QT_TRANSLATE_NOOP("BenefitWords", "（%1年）")).arg(year) : QString();
}

} // namespace

BenefitAnswersModel::BenefitAnswersModel(BenefitSituation &situation, QObject *parent)
    : QObject(parent)
    , m_situation(situation)
    , m_answers({QStringLiteral("row"), QStringLiteral("label"), QStringLiteral("value"),
                 QStringLiteral("source"), QStringLiteral("own")})
    , m_members({QStringLiteral("memberId"), QStringLiteral("title")})
{
    connect(&situation, &BenefitSituation::changed, this, [this] {
        if (m_isOpen) {
            rebuild();
        }
    });
}

void BenefitAnswersModel::open()
{
    m_isOpen = true;
    m_limit = answersAtOnce;
    m_error.clear();
    rebuild();
}

void BenefitAnswersModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    if (m_isOpen) {
        rebuild();
    }
}

bool BenefitAnswersModel::kept() const { return m_situation.isKept(); }

bool BenefitAnswersModel::hasOwn() const { return !m_situation.own().isEmpty(); }

QVariantList BenefitAnswersModel::relations() const
{
    QVariantList list;
    if (!m_isOpen) {
        return list;
    }
    const FactBook &facts = m_situation.evaluation().book().facts();
    for (const FactChoice &choice : facts.at(facts.relation()).choices) {
        if (choice.value != QLatin1String("self")) {
            list << QVariantMap{{QStringLiteral("value"), choice.value},
                                {QStringLiteral("label"), choice.name.in(m_language)}};
        }
    }
    return list;
}

void BenefitAnswersModel::showMore()
{
    m_limit += answersAtOnce;
    rebuild();
}

void BenefitAnswersModel::change(int row)
{
    if (row >= 0 && row < m_places.size()) {
        Q_EMIT questionWanted(m_places.at(row));
    }
}

void BenefitAnswersModel::tell(const Outcome &outcome, const QString &done)
{
    if (outcome) {
        m_error.clear();
        Q_EMIT announced(done);
    } else {
        m_error.set(outcome.error());
    }
}

void BenefitAnswersModel::takeBack(int row)
{
    if (row >= 0 && row < m_places.size()) {
        //: Said when one answer was taken back.
        tell(m_situation.takeBack(m_places.at(row)), tr("この答えを消しました。"));
    }
}

void BenefitAnswersModel::addMember(const QString &relation)
{
    //: Said when someone was added to the household.
    tell(m_situation.addMember(relation), tr("家族を加えました。"));
}

void BenefitAnswersModel::removeMember(const QString &memberId)
{
    //: Said when someone was taken out of the household.
    tell(m_situation.removeMember(memberId), tr("この人と、この人についての答えを消しました。"));
}

void BenefitAnswersModel::forgetAll()
{
    //: Said when every answer was erased.
    tell(m_situation.forgetAll(), tr("答えたことをすべて消しました。"));
}

void BenefitAnswersModel::rebuild()
{
    const Evaluation &evaluation = m_situation.evaluation();
    const FactBook &facts = evaluation.book().facts();
    const OwnAnswers &own = m_situation.own();
    QList<Slot> known = evaluation.household().answers().keys();
    std::sort(known.begin(), known.end(), [](const Slot &a, const Slot &b) {
        return std::tie(a.member, a.fact, a.year) < std::tie(b.member, b.fact, b.year);
    });
    QList<QVariantMap> rows;
    m_places.clear();
    m_total = 0;
    for (const Slot &slot : std::as_const(known)) {
        const Fact &fact = facts.at(slot.fact);
        const OwnAnswers::Place place = m_situation.placeOf(slot);
        if (slot.fact == facts.relation() && slot.member == 0) {
            continue;
        }
        if (m_total++ >= m_limit) {
            continue;
        }
        const QString name = fact.name.in(m_language) + yearText(slot.year);
        const bool isOwn = own.hasSaid(place);
        rows << QVariantMap{
            {QStringLiteral("row"), int(rows.size())},
            //: A line of what is known about the household. %1: about whom, %2: what.
            {QStringLiteral("label"),
             slot.member <= 0 ? name
                              : tr("%1：%2").arg(memberWords(slot.member, evaluation).in(m_language), name)},
            {QStringLiteral("value"), answerText(fact, *evaluation.household().answer(slot), m_language)},
            //: Where a line of the household is from.
            {QStringLiteral("source"), isOwn ? tr("あなたの答え") : tr("カードと住民登録から")},
            {QStringLiteral("own"), isOwn}};
        m_places += place;
    }
    QList<QVariantMap> members;
    for (const QString &member : own.addedMembers()) {
        const int index = int(m_situation.members().indexOf(member));
        if (index >= 0) {
            members << QVariantMap{{QStringLiteral("memberId"), member},
                                   {QStringLiteral("title"), memberWords(index, evaluation).in(m_language)}};
        }
    }
    m_answers.setRows(rows);
    m_members.setRows(members);
    Q_EMIT changed();
}

} // namespace madoguchi
