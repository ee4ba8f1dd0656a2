#include "procedures/field.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr std::array typeNames{"text",         "personName",  "kana",       "address", "postalCode",
                               "municipality", "date",        "time",       "phone",   "email",
                               "choice",       "choices",     "yesNo",      "number",  "yen",
                               "persons",      "bankAccount", "attachment", "group"};
static_assert(typeNames.size() == std::size_t(FieldType::Group) + 1);

} // namespace

QString fieldTypeName(FieldType type) { return QLatin1String(typeNames.at(std::size_t(type))); }

QStringList fieldTypeNames()
{
    QStringList names;
    for (const char *name : typeNames) {
        names += QLatin1String(name);
    }
    return names;
}

std::optional<FieldType> fieldTypeNamed(const QString &name)
{
    const auto *const found = std::find_if(typeNames.begin(), typeNames.end(),
                                           [&](const char *one) { return name == QLatin1String(one); });
    return found == typeNames.end() ? std::nullopt
                                    : std::optional(FieldType(std::distance(typeNames.begin(), found)));
}

const Field *Field::part(const QString &partId) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.id == partId; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace madoguchi
