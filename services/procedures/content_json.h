#pragma once

#include "base/json_reader.h"
#include "procedures/legal_ground.h"

#include <array>
#include <utility>

namespace madoguchi
{

/// What the readers of content files share.

/// Ids of procedures, life events, their steps, and parts.
constexpr const char *dashedIdForm = "\\A[a-z0-9]+(-[a-z0-9]+)*\\z";

/// The largest number or amount, in both directions.
constexpr int mostWholeNumber = 2'000'000'000;

/// What is told of a name that is none of `known`. The name itself is not repeated: it may be anything.
QString unknownName(const QStringList &known);

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
    QStringList known;
    for (const auto &entry : names) {
        known += QLatin1String(entry.first);
    }
    json.fail(key, unknownName(known));
    return names.front().second;
}

/// An id of the form `pattern` (a regular expression).
QString identifier(JsonReader &json, const char *key, const char *pattern);

/// Ids of dashedIdForm; empty when missing.
QStringList identifiers(JsonReader &json, const char *key, int most);

/// An https address; empty when missing.
QString readLink(JsonReader &json, const char *key);

/// Reads {"text", "source", "checked_on", "note"} whole.
LegalGround readLegalGround(JsonReader json);

} // namespace madoguchi
