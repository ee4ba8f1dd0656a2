#include "agency/record_messages.h"

#include <algorithm>
#include <array>
#include <limits>

namespace madoguchi
{
namespace
{

using enum RecordFieldType;

constexpr int yen = std::numeric_limits<int>::max();

constexpr std::array kinds{RecordKind::HealthInsurance, RecordKind::Checkups, RecordKind::Vaccinations,
                           RecordKind::ChildCheckups,   RecordKind::Pension,  RecordKind::Tax};

// In the order of the enumeration.
constexpr std::array kindNames{"health-insurance", "vaccinations", "checkups",
                               "child-checkups",   "tax",          "pension"};

constexpr std::array healthInsurance{
    RecordField{"person", Words, true, 0, 200},
    RecordField{"insurer_name", Text, true},
    RecordField{"insurer_number", Words, true, 0, 8},
    RecordField{"symbol", Words, false, 0, 40, true},
    RecordField{"number", Words, true, 0, 40, true},
    RecordField{"branch", Words, false, 0, 2, true},
    RecordField{"is_dependant", Flag, true},
    RecordField{"share_percent", Number, true, 0, 100},
    RecordField{"valid_from", Date, true},
    RecordField{"valid_until", Date, false},
};

constexpr std::array vaccination{
    RecordField{"person", Words, true, 0, 200}, RecordField{"vaccine", Text, true},
    RecordField{"dose", Text, false},           RecordField{"given_on", Date, true},
    RecordField{"place", Words, false, 0, 200}, RecordField{"lot", Words, false, 0, 40},
};

constexpr std::array checkup{
    RecordField{"person", Words, true, 0, 200}, RecordField{"name", Text, true},
    RecordField{"taken_on", Date, true},        RecordField{"place", Words, false, 0, 200},
    RecordField{"judgement", Text, false},
};

constexpr std::array tax{
    RecordField{"fiscal_year", Number, true, 1950, 2999},
    RecordField{"salary_income", Number, false, 0, yen},
    RecordField{"total_income", Number, true, 0, yen},
    RecordField{"deductions", Number, false, 0, yen},
    RecordField{"dependants", Number, false, 0, 50},
    RecordField{"taxable_income", Number, false, 0, yen},
    RecordField{"income_levy", Number, false, 0, yen},
    RecordField{"per_capita_levy", Number, false, 0, yen},
    RecordField{"forest_tax", Number, false, 0, yen},
    RecordField{"total_tax", Number, true, 0, yen},
    RecordField{"is_exempt", Flag, true},
};

constexpr std::array pension{
    RecordField{"category", Number, false, 1, 3},
    RecordField{"months_paid", Number, true, 0, 999},
    RecordField{"months_exempt", Number, false, 0, 999},
    RecordField{"months_unpaid", Number, false, 0, 999},
    RecordField{"months_employed", Number, false, 0, 999},
    RecordField{"expected_yearly", Number, false, 0, yen},
    RecordField{"expected_from", Date, false},
    RecordField{"received_yearly", Number, false, 0, yen},
};

} // namespace

std::span<const RecordKind> allRecordKinds() { return kinds; }

QString recordKindName(RecordKind kind) { return QLatin1String(kindNames.at(size_t(kind))); }

std::optional<RecordKind> recordKindOf(const QString &name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](RecordKind kind) { return recordKindName(kind) == name; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::span<const RecordField> recordFields(RecordKind kind)
{
    switch (kind) {
    case RecordKind::HealthInsurance:
        return healthInsurance;
    case RecordKind::Vaccinations:
        return vaccination;
    case RecordKind::Checkups:
    case RecordKind::ChildCheckups:
        return checkup;
    case RecordKind::Tax:
        return tax;
    case RecordKind::Pension:
        return pension;
    }
    return {};
}

bool hasRecordItems(RecordKind kind)
{
    return kind == RecordKind::Checkups || kind == RecordKind::ChildCheckups || kind == RecordKind::Pension;
}

const RecordValue *PersonalRecord::value(const QString &field) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto &entry) { return entry.first == field; });
    return found == values.end() ? nullptr : &found->second;
}

} // namespace madoguchi
