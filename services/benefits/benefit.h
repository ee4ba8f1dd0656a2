#pragma once

#include "benefits/requirement.h"

namespace madoguchi
{

/// What a benefit pays between two dates. Whole yen; `least` is missing where the law knows no least amount.
struct BenefitAmount
{
    enum class Per { Month, Year, Day, Once };
    QDate from;
    std::optional<QDate> until; ///< the last day; missing: until the law is changed
    std::optional<int> least;
    int most = 0;
    Per per = Per::Month;
    LocalizedText text;
};

/// Who gets it between two dates.
struct BenefitRule
{
    QDate from;
    std::optional<QDate> until;
    Requirement requirement;
};

/// A benefit as data: content/benefits/<id>.json.
struct Benefit
{
    QString id;
    LocalizedText name;
    LocalizedText authority; ///< who decides
    QStringList areas;       ///< codes of towns (6 digits) or prefectures (2 digits); empty: all of Japan
    LocalizedText summary;
    LocalizedText furtherConditions; ///< what is not asked here, e.g. the income limit
    LocalizedText howToApply;
    LocalizedText legalGround;
    QString source; ///< https
    QDate checkedOn;
    QString note;             ///< against what it was checked
    QList<BenefitRule> rules; ///< by date, without overlap
    QList<BenefitAmount> amounts;

    /// The amount on `day`, or null: where no value is known for a date, none is shown, never the nearest
    /// one.
    const BenefitAmount *amountOn(const QDate &day) const;
    const BenefitRule *ruleOn(const QDate &day) const;

    /// Strict. Errors: CatalogueInvalid with a JSON pointer in the detail (fact: pointer).
    static Result<Benefit> fromJson(const QByteArray &text);
};

} // namespace madoguchi
