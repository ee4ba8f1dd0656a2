#include "benefits/explanation.h"
#include "benefits/next_question.h"
#include "tests/benefits/bench.h"

#include <QTest>

using namespace madoguchi;

/// What is asked and in which order; why, why not, and by how much.
class TestBenefitQuestions : public QObject
{
    Q_OBJECT

    const QDate day{2025, 12, 1};

    static QStringList ids(const QList<Slot> &slots)
    {
        QStringList list;
        for (const Slot &slot : slots) {
            list += baseBook()->facts().at(slot.fact).id;
        }
        list.sort();
        list.removeDuplicates();
        return list;
    }

    static QStringList ids(const QList<NextQuestion> &questions)
    {
        QStringList list;
        for (const NextQuestion &question : questions) {
            list += baseBook()->facts().at(question.slot.fact).id;
        }
        return list;
    }

    static int place(const Evaluation &evaluation, const char *fact)
    {
        return int(ids(openQuestions(evaluation)).indexOf(QLatin1String(fact)));
    }

    static Slot slot(const char *fact, int member = 0, int year = 0)
    {
        return {baseBook()->facts().index(QLatin1String(fact)), member, year};
    }

    static Answer yes(bool is = true) { return Answer::known(Value::exactly(is)); }

    static Answer choice(const char *fact, const char *value)
    {
        const FactBook &facts = baseBook()->facts();
        return Answer::known(*facts.at(facts.index(QLatin1String(fact))).valueOf(QLatin1String(value)));
    }

    static QString text(const Reason &reason)
    {
        QString all = reason.words.in(QStringLiteral("ja"));
        for (const Reason &part : reason.parts) {
            all += u'\n' + text(part);
        }
        return all;
    }

private Q_SLOTS:
    void theListIsUsefulBeforeAnyQuestion()
    {
        // From the card alone: age, sex, address.
        const Evaluation evaluation(baseBook(),
                                    householdFrom("{'municipality':'131032','members':[{'relation':'self',"
                                                  "'birth':'1950-03-03','sex':'male'}]}"),
                                    day);
        for (const BenefitResult &result : evaluation.results()) {
            QVERIFY(!summaryOf(evaluation, result).in(QStringLiteral("ja")).isEmpty());
        }
        // A man is not asked whether he is pregnant.
        QVERIFY(!ids(evaluation.result(QStringLiteral("childbirth-lump-sum"))->questions)
                     .contains(QStringLiteral("gave-birth-or-pregnant")));
    }

    void illnessAndDisabilityAreAskedOnlyWhenTheyCanChangeSomething()
    {
        Evaluation evaluation(baseBook(),
                              householdFrom("{'members':[{'relation':'self','birth':'1985-03-03'}]}"), day);
        QVERIFY(place(evaluation, "off-work-sick") < 0);
        evaluation.answer(slot("health-insurance"), choice("health-insurance", "national"));
        QVERIFY(place(evaluation, "off-work-sick") < 0); // no employees' insurance, no allowance
        evaluation.answer(slot("health-insurance"), choice("health-insurance", "employee"));
        evaluation.answer(slot("off-work-days"), Answer::known(Value::exactly(10)));
        evaluation.answer(slot("paid-while-off"), yes(false));
        QVERIFY(place(evaluation, "off-work-sick") >= 0); // now it settles something
        const Evaluation nobody(
            baseBook(),
            householdFrom("{'complete':true,'members':[{'relation':'self','birth':'1985-03-03'}]}"), day);
        QVERIFY(!ids(nobody.result(QStringLiteral("special-child-rearing-allowance"))->questions)
                     .contains(QStringLiteral("has-disability")));
    }

    void aRefusalIsAnAnswer()
    {
        Evaluation evaluation(
            baseBook(),
            householdFrom("{'complete':true,'members':[{'relation':'self','birth':'1985-03-03'},"
                          "{'relation':'child','birth':'2015-01-01'}]}"),
            day);
        const BenefitResult *result = evaluation.result(QStringLiteral("child-rearing-allowance"));
        QVERIFY(ids(result->questions).contains(QStringLiteral("single-parent")));
        evaluation.answer(slot("single-parent"), Answer::ratherNotSay());
        QVERIFY(!ids(result->questions).contains(QStringLiteral("single-parent")));
        QVERIFY(result->declined);
        QVERIFY(place(evaluation, "single-parent") < 0);
        for (const int year : {2023, 2024}) {
            for (const char *fact : {"total-income", "dependants", "allowance-deductions"}) {
                evaluation.answer(slot(fact, 0, year), Answer::known(Value::exactly(0)));
            }
            evaluation.answer(slot("earned-or-pension-income", 0, year), yes(false));
        }
        QCOMPARE(result->verdict,
                 BenefitVerdict::AskOffice); // nothing else is to be asked, and it is not known
        evaluation.answer(slot("single-parent"), yes());
        QCOMPARE(result->verdict, BenefitVerdict::Likely);
    }

    void whoDoesNotKnowTheResultIsAskedForWhatItFollowsFrom()
    {
        Evaluation evaluation(
            baseBook(),
            householdFrom("{'complete':true,'members':[{'relation':'self','birth':'1985-03-03'}]}"), day);
        const BenefitResult *result = evaluation.result(QStringLiteral("resident-tax-exemption"));
        QCOMPARE(ids(result->questions), QStringList{QStringLiteral("resident-tax-exempt-notice")});
        evaluation.answer(slot("resident-tax-exempt-notice"), Answer::dontKnow());
        QVERIFY(ids(result->questions).contains(QStringLiteral("total-income")));
        evaluation.answer(slot("resident-tax-exempt-notice"), yes());
        QCOMPARE(result->verdict, BenefitVerdict::Likely);
    }

    void whatOneAnswerWouldSettleIsNamed()
    {
        const Evaluation evaluation(
            baseBook(), householdFrom("{'members':[{'relation':'self','birth':'1985-03-03'}]}"), day);
        bool found = false;
        for (const NextQuestion &question : openQuestions(evaluation)) {
            QVERIFY(question.score > 0);
            QVERIFY(!question.serves.isEmpty());
            if (baseBook()->facts().at(question.slot.fact).id == QLatin1String("household-children")) {
                found = question.settles.contains(QStringLiteral("child-allowance"));
            }
        }
        QVERIFY(found);
    }

    void aNearMissSaysByHowMuch()
    {
        const QByteArray parent(
            "{'complete':true,'members':[{'relation':'self','birth':'1985-03-03','single-parent':true,"
            "'total-income':{'2024':2552000},'dependants':{'2024':1},'allowance-deductions':{'2024':0},"
            "'earned-or-pension-income':{'2024':false}},{'relation':'child','birth':'2015-01-01'}]}");
        const Evaluation evaluation(baseBook(), householdFrom(parent), day);
        const BenefitResult &result = *evaluation.result(QStringLiteral("child-rearing-allowance"));
        QCOMPARE(result.verdict, BenefitVerdict::No);
        const Reason reason = explain(evaluation, result);
        // 2,552,000 − 80,000 = 2,472,000; the limit is 2,460,000, and below it is at most 2,459,999.
        QVERIFY2(text(reason).contains(QStringLiteral("12,001円多いです")), qPrintable(text(reason)));
        QCOMPARE(reason.parts.size(), 1); // only what fails
        QCOMPARE(reason.parts.first().law, QStringLiteral("第9条"));
        QCOMPARE(*reason.parts.first().missedBy, 12'001);
    }

    void aDateMissedSaysItsDays()
    {
        const Evaluation evaluation(baseBook(),
                                    householdFrom("{'complete':true,'members':[{'relation':'self'},{'"
                                                  "relation':'child','birth':'2007-04-02'}]}"),
                                    QDate(2026, 4, 3));
        const Reason reason = explain(evaluation, *evaluation.result(QStringLiteral("child-allowance")));
        QVERIFY2(text(reason).contains(QStringLiteral("子（2007年生まれ）")), qPrintable(text(reason)));
        QVERIFY2(text(reason).contains(QStringLiteral("3日過ぎています")), qPrintable(text(reason)));
    }

    void aQuestionNamesWhomAndWhichYear()
    {
        const Evaluation evaluation(
            baseBook(),
            householdFrom("{'members':[{'relation':'self'},{'relation':'child','birth':'2007-04-02'}]}"),
            day);
        QCOMPARE(questionWords(slot("total-income", 0, 2024), evaluation).in(QStringLiteral("ja")),
                 QStringLiteral("2024年の合計所得金額はいくらですか"));
        QCOMPARE(questionWords(slot("has-disability", 1), evaluation).in(QStringLiteral("ja")),
                 QStringLiteral("子（2007年生まれ）：障害がありますか（手帳の有無は問いません）"));
    }

    void aWhatIfLeavesTheOriginalAsItIs()
    {
        const Evaluation evaluation(
            baseBook(),
            householdFrom("{'complete':true,'members':[{'relation':'self','birth':'1985-03-03'}]}"), day);
        Evaluation whatIf = evaluation;
        Household household = whatIf.household();
        const int child = household.addMember();
        household.set({baseBook()->facts().relation(), child, 0}, choice("relation", "child"));
        household.set({baseBook()->facts().birth(), child, 0},
                      Answer::known(Value::exactly(day.toJulianDay())));
        whatIf.setHousehold(household);
        QCOMPARE(whatIf.result(QStringLiteral("child-allowance"))->amounts.first().yen,
                 Value::exactly(15'000));
        QCOMPARE(evaluation.result(QStringLiteral("child-allowance"))->verdict, BenefitVerdict::No);
        QCOMPARE(evaluation.household().size(), 1);
    }

    void aTownsBenefitIsForItsTown()
    {
        BenefitFiles files = baseFiles();
        files.benefits[QStringLiteral("child-allowance.json")].replace("\"areas\": []",
                                                                       "\"areas\": [\"131032\", \"27\"]");
        const auto book = BenefitBook::fromFiles(files);
        QVERIFY(book);
        const auto in = [&](const char *town) {
            Household household = householdFrom(
                "{'complete':true,'members':[{'relation':'self'},{'relation':'child','birth':'2015-01-01'}]}",
                **book);
            household.setTown(QLatin1String(town));
            return Evaluation(*book, household, day).result(QStringLiteral("child-allowance"))->verdict;
        };
        QCOMPARE(in("131032"), BenefitVerdict::Likely);
        QCOMPARE(in("271004"), BenefitVerdict::Likely); // its prefecture
        QCOMPARE(in("131016"), BenefitVerdict::No);
        QCOMPARE(in(""), BenefitVerdict::NeedsAnswers);
    }

    void theMostUsefulStandsFirst()
    {
        const Evaluation evaluation(baseBook(),
                                    householdFrom("{'complete':true,'members':[{'relation':'self','birth':'"
                                                  "1985-03-03'},{'relation':'child','birth':'2020-01-01'}]}"),
                                    day);
        const QList<BenefitResult> list = evaluation.ordered();
        QCOMPARE(list.first().benefit->id, QStringLiteral("child-allowance"));
        for (qsizetype i = 1; i < list.size(); ++i) {
            QVERIFY(list.at(i - 1).verdict <= list.at(i).verdict);
        }
    }
};

QTEST_GUILESS_MAIN(TestBenefitQuestions)
#include "tst_benefit_questions.moc"
