#include "benefits/own_answers.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace madoguchi
{
namespace
{

const QString addedPrefix = QStringLiteral("own-");
const QString registeredPrefix = QStringLiteral("register/");

/// All who are in the list are there: its relations are complete.
void lay(Household &household, const Fact &fact, const Slot &slot, const QJsonValue &said)
{
    if (fact.form == Fact::Form::Town && said.isString()) {
        household.setTown(said.toString());
    } else if (fact.form == Fact::Form::Members && said.toBool()) {
        household.setComplete(household.complete() | fact.relations);
    } else if (const auto answer = readAnswer(fact, said)) {
        household.set(slot, *answer);
    }
}

} // namespace

bool OwnAnswers::Place::operator<(const Place &other) const
{
    return std::tie(member, fact, year) < std::tie(other.member, other.fact, other.year);
}

OwnAnswers OwnAnswers::fromJson(const QJsonObject &json)
{
    OwnAnswers own;
    const QJsonArray members = json.value(QLatin1String("members")).toArray();
    for (const auto &member : members) {
        if (member.toString().startsWith(addedPrefix)) {
            own.m_added += member.toString();
        }
    }
    const QJsonArray said = json.value(QLatin1String("said")).toArray();
    for (const auto &item : said) {
        const QJsonObject one = item.toObject();
        const Place place{one.value(QLatin1String("of")).toString(),
                          one.value(QLatin1String("fact")).toString(),
                          one.value(QLatin1String("year")).toInt()};
        if (!place.fact.isEmpty() && one.contains(QLatin1String("is"))) {
            own.say(place, one.value(QLatin1String("is")));
        }
    }
    const QJsonArray received = json.value(QLatin1String("received")).toArray();
    for (const auto &benefit : received) {
        own.setReceived(benefit.toString(), true);
    }
    own.m_runsBusiness = json.value(QLatin1String("business")).toBool();
    return own;
}

QJsonObject OwnAnswers::toJson() const
{
    QJsonArray said;
    for (const auto &[place, answer] : m_said) {
        QJsonObject one{{QStringLiteral("fact"), place.fact}, {QStringLiteral("is"), answer}};
        if (!place.member.isEmpty()) {
            one.insert(QStringLiteral("of"), place.member);
        }
        if (place.year) {
            one.insert(QStringLiteral("year"), place.year);
        }
        said += one;
    }
    QStringList received(m_received.begin(), m_received.end());
    received.sort();
    return {{QStringLiteral("members"), QJsonArray::fromStringList(m_added)},
            {QStringLiteral("said"), said},
            {QStringLiteral("received"), QJsonArray::fromStringList(received)},
            {QStringLiteral("business"), m_runsBusiness}};
}

bool OwnAnswers::isEmpty() const { return *this == OwnAnswers(); }

QString OwnAnswers::addMember()
{
    // A name is never used twice: what was said of someone who left is not said of the next.
    int last = 0;
    for (const QString &member : std::as_const(m_added)) {
        last = std::max(last, member.mid(addedPrefix.size()).toInt());
    }
    m_added += addedPrefix + QString::number(last + 1);
    return m_added.last();
}

void OwnAnswers::removeMember(const QString &member)
{
    m_added.removeAll(member);
    std::erase_if(m_said, [&](const auto &entry) { return entry.first.member == member; });
}

QString OwnAnswers::registered(const QDate &birth, const QString &name)
{
    return registeredPrefix + birth.toString(Qt::ISODate) + u'/' + name;
}

void OwnAnswers::forgetRegistered()
{
    std::erase_if(m_said, [](const auto &entry) { return entry.first.member.startsWith(registeredPrefix); });
}

void OwnAnswers::setReceived(const QString &benefit, bool received)
{
    if (received) {
        m_received.insert(benefit);
    } else {
        m_received.remove(benefit);
    }
}

NamedHousehold OwnAnswers::over(NamedHousehold known, const FactBook &facts) const
{
    for (const QString &member : m_added) {
        if (known.household.addMember() < 0) {
            break;
        }
        known.members += member;
    }
    for (const auto &[place, answer] : m_said) {
        const int index = facts.index(place.fact);
        const int member =
            place.member.isEmpty() ? Slot::household : int(known.members.indexOf(place.member));
        const bool isThere = index >= 0 && (place.member.isEmpty() || member >= 0);
        if (isThere && (facts.at(index).about == Fact::About::Household) == place.member.isEmpty()) {
            lay(known.household, facts.at(index), {index, member, place.year}, answer);
        }
    }
    return known;
}

} // namespace madoguchi
