// What holds for every household and every benefit, whatever the content says: what is not known is never
// taken for an answer, amounts contain what they can become, and nothing changes without a cause. The long
// form: MADOGUCHI_LONG=1.
#include "benefits/explanation.h"
#include "benefits/next_question.h"
#include "tests/benefits/bench.h"
#include "tests/benefits/households.h"

#include <QTest>

#include <rapidcheck.h>

using namespace madoguchi;

namespace
{

bool isDefinite(BenefitVerdict verdict)
{
    return verdict == BenefitVerdict::Likely || verdict == BenefitVerdict::No;
}

QDate anyDay(HouseholdMaker &maker) { return QDate(2022, 6, 1).addDays(maker.number(0, 1900)); }

QString shown(const Household &household)
{
    return QString::fromUtf8(
        QJsonDocument(household.toJson(baseBook()->facts())).toJson(QJsonDocument::Compact));
}

bool isWithin(const Value &inner, const Value &outer)
{
    return inner.least >= outer.least && inner.most <= outer.most;
}

/// The same in everything that is told.
bool isSame(const BenefitResult &a, const BenefitResult &b)
{
    const auto yen = [](const BenefitResult &result) {
        QList<Value> list;
        for (const AmountResult &amount : result.amounts) {
            list += amount.yen;
        }
        return list;
    };
    return a.verdict == b.verdict && a.questions == b.questions && a.amountQuestions == b.amountQuestions &&
           yen(a) == yen(b) && a.deadline == b.deadline && a.declined == b.declined;
}

} // namespace

class TestBenefitProperties : public QObject
{
    Q_OBJECT

    static void check(const char *what, const std::function<void(quint32)> &property)
    {
        QVERIFY(rc::check(what, [&] { property(*rc::gen::arbitrary<quint32>()); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS",
                qEnvironmentVariableIsSet("MADOGUCHI_LONG") ? "max_success=3000" : "max_success=100");
    }

    void unknownNeverBeatsKnown()
    {
        check("any completion agrees with a definite verdict, and lies in the amount's span",
              [](quint32 seed) {
                  HouseholdMaker maker(*baseBook(), seed);
                  const QDate day = anyDay(maker);
                  const Household partial = maker.make(maker.number(0, 100) / 100.0, day);
                  const Evaluation before(baseBook(), partial, day);
                  for (int i = 0; i < 4; ++i) {
                      const Household whole = maker.completed(partial, day);
                      const Evaluation after(baseBook(), whole, day);
                      for (qsizetype b = 0; b < before.results().size(); ++b) {
                          const BenefitResult &was = before.results().at(b);
                          const BenefitResult &is = after.results().at(b);
                          if (isDefinite(was.verdict) && was.verdict != is.verdict) {
                              RC_FAIL(qPrintable(QStringLiteral("%1 on %2: %3 became %4\n%5\n%6")
                                                     .arg(was.benefit->id, day.toString(Qt::ISODate),
                                                          benefitVerdictName(was.verdict),
                                                          benefitVerdictName(is.verdict), shown(partial),
                                                          shown(whole))));
                          }
                          for (qsizetype a = 0; a < is.amounts.size(); ++a) {
                              RC_ASSERT(isWithin(is.amounts.at(a).yen, was.amounts.at(a).yen));
                          }
                      }
                  }
              });
    }

    void nothingKnownSaysNothing()
    {
        const Household nobody(baseBook()->facts());
        for (QDate day(2022, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(41)) {
            const Evaluation evaluation(baseBook(), nobody, day);
            for (const BenefitResult &result : evaluation.results()) {
                // What has ended, or not begun, is so for everybody.
                const bool isDated = result.outside != Outside::Nothing;
                QVERIFY2(isDated || !isDefinite(result.verdict), qPrintable(result.benefit->id));
            }
        }
    }

    void aChangeInOneAnswerIsTheSameAsStartingAnew()
    {
        check("answer by answer, and all at once", [](quint32 seed) {
            HouseholdMaker maker(*baseBook(), seed);
            const QDate day = anyDay(maker);
            Evaluation evaluation(baseBook(), maker.make(0.3, day), day);
            for (int i = 0; i < 12; ++i) {
                const FactBook &facts = baseBook()->facts();
                const int fact = maker.number(0, int(facts.facts().size()) - 1);
                const Fact &one = facts.at(fact);
                if (one.form != Fact::Form::Value || fact == facts.relation()) {
                    continue;
                }
                const int member = one.about == Fact::About::Household
                                       ? int(Slot::household)
                                       : maker.number(0, evaluation.household().size() - 1);
                const Slot slot{fact, member, one.byYear ? day.year() - maker.number(0, 2) : 0};
                evaluation.answer(slot, maker.number(0, 4) ? Answer::known(maker.valueOf(one, day))
                                                           : Answer::ratherNotSay());
                const Evaluation anew(baseBook(), evaluation.household(), day);
                for (qsizetype b = 0; b < anew.results().size(); ++b) {
                    RC_ASSERT(isSame(evaluation.results().at(b), anew.results().at(b)));
                }
            }
        });
    }

    void noVerdictFlipsWithoutACause()
    {
        check("an answer to what was not known never turns a definite verdict", [](quint32 seed) {
            HouseholdMaker maker(*baseBook(), seed);
            const QDate day = anyDay(maker);
            const Household partial = maker.make(0.4, day);
            const Household whole = maker.completed(partial, day);
            Household growing = partial;
            growing.setComplete(whole.complete());
            growing.setTown(whole.town());
            while (growing.size() < whole.size()) {
                growing.addMember();
            }
            for (int member = 0; member < growing.size(); ++member) {
                const Slot relation{baseBook()->facts().relation(), member, 0};
                growing.set(relation, *whole.answer(relation));
            }
            Evaluation evaluation(baseBook(), growing, day);
            QList<BenefitVerdict> before;
            for (const BenefitResult &result : evaluation.results()) {
                before += result.verdict;
            }
            for (auto it = whole.answers().begin(); it != whole.answers().end(); ++it) {
                const Answer *own = growing.answer(it.key());
                if (own && *own == it.value()) {
                    continue;
                }
                evaluation.answer(it.key(), it.value());
                for (qsizetype b = 0; b < before.size(); ++b) {
                    const BenefitVerdict now = evaluation.results().at(b).verdict;
                    RC_ASSERT(!isDefinite(before.at(b)) || now == before.at(b));
                    // What the fact has nothing to do with does not move at all.
                    RC_ASSERT(now == before.at(b) || baseBook()->concernedBy(it.key().fact).contains(int(b)));
                    before[b] = now;
                }
            }
        });
    }

    void whatIsAskedCanSettleIt()
    {
        check("every open question answered ends in a verdict", [](quint32 seed) {
            HouseholdMaker maker(*baseBook(), seed);
            const QDate day = anyDay(maker);
            Household household = maker.make(0.2, day);
            household.setComplete(
                quint64(baseBook()->facts().at(baseBook()->facts().relation()).range.least));
            household.setTown(QStringLiteral("131032"));
            Evaluation evaluation(baseBook(), household, day);
            for (int asked = 0;; ++asked) {
                RC_ASSERT(asked < 3000);
                const QList<NextQuestion> open = openQuestions(evaluation);
                if (open.isEmpty()) {
                    break;
                }
                const Slot slot = open.first().slot;
                RC_ASSERT(!evaluation.household().answer(slot));
                const Fact &fact = baseBook()->facts().at(slot.fact);
                evaluation.answer(slot, maker.number(0, 5) ? Answer::known(maker.valueOf(fact, day))
                                                           : Answer::dontKnow());
            }
            for (const BenefitResult &result : evaluation.results()) {
                RC_ASSERT(result.verdict != BenefitVerdict::NeedsAnswers);
            }
        });
    }

    void threeHundredHouseholdsThroughEveryBenefit()
    {
        HouseholdMaker maker(*baseBook(), 300);
        for (int i = 0; i < 300; ++i) {
            const QDate day = anyDay(maker);
            const Household household = maker.make(i / 300.0, day);
            const Evaluation evaluation(baseBook(), household, day);
            QCOMPARE(evaluation.results().size(), baseBook()->benefits().size());
            for (const BenefitResult &result : evaluation.ordered()) {
                if (i % 10 == 0) {
                    QVERIFY(!summaryOf(evaluation, result).in(QStringLiteral("ja")).isEmpty());
                    QVERIFY(!explain(evaluation, result).words.in(QStringLiteral("en")).isEmpty());
                }
                for (const AmountResult &amount : result.amounts) {
                    QVERIFY(amount.yen.least <= amount.yen.most);
                    QVERIFY(amount.yen.least >= 0);
                }
                QCOMPARE(result.verdict == BenefitVerdict::NeedsAnswers, !result.questions.isEmpty());
            }
            // A household is the same after it was written down.
            const auto again =
                Household::fromJson(household.toJson(baseBook()->facts()), baseBook()->facts());
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            QVERIFY(again->answers() == household.answers());
            QCOMPARE(again->complete() & ~quint64(1), household.complete() & ~quint64(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestBenefitProperties)
#include "tst_benefit_properties.moc"
