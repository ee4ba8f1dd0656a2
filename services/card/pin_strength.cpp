#include "card/pin_strength.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr int kFirstYear = 1900;

bool isFigure(char c) { return c >= '0' && c <= '9'; }

/// +1 or −1 when `next` follows `c` in that direction, else 0. Behind 9 comes 0, as on a row of keys.
int direction(char c, char next)
{
    if (isFigure(c) && isFigure(next)) {
        const int step = (next - c + 10) % 10;
        return step == 1 ? 1 : step == 9 ? -1 : 0;
    }
    if (isFigure(c) || isFigure(next)) {
        return 0;
    }
    return next - c == 1 ? 1 : next - c == -1 ? -1 : 0;
}

bool isSameCharacter(QByteArrayView pin)
{
    return std::all_of(pin.begin(), pin.end(), [pin](char c) { return c == pin.front(); });
}

bool isRun(QByteArrayView pin)
{
    const int wanted = direction(pin[0], pin[1]);
    for (qsizetype i = 1; wanted != 0 && i + 1 < pin.size(); ++i) {
        if (direction(pin[i], pin[i + 1]) != wanted) {
            return false;
        }
    }
    return wanted != 0;
}

bool isBirth(PinKind kind, QByteArrayView pin, const QDate &birth)
{
    if (!birth.isValid()) {
        return false;
    }
    const auto written = [&birth](const char *format) {
        return birth.toString(QLatin1String(format)).toLatin1();
    };
    if (kind == PinKind::Signature) {
        return pin.contains(written("yyyyMMdd"));
    }
    constexpr const char *formats[] = {"MMdd", "ddMM", "yyyy", "yyMM", "MMyy"};
    return std::any_of(std::begin(formats), std::end(formats),
                       [&](const char *format) { return pin == QByteArrayView(written(format)); });
}

bool isYear(PinKind kind, QByteArrayView pin, const QDate &today)
{
    if (kind == PinKind::Signature) {
        return false;
    }
    int year = 0;
    for (const char c : pin) {
        year = year * 10 + (c - '0');
    }
    return year >= kFirstYear && year <= today.year();
}

} // namespace

Outcome checkStrength(PinKind kind, const Secret &pin, const GuessableDates &dates)
{
    const QByteArrayView text = pin.view();
    const auto refused = [kind](const char *reason) {
        return failure(
            ErrorCode::PinWeak, {},
            {{QStringLiteral("pin"), pinName(kind)}, {QStringLiteral("reason"), QLatin1String(reason)}});
    };
    if (text.size() < 2 || isSameCharacter(text)) {
        return refused("sameCharacter");
    }
    if (isRun(text)) {
        return refused("run");
    }
    if (isBirth(kind, text, dates.birth)) {
        return refused("birth");
    }
    if (isYear(kind, text, dates.today)) {
        return refused("year");
    }
    return {};
}

} // namespace madoguchi
