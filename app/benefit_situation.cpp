#include "app/benefit_situation.h"

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/person_store.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

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

/// ISO/IEC 5218, as the card has it; 0 and 9 say nothing.
QString sexOf(int code)
{
    return code == 1 ? QStringLiteral("male") : code == 2 ? QStringLiteral("female") : QString();
}

/// Values of facts as they are written, set where they are ones.
void set(Household &household, const FactBook &facts, int fact, int member, const QString &written)
{
    const auto value = fact < 0 ? std::nullopt : facts.at(fact).valueOf(written);
    if (value) {
        household.set({fact, member, 0}, Answer::known(*value));
    }
}

} // namespace

/// The register lists everyone who lives there: nobody is unlisted once it was read.
NamedHousehold knownHousehold(const CitizenSession &session, const Content &content, const FactBook &facts)
{
    NamedHousehold known{Household(facts), {OwnAnswers::self()}};
    Household &household = known.household;
    if (const auto profile = session.profile()) {
        set(household, facts, facts.birth(), 0, profile->person.birthDate.toString(Qt::ISODate));
        household.setTown(profile->address.localGovernmentCode);
        household.setComplete(quint64(facts.at(facts.relation()).range.least));
        for (const HouseholdMember &member : profile->household) {
            const int index = member.relationship == Relationship::Self ? -1 : household.addMember();
            if (index < 0) {
                continue;
            }
            const QString birth = member.person.birthDate.toString(Qt::ISODate);
            known.members += OwnAnswers::registered(member.person.birthDate, member.person.name);
            set(household, facts, facts.birth(), index, birth);
            set(household, facts, facts.relation(), index, relationOf(member.relationship));
        }
    }
    if (const auto &attributes = session.attributes()) {
        set(household, facts, facts.birth(), 0, attributes->birth.toString(Qt::ISODate));
        set(household, facts, facts.index(QStringLiteral("sex")), 0, sexOf(attributes->sex));
        const QString code = content.municipalityCodeOf(attributes->address);
        if (!code.isEmpty()) {
            household.setTown(code);
        }
    }
    return known;
}

BenefitSituation::BenefitSituation(CitizenSession &session, const Content &content, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_content(content)
    , m_clock(clock)
{
    connect(&session, &CitizenSession::signedInChanged, this, [this] {
        // Nobody else's answers are taken for this person's.
        m_memory = {};
        startAnew();
    });
    connect(&session, &CitizenSession::factsChanged, this, &BenefitSituation::startAnew);
    connect(&session, &CitizenSession::feedChanged, this, &BenefitSituation::startAnew);
}

const Evaluation &BenefitSituation::evaluation()
{
    const auto &book = m_content.benefits();
    if (!m_evaluation) {
        NamedHousehold named = own().over(knownHousehold(m_session, m_content, book->facts()), book->facts());
        m_members = named.members;
        m_evaluation.emplace(book, std::move(named.household), m_clock.today());
    } else if (m_evaluation->day() != m_clock.today()) {
        m_evaluation->setDay(m_clock.today());
    }
    return *m_evaluation;
}

const QStringList &BenefitSituation::members()
{
    evaluation();
    return m_members;
}

const OwnAnswers &BenefitSituation::own() const
{
    PersonStore *store = m_session.store();
    return store ? store->householdAnswers().answers() : m_memory;
}

bool BenefitSituation::isKept() const { return m_session.store() != nullptr; }

bool BenefitSituation::knowsRegister() const { return m_session.profile().has_value(); }

OwnAnswers::Place BenefitSituation::placeOf(const Slot &slot)
{
    const QString member = slot.member == Slot::household ? QString() : members().value(slot.member);
    return {member, evaluation().book().facts().at(slot.fact).id, slot.year};
}

std::optional<Slot> BenefitSituation::slotOf(const OwnAnswers::Place &place)
{
    const int fact = evaluation().book().facts().index(place.fact);
    const int member = place.member.isEmpty() ? Slot::household : int(members().indexOf(place.member));
    if (fact < 0 || (!place.member.isEmpty() && member < 0)) {
        return std::nullopt;
    }
    return Slot{fact, member, place.year};
}

Outcome BenefitSituation::keep(const OwnAnswers &own)
{
    if (PersonStore *store = m_session.store()) {
        return store->householdAnswers().keep(own);
    }
    m_memory = own;
    return {};
}

void BenefitSituation::startAnew()
{
    m_evaluation.reset();
    Q_EMIT changed();
}

Outcome BenefitSituation::answer(const Slot &slot, const Answer &answer)
{
    const Fact &fact = evaluation().book().facts().at(slot.fact);
    OwnAnswers changed = own();
    changed.say(placeOf(slot), answerJson(fact, answer));
    if (Outcome kept = keep(changed); !kept) {
        return kept;
    }
    m_evaluation->answer(slot, answer);
    Q_EMIT this->changed();
    return {};
}

Outcome BenefitSituation::answerTown(const QString &code)
{
    const FactBook &facts = evaluation().book().facts();
    OwnAnswers changed = own();
    changed.say({{}, facts.at(facts.town()).id, 0}, code);
    return keep(changed).map([this] { startAnew(); });
}

int BenefitSituation::addedOf(int fact)
{
    const FactBook &facts = evaluation().book().facts();
    const quint64 relations = facts.at(fact).relations;
    const QStringList &added = own().addedMembers();
    return int(std::count_if(added.begin(), added.end(), [&](const QString &member) {
        const Answer *is =
            m_evaluation->household().answer({facts.relation(), int(m_members.indexOf(member)), 0});
        return is && is->kind == Answer::Kind::Known && (quint64(is->value.least) & ~relations) == 0;
    }));
}

Outcome BenefitSituation::answerMembers(int fact, int count)
{
    const FactBook &facts = evaluation().book().facts();
    const Fact &list = facts.at(fact);
    const Fact &relation = facts.at(facts.relation());
    OwnAnswers changed = own();
    int there = addedOf(fact);
    // Where the list is of several relations the caller adds each member with its own.
    const QJsonValue is = relation.toJson({qint64(list.relations), 0});
    for (; is.isString() && there < count && m_members.size() < Household::mostMembers - there; ++there) {
        changed.say({changed.addMember(), relation.id, 0}, is);
    }
    const QStringList added = changed.addedMembers();
    for (auto member = added.crbegin(); is.isString() && member != added.crend() && there > count; ++member) {
        const auto said = changed.said().find({*member, relation.id, 0});
        if (said != changed.said().end() && said->second == is) {
            changed.removeMember(*member);
            --there;
        }
    }
    changed.say({{}, list.id, 0}, true);
    return keep(changed).map([this] { startAnew(); });
}

Outcome BenefitSituation::takeBack(const OwnAnswers::Place &place)
{
    OwnAnswers changed = own();
    changed.takeBack(place);
    return keep(changed).map([this] { startAnew(); });
}

Outcome BenefitSituation::addMember(const QString &relation)
{
    const FactBook &facts = evaluation().book().facts();
    OwnAnswers changed = own();
    changed.say({changed.addMember(), facts.at(facts.relation()).id, 0}, relation);
    return keep(changed).map([this] { startAnew(); });
}

Outcome BenefitSituation::removeMember(const QString &member)
{
    OwnAnswers changed = own();
    changed.removeMember(member);
    return keep(changed).map([this] { startAnew(); });
}

Outcome BenefitSituation::setReceived(const QString &benefit, bool received)
{
    OwnAnswers changed = own();
    changed.setReceived(benefit, received);
    return keep(changed).map([this] { Q_EMIT this->changed(); });
}

Outcome BenefitSituation::setRunsBusiness(bool runs)
{
    OwnAnswers changed = own();
    changed.setRunsBusiness(runs);
    return keep(changed).map([this] { Q_EMIT this->changed(); });
}

Outcome BenefitSituation::forgetAll()
{
    m_memory = {};
    PersonStore *store = m_session.store();
    Outcome erased = store ? store->householdAnswers().erase() : Outcome();
    startAnew();
    return erased;
}

} // namespace madoguchi
