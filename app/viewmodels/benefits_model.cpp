#include "app/viewmodels/benefits_model.h"

#include "app/benefit_situation.h"
#include "app/viewmodels/benefit_sheet.h"
#include "app/viewmodels/benefit_words.h"
#include "base/readings.h"
#include "benefits/explanation.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr int benefitsAtOnce = 20;

struct Group
{
    const char *name;
    const char *title;
    const char *filter; ///< of the tab
};

// clang-format off
//: Heading over benefits of one kind, and the tab that shows these alone.
constexpr std::array groups{
    Group{"likely", QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "利用できる見込みのあるもの"), QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "見込みあり")},
    Group{"answers", QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "質問に答えると分かるもの"), QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "答えると分かる")},
    Group{"office", QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "役所に確かめるもの"), QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "役所に確認")},
    Group{"received", QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "もう受けているもの"), QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "受けている")},
    Group{"not", QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "いまは当てはまらないもの"), QT_TRANSLATE_NOOP("madoguchi::BenefitsModel", "当てはまらない")},
};
// clang-format on

QString folded(const QString &text)
{
    return withoutReadings(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

BenefitsModel::BenefitsModel(BenefitSituation &situation, const Clock &clock, const SheetDesk &desk,
                             QObject *parent)
    : QObject(parent)
    , m_situation(situation)
    , m_clock(clock)
    , m_limit(benefitsAtOnce)
    , m_benefits({QStringLiteral("benefitId"), QStringLiteral("group"), QStringLiteral("title"),
                  QStringLiteral("likelihoodText"), QStringLiteral("likelihoodTone"),
                  QStringLiteral("amount"), QStringLiteral("kindText"), QStringLiteral("reason"),
                  QStringLiteral("deadline")})
    , m_printing(
          desk, [this] { return std::optional(benefitSheet(m_situation, m_clock.today(), m_language)); },
          // The name of the printed list's file.
          [] { return tr("受けられる給付・制度"); })
{
    connect(&situation, &BenefitSituation::changed, this, [this] {
        if (m_isOpen) {
            rebuild();
        }
    });
    connect(&m_printing, &PrintModel::announced, this, &BenefitsModel::announced);
}

void BenefitsModel::open()
{
    m_isOpen = true;
    m_printing.clear();
    rebuild();
}

void BenefitsModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    m_printing.retranslate();
    if (m_isOpen) {
        rebuild();
    }
}

bool BenefitsModel::kept() const { return m_situation.isKept(); }

int BenefitsModel::answered() const { return int(m_situation.own().said().size()); }

bool BenefitsModel::runsBusiness() const { return m_situation.own().runsBusiness(); }

void BenefitsModel::setRunsBusiness(bool runs)
{
    if (const Outcome kept = m_situation.setRunsBusiness(runs); !kept) {
        m_error.set(kept.error());
    }
}

QString BenefitsModel::foundText() const
{
    //: Beside the search of benefits: how many were found. %1: a number.
    return m_query.isEmpty() ? QString() : tr("%1件見つかりました").arg(m_total);
}

void BenefitsModel::show(const QString &filter)
{
    m_filter = filter;
    m_limit = benefitsAtOnce;
    rebuild();
}

void BenefitsModel::search(const QString &words)
{
    m_query = words;
    m_limit = benefitsAtOnce;
    rebuild();
}

void BenefitsModel::showMore()
{
    m_limit += benefitsAtOnce;
    rebuild();
}

void BenefitsModel::openBenefit(const QString &benefitId) { Q_EMIT benefitWanted(benefitId); }

void BenefitsModel::openAnswers() { Q_EMIT answersWanted(); }

void BenefitsModel::openWhatIf() { Q_EMIT whatIfWanted(); }

void BenefitsModel::openSubsidies() { Q_EMIT subsidiesWanted(); }

QString BenefitsModel::groupOf(const BenefitResult &result) const
{
    if (m_situation.isReceived(result.benefit->id)) {
        return QStringLiteral("received");
    }
    switch (result.verdict) {
    case BenefitVerdict::Likely:
        return QStringLiteral("likely");
    case BenefitVerdict::NeedsAnswers:
        return QStringLiteral("answers");
    case BenefitVerdict::AskOffice:
        return QStringLiteral("office");
    case BenefitVerdict::No:
        break;
    }
    return QStringLiteral("not");
}

/// Every word of the search stands in the name or the summary, in whichever language.
bool BenefitsModel::matches(const Benefit &benefit) const
{
    QString &all = m_words[benefit.id];
    if (all.isEmpty()) {
        for (const LocalizedText *text : {&benefit.name, &benefit.summary}) {
            for (const QString &tag : text->languageTags()) {
                all += folded(text->own(tag)) + u'\n';
            }
        }
    }
    const QStringList wanted = folded(m_query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return all.contains(word); });
}

/// In the order of the groups, each as the evaluation orders it.
QList<BenefitResult> BenefitsModel::inGroups() const
{
    const auto rank = [this](const BenefitResult &result) {
        const QString group = groupOf(result);
        return std::find_if(groups.begin(), groups.end(),
                            [&](const Group &one) { return group == QLatin1String(one.name); }) -
               groups.begin();
    };
    QList<BenefitResult> list = m_situation.evaluation().ordered();
    std::stable_sort(list.begin(), list.end(),
                     [&](const BenefitResult &a, const BenefitResult &b) { return rank(a) < rank(b); });
    return list;
}

QVariantMap BenefitsModel::rowOf(const BenefitResult &result, const QString &group, bool startsGroup) const
{
    const Benefit &benefit = *result.benefit;
    const Evaluation &evaluation = m_situation.evaluation();
    const auto *head = std::find_if(groups.begin(), groups.end(),
                                    [&](const Group &one) { return group == QLatin1String(one.name); });
    const bool isNot = result.verdict == BenefitVerdict::No;
    return {{QStringLiteral("benefitId"), benefit.id},
            {QStringLiteral("group"), startsGroup ? tr(head->title) : QString()},
            {QStringLiteral("title"), benefit.name.in(m_language)},
            {QStringLiteral("likelihoodText"), benefitVerdictText(result)},
            {QStringLiteral("likelihoodTone"), benefitVerdictTone(result.verdict)},
            {QStringLiteral("amount"), benefitAmount(result)},
            {QStringLiteral("kindText"), benefitKindText(benefit.kind)},
            {QStringLiteral("reason"), result.verdict == BenefitVerdict::NeedsAnswers
                                           ? benefit.summary.in(m_language)
                                           : summaryOf(evaluation, result).in(m_language)},
            {QStringLiteral("deadline"),
             isNot ? QString() : benefitDeadlineText(result.deadline, evaluation.day(), m_language)}};
}

void BenefitsModel::rebuild()
{
    QHash<QString, int> counts;
    QList<QVariantMap> rows;
    QString last;
    m_total = 0;
    m_likely = 0;
    const QList<BenefitResult> results = inGroups();
    for (const BenefitResult &result : results) {
        const QString group = groupOf(result);
        m_likely += group == QLatin1String("likely") ? 1 : 0;
        if (!matches(*result.benefit)) {
            continue;
        }
        ++counts[group];
        if (m_filter != QLatin1String("all") && m_filter != group) {
            continue;
        }
        if (m_total++ < m_limit) {
            rows += rowOf(result, group, group != last);
            last = group;
        }
    }
    int all = 0;
    for (const int count : std::as_const(counts)) {
        all += count;
    }
    m_filters = {QVariantMap{{QStringLiteral("value"), QStringLiteral("all")},
                             //: Tab over the list of benefits.
                             {QStringLiteral("label"), tr("すべて")},
                             {QStringLiteral("count"), all}}};
    for (const Group &group : groups) {
        const QString name = QString::fromLatin1(group.name);
        if (counts.value(name) > 0 || m_filter == name) {
            m_filters += QVariantMap{{QStringLiteral("value"), name},
                                     {QStringLiteral("label"), tr(group.filter)},
                                     {QStringLiteral("count"), counts.value(name)}};
        }
    }
    m_benefits.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
