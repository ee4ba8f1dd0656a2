#include "app/viewmodels/benefit_question_model.h"

#include "app/benefit_situation.h"
#include "app/content.h"
#include "app/viewmodels/benefit_words.h"
#include "base/era_date.h"
#include "base/languages.h"
#include "benefits/explanation.h"
#include "benefits/explanation_words.h"

#include <algorithm>
#include <utility>

namespace madoguchi
{
namespace
{

constexpr auto yes = "yes";
constexpr auto no = "no";
constexpr auto nobody = "nobody";

bool listsOneRelation(const Fact &fact)
{
    return fact.form == Fact::Form::Members && (fact.relations & (fact.relations - 1)) == 0;
}

/// Not what a harmless question is explained with, as long as there is something else.
bool isGrave(const Benefit &benefit)
{
    static const QStringList grave{QStringLiteral("disability"), QStringLiteral("illness"),
                                   QStringLiteral("bereavement"), QStringLiteral("disaster")};
    return grave.contains(benefit.topic);
}

/// Two of them there can not be.
bool isSpouse(const Fact &fact) { return fact.id == QLatin1String("household-spouse"); }

} // namespace

BenefitQuestionModel::BenefitQuestionModel(BenefitSituation &situation, const Content &content,
                                           QObject *parent)
    : QObject(parent)
    , m_situation(situation)
    , m_content(content)
{
    connect(&situation, &BenefitSituation::changed, this, [this] {
        if (!m_isOpen) {
            return;
        }
        // Another household: what stood here may be settled, or about somebody who is not in it.
        const int members = m_situation.evaluation().household().size();
        if (!m_slot || m_slot->member >= members || !m_isChanging) {
            next();
        }
    });
}

void BenefitQuestionModel::open()
{
    m_isOpen = true;
    m_past.clear();
    m_later.clear();
    m_error.clear();
    next();
}

void BenefitQuestionModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    Q_EMIT changed();
}

const Fact &BenefitQuestionModel::fact() const
{
    return m_situation.evaluation().book().facts().at(m_slot->fact);
}

QString BenefitQuestionModel::text() const
{
    return m_slot ? questionWords(*m_slot, m_situation.evaluation()).in(m_language) : QString();
}

QString BenefitQuestionModel::help() const
{
    return m_slot && !fact().help.isEmpty() ? fact().help.in(m_language) : QString();
}

QString BenefitQuestionModel::why() const
{
    if (!m_slot || m_next.serves.isEmpty()) {
        return {};
    }
    constexpr qsizetype named = 3;
    const Evaluation &evaluation = m_situation.evaluation();
    QStringList ids = m_next.serves;
    std::stable_sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        const auto rank = [&](const QString &id) {
            return std::make_pair(isGrave(*evaluation.book().benefit(id)), -evaluation.result(id)->worth());
        };
        return rank(a) < rank(b);
    });
    QStringList names;
    for (const QString &id : ids.first(std::min(named, ids.size()))) {
        names += evaluation.book().benefit(id)->name.in(m_language);
    }
    const QString list =
        names.join(joinsWithoutSpace(m_language) ? QStringLiteral("、") : QStringLiteral(", "));
    const auto more = m_next.serves.size() - names.size();
    //: Why a question is asked. %1: names of benefits.
    return more == 0 ? tr("%1のためにお聞きします。").arg(list)
                     //: Why a question is asked. %1: names of benefits, %2: a number.
                     : tr("%1など、%2件のためにお聞きします。").arg(list).arg(m_next.serves.size());
}

bool BenefitQuestionModel::sensitive() const { return m_slot && fact().sensitivity >= Fact::mostSensitive; }

QString BenefitQuestionModel::kind() const
{
    if (!m_slot) {
        return {};
    }
    switch (fact().form) {
    case Fact::Form::Town:
        return QStringLiteral("town");
    case Fact::Form::Members:
        return listsOneRelation(fact()) && !isSpouse(fact()) ? QStringLiteral("number")
                                                             : QStringLiteral("choice");
    case Fact::Form::Value:
        break;
    }
    switch (fact().type.kind) {
    case ValueKind::Yen:
        return QStringLiteral("yen");
    case ValueKind::Number:
    case ValueKind::Rate:
        return QStringLiteral("number");
    case ValueKind::Date:
        return QStringLiteral("date");
    case ValueKind::Truth:
    case ValueKind::Choice:
        break;
    }
    return QStringLiteral("choice");
}

QVariantList BenefitQuestionModel::choices() const
{
    QVariantList list;
    const auto add = [&](const QString &value, const QString &label) {
        list << QVariantMap{{QStringLiteral("value"), value}, {QStringLiteral("label"), label}};
    };
    if (kind() != QLatin1String("choice")) {
        return list;
    }
    if (fact().form == Fact::Form::Members && !isSpouse(fact())) {
        const FactBook &facts = m_situation.evaluation().book().facts();
        const Fact &relation = facts.at(facts.relation());
        //: Answer to the question who else lives in the household.
        add(QLatin1String(nobody), tr("いません（ここまでで全員です）"));
        for (const FactChoice &choice : relation.choices) {
            if (fact().relations & quint64(relation.valueOf(choice.value)->least)) {
                add(choice.value, choice.name.in(m_language));
            }
        }
    } else if (fact().choices.isEmpty()) {
        add(QLatin1String(yes), answerText(fact(), Answer::known(Value::exactly(1)), m_language));
        add(QLatin1String(no), answerText(fact(), Answer::known(Value::exactly(0)), m_language));
    }
    for (const FactChoice &choice : fact().choices) {
        // Who asks is known.
        if (m_slot->fact != m_situation.evaluation().book().facts().relation() ||
            choice.value != QLatin1String("self")) {
            add(choice.value, choice.name.in(m_language));
        }
    }
    return list;
}

QString BenefitQuestionModel::unit() const
{
    if (!m_slot || (kind() != QLatin1String("yen") && kind() != QLatin1String("number"))) {
        return {};
    }
    const ValueType type =
        fact().form == Fact::Form::Members ? ValueType{ValueKind::Number, Unit::People} : fact().type;
    // 「%1円」 without its number.
    return type.kind == ValueKind::Number && type.unit == Unit::None
               ? QString()
               : amountWords(0, type).in(m_language).remove(u'0').trimmed();
}

void BenefitQuestionModel::setValue(const QString &value)
{
    m_value = value;
    m_display.clear();
    m_problem.clear();
    if (kind() == QLatin1String("date")) {
        const auto date = parseDate(value);
        m_display = date ? dateWithEra(*date, m_language) : QString();
    }
    Q_EMIT changed();
}

QVariantList BenefitQuestionModel::suggestions(const QString &typed) const
{
    return m_content.municipalitySuggestions(typed);
}

/// What was given as an answer; nothing where it can not be one.
std::optional<Answer> BenefitQuestionModel::given() const
{
    QJsonValue json(m_value);
    if (fact().type.kind == ValueKind::Truth) {
        json = m_value == QLatin1String(yes)  ? QJsonValue(true)
               : m_value == QLatin1String(no) ? QJsonValue(false)
                                              : QJsonValue();
    } else if (fact().type.kind == ValueKind::Date) {
        const auto date = parseDate(m_value);
        json = date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
    } else if (fact().type.kind != ValueKind::Choice) {
        bool isNumber = false;
        const qlonglong number = m_value.toLongLong(&isNumber);
        json = isNumber ? QJsonValue(number) : QJsonValue();
    }
    const auto value = fact().valueOf(json);
    return value ? std::optional(Answer::known(*value)) : std::nullopt;
}

int BenefitQuestionModel::likely() const
{
    const QList<BenefitResult> &results = m_situation.evaluation().results();
    return int(std::count_if(results.begin(), results.end(), [](const BenefitResult &result) {
        return result.verdict == BenefitVerdict::Likely;
    }));
}

/// Keeps what was given; nothing where it can not be the answer. Errors: those of the store.
std::optional<Outcome> BenefitQuestionModel::store()
{
    if (fact().form == Fact::Form::Town) {
        const QString code =
            m_content.municipalityValue(m_value).toObject().value(QLatin1String("code")).toString();
        return code.isEmpty() ? std::nullopt : std::optional(m_situation.answerTown(code));
    }
    if (fact().form == Fact::Form::Members) {
        bool isNumber = false;
        const int count = m_value.toInt(&isNumber);
        if (m_value == QLatin1String(nobody) || isSpouse(fact())) {
            return m_situation.answerMembers(m_slot->fact, m_value == QLatin1String(yes) ? 1 : 0);
        }
        if (!listsOneRelation(fact())) {
            return m_situation.addMember(m_value);
        }
        return isNumber && count >= 0 && count < Household::mostMembers
                   ? std::optional(m_situation.answerMembers(m_slot->fact, count))
                   : std::nullopt;
    }
    const auto answer = given();
    return answer ? std::optional(m_situation.answer(*m_slot, *answer)) : std::nullopt;
}

void BenefitQuestionModel::refuse()
{
    //: Under the field of a question that was left empty or holds something impossible.
    m_problem = m_value.isEmpty()
                    ? tr("答えを入れてください。分からないときは「分からない」を押してください。")
                    : tr("この内容は使えません。入れ直してください。");
    Q_EMIT changed();
    Q_EMIT announced(m_problem);
}

void BenefitQuestionModel::settle(const Outcome &outcome, int likelyBefore)
{
    if (!outcome) {
        m_error.set(outcome.error());
        Q_EMIT changed();
        return;
    }
    m_error.clear();
    next();
    const int more = likely() - likelyBefore;
    //: Said after an answer: how many more benefits are likely now. %1, %2: numbers.
    QString news = more > 0 ? tr("見込みのある給付が%1件増えて、%2件になりました。").arg(more).arg(likely())
                            //: Said after an answer. %1: a number.
                            : tr("見込みのある給付は%1件です。").arg(likely());
    if (!m_slot) {
        //: Said after the last answer.
        news += tr("お聞きすることは、もうありません。");
    }
    Q_EMIT announced(news);
    Q_EMIT asked();
}

void BenefitQuestionModel::answer()
{
    if (!m_slot) {
        return;
    }
    const OwnAnswers::Place place = m_situation.placeOf(*m_slot);
    const bool wasChanging = std::exchange(m_isChanging, true); // until the next one is chosen
    const int before = likely();
    const auto stored = m_value.isEmpty() ? std::nullopt : store();
    if (!stored) {
        m_isChanging = wasChanging;
        refuse();
        return;
    }
    m_past.removeAll(place);
    m_past += place;
    settle(*stored, before);
}

void BenefitQuestionModel::answerWith(const Answer &answer)
{
    if (!m_slot) {
        return;
    }
    const OwnAnswers::Place place = m_situation.placeOf(*m_slot);
    const int before = likely();
    m_isChanging = true;
    m_past.removeAll(place);
    m_past += place;
    settle(m_situation.answer(*m_slot, answer), before);
}

void BenefitQuestionModel::dontKnow() { answerWith(Answer::dontKnow()); }

void BenefitQuestionModel::ratherNotSay() { answerWith(Answer::ratherNotSay()); }

void BenefitQuestionModel::later()
{
    if (m_slot) {
        m_later.insert(*m_slot);
        next();
        Q_EMIT asked();
    }
}

void BenefitQuestionModel::back()
{
    while (!m_past.isEmpty()) {
        if (const auto slot = m_situation.slotOf(m_past.takeLast())) {
            show(*slot);
            m_isChanging = true;
            Q_EMIT changed();
            Q_EMIT asked();
            return;
        }
    }
}

void BenefitQuestionModel::ask(const OwnAnswers::Place &place)
{
    if (const auto slot = m_situation.slotOf(place)) {
        show(*slot);
        m_isChanging = true;
        Q_EMIT changed();
    }
}

void BenefitQuestionModel::next()
{
    m_isChanging = false;
    const QList<NextQuestion> open = openQuestions(m_situation.evaluation());
    const auto wanted = std::find_if(open.begin(), open.end(), [this](const NextQuestion &question) {
        return !m_later.contains(question.slot);
    });
    const auto question = wanted != open.end() ? wanted : open.begin();
    if (wanted == open.end()) {
        m_later.clear(); // the round begins again
    }
    if (open.isEmpty()) {
        m_slot.reset();
        m_next = {};
        m_value.clear();
    } else {
        show(question->slot);
        m_next = *question;
    }
    Q_EMIT changed();
}

/// With the answer that stands there.
void BenefitQuestionModel::show(const Slot &slot)
{
    const bool isSame = m_slot == slot;
    m_slot = slot;
    m_next = {};
    const QList<NextQuestion> open = openQuestions(m_situation.evaluation());
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&](const NextQuestion &question) { return question.slot == slot; });
    if (found != open.end()) {
        m_next = *found;
    }
    const Household &household = m_situation.evaluation().household();
    const Answer *said = household.answer(slot);
    if (isSame && !said && !m_value.isEmpty() && fact().form != Fact::Form::Members) {
        return; // what is being typed is the person's
    }
    m_problem.clear();
    m_value.clear();
    m_display.clear();
    if (fact().form == Fact::Form::Members) {
        const bool isComplete = (household.complete() & fact().relations) == fact().relations;
        const int added = m_situation.addedOf(slot.fact);
        m_value = !isComplete                ? QString()
                  : isSpouse(fact())         ? QLatin1String(added ? yes : no)
                  : listsOneRelation(fact()) ? QString::number(added)
                                             : QString();
    } else if (fact().form == Fact::Form::Value && said && said->kind == Answer::Kind::Known) {
        const QJsonValue json = answerJson(fact(), *said);
        m_value = json.isBool()     ? QLatin1String(json.toBool() ? yes : no)
                  : json.isDouble() ? QString::number(qint64(json.toDouble()))
                                    : json.toString();
    }
}

} // namespace madoguchi
