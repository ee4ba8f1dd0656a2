#include "app/viewmodels/benefit_model.h"

#include "app/benefit_situation.h"
#include "app/content.h"
#include "app/viewmodels/benefit_words.h"
#include "base/era_date.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int deepest = 3; ///< levels of reasons that are shown: below them the law's own arithmetic begins

QString truthName(const Reason &reason)
{
    return reason.office                ? QStringLiteral("office")
           : reason.truth == Truth::Yes ? QStringLiteral("holds")
           : reason.truth == Truth::No  ? QStringLiteral("fails")
                                        : QStringLiteral("open");
}

} // namespace

BenefitModel::BenefitModel(BenefitSituation &situation, const Content &content, QObject *parent)
    : QObject(parent)
    , m_situation(situation)
    , m_content(content)
    , m_reasons({QStringLiteral("reasonId"), QStringLiteral("level"), QStringLiteral("truth"),
                 QStringLiteral("text"), QStringLiteral("law")})
    , m_questions({QStringLiteral("question")})
{
    connect(&situation, &BenefitSituation::changed, this, [this] {
        if (!m_benefitId.isEmpty()) {
            rebuild();
        }
    });
}

void BenefitModel::show(const QString &benefitId)
{
    m_benefitId = benefitId;
    m_error.clear();
    rebuild();
}

void BenefitModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    if (!m_benefitId.isEmpty()) {
        rebuild();
    }
}

const Benefit *BenefitModel::benefit() const
{
    return m_benefitId.isEmpty() ? nullptr : m_situation.evaluation().book().benefit(m_benefitId);
}

const BenefitResult *BenefitModel::result() const
{
    return m_benefitId.isEmpty() ? nullptr : m_situation.evaluation().result(m_benefitId);
}

QString BenefitModel::title() const { return benefit() ? benefit()->name.in(m_language) : QString(); }

QString BenefitModel::summary() const { return benefit() ? benefit()->summary.in(m_language) : QString(); }

QString BenefitModel::likelihoodText() const { return result() ? benefitVerdictText(*result()) : QString(); }

QString BenefitModel::tone() const { return result() ? benefitVerdictTone(result()->verdict) : QString(); }

QVariantList BenefitModel::facts() const
{
    QVariantList list;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            list << QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}};
        }
    };
    if (!result()) {
        return list;
    }
    const QDate today = m_situation.evaluation().day();
    if (result()->verdict != BenefitVerdict::No) {
        for (const AmountResult &amount : result()->amounts) {
            add(benefitKindText(benefit()->kind), benefitAmount(amount));
        }
    }
    //: Page of a benefit, label: until when to apply.
    add(tr("申請できる時期"), benefitWindowText(*benefit(), result()->deadline, today, m_language));
    //: Page of a benefit, label: where to apply.
    add(tr("申請するところ"), benefit()->where.isEmpty() ? QString() : benefit()->where.in(m_language));
    //: Page of a benefit, label: which office decides.
    add(tr("決めるところ"), benefit()->authority.in(m_language));
    return list;
}

QString BenefitModel::furtherConditions() const
{
    return benefit() && !benefit()->furtherConditions.isEmpty() ? benefit()->furtherConditions.in(m_language)
                                                                : QString();
}

QString BenefitModel::exclusive() const
{
    QStringList names;
    const QStringList ids = benefit() ? benefit()->exclusiveWith : QStringList();
    for (const QString &id : ids) {
        if (const Benefit *other = m_situation.evaluation().book().benefit(id)) {
            names += other->name.in(m_language);
        }
    }
    //: Page of a benefit. %1: names of benefits that one can not have beside it.
    return names.isEmpty() ? QString()
                           : tr("いっしょには受けられないもの：%1").arg(names.join(QStringLiteral(" / ")));
}

QString BenefitModel::howToApply() const
{
    return benefit() ? benefit()->howToApply.in(m_language) : QString();
}

QString BenefitModel::documents() const
{
    QStringList list;
    if (benefit()) {
        for (const LocalizedText &document : benefit()->documents) {
            list += QStringLiteral("・") + document.in(m_language);
        }
    }
    return list.join(u'\n');
}

QString BenefitModel::procedure() const
{
    return benefit() && m_content.procedure(benefit()->procedure) ? benefit()->procedure : QString();
}

QString BenefitModel::ground() const
{
    //: Page of a benefit. %1: law and article, %2: an address, %3: a date.
    return benefit() ? tr("根拠：%1\n出典：%2（%3に確認）")
                           .arg(benefit()->legalGround.in(m_language), benefit()->source,
                                dateWithEra(benefit()->checkedOn, m_language))
                     : QString();
}

bool BenefitModel::received() const { return m_situation.isReceived(m_benefitId); }

void BenefitModel::setReceived(bool received)
{
    if (const Outcome kept = m_situation.setReceived(m_benefitId, received); !kept) {
        m_error.set(kept.error());
    }
    Q_EMIT changed();
}

bool BenefitModel::filedHere() const
{
    const Procedure *const form = m_content.procedure(procedure());
    return form && form->isFiledHere();
}

void BenefitModel::apply() { Q_EMIT procedureWanted(procedure()); }

void BenefitModel::ask(int question)
{
    if (result() && question >= 0 && question < result()->questions.size()) {
        Q_EMIT questionWanted(m_situation.placeOf(result()->questions.at(question)));
    }
}

void BenefitModel::addReason(QList<QVariantMap> &rows, const Reason &reason, int level) const
{
    rows << QVariantMap{{QStringLiteral("reasonId"), int(rows.size())},
                        {QStringLiteral("level"), level},
                        {QStringLiteral("truth"), truthName(reason)},
                        {QStringLiteral("text"), reason.words.in(m_language)},
                        {QStringLiteral("law"), reason.law}};
    // What is below a condition that holds, or that nobody has answered yet, is not what decides.
    if (level + 1 < deepest && reason.truth == Truth::No) {
        for (const Reason &part : reason.parts) {
            addReason(rows, part, level + 1);
        }
    }
}

void BenefitModel::rebuild()
{
    QList<QVariantMap> reasons;
    QList<QVariantMap> questions;
    if (result()) {
        const Evaluation &evaluation = m_situation.evaluation();
        const Reason whole = explain(evaluation, *result());
        if (whole.parts.isEmpty()) {
            addReason(reasons, whole, 0);
        }
        for (const Reason &part : whole.parts) {
            addReason(reasons, part, 0);
        }
        for (const Slot &slot : result()->questions) {
            questions << QVariantMap{
                {QStringLiteral("question"), questionWords(slot, evaluation).in(m_language)}};
        }
    }
    m_reasons.setRows(reasons);
    m_questions.setRows(questions);
    Q_EMIT changed();
}

} // namespace madoguchi
