#include "benefits/household.h"

#include <QJsonArray>

namespace madoguchi
{
namespace
{

tl::unexpected<Error> badHousehold(const QString &pointer, const QString &what)
{
    return failure(ErrorCode::CatalogueInvalid, pointer + QLatin1String(": ") + what,
                   {{QStringLiteral("pointer"), pointer}});
}

/// One fact of one member or of the household, with its years where it has some.
Outcome readFact(Household &household, const FactBook &facts, Slot slot, const QJsonValue &json,
                 const QString &pointer)
{
    const Fact &fact = facts.at(slot.fact);
    if (!fact.byYear) {
        const auto answer = readAnswer(fact, json);
        if (!answer) {
            return badHousehold(pointer, QStringLiteral("not a value of this fact"));
        }
        household.set(slot, *answer);
        return {};
    }
    if (!json.isObject()) {
        return badHousehold(pointer, QStringLiteral("needs its year: {\"2025\": …}"));
    }
    const QJsonObject years = json.toObject();
    for (auto it = years.begin(); it != years.end(); ++it) {
        slot.year = it.key().toInt();
        const auto answer = readAnswer(fact, it.value());
        if (slot.year < 1900 || slot.year > 2200 || !answer) {
            return badHousehold(pointer + u'/' + it.key(),
                                QStringLiteral("not a value of this fact for a year"));
        }
        household.set(slot, *answer);
    }
    return {};
}

Outcome readFacts(Household &household, const FactBook &facts, int member, const QJsonObject &json,
                  const QString &pointer)
{
    const auto about = member == Slot::household ? Fact::About::Household : Fact::About::Person;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString here = pointer + u'/' + it.key();
        const int index = facts.index(it.key());
        if (index < 0 || facts.at(index).about != about || facts.at(index).form == Fact::Form::Town) {
            return badHousehold(here, QStringLiteral("no such fact here"));
        }
        if (auto read = readFact(household, facts, {index, member, 0}, it.value(), here); !read) {
            return read;
        }
    }
    return {};
}

Result<quint64> readComplete(const QJsonValue &json, const Fact &relation, const QString &pointer)
{
    if (json.isUndefined() || json.isBool()) {
        return json.toBool() ? quint64(relation.range.least) : 0;
    }
    quint64 complete = 0;
    for (const auto &item : json.toArray()) {
        const auto value = relation.valueOf(item);
        if (!value) {
            return badHousehold(pointer, QStringLiteral("no relation"));
        }
        complete |= quint64(value->least);
    }
    return json.isArray() ? Result<quint64>(complete)
                          : badHousehold(pointer, QStringLiteral("neither true nor relations"));
}

} // namespace

std::optional<Answer> readAnswer(const Fact &fact, const QJsonValue &json)
{
    const QString unknown = json.toObject().value(QLatin1String("unknown")).toString();
    if (unknown == QLatin1String("dont-know")) {
        return Answer::dontKnow();
    }
    if (unknown == QLatin1String("rather-not-say")) {
        return Answer::ratherNotSay();
    }
    const auto value = fact.valueOf(json);
    return value ? std::optional(Answer::known(*value)) : std::nullopt;
}

QJsonValue answerJson(const Fact &fact, const Answer &answer)
{
    const auto unknown = [](const char *why) {
        return QJsonObject{{QStringLiteral("unknown"), QLatin1String(why)}};
    };
    return answer.kind == Answer::Kind::DontKnow       ? QJsonValue(unknown("dont-know"))
           : answer.kind == Answer::Kind::RatherNotSay ? QJsonValue(unknown("rather-not-say"))
                                                       : fact.toJson(answer.value);
}

Household::Household(const FactBook &facts)
{
    set({facts.relation(), 0, 0}, Answer::known({1, 0})); // self is the first of the relations
}

Household Household::without(int member) const
{
    Household other = *this;
    other.m_answers.clear();
    --other.m_size;
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        Slot slot = it.key();
        if (slot.member != member) {
            slot.member -= slot.member > member ? 1 : 0;
            other.m_answers.insert(slot, it.value());
        }
    }
    return other;
}

Result<Household> Household::fromJson(const QJsonValue &json, const FactBook &facts, const QString &pointer)
{
    const QJsonObject object = json.toObject();
    const Fact &relation = facts.at(facts.relation());
    if (!json.isObject()) {
        return badHousehold(pointer, QStringLiteral("no object"));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != QLatin1String("complete") && it.key() != QLatin1String("municipality") &&
            it.key() != QLatin1String("facts") && it.key() != QLatin1String("members")) {
            return badHousehold(pointer + u'/' + it.key(), QStringLiteral("unknown key"));
        }
    }
    Household household(facts);
    const auto complete =
        readComplete(object.value(QLatin1String("complete")), relation, pointer + QLatin1String("/complete"));
    if (!complete) {
        return failure(complete.error());
    }
    household.m_complete = *complete;
    household.m_town = object.value(QLatin1String("municipality")).toString();
    if (auto read =
            readFacts(household, facts, Slot::household, object.value(QLatin1String("facts")).toObject(),
                      pointer + QLatin1String("/facts"));
        !read) {
        return failure(read.error());
    }
    const QJsonArray members = object.value(QLatin1String("members")).toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString here = pointer + QStringLiteral("/members/%1").arg(i);
        const QJsonObject member = members.at(i).toObject();
        const QJsonValue said = member.value(QLatin1String("relation"));
        const auto is = relation.valueOf(said);
        const bool isSelf = is && is->least == 1;
        const bool isOpen = said.isUndefined() || said.isObject(); // not known, or not told
        if (isSelf != (i == 0) || (!is && !isOpen)) {
            return badHousehold(here + QLatin1String("/relation"),
                                QStringLiteral("the first member, and no other, is self"));
        }
        if (i > 0 && household.addMember() < 0) {
            return badHousehold(here, QStringLiteral("too many members"));
        }
        if (auto read = readFacts(household, facts, int(i), member, here); !read) {
            return failure(read.error());
        }
    }
    return household;
}

QJsonObject Household::toJson(const FactBook &facts) const
{
    QJsonArray complete;
    for (const FactChoice &choice : facts.at(facts.relation()).choices) {
        const auto bit = facts.at(facts.relation()).valueOf(choice.value);
        if (m_complete & quint64(bit->least)) {
            complete += choice.value;
        }
    }
    QJsonObject shared;
    QList<QJsonObject> members(m_size);
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        const Fact &fact = facts.at(it.key().fact);
        QJsonObject &owner = it.key().member == Slot::household ? shared : members[it.key().member];
        const QJsonValue value = answerJson(fact, it.value());
        if (fact.byYear) {
            QJsonObject years = owner.value(fact.id).toObject();
            years.insert(QString::number(it.key().year), value);
            owner.insert(fact.id, years);
        } else {
            owner.insert(fact.id, value);
        }
    }
    QJsonArray list;
    for (const QJsonObject &member : std::as_const(members)) {
        list += member;
    }
    QJsonObject json{{QStringLiteral("complete"), complete},
                     {QStringLiteral("facts"), shared},
                     {QStringLiteral("members"), list}};
    if (!m_town.isEmpty()) {
        json.insert(QStringLiteral("municipality"), m_town);
    }
    return json;
}

} // namespace madoguchi
