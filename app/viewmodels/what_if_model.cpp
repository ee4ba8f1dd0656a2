#include "app/viewmodels/what_if_model.h"

#include "app/benefit_situation.h"
#include "app/content.h"
#include "app/viewmodels/benefit_words.h"
#include "benefits/explanation.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

struct Event
{
    const char *name;
    const char *title;
    Supposition::Event event;
};

// clang-format off
//: Choice: something that might happen.
constexpr std::array eventList{
    Event{"child", QT_TRANSLATE_NOOP("madoguchi::WhatIfModel", "子どもが生まれたら"), Supposition::Event::ChildBorn},
    Event{"move", QT_TRANSLATE_NOOP("madoguchi::WhatIfModel", "引っ越したら"), Supposition::Event::Move},
    Event{"income", QT_TRANSLATE_NOOP("madoguchi::WhatIfModel", "収入が変わったら"), Supposition::Event::IncomeFalls},
    Event{"job", QT_TRANSLATE_NOOP("madoguchi::WhatIfModel", "仕事をやめたら"), Supposition::Event::JobLost},
    Event{"spouse", QT_TRANSLATE_NOOP("madoguchi::WhatIfModel", "配偶者と別れたら"), Supposition::Event::SpouseLeaves},
    Event{"member", QT_TRANSLATE_NOOP("madoguchi::WhatIfModel", "家族が世帯を出たら"), Supposition::Event::MemberLeaves},
};
// clang-format on

bool isSame(const BenefitResult &a, const BenefitResult &b)
{
    return a.verdict == b.verdict && benefitAmount(a) == benefitAmount(b);
}

} // namespace

WhatIfModel::WhatIfModel(BenefitSituation &situation, const Content &content, QObject *parent)
    : QObject(parent)
    , m_situation(situation)
    , m_content(content)
    , m_changes({QStringLiteral("benefitId"), QStringLiteral("title"), QStringLiteral("reason"),
                 QStringLiteral("likelihoodText"), QStringLiteral("likelihoodTone"), QStringLiteral("amount"),
                 QStringLiteral("kindText"), QStringLiteral("deadline")})
{
    connect(&situation, &BenefitSituation::changed, this, [this] {
        if (m_isOpen) {
            rebuild();
        }
    });
}

void WhatIfModel::open()
{
    m_isOpen = true;
    m_event.clear();
    m_detail.clear();
    rebuild();
}

void WhatIfModel::setLanguage(const QString &language)
{
    m_language = language;
    if (m_isOpen) {
        rebuild();
    }
}

QVariantList WhatIfModel::events() const
{
    QVariantList list;
    for (const Event &event : eventList) {
        list << QVariantMap{{QStringLiteral("value"), QString::fromLatin1(event.name)},
                            {QStringLiteral("label"), tr(event.title)}};
    }
    return list;
}

QVariantList WhatIfModel::people() const
{
    QVariantList list;
    if (!m_isOpen) {
        return list;
    }
    const Evaluation &evaluation = m_situation.evaluation();
    for (int member = 1; member < evaluation.household().size(); ++member) {
        list << QVariantMap{{QStringLiteral("value"), QString::number(member)},
                            {QStringLiteral("label"), memberWords(member, evaluation).in(m_language)}};
    }
    return list;
}

std::optional<Supposition> WhatIfModel::supposition() const
{
    const auto *found = std::find_if(eventList.begin(), eventList.end(), [this](const Event &event) {
        return m_event == QLatin1String(event.name);
    });
    if (found == eventList.end()) {
        return std::nullopt;
    }
    Supposition supposition{found->event, {}, 0, 0};
    bool isGiven = true;
    switch (found->event) {
    case Supposition::Event::Move:
        supposition.town =
            m_content.municipalityValue(m_detail).toObject().value(QLatin1String("code")).toString();
        isGiven = !m_detail.isEmpty() && !supposition.town.isEmpty();
        break;
    case Supposition::Event::IncomeFalls:
        supposition.income = m_detail.toLongLong(&isGiven);
        break;
    case Supposition::Event::MemberLeaves:
        supposition.member = m_detail.toInt(&isGiven);
        break;
    case Supposition::Event::ChildBorn:
    case Supposition::Event::JobLost:
    case Supposition::Event::SpouseLeaves:
        break;
    }
    return isGiven ? std::optional(supposition) : std::nullopt;
}

QString WhatIfModel::headline() const
{
    if (!supposition()) {
        return {};
    }
    //: Over the list of what a supposition changes. %1: a number of benefits.
    return m_changes.count() ? tr("今と比べて、%1件が変わります。").arg(m_changes.count())
                             //: A supposition changes nothing.
                             : tr("分かっている範囲では、今と変わりません。");
}

void WhatIfModel::suppose(const QString &event)
{
    if (m_event == event) {
        return;
    }
    m_event = event;
    m_detail.clear();
    rebuild();
    if (!headline().isEmpty()) {
        Q_EMIT announced(headline());
    }
}

void WhatIfModel::setDetail(const QString &detail)
{
    m_detail = detail;
    rebuild();
}

QVariantList WhatIfModel::suggestions(const QString &typed) const
{
    return m_content.municipalitySuggestions(typed);
}

void WhatIfModel::openBenefit(const QString &benefitId) { Q_EMIT benefitWanted(benefitId); }

QString WhatIfModel::changeText(const BenefitResult &before, const BenefitResult &after) const
{
    const QString was = benefitAmount(before);
    const QString is = benefitAmount(after);
    if (before.verdict == after.verdict) {
        //: A supposition changes a benefit's amount. %1 before, %2 then.
        return tr("%1 → %2").arg(was.isEmpty() ? tr("金額は未定") : was,
                                 is.isEmpty() ? tr("金額は未定") : is);
    }
    //: A supposition changes what is to be expected. %1: now, %2: then.
    return tr("今：%1 → もしも：%2").arg(benefitVerdictText(before), benefitVerdictText(after));
}

void WhatIfModel::rebuild()
{
    QList<QVariantMap> rows;
    const Evaluation &now = m_situation.evaluation();
    if (const auto supposed = supposition()) {
        Evaluation then = now; // a copy: what is kept stays as it is
        then.setHousehold(madoguchi::supposed(now.household(), *supposed, now.book().facts(), now.day()));
        const QList<BenefitResult> results = then.ordered();
        for (const BenefitResult &after : results) {
            const BenefitResult &before = *now.result(after.benefit->id);
            if (!isSame(before, after)) {
                rows << QVariantMap{{QStringLiteral("benefitId"), after.benefit->id},
                                    {QStringLiteral("title"), after.benefit->name.in(m_language)},
                                    {QStringLiteral("reason"), changeText(before, after)},
                                    {QStringLiteral("likelihoodText"), benefitVerdictText(after)},
                                    {QStringLiteral("likelihoodTone"), benefitVerdictTone(after.verdict)},
                                    {QStringLiteral("amount"), benefitAmount(after)},
                                    {QStringLiteral("kindText"), benefitKindText(after.benefit->kind)},
                                    {QStringLiteral("deadline"), QString()}};
            }
        }
    }
    m_changes.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
