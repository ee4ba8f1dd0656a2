#pragma once

#include "base/localized_text.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace madoguchi
{

/// Where the value of a field comes from, as the page marks it.
enum class SourceMark {
    None,
    Card,
    AgencyRecord,
    EarlierAnswer, ///< what was answered before, in this or another procedure
    Own
};

/// "member.<field>.<what>": what is known of the one person who is chosen in an earlier field of the same
/// form (name, birth, sex, relationship), e.g. of the deceased.
struct MemberSource
{
    QString field; ///< of type persons, taking one person
    QString known; ///< the key in a Person's JSON (person.h)

    /// Nothing for another name.
    static std::optional<MemberSource> named(const QString &name);
};

/// What is known about the person before anything is typed, by name of its source, in the JSON of the field
/// type that it fills (field.h). The part before the dot says who it came from.
struct KnownFacts
{
    QHash<QString, QJsonValue> values;

    /// Every name that fromCard() and fromProfile() can give.
    static const QStringList &names();
    /// One of these, or "answer." with a name under which answers are kept for later procedures: names of
    /// content files, [a-z0-9]+(-[a-z0-9]+)*, so that an office may add one without a build.
    static bool isSource(const QString &name);
    /// When the card itself (card.card_expiry) and its certificates (card.certificate_expiry) end. Invalid
    /// days are unknown.
    static KnownFacts fromCardDates(const QDate &card, const QDate &certificate);

    QJsonValue value(const QString &name) const { return values.value(name, QJsonValue::Undefined); }
    SourceMark origin(const QString &name) const;
    void merge(const KnownFacts &other) { values.insert(other.values); }

    /// card.name, card.address, card.birth, card.sex, card.person (Persons). Empty and invalid values are
    /// unknown.
    static KnownFacts fromCard(const QString &name, const QString &address, const QDate &birth, int sex);

    /// From the `Profile` of the gateway's contract: profile.name, .kana, .birth, .sex, .address,
    /// .postal_code, .phone, .self (Persons: the one who signed in), .household (Persons: everybody),
    /// .head_name. What is missing or of another shape is unknown.
    static KnownFacts fromProfile(const QJsonObject &profile);

    /// answer.<name>: what was answered earlier, by its name (Field::remember).
    static KnownFacts fromAnswers(const QJsonObject &answers);
};

} // namespace madoguchi
