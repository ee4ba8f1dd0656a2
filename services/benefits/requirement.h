#pragma once

#include "base/json_reader.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi
{

/// Kleene's three values: what is not known is never taken for no.
enum class Truth { No, Unknown, Yes };

/// Someone of the household, as far as benefits look at them.
struct HouseholdPerson
{
    QDate birth;
    bool isChild = false; ///< of the person who asks
};

/// What is known about the one who asks. Anything may be unknown.
struct BenefitFacts
{
    QDate birth;                                     ///< invalid: unknown
    QString municipality;                            ///< 6 digits (団体コード); empty: unknown
    std::optional<QList<HouseholdPerson>> household; ///< without the one who asks
    QHash<QString, bool> answers;                    ///< by id of the question
};

/// A span of life in the words of law. An age is reached at the end of the day before the birthday
/// (年齢計算ニ関スル法律); both ends may be open.
struct AgeSpan
{
    std::optional<int> from;            ///< 「…歳以上」
    std::optional<int> below;           ///< 「…歳未満」
    std::optional<int> afterSchoolYear; ///< after the 31 March that follows the day …
    std::optional<int> untilSchoolYear; ///< 「…歳に達する日以後の最初の3月31日まで」

    bool contains(const QDate &birth, const QDate &day) const;
};

/// One leaf of a requirement that was looked at, for the reasons.
struct Finding
{
    Truth truth = Truth::Unknown;
    LocalizedText words;
    QString question; ///< the id of the question that would settle it; empty for facts of the register
};

/// A tree of requirements: all, any, and the leaves self, child, anyone (ages) and ask (a question).
class Requirement
{
public:
    static constexpr int deepest = 8;

    /// {"all": [...]}, {"any": [...]}, {"self"|"child"|"anyone": {"from", "below", "after_school_year",
    /// "until_school_year"}} or {"ask": {"id", "question"}}. Faults go to the reader.
    static Requirement fromJson(JsonReader json, int depth = 0);

    /// The truth on `day`; appends what bears it, in the order of the file.
    Truth evaluate(const BenefitFacts &facts, const QDate &day, QList<Finding> &findings) const;

private:
    enum class Kind { All, Any, Self, Child, Anyone, Ask };
    Truth evaluateParts(const BenefitFacts &facts, const QDate &day, QList<Finding> &findings) const;
    Truth evaluateAge(const BenefitFacts &facts, const QDate &day) const;

    Kind m_kind = Kind::All;
    std::vector<Requirement> m_parts;
    AgeSpan m_ages;
    QString m_question;
    LocalizedText m_words;
};

} // namespace madoguchi
