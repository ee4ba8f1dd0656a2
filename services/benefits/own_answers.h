#pragma once

#include "benefits/household.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

#include <map>

namespace madoguchi
{

/// A household whose members have names of their own, by which what was said of them finds them again.
struct NamedHousehold
{
    Household household;
    QStringList members; ///< in the household's order; the one who asks is OwnAnswers::self()
};

/// What a person said of themselves and theirs, and nothing that others already keep of them. Facts stand by
/// their ids and values as households write them, so that it outlives the content it was an answer to: what a
/// later content no longer asks, or what can not be the answer any more, is passed over.
class OwnAnswers
{
public:
    static QString self() { return QStringLiteral("self"); }
    /// Whom the agency's register names: who it is stands in the name, so that answers find them again.
    static QString registered(const QDate &birth, const QString &name);

    /// What was answered: of whom (empty: the household), which fact, for which year (0: one without years).
    struct Place
    {
        QString member;
        QString fact;
        int year = 0;

        bool operator<(const Place &other) const;
        bool operator==(const Place &other) const = default;
    };

    /// Takes what it can read of `json`.
    static OwnAnswers fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    bool isEmpty() const;
    bool operator==(const OwnAnswers &other) const = default;

    void say(const Place &place, const QJsonValue &answer) { m_said.insert_or_assign(place, answer); }
    void takeBack(const Place &place) { m_said.erase(place); }
    bool hasSaid(const Place &place) const { return m_said.contains(place); }
    const std::map<Place, QJsonValue> &said() const { return m_said; }

    /// Someone nobody else lists; the name under which answers about them stand.
    QString addMember();
    /// With all that was said of them.
    void removeMember(const QString &member);
    /// All that was said of those whom the register names, and with it who they are.
    void forgetRegistered();
    const QStringList &addedMembers() const { return m_added; }

    /// Benefits the person already gets, by id.
    const QSet<QString> &received() const { return m_received; }
    void setReceived(const QString &benefit, bool received);
    bool runsBusiness() const { return m_runsBusiness; }
    void setRunsBusiness(bool runs) { m_runsBusiness = runs; }

    /// `known`, with what the person said laid over it.
    NamedHousehold over(NamedHousehold known, const FactBook &facts) const;

private:
    std::map<Place, QJsonValue> m_said;
    QStringList m_added;
    QSet<QString> m_received;
    bool m_runsBusiness = false;
};

} // namespace madoguchi
