#pragma once

#include "benefits/fact.h"

#include <compare>

namespace madoguchi
{

/// One thing that can be answered: a fact of one person, or of the household, for one year where it has
/// years.
struct Slot
{
    static constexpr int household = -1;

    int fact = 0;
    int member = household; ///< index; the one who asks is 0
    int year = 0;           ///< 0: a fact without years

    auto operator<=>(const Slot &other) const = default;
};

inline size_t qHash(const Slot &slot, size_t seed = 0)
{
    const quint64 all = quint64(slot.fact) << 24 ^ quint64(slot.member + 1) << 16 ^ quint64(slot.year);
    return ::qHash(all, seed);
}

/// "I don't know" and "I'd rather not say" are answers: the value stays unknown, and is not asked again.
struct Answer
{
    enum class Kind { Known, DontKnow, RatherNotSay };
    Kind kind = Kind::Known;
    Value value;

    static Answer known(Value value) { return {Kind::Known, value}; }
    static Answer dontKnow() { return {Kind::DontKnow, {}}; }
    static Answer ratherNotSay() { return {Kind::RatherNotSay, {}}; }
    bool operator==(const Answer &other) const = default;
};

/// As households write it: a value of the fact, or {"unknown": "dont-know" or "rather-not-say"}. Nothing for
/// what can not be one.
std::optional<Answer> readAnswer(const Fact &fact, const QJsonValue &json);
QJsonValue answerJson(const Fact &fact, const Answer &answer);

/// Those who live together or are supported, as far as they are known. The one who asks is member 0.
class Household
{
public:
    static constexpr int mostMembers = 20;

    /// The one who asks, of whom nothing is known.
    explicit Household(const FactBook &facts);

    int size() const { return m_size; }
    /// Someone more, of whom nothing is known yet. The index, or -1 when there are too many.
    int addMember() { return m_size >= mostMembers ? -1 : m_size++; }
    /// The same without one member, of whom nothing stays; those after it move up. Not the one who asks.
    Household without(int member) const;
    /// The relations of which everyone is listed.
    quint64 complete() const { return m_complete; }
    void setComplete(quint64 relations) { m_complete = relations; }

    const QString &town() const { return m_town; } ///< 6 digits (団体コード); empty: unknown
    void setTown(const QString &code) { m_town = code; }

    void set(const Slot &slot, const Answer &answer) { m_answers.insert(slot, answer); }
    void clear(const Slot &slot) { m_answers.remove(slot); }
    const Answer *answer(const Slot &slot) const
    {
        const auto found = m_answers.constFind(slot);
        return found == m_answers.constEnd() ? nullptr : &*found;
    }
    const QHash<Slot, Answer> &answers() const { return m_answers; }

    /// {"complete", "municipality", "facts": {…}, "members": [{…}]}, the first member being the one who asks.
    /// Errors: CatalogueInvalid with a JSON pointer below `pointer`.
    static Result<Household> fromJson(const QJsonValue &json, const FactBook &facts,
                                      const QString &pointer = {});
    QJsonObject toJson(const FactBook &facts) const;

private:
    int m_size = 1;
    quint64 m_complete = 0;
    QString m_town;
    QHash<Slot, Answer> m_answers;
};

} // namespace madoguchi
