#include "benefits/value_type.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr std::array<std::pair<const char *, Unit>, 7> units{{{"people", Unit::People},
                                                              {"years", Unit::Years},
                                                              {"months", Unit::Months},
                                                              {"weeks", Unit::Weeks},
                                                              {"days", Unit::Days},
                                                              {"hours", Unit::Hours},
                                                              {"percent", Unit::Percent}}};

} // namespace

std::optional<Unit> unitNamed(const QString &name)
{
    const auto found = std::find_if(units.begin(), units.end(),
                                    [&](const auto &unit) { return name == QLatin1String(unit.first); });
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ValueType> valueTypeNamed(const QString &name)
{
    if (name == QLatin1String("yen")) {
        return ValueType{ValueKind::Yen};
    }
    if (name == QLatin1String("number")) {
        return ValueType{ValueKind::Number};
    }
    if (name == QLatin1String("rate")) {
        return ValueType{ValueKind::Rate};
    }
    if (const auto unit = unitNamed(name)) {
        return ValueType{ValueKind::Number, *unit};
    }
    return std::nullopt;
}

QString nameOf(const ValueType &type)
{
    switch (type.kind) {
    case ValueKind::Truth:
        return QStringLiteral("truth");
    case ValueKind::Yen:
        return QStringLiteral("yen");
    case ValueKind::Rate:
        return QStringLiteral("rate");
    case ValueKind::Date:
        return QStringLiteral("date");
    case ValueKind::Choice:
        return QStringLiteral("choice");
    case ValueKind::Number:
        break;
    }
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const auto &unit) { return unit.second == type.unit; });
    return found == units.end() ? QStringLiteral("number") : QString::fromLatin1(found->first);
}

} // namespace madoguchi
