#pragma once

#include "base/json_reader.h"
#include "procedures/field.h"

#include <QHash>

namespace madoguchi
{

/// Reads questions, conditions and days of content files. They may look at earlier questions alone, so that
/// there is never a circle.

/// What a condition has to know of a question that was read before.
struct QuestionShape
{
    FieldType type = FieldType::Text;
    QStringList choices;      ///< the values to choose from
    bool isOnePerson = false; ///< one person is chosen
};

/// The questions read so far, by id.
using QuestionScope = QHash<QString, QuestionShape>;

QuestionShape shapeOf(const Field &field);

/// One question; the caller adds it to `earlier` afterwards. Faults (unknown keys too) stay with `json`.
Field readField(JsonReader json, const QuestionScope &earlier);
/// All under `key`, each being added to `scope`.
QList<Field> readFields(JsonReader &json, const char *key, int most, QuestionScope &scope);

/// {"field", "equals"} …, {"all": […]}: see services/catalogue/content/README.md, Conditions.
Condition readCondition(JsonReader json, const QuestionScope &earlier);
std::optional<Condition> readOptionalCondition(JsonReader &json, const char *key,
                                               const QuestionScope &earlier);

/// {"base"|"latest"|"earliest", "days"|"months"|"years"|"next", "to"?, "count"?}: see there, Days.
DayRule readDay(JsonReader json, const QuestionScope &earlier);
/// The same keys of an object that has others beside them; without finish().
DayRule readDayKeys(JsonReader &json, const QuestionScope &earlier);
std::optional<DayRule> readOptionalDay(JsonReader &json, const char *key, const QuestionScope &earlier);

} // namespace madoguchi
