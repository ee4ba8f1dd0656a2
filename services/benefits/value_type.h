#pragma once

#include <QString>

#include <optional>

namespace madoguchi
{

enum class ValueKind { Truth, Yen, Number, Rate, Date, Choice };

/// Something of which there can be more.
constexpr bool isCounted(ValueKind kind) { return kind == ValueKind::Yen || kind == ValueKind::Number; }
/// Something that can be larger or smaller than another.
constexpr bool isOrdered(ValueKind kind) { return isCounted(kind) || kind == ValueKind::Date; }

/// What a number counts; two numbers are compared only where they count the same.
enum class Unit { None, People, Years, Months, Weeks, Days, Hours, Percent };

/// The static type of an expression, a fact or a table.
struct ValueType
{
    ValueKind kind = ValueKind::Truth;
    Unit unit = Unit::None;
    int choicesOf = -1; ///< of a choice: the fact whose choices they are

    bool operator==(const ValueType &other) const = default;
};

/// yen, number, rate or a unit (people, years …), as tables name their values.
std::optional<ValueType> valueTypeNamed(const QString &name);
/// A unit alone; nothing for anything else.
std::optional<Unit> unitNamed(const QString &name);
QString nameOf(const ValueType &type);

} // namespace madoguchi
