#include "tests/benefits/bench.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace madoguchi;

namespace
{

/// The benefits that are computed a second time here.
std::shared_ptr<const BenefitBook> lawBook()
{
    static const auto book =
        bookOf({QStringLiteral("child-allowance"), QStringLiteral("child-rearing-allowance"),
                QStringLiteral("resident-tax-exemption"), QStringLiteral("sickness-allowance")});
    return book;
}

/// A parent and children, written down once, and given both to the engine and to what is computed here by
/// hand from the law's own words.
struct Family
{
    struct Child
    {
        QDate birth;
        bool supported = true;
        bool disabled = false;
    };
    QList<Child> children;
    qint64 income = 0; ///< 合計所得金額, of every year
    int dependants = 0;
    bool hasPay = false;
    bool isSingle = false;
    qint64 deductions = 0;
};

QByteArray json(const Family &family)
{
    QByteArray years;
    const auto each = [](const QByteArray &value) {
        QByteArray all;
        for (int year = 2020; year <= 2026; ++year) {
            all += QByteArray(all.isEmpty() ? "" : ",") + '\'' + QByteArray::number(year) + "':" + value;
        }
        return '{' + all + '}';
    };
    QByteArray text = "{'complete':true,'members':[{'relation':'self','birth':'1980-05-05','single-parent':" +
                      QByteArray(family.isSingle ? "true" : "false") +
                      ",'total-income':" + each(QByteArray::number(family.income)) +
                      ",'dependants':" + each(QByteArray::number(family.dependants)) +
                      ",'allowance-deductions':" + each(QByteArray::number(family.deductions)) +
                      ",'earned-or-pension-income':" + each(family.hasPay ? "true" : "false") + "}";
    for (const Family::Child &child : family.children) {
        text += ",{'relation':'child','birth':'" + child.birth.toString(Qt::ISODate).toLatin1() +
                "','supported':" + (child.supported ? "true" : "false") +
                ",'has-disability':" + (child.disabled ? "true" : "false") + "}";
    }
    return text + "]}";
}

/// The last day of 31 March after the day on which `years` are reached (the day before the birthday).
QDate marchOf(const QDate &birth, int years)
{
    const QDate reached = birth.addYears(years).addDays(-1);
    const QDate march(reached.year(), 3, 31);
    return reached > march ? march.addYears(1) : march;
}

bool isUnder(const QDate &birth, int years, const QDate &day) { return day < birth.addYears(years); }

qint64 allowanceIncome(const Family &family)
{
    return std::max<qint64>(0, family.income - 80'000 - (family.hasPay ? 100'000 : 0) - family.deductions);
}

/// 児童手当法6条, from October 2024.
qint64 childAllowance(const Family &family, const QDate &day)
{
    qint64 sum = 0;
    for (const Family::Child &child : family.children) {
        if (day > marchOf(child.birth, 18)) {
            continue;
        }
        int place = 1;
        for (const Family::Child &other : family.children) {
            const bool counts =
                day <= marchOf(other.birth, 22) && (day <= marchOf(other.birth, 18) || other.supported);
            place += counts && other.birth < child.birth;
        }
        sum += place >= 3 ? 30'000 : isUnder(child.birth, 3, day) ? 15'000 : 10'000;
    }
    return sum;
}

/// The same until September 2024 (旧6条, 旧附則2条); -1: nothing is paid.
qint64 oldChildAllowance(const Family &family, const QDate &day)
{
    const qint64 income = allowanceIncome(family);
    const qint64 more = 380'000LL * family.dependants;
    if (income >= 8'580'000 + more) {
        return -1;
    }
    qint64 sum = -1;
    for (const Family::Child &child : family.children) {
        if (day > marchOf(child.birth, 15)) {
            continue;
        }
        int place = 1;
        for (const Family::Child &other : family.children) {
            place += day <= marchOf(other.birth, 18) && other.birth < child.birth;
        }
        const bool juniorHigh = day > marchOf(child.birth, 12);
        const qint64 own = income >= 6'220'000 + more     ? 5'000
                           : isUnder(child.birth, 3, day) ? 15'000
                           : !juniorHigh && place >= 3    ? 15'000
                                                          : 10'000;
        sum = std::max<qint64>(sum, 0) + own;
    }
    return sum;
}

/// 児童扶養手当 of one child from April 2025 to March 2026; -1: nothing.
qint64 rearingAllowance(const Family &family, const QDate &day)
{
    const Family::Child &child = family.children.first();
    const bool young = day <= marchOf(child.birth, 18) || (child.disabled && isUnder(child.birth, 20, day));
    const qint64 income = allowanceIncome(family);
    const qint64 full = 690'000 + 380'000LL * family.dependants;
    if (!young || !family.isSingle || income >= 2'080'000 + 380'000LL * family.dependants) {
        return -1;
    }
    if (income < full) {
        return 46'690;
    }
    // 0.0256619 in units of a ten-millionth; rounded to ten yen, half up.
    const qint64 tenMillionths = (income - full) * 256'619;
    const qint64 tens = (tenMillionths + 5LL * 10'000'000) / (10LL * 10'000'000);
    return 46'680 - tens * 10;
}

/// 住民税 of a person without a disability, of age, neither single parent nor widow.
bool isTaxExempt(qint64 income, int dependants, int k10)
{
    const qint64 persons = 1 + dependants;
    return income <= 35'000LL * k10 * persons + 100'000 + (dependants ? 21'000LL * k10 : 0);
}

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    /// Births near to what decides: around the birthdays and school years that `day` divides.
    Family family(const QDate &day)
    {
        Family family;
        for (int i = number(1, 5); i > 0; --i) {
            static constexpr std::array ages{0, 3, 6, 12, 13, 15, 16, 18, 19, 20, 22, 23};
            const QDate around = number(0, 1) ? day.addYears(-ages[size_t(number(0, ages.size() - 1))])
                                              : QDate(day.year() - number(1, 24), 4, 1);
            QDate birth = around.addDays(number(-2, 2));
            if (birth > day) {
                birth = day;
            }
            // Twins stand in the order of the list; the law ranks by birth: no twins here.
            const bool taken = std::any_of(family.children.begin(), family.children.end(),
                                           [&](const Family::Child &child) { return child.birth == birth; });
            if (!taken) {
                family.children += {birth, number(0, 3) > 0, number(0, 3) == 0};
            }
        }
        family.dependants = number(0, 5);
        family.hasPay = number(0, 1);
        family.isSingle = number(0, 3) > 0;
        family.deductions = number(0, 1) ? 0 : number(0, 500'000);
        return family;
    }

private:
    std::mt19937 m_random;
};

} // namespace

/// The law's own boundaries, computed a second time in plain C++ and compared with what the content yields.
class TestBenefitLaw : public QObject
{
    Q_OBJECT

    static constexpr int families = 400;

    static std::pair<BenefitVerdict, Value> found(const char *id, const Family &family, const QDate &day)
    {
        const Evaluation evaluation(lawBook(), householdFrom(json(family)), day);
        const BenefitResult &result = *evaluation.result(QLatin1String(id));
        return {result.verdict, result.amounts.isEmpty() ? Value() : result.amounts.first().yen};
    }

    static void compare(const char *id, const Family &family, const QDate &day, qint64 expected)
    {
        const auto [verdict, yen] = found(id, family, day);
        const QByteArray what = json(family) + " on " + day.toString(Qt::ISODate).toLatin1();
        QVERIFY2((expected >= 0) == (verdict == BenefitVerdict::Likely), what.constData());
        if (expected >= 0) {
            QVERIFY2(yen == Value::exactly(expected), what + QByteArray(": ") +
                                                          QByteArray::number(yen.least) + ", by hand " +
                                                          QByteArray::number(expected));
        }
    }

private Q_SLOTS:
    void childAllowanceIsAsTheLawSays()
    {
        Maker maker(1);
        for (int i = 0; i < families; ++i) {
            const QDate day = QDate(2024, 10, 1).addDays(maker.number(0, 900));
            const Family family = maker.family(day);
            const bool any = std::any_of(family.children.begin(), family.children.end(),
                                         [&](const auto &child) { return day <= marchOf(child.birth, 18); });
            compare("child-allowance", family, day, any ? childAllowance(family, day) : -1);
        }
    }

    void theOldChildAllowanceIsAsTheLawWas()
    {
        Maker maker(2);
        for (int i = 0; i < families; ++i) {
            const QDate day = QDate(2022, 6, 1).addDays(maker.number(0, 850));
            Family family = maker.family(day);
            const qint64 limit = (maker.number(0, 1) ? 6'220'000 : 8'580'000) + 380'000LL * family.dependants;
            family.income =
                limit + 80'000 + (family.hasPay ? 100'000 : 0) + family.deductions + maker.number(-2, 2);
            compare("child-allowance", family, day, oldChildAllowance(family, day));
        }
    }

    void childRearingAllowanceIsAsTheLawSays()
    {
        Maker maker(3);
        for (int i = 0; i < families; ++i) {
            const QDate day = QDate(2025, 4, 1).addDays(maker.number(0, 364));
            Family family = maker.family(day);
            family.children.resize(1);
            const qint64 base =
                80'000 + (family.hasPay ? 100'000 : 0) + family.deductions + 380'000LL * family.dependants;
            family.income = base + (maker.number(0, 2) == 0   ? 690'000 + maker.number(-2, 2)
                                    : maker.number(0, 1) == 0 ? 2'080'000 + maker.number(-2, 2)
                                                              : maker.number(690'000, 2'080'000));
            compare("child-rearing-allowance", family, day, rearingAllowance(family, day));
        }
    }

    void residentTaxExemptionIsAsTheLawSays()
    {
        Maker maker(4);
        for (int i = 0; i < families; ++i) {
            const int k10 = maker.number(8, 10);
            const int dependants = maker.number(0, 4);
            const qint64 limit =
                35'000LL * k10 * (1 + dependants) + 100'000 + (dependants ? 21'000LL * k10 : 0);
            const qint64 income = limit + maker.number(-2, 2);
            const QByteArray household =
                "{'complete':true,'facts':{'public-assistance':false,'municipality-class':'class-" +
                QByteArray::number(11 - k10) +
                "'},'members':[{'relation':'self','birth':'1980-01-01','single-parent':false,'widow':false,"
                "'has-disability':false,'total-income':{'2024':" +
                QByteArray::number(income) + "},'dependants':{'2024':" + QByteArray::number(dependants) +
                "}}]}";
            const Evaluation evaluation(lawBook(), householdFrom(household), QDate(2025, 6, 1));
            const bool likely = evaluation.result(QStringLiteral("resident-tax-exemption"))->verdict ==
                                BenefitVerdict::Likely;
            QVERIFY2(likely == isTaxExempt(income, dependants, k10), household.constData());
        }
    }

    void sicknessAllowanceIsRoundedTwice()
    {
        for (const int pay : {58'000, 88'000, 134'000, 260'000, 320'000, 340'000, 1'390'000}) {
            const qint64 thirtieth =
                qint64(std::floor(double(pay) / 30 / 10 + 0.5)) * 10; // 5円以上10円未満は切上げ
            const qint64 daily = (thirtieth * 2 * 2 + 3) / 6;         // 50銭以上は1円
            const QByteArray household =
                "{'complete':true,'members':[{'relation':'self','birth':'1980-01-01','health-insurance':'"
                "employee',"
                "'off-work-sick':true,'off-work-days':4,'paid-while-off':false,'work-related-illness':false,"
                "'standard-monthly-pay':" +
                QByteArray::number(pay) + "}]}";
            const Evaluation evaluation(lawBook(), householdFrom(household), QDate(2025, 6, 1));
            QCOMPARE(evaluation.result(QStringLiteral("sickness-allowance"))->amounts.first().yen,
                     Value::exactly(daily));
        }
    }

    void moreIncomeNeverGivesMoreOfAnIncomeTestedAllowance()
    {
        Maker maker(5);
        for (int i = 0; i < 40; ++i) {
            const QDate day = QDate(2022, 6, 1).addDays(maker.number(0, 1300));
            Family family = maker.family(day);
            for (const char *id : {"child-allowance", "child-rearing-allowance"}) {
                qint64 before = Value::beyond;
                for (qint64 income = 0; income < 11'000'000; income += 137'000) {
                    family.income = income;
                    const auto [verdict, yen] = found(id, family, day);
                    const qint64 most = verdict == BenefitVerdict::Likely ? yen.most : 0;
                    QVERIFY2(most <= before, json(family).constData());
                    before = most;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBenefitLaw)
#include "tst_benefit_law.moc"
