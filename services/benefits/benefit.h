#pragma once

#include "benefits/expression_reader.h"

namespace madoguchi
{

/// What a benefit is for the one who gets it.
enum class BenefitKind { Paid, Saved, Deduction, Loan, InKind };

/// A part of what a benefit pays; parts of the same period add up.
struct BenefitAmount
{
    enum class Per { Month, Year, Day, Once };
    Per per = Per::Month;
    Expression::Pointer yen;
    LocalizedText label; ///< what it is paid for; may be empty
};

/// Who gets it between two dates, and how much.
struct BenefitRule
{
    QDate from;
    QDate until; ///< the last day; invalid: until the law is changed
    Expression::Pointer requirement;
    QList<BenefitAmount> amounts;

    bool holdsOn(const QDate &day) const { return day >= from && (!until.isValid() || day <= until); }
};

/// When to apply.
struct ApplicationWindow
{
    enum class Kind { AnyTime, Within, EachYear, Between, Ask };
    enum class Step { Days, Months, Years };
    Kind kind = Kind::AnyTime;
    Expression::Pointer after; ///< Within: the day of the event
    int count = 0;
    Step step = Step::Days;
    QDate from; ///< Between; of EachYear the month and day count
    QDate until;
    LocalizedText text; ///< Ask: what is known of it

    /// The last day to apply, seen from `today`, for an event on `event` (Within; invalid: unknown).
    /// Invalid where there is none, or it is not known.
    QDate deadline(const QDate &today, const QDate &event) const;
};

/// A benefit as data: content/benefits/<id>.json; README.md there is the description of the format.
struct Benefit
{
    QString id;
    QString topic;
    BenefitKind kind = BenefitKind::Paid;
    bool isComputed = true; ///< else listed only: never likely
    LocalizedText name;
    LocalizedText authority; ///< who decides
    LocalizedText summary;
    LocalizedText furtherConditions; ///< what is not asked here; may be empty
    QStringList areas; ///< codes of towns (6 digits) or prefectures (2 digits); empty: all of Japan
    QDate validFrom;   ///< invalid: as long as its rules reach
    QDate validUntil;
    QList<BenefitRule> rules; ///< by date, without overlap
    ApplicationWindow window;
    LocalizedText where; ///< may be empty
    LocalizedText howToApply;
    QList<LocalizedText> documents;
    QString procedure; ///< id of a procedure of the catalogue; may be empty
    QString form;      ///< https; may be empty
    QStringList exclusiveWith;
    LocalizedText legalGround;
    QString source; ///< https
    QDate checkedOn;
    QString note;          ///< against what it was checked
    QJsonValue households; ///< for the cases; read by readCases()
    QJsonValue cases;

    const BenefitRule *ruleOn(const QDate &day) const;
    /// Whether the town may get it; unknown for an empty one where the benefit is not for all of Japan.
    Truth concerns(const QString &town) const;

    /// Strict. Errors: CatalogueInvalid with a JSON pointer in the detail (fact: pointer).
    static Result<Benefit> fromJson(JsonReader json, ExpressionReader &expressions);
    static constexpr qsizetype largestFile = 1024LL * 1024; ///< bytes
};

} // namespace madoguchi
