#pragma once

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace madoguchi
{

/// Someone named in an application. Names are legal names: kept as they came, never normalised.
struct Person
{
    QString memberId; ///< the agency's key of a household member; empty for one who was typed in
    QString name;     ///< family and given name split by U+3000
    QDate birth;
    int sex = 0;          ///< JIS X 0303: 1 male, 2 female, 9 not applicable, 0 unknown
    QString relationship; ///< self, head, spouse, child, parent, other; empty when unknown

    /// {"member_id"?, "name", "birth_date", "sex", "relationship"?}
    QJsonObject toJson() const;
    /// Nothing for what is no person: no name, an impossible date, a wrong type, an unknown key.
    static std::optional<Person> fromJson(const QJsonValue &json);

    bool operator==(const Person &other) const = default;
};

} // namespace madoguchi
