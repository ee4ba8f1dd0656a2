#include "procedures/person.h"

#include <QStringList>

namespace madoguchi
{
namespace
{
constexpr qsizetype longestName = 200; // as in the gateway's contract
constexpr qsizetype longestKey = 64;

const QStringList &relationships()
{
    static const QStringList list{QStringLiteral("self"),  QStringLiteral("head"),   QStringLiteral("spouse"),
                                  QStringLiteral("child"), QStringLiteral("parent"), QStringLiteral("other")};
    return list;
}
} // namespace

QJsonObject Person::toJson() const
{
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("birth_date"), birth.toString(Qt::ISODate)},
                     {QStringLiteral("sex"), sex}};
    if (!memberId.isEmpty()) {
        json.insert(QStringLiteral("member_id"), memberId);
    }
    if (!relationship.isEmpty()) {
        json.insert(QStringLiteral("relationship"), relationship);
    }
    return json;
}

std::optional<Person> Person::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    Person person;
    person.memberId = object.value(QLatin1String("member_id")).toString();
    person.name = object.value(QLatin1String("name")).toString();
    person.birth = QDate::fromString(object.value(QLatin1String("birth_date")).toString(), Qt::ISODate);
    person.sex = object.value(QLatin1String("sex")).toInt();
    person.relationship = object.value(QLatin1String("relationship")).toString();
    const bool sexKnown = person.sex == 0 || person.sex == 1 || person.sex == 2 || person.sex == 9;
    const bool fits = !person.name.trimmed().isEmpty() && person.name.size() <= longestName &&
                      person.memberId.size() <= longestKey && person.birth.isValid() && sexKnown &&
                      (person.relationship.isEmpty() || relationships().contains(person.relationship));
    // Writing it again tells wrong types, unknown keys and dates in another form.
    if (!fits || person.toJson() != object) {
        return std::nullopt;
    }
    return person;
}

} // namespace madoguchi
