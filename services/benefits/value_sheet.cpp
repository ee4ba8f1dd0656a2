#include "benefits/value_sheet.h"

#include "base/legal_dates.h"

#include <bit>

namespace madoguchi
{
namespace
{

constexpr int bitsOfWord = 64;
constexpr int oldestYears = 120;

Truth both(Truth a, Truth b) { return std::min(a, b); }

Truth negated(Truth truth)
{
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : Truth::Unknown;
}

Value joined(ValueKind kind, Value a, Value b)
{
    return kind == ValueKind::Choice ? Value{a.least | b.least, 0} : a.hull(b);
}

qint64 times(qint64 a, qint64 b) { return kept(WideNumber(a) * b); }

/// What is possible when nothing is known.
Value unknownOf(ValueKind kind) { return kind == ValueKind::Rate ? Value{0, 0} : Value::notNegative(); }

int fiscalYear(const QDate &day) { return day.month() >= 4 ? day.year() : day.year() - 1; }

int monthsOn(const QDate &birth, const QDate &day)
{
    const int months = (day.year() - birth.year()) * 12 + day.month() - birth.month();
    // A month is full on the day before its day comes again; the last day of a short month counts for it.
    return birth.addMonths(months) <= day ? months : months - 1;
}

QDate moved(const QDate &day, qint64 number, qint64 unit)
{
    return unit == 0   ? day.addDays(number)
           : unit == 1 ? day.addMonths(int(number))
                       : day.addYears(int(number));
}

} // namespace

ValueSheet::ValueSheet(const Program &program, const FactBook &facts)
    : m_program(&program)
    , m_facts(&facts)
{
}

void ValueSheet::fill(const Household &household, const QDate &day, std::span<const int> roots)
{
    m_household = &household;
    m_day = day;
    m_today = day.toJulianDay();
    m_oldestBirth = day.addYears(-oldestYears).toJulianDay();
    m_members = household.size();
    m_mayBe.clear();
    for (const int list : m_facts->memberLists()) {
        const bool full = m_members >= Household::mostMembers;
        m_mayBe.push_back(full ? 0 : m_facts->at(list).relations & ~household.complete());
    }
    const std::vector<Node> &nodes = m_program->nodes();
    std::vector<char> needed(nodes.size(), 0);
    for (const int root : roots) {
        needed[size_t(root)] = 1;
    }
    for (size_t i = nodes.size(); i-- > 0;) {
        if (needed[i]) {
            for (const int argument : m_program->arguments(nodes[i])) {
                needed[size_t(argument)] = 1;
            }
        }
    }
    m_cells.assign(nodes.size(), {});
    int next = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (needed[i]) {
            m_cells[i] = {next, nodes[i].perMember};
            next += nodes[i].perMember ? columns() : 1;
        }
    }
    m_values.assign(size_t(next), {});
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (needed[i]) {
            recompute(int(i));
        }
    }
    m_changed.assign(nodes.size() / bitsOfWord + 1, 0);
    m_household = nullptr;
}

void ValueSheet::markUsers(int node)
{
    for (const int user : m_program->users(node)) {
        if (isActive(user)) {
            m_changed[size_t(user / bitsOfWord)] |= quint64(1) << (user % bitsOfWord);
        }
    }
}

void ValueSheet::update(const Household &household, const Slot &slot)
{
    m_household = &household;
    for (const int reader : m_program->readers(slot.fact)) {
        if (isActive(reader)) {
            m_changed[size_t(reader / bitsOfWord)] |= quint64(1) << (reader % bitsOfWord);
        }
    }
    // Arguments stand before their users: what is marked on the way always lies ahead.
    for (size_t word = 0; word < m_changed.size(); ++word) {
        while (m_changed[word]) {
            const int node = int(word) * bitsOfWord + std::countr_zero(m_changed[word]);
            m_changed[word] &= m_changed[word] - 1;
            if (recompute(node)) {
                markUsers(node);
            }
        }
    }
    m_household = nullptr;
}

bool ValueSheet::isKnown(int node, int column) const
{
    const Value value = at(node, column);
    switch (m_program->nodes()[size_t(node)].kind) {
    case ValueKind::Choice:
        return std::has_single_bit(quint64(value.least));
    case ValueKind::Rate:
        return value.most != 0;
    default:
        return value.isExact();
    }
}

bool ValueSheet::recompute(int index)
{
    const Node &node = m_program->nodes()[size_t(index)];
    const Cell cell = m_cells[size_t(index)];
    const int count = cell.perMember ? columns() : 1;
    bool changed = false;
    for (int column = 0; column < count; ++column) {
        Value &value = m_values[size_t(cell.first + column)];
        const Value computed = compute(node, column);
        changed = changed || !(computed == value);
        value = computed;
    }
    return changed;
}

Value ValueSheet::compute(const Node &node, int column) const
{
    switch (node.op) {
    case Op::Constant:
        return {node.a, node.b};
    case Op::Fact:
        return factValue(node, column);
    case Op::Today:
        return Value::exactly(m_today);
    case Op::FiscalYear:
        return Value::exactly(fiscalYear(m_day));
    case Op::TaxDay:
        return Value::exactly(QDate(YearRule::incomeYear(m_day, int(node.a)) + 1, 1, 1).toJulianDay());
    case Op::Age:
    case Op::AgeMonths:
    case Op::SchoolGrade:
    case Op::ThroughSchoolYear:
    case Op::Reaches:
    case Op::SchoolYearEnd:
        return ofBirth(node, at(argument(node, 0), column));
    case Op::DatePlus:
    case Op::DaysBetween:
        return ofDates(node, column);
    case Op::All:
    case Op::Any:
    case Op::Not:
    case Op::Below:
    case Op::AtMost:
    case Op::Equals:
    case Op::InChoice:
    case Op::AskOffice:
        return ofTruths(node, column);
    case Op::Some:
    case Op::Every:
    case Op::Count:
    case Op::Sum:
        return overMembers(node);
    case Op::Largest:
    case Op::Smallest:
        return extreme(node);
    case Op::Rank:
        return rank(node, column);
    case Op::Self:
        return at(argument(node, 0), 0);
    case Op::Table:
        return fromTable(node, column);
    case Op::Case:
        return ofCase(node, column);
    case Op::KnownOr:
        return isKnown(argument(node, 0), column) ? at(argument(node, 0), column)
                                                  : at(argument(node, 1), column);
    default:
        return ofNumbers(node, column);
    }
}

Value ValueSheet::factValue(const Node &node, int column) const
{
    const Fact &fact = m_facts->at(int(node.a));
    Value value = fact.range;
    if (int(node.a) == m_facts->birth()) {
        value = {m_oldestBirth, m_today};
    }
    const bool listed = column < m_members;
    if (!listed && int(node.a) == m_facts->relation()) {
        value = {qint64(m_mayBe[size_t(column - m_members)]), 0};
    }
    if (listed || !node.perMember) {
        const Answer *answer = m_household->answer(
            {int(node.a), node.perMember ? column : Slot::household, YearRule::year(node.b, m_day)});
        if (answer && answer->kind == Answer::Kind::Known) {
            value = answer->value;
        } else if (!answer && fact.assumed) {
            value = *fact.assumed;
        }
    } else if (fact.assumed) {
        value = *fact.assumed;
    }
    if (node.arguments == 0) {
        return value;
    }
    switch (at(argument(node, 0), column).truth()) {
    case Truth::No:
        return *fact.otherwise;
    case Truth::Unknown:
        return joined(node.kind, value, *fact.otherwise);
    case Truth::Yes:
        break;
    }
    return value;
}

/// Everything here only falls, or only rises, with the day of birth: its ends give its ends.
Value ValueSheet::ofBirth(const Node &node, Value birth) const
{
    const QDate early = QDate::fromJulianDay(birth.least);
    const QDate late = QDate::fromJulianDay(birth.most);
    const auto falling = [&](auto &&of) { return Value{of(late), of(early)}; };
    const auto rising = [&](auto &&of) { return Value{of(early), of(late)}; };
    const auto years = int(node.a);
    switch (node.op) {
    case Op::Age:
        return falling([&](const QDate &day) { return qint64(ageOn(day, m_day)); });
    case Op::AgeMonths:
        return falling([&](const QDate &day) { return qint64(monthsOn(day, m_day)); });
    case Op::SchoolGrade:
        return falling([&](const QDate &day) {
            constexpr int schoolAge = 6;
            return qint64(fiscalYear(m_day) - schoolYearEnd(day, schoolAge).year() + 1);
        });
    case Op::ThroughSchoolYear:
        return rising([&](const QDate &day) { return qint64(m_day <= schoolYearEnd(day, years)); });
    case Op::Reaches:
        return rising([&](const QDate &day) { return reachesAge(day, years).toJulianDay(); });
    default:
        return rising([&](const QDate &day) { return schoolYearEnd(day, years).toJulianDay(); });
    }
}

Value ValueSheet::ofDates(const Node &node, int column) const
{
    const Value a = at(argument(node, 0), column);
    const Value b = at(argument(node, 1), column);
    if (node.op == Op::DaysBetween) {
        return {b.least - a.most, b.most - a.least};
    }
    constexpr qint64 furthest = 3000;
    const qint64 least = std::clamp(b.least, -furthest, furthest);
    const qint64 most = std::clamp(b.most, -furthest, furthest);
    return {moved(QDate::fromJulianDay(a.least), least, node.a).toJulianDay(),
            moved(QDate::fromJulianDay(a.most), most, node.a).toJulianDay()};
}

Value ValueSheet::ofTruths(const Node &node, int column) const
{
    const auto arguments = m_program->arguments(node);
    switch (node.op) {
    case Op::All: {
        Value whole = Value::exactly(1);
        for (const int argument : arguments) {
            const Value part = at(argument, column);
            whole = {std::min(whole.least, part.least), std::min(whole.most, part.most)};
        }
        return whole;
    }
    case Op::Any: {
        Value whole = Value::exactly(0);
        for (const int argument : arguments) {
            const Value part = at(argument, column);
            whole = {std::max(whole.least, part.least), std::max(whole.most, part.most)};
        }
        return whole;
    }
    case Op::Not: {
        const Value part = at(arguments[0], column);
        return {1 - part.most, 1 - part.least};
    }
    case Op::InChoice: {
        const auto possible = quint64(at(arguments[0], column).least);
        const auto wanted = quint64(node.a);
        return {(possible & ~wanted) == 0, (possible & wanted) != 0};
    }
    case Op::AskOffice:
        return Value::anyTruth();
    default:
        break;
    }
    const Value a = at(arguments[0], column);
    const Value b = at(arguments[1], column);
    if (node.op == Op::Below) {
        return {a.most < b.least, a.least < b.most};
    }
    if (node.op == Op::AtMost) {
        return {a.most <= b.least, a.least <= b.most};
    }
    return {a.isExact() && a == b, a.least <= b.most && b.least <= a.most};
}

Value ValueSheet::ofNumbers(const Node &node, int column) const
{
    const auto arguments = m_program->arguments(node);
    const Value a = at(arguments[0], column);
    const Value b = arguments.size() > 1 ? at(arguments[1], column) : Value();
    switch (node.op) {
    case Op::Plus:
    case Op::Lesser:
    case Op::Greater: {
        Value whole = a;
        for (const int argument : arguments.subspan(1)) {
            const Value part = at(argument, column);
            whole = node.op == Op::Plus ? Value{kept(WideNumber(whole.least) + part.least),
                                                kept(WideNumber(whole.most) + part.most)}
                    : node.op == Op::Lesser
                        ? Value{std::min(whole.least, part.least), std::min(whole.most, part.most)}
                        : Value{std::max(whole.least, part.least), std::max(whole.most, part.most)};
        }
        return whole;
    }
    case Op::Minus:
        return {kept(WideNumber(a.least) - b.most), kept(WideNumber(a.most) - b.least)};
    case Op::Times: {
        const auto [least, most] = std::minmax(
            {times(a.least, b.least), times(a.least, b.most), times(a.most, b.least), times(a.most, b.most)});
        return {least, most};
    }
    case Op::Within:
        return {std::min(a.least, b.least), std::max(a.most, b.most)};
    default:
        break;
    }
    const Value rate = node.op == Op::TimesRate    ? Value{node.a, node.b}
                       : node.op == Op::TimesTable ? b
                                                   : Value{1, 1};
    if (rate.most == 0) {
        return a.least >= 0 ? Value::notNegative() : Value::anything();
    }
    const auto how = Rounding(node.c % 4);
    return {rounded(a.least, rate.least, rate.most, how, node.c / 4),
            rounded(a.most, rate.least, rate.most, how, node.c / 4)};
}

Value ValueSheet::overMembers(const Node &node) const
{
    const auto arguments = m_program->arguments(node);
    const int most = Household::mostMembers - m_members; // of those who are not listed
    Truth some = Truth::No;
    Truth every = Truth::Yes;
    Value count = Value::exactly(0);
    Value sum = Value::exactly(0);
    for (int column = 0; column < columns(); ++column) {
        if (!mayBe(column)) {
            continue;
        }
        const bool listed = column < m_members;
        const Value first = at(arguments[0], column);
        if (node.op == Op::Some || node.op == Op::Count) {
            const Truth truth = listed || first.truth() == Truth::No ? first.truth() : Truth::Unknown;
            some = std::max(some, truth);
            count = {count.least + (truth == Truth::Yes),
                     std::min<qint64>(count.most + (truth == Truth::No ? 0
                                                    : listed           ? 1
                                                                       : most),
                                      Household::mostMembers)};
            continue;
        }
        const Truth filter = at(arguments[1], column).truth();
        if (node.op == Op::Every) {
            const Truth holds = std::max(negated(filter), first.truth());
            every = both(every, listed || holds == Truth::Yes ? holds : Truth::Unknown);
        } else if (filter != Truth::No) {
            const bool sure = listed && filter == Truth::Yes;
            const qint64 times = listed ? 1 : most;
            sum = {
                kept(sum.least + WideNumber(times) * (sure ? first.least : std::min<qint64>(0, first.least))),
                kept(sum.most + WideNumber(times) * (sure ? first.most : std::max<qint64>(0, first.most)))};
        }
    }
    return node.op == Op::Some    ? Value::of(some)
           : node.op == Op::Every ? Value::of(every)
           : node.op == Op::Count ? count
                                  : sum;
}

/// Over nobody it is 0.
Value ValueSheet::extreme(const Node &node) const
{
    const auto arguments = m_program->arguments(node);
    const qint64 sign = node.op == Op::Largest ? 1 : -1;
    bool anySure = false;
    bool anyPossible = false;
    Value sure;
    Value possible;
    for (int column = 0; column < columns(); ++column) {
        const Truth filter = mayBe(column) ? at(arguments[1], column).truth() : Truth::No;
        if (filter == Truth::No) {
            continue;
        }
        const Value own = at(arguments[0], column);
        const Value value = sign > 0 ? own : Value{-own.most, -own.least};
        if (column < m_members && filter == Truth::Yes) {
            sure =
                anySure ? Value{std::max(sure.least, value.least), std::max(sure.most, value.most)} : value;
            anySure = true;
        } else {
            possible = anyPossible
                           ? Value{std::min(possible.least, value.least), std::max(possible.most, value.most)}
                           : value;
            anyPossible = true;
        }
    }
    Value result = sure;
    if (anyPossible) {
        result = anySure ? Value{sure.least, std::max(sure.most, possible.most)}
                         : Value{std::min<qint64>(0, possible.least), std::max<qint64>(0, possible.most)};
    }
    return sign > 0 ? result : Value{-result.most, -result.least};
}

Value ValueSheet::rank(const Node &node, int column) const
{
    const auto arguments = m_program->arguments(node);
    const Value own = at(arguments[1], column);
    Value place = Value::exactly(1);
    for (int other = 0; other < columns(); ++other) {
        const Truth filter = mayBe(other) ? at(arguments[0], other).truth() : Truth::No;
        if (other == column || filter == Truth::No) {
            continue;
        }
        const Value birth = at(arguments[1], other);
        const bool first = other < column; // of twins, in the order of the list
        const bool surely = birth.most < own.least || (first && birth.most == own.least);
        const bool maybe = birth.least < own.most || (first && birth.least == own.most);
        const bool listed = other < m_members;
        place = {place.least + (listed && surely && filter == Truth::Yes),
                 std::min<qint64>(place.most + (!maybe   ? 0
                                                : listed ? 1
                                                         : Household::mostMembers),
                                  Household::mostMembers)};
    }
    return place;
}

/// The hull of what every possible key and day give; unknown as soon as one of them gives nothing. A table's
/// answer only changes where one of its ranges begins or has ended: looking there is looking everywhere.
Value ValueSheet::fromTable(const Node &node, int column) const
{
    constexpr size_t mostProbes = 4096;
    const LookUp &lookUp = m_program->lookUp(node.a);
    const auto arguments = m_program->arguments(node);
    const size_t parts = lookUp.parts.size();
    std::vector<std::vector<qint64>> probes(parts + 1);
    const Value date = lookUp.hasDate ? at(arguments[parts], column) : Value::exactly(m_today);
    size_t all = 1;
    for (size_t part = 0; part <= parts; ++part) {
        const bool isDate = part == parts;
        const Value value = isDate ? date : at(arguments[part], column);
        std::vector<qint64> &points = probes[part];
        if (!isDate && lookUp.parts[part] == ValueKind::Choice) {
            for (quint64 bits = quint64(value.least); bits; bits &= bits - 1) {
                points.push_back(qint64(bits & -bits));
            }
        } else {
            points.push_back(value.least);
            for (const LookUp::Row &row : lookUp.rows) {
                const Value covered = isDate ? Value{row.from, row.until} : row.key[part];
                for (const qint64 edge : {covered.least, covered.most + 1}) {
                    if (!value.isExact() && edge > value.least && edge <= value.most) {
                        points.push_back(edge);
                    }
                }
            }
            std::sort(points.begin(), points.end());
            points.erase(std::unique(points.begin(), points.end()), points.end());
        }
        all *= points.size();
        if (all == 0 || all > mostProbes) {
            return unknownOf(lookUp.kind);
        }
    }
    bool found = false;
    Value result;
    for (size_t probe = 0; probe < all; ++probe) {
        size_t rest = probe;
        const auto next = [&](size_t part) {
            const qint64 point = probes[part][rest % probes[part].size()];
            rest /= probes[part].size();
            return point;
        };
        std::vector<qint64> key(parts);
        for (size_t part = 0; part < parts; ++part) {
            key[part] = next(part);
        }
        const qint64 day = next(parts);
        const auto row =
            std::find_if(lookUp.rows.begin(), lookUp.rows.end(), [&](const LookUp::Row &candidate) {
                if (day < candidate.from || day > candidate.until) {
                    return false;
                }
                for (size_t part = 0; part < parts; ++part) {
                    const bool fits = lookUp.parts[part] == ValueKind::Choice
                                          ? candidate.key[part].least == key[part]
                                          : candidate.key[part].contains(key[part]);
                    if (!fits) {
                        return false;
                    }
                }
                return true;
            });
        if (row == lookUp.rows.end()) {
            return unknownOf(lookUp.kind);
        }
        if (found && lookUp.kind == ValueKind::Rate && !(row->value == result)) {
            return unknownOf(lookUp.kind);
        }
        result = found && lookUp.kind != ValueKind::Rate ? result.hull(row->value) : row->value;
        found = true;
    }
    return result;
}

Value ValueSheet::ofCase(const Node &node, int column) const
{
    const auto arguments = m_program->arguments(node);
    bool any = false;
    Value result;
    const auto take = [&](int argument) {
        result = any ? joined(node.kind, result, at(argument, column)) : at(argument, column);
        any = true;
    };
    for (size_t i = 0; i + 1 < arguments.size(); i += 2) {
        const Truth condition = at(arguments[i], column).truth();
        if (condition != Truth::No) {
            take(arguments[i + 1]);
        }
        if (condition == Truth::Yes) {
            return result;
        }
    }
    take(arguments.back());
    return result;
}

} // namespace madoguchi
