#pragma once

#include "base/json_reader.h"
#include "procedures/procedure.h"

#include <array>
#include <utility>

namespace madoguchi
{

/// Parts that every content file has.

/// Ids of procedures, life events and their steps.
constexpr const char *dashedIdForm = "\\A[a-z0-9]+(-[a-z0-9]+)*\\z";

/// The value that stands for the name under `key`.
template<typename Enum, std::size_t N>
Enum named(JsonReader &json, const char *key, const std::array<std::pair<const char *, Enum>, N> &names)
{
    const QString name = json.string(key);
    for (const auto &[text, value] : names) {
        if (name == QLatin1String(text)) {
            return value;
        }
    }
    json.fail(key, QStringLiteral("unknown name"));
    return names.front().second;
}

/// An id of the form `pattern` (a regular expression).
QString identifier(JsonReader &json, const char *key, const char *pattern);

/// Reads {"text", "source", "checked_on", "note"} whole.
LegalGround readLegalGround(JsonReader json);

} // namespace madoguchi
