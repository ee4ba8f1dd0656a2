#pragma once

#include "base/json_reader.h"
#include "benefits/value.h"
#include "benefits/value_type.h"

#include <QHash>

namespace madoguchi
{

struct FactChoice
{
    QString value;
    LocalizedText name;
};

/// Something that can be known, or asked, about a person or a household. Defined once (facts/*.json) and used
/// by every benefit that needs it.
struct Fact
{
    enum class About { Person, Household };
    /// Beside the types of values: the town, and whether all of certain relations are listed.
    enum class Form { Value, Town, Members };

    /// What an answer costs the one who gives it.
    static constexpr int mostSensitive = 3; ///< illness, disability, violence, death
    static constexpr int mostEffort = 3;    ///< somebody has to be asked

    QString id;
    About about = About::Person;
    Form form = Form::Value;
    ValueType type;
    bool byYear = false;
    QString topic;
    int sensitivity = 1;
    int effort = 1;
    LocalizedText name;
    LocalizedText question;
    LocalizedText questionOf; ///< %1: the other person; may be empty
    LocalizedText help;
    QList<FactChoice> choices;
    quint64 relations = 0; ///< Form::Members: which relations' members the answer lists
    Value range;           ///< what it may be; the whole set of choices
    std::optional<Value> otherwise;
    std::optional<Value> assumed;
    QJsonValue appliesIf; ///< an expression; undefined: applies to everybody
    QString file;         ///< where it was read, and its place there
    QString pointer;

    /// The value that a household file gives for this fact; nothing for what it can not be. A number may be a
    /// span {"at_least", "at_most"}.
    std::optional<Value> valueOf(const QJsonValue &json) const;
    QJsonValue toJson(const Value &value) const;
};

/// All facts by index and by id, with those that the engine itself knows.
class FactBook
{
public:
    static constexpr int mostFacts = 4000;

    /// Adds the facts of one file {"facts": [...]}. Errors: CatalogueInvalid with a JSON pointer.
    Outcome add(const QString &file, const QByteArray &text);
    /// After all files: the facts the engine works with itself must be there with their types.
    Outcome finish();

    const QList<Fact> &facts() const { return m_facts; }
    const Fact &at(int index) const { return m_facts.at(index); }
    int index(const QString &id) const { return m_indexes.value(id, -1); } ///< -1: no such fact
    int birth() const { return m_birth; }
    int relation() const { return m_relation; }
    int town() const { return m_town; }
    const QList<int> &memberLists() const { return m_memberLists; } ///< of Form::Members

private:
    QList<Fact> m_facts;
    QHash<QString, int> m_indexes;
    QList<int> m_memberLists;
    int m_birth = -1;
    int m_relation = -1;
    int m_town = -1;
};

} // namespace madoguchi
