#pragma once

#include <QtGlobal>

#include <algorithm>

namespace madoguchi
{

/// Kleene's three values: what is not known is never taken for no.
enum class Truth { No, Unknown, Yes };

/// What is known of one value. A number, an amount in whole yen or a date (Julian day) lies somewhere from
/// `least` to `most`; a truth is a number that is 0 or 1; of a choice, `least` is the set of values that are
/// still possible, one bit each. So "unknown" is no value of its own, and every operation on spans yields a
/// span that contains what it yields for each completion of what is not known.
struct Value
{
    /// Beyond this no yen is counted: an end here is an open end.
    static constexpr qint64 beyond = 1'000'000'000'000'000;

    qint64 least = 0;
    qint64 most = 0;

    static constexpr Value exactly(qint64 number) { return {number, number}; }
    static constexpr Value of(Truth truth)
    {
        return {truth == Truth::Yes ? 1 : 0, truth == Truth::No ? 0 : 1};
    }
    static constexpr Value anyTruth() { return {0, 1}; }
    static constexpr Value notNegative() { return {0, beyond}; }
    static constexpr Value anything() { return {-beyond, beyond}; }

    constexpr Truth truth() const
    {
        return least == most ? (least ? Truth::Yes : Truth::No) : Truth::Unknown;
    }
    constexpr bool isExact() const { return least == most; }
    constexpr bool hasEnd() const { return most < beyond; }
    constexpr bool contains(qint64 number) const { return number >= least && number <= most; }
    constexpr Value hull(Value other) const
    {
        return {std::min(least, other.least), std::max(most, other.most)};
    }
    constexpr bool operator==(const Value &other) const = default;
};

/// Twice as wide as an amount, so that no product of two of them is cut.
__extension__ using WideNumber = __int128;

/// Of whole numbers that may be larger than any amount: kept within the open ends.
constexpr qint64 kept(WideNumber number)
{
    return qint64(std::clamp(number, WideNumber(-Value::beyond), WideNumber(Value::beyond)));
}

enum class Rounding { Down, Up, HalfUp };

/// `number` × numerator ÷ denominator, rounded to a multiple of `step`; exact, whatever the sizes. An open
/// end stays one. The law's 切捨て, 切上げ and 四捨五入 are of amounts that are not negative; below zero,
/// down is away from zero, so that the order of amounts is kept.
constexpr qint64 rounded(qint64 number, qint64 numerator, qint64 denominator, Rounding rounding, qint64 step)
{
    if (number >= Value::beyond || number <= -Value::beyond) {
        return number;
    }
    const WideNumber product = WideNumber(number) * numerator;
    const WideNumber unit = WideNumber(denominator) * step;
    const WideNumber added = rounding == Rounding::Up       ? unit - 1
                             : rounding == Rounding::HalfUp ? unit / 2
                                                            : 0;
    const WideNumber shifted = product + added;
    WideNumber whole = shifted / unit;
    if (shifted % unit < 0) {
        --whole;
    }
    return kept(whole * step);
}

} // namespace madoguchi
