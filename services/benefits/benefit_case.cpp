#include "benefits/benefit_case.h"

#include <QJsonArray>
#include <QSet>

#include <array>

namespace madoguchi
{
namespace
{

constexpr std::array verdicts{"likely", "answers", "office", "not"};
constexpr std::array periods{"month", "year", "day", "once"};

tl::unexpected<Error> badCase(const QString &pointer, const QString &what)
{
    return failure(ErrorCode::CatalogueInvalid, pointer + QLatin1String(": ") + what,
                   {{QStringLiteral("pointer"), pointer}});
}

/// The same value with the one at `path` replaced; null takes it away.
QJsonValue changed(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const int index = path.first().toInt();
        if (index >= array.size()) {
            array.append(changed(QJsonObject(), path.mid(1), value));
        } else if (path.size() == 1 && value.isNull()) {
            array.removeAt(index);
        } else {
            array[index] = changed(array.at(index), path.mid(1), value);
        }
        return array;
    }
    QJsonObject object = json.toObject();
    if (path.size() == 1 && value.isNull()) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), changed(object.value(path.first()), path.mid(1), value));
    }
    return object;
}

template<size_t count>
int placeOf(const std::array<const char *, count> &names, const QString &name)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names[i])) {
            return int(i);
        }
    }
    return -1;
}

std::optional<Value> amountFrom(const QJsonValue &json)
{
    const auto number = [](const QJsonValue &value) { return qint64(value.toDouble(-1)); };
    if (json.toString() == QLatin1String("unknown")) {
        return Value::notNegative();
    }
    if (json.isArray() && json.toArray().size() == 2) {
        return Value{number(json.toArray().at(0)), number(json.toArray().at(1))};
    }
    return json.isDouble() ? std::optional(Value::exactly(number(json))) : std::nullopt;
}

Outcome readExpected(const QJsonObject &json, const QString &pointer, BenefitCase &one)
{
    static const QSet<QString> known{QStringLiteral("verdict"), QStringLiteral("amount"),
                                     QStringLiteral("questions"), QStringLiteral("deadline")};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key())) {
            return badCase(pointer + u'/' + it.key(), QStringLiteral("unknown key"));
        }
    }
    const int verdict = placeOf(verdicts, json.value(QLatin1String("verdict")).toString());
    if (verdict < 0) {
        return badCase(pointer + QLatin1String("/verdict"), QStringLiteral("likely, not, answers or office"));
    }
    one.verdict = BenefitVerdict(verdict);
    const QJsonObject amounts = json.value(QLatin1String("amount")).toObject();
    for (auto it = amounts.begin(); it != amounts.end(); ++it) {
        const int period = placeOf(periods, it.key());
        const auto amount = amountFrom(it.value());
        if (period < 0 || !amount) {
            return badCase(pointer + QLatin1String("/amount/") + it.key(),
                           QStringLiteral("no amount of a period"));
        }
        one.amounts.insert(period, *amount);
    }
    if (json.contains(QLatin1String("questions"))) {
        one.questions.emplace();
        for (const auto &id : json.value(QLatin1String("questions")).toArray()) {
            *one.questions += id.toString();
        }
    }
    if (json.contains(QLatin1String("deadline"))) {
        one.deadline = QDate::fromString(json.value(QLatin1String("deadline")).toString(), Qt::ISODate);
    }
    return {};
}

QString spanText(const Value &value)
{
    return !value.hasEnd()   ? QStringLiteral("unknown")
           : value.isExact() ? QString::number(value.least)
                             : QStringLiteral("%1 to %2").arg(value.least).arg(value.most);
}

QString idOf(const Slot &slot, const FactBook &facts) { return facts.at(slot.fact).id; }

} // namespace

QString benefitVerdictName(BenefitVerdict verdict) { return QLatin1String(verdicts.at(size_t(verdict))); }

QString periodName(BenefitAmount::Per per) { return QLatin1String(periods.at(size_t(per))); }

Result<QList<BenefitCase>> readCases(const Benefit &benefit, const FactBook &facts)
{
    static const QSet<QString> known{QStringLiteral("name"), QStringLiteral("day"),
                                     QStringLiteral("household"), QStringLiteral("with"),
                                     QStringLiteral("expect")};
    const QJsonObject households = benefit.households.toObject();
    const QJsonArray list = benefit.cases.toArray();
    QList<BenefitCase> cases;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = QStringLiteral("/cases/%1").arg(i);
        const QJsonObject json = list.at(i).toObject();
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!known.contains(it.key())) {
                return badCase(pointer + u'/' + it.key(), QStringLiteral("unknown key"));
            }
        }
        QJsonValue own = json.value(QLatin1String("household"));
        if (own.isString()) {
            own = households.value(own.toString());
        }
        if (!own.isObject()) {
            return badCase(pointer + QLatin1String("/household"), QStringLiteral("no such household"));
        }
        const QJsonObject with = json.value(QLatin1String("with")).toObject();
        for (auto it = with.begin(); it != with.end(); ++it) {
            own = changed(own, it.key().split(u'/'), it.value());
        }
        auto household = Household::fromJson(own, facts, pointer + QLatin1String("/household"));
        if (!household) {
            return failure(household.error());
        }
        BenefitCase one{json.value(QLatin1String("name")).toString(),
                        QDate::fromString(json.value(QLatin1String("day")).toString(), Qt::ISODate),
                        *household,
                        {},
                        {},
                        {},
                        {}};
        if (one.name.isEmpty() || !one.day.isValid()) {
            return badCase(pointer, QStringLiteral("no name, or no day"));
        }
        if (auto read = readExpected(json.value(QLatin1String("expect")).toObject(),
                                     pointer + QLatin1String("/expect"), one);
            !read) {
            return failure(read.error());
        }
        cases += one;
    }
    return cases;
}

QStringList differences(const BenefitCase &expected, const BenefitResult &result, const FactBook &facts)
{
    QStringList list;
    const auto ids = [&](const QList<Slot> &questions) {
        QStringList names;
        for (const Slot &slot : questions) {
            names += idOf(slot, facts);
        }
        names.sort();
        return names;
    };
    if (result.verdict != expected.verdict) {
        list += QStringLiteral("verdict is %1, not %2")
                    .arg(benefitVerdictName(result.verdict), benefitVerdictName(expected.verdict));
        if (!result.questions.isEmpty()) {
            list += QStringLiteral("open is ") + ids(result.questions).join(QLatin1String(", "));
        }
    }
    for (auto it = expected.amounts.begin(); it != expected.amounts.end(); ++it) {
        const auto per = BenefitAmount::Per(it.key());
        Value own = Value::exactly(0);
        for (const AmountResult &amount : result.amounts) {
            own = amount.per == per ? amount.yen : own;
        }
        const bool same = it->hasEnd() ? own == *it : !own.hasEnd();
        if (!same) {
            list += QStringLiteral("a %1 it is %2 yen, not %3")
                        .arg(periodName(per), spanText(own), spanText(*it));
        }
    }
    if (expected.questions) {
        QStringList wanted = *expected.questions;
        wanted.sort();
        if (ids(result.questions) != wanted) {
            list +=
                QStringLiteral("open is [%1], not [%2]")
                    .arg(ids(result.questions).join(QLatin1String(", ")), wanted.join(QLatin1String(", ")));
        }
    }
    if (expected.deadline && *expected.deadline != result.deadline) {
        list += QStringLiteral("the deadline is %1, not %2")
                    .arg(result.deadline.toString(Qt::ISODate), expected.deadline->toString(Qt::ISODate));
    }
    return list;
}

} // namespace madoguchi
