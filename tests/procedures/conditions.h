#pragma once

#include "procedures/condition.h"

/// Conditions as files have them.
namespace conditions
{

inline madoguchi::Condition equals(const char *field, const QJsonValue &value)
{
    madoguchi::Condition condition;
    condition.kind = madoguchi::Condition::Kind::Equals;
    condition.field = QLatin1String(field);
    condition.values = {value};
    return condition;
}

} // namespace conditions
