// What an author writes, and what was kept of a household: whatever is accepted can be computed and
// explained.
#include "benefits/benefit_book.h"
#include "benefits/explanation.h"
#include "benefits/next_question.h"
#include "benefits/own_answers.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

using namespace madoguchi;

namespace
{

const QByteArray facts = R"({"facts": [
{"id": "relation", "about": "person", "type": "choice", "topic": "family", "sensitivity": 0, "effort": 1,
 "name": {"ja": "続柄"}, "question": {"ja": "続柄"},
 "choices": [{"value": "self", "name": {"ja": "本人"}}, {"value": "spouse", "name": {"ja": "配偶者"}},
  {"value": "child", "name": {"ja": "子"}}, {"value": "parent", "name": {"ja": "親"}},
  {"value": "grandparent", "name": {"ja": "祖父母"}}, {"value": "grandchild", "name": {"ja": "孫"}},
  {"value": "sibling", "name": {"ja": "兄弟"}}, {"value": "other", "name": {"ja": "他"}}]},
{"id": "birth", "about": "person", "type": "date", "topic": "family", "sensitivity": 0, "effort": 1,
 "name": {"ja": "生年月日"}, "question": {"ja": "生年月日"}},
{"id": "household-spouse", "about": "household", "type": "members", "relations": ["spouse"], "topic": "family",
 "sensitivity": 1, "effort": 1, "name": {"ja": "配偶者"}, "question": {"ja": "配偶者"}},
{"id": "household-children", "about": "household", "type": "members", "relations": ["child"], "topic": "family",
 "sensitivity": 1, "effort": 1, "name": {"ja": "子"}, "question": {"ja": "子"}},
{"id": "household-others", "about": "household", "type": "members",
 "relations": ["parent", "grandparent", "grandchild", "sibling", "other"], "topic": "family",
 "sensitivity": 1, "effort": 1, "name": {"ja": "他"}, "question": {"ja": "他"}},
{"id": "municipality", "about": "household", "type": "town", "topic": "home", "sensitivity": 0, "effort": 1,
 "name": {"ja": "市"}, "question": {"ja": "市"}},
{"id": "income", "about": "person", "type": "yen", "by_year": true, "topic": "money", "sensitivity": 2, "effort": 2,
 "name": {"ja": "所得"}, "question": {"ja": "%2年の所得"}},
{"id": "ill", "about": "person", "type": "yes_no", "topic": "illness", "sensitivity": 3, "effort": 1,
 "name": {"ja": "病気"}, "question": {"ja": "病気ですか"}}]})";

const QDate day(2025, 12, 1);

BenefitFiles files()
{
    BenefitFiles all;
    all.facts.insert(QStringLiteral("facts/base.json"), facts);
    return all;
}

void explainAll(const std::shared_ptr<const BenefitBook> &book, const Household &household)
{
    const Evaluation evaluation(book, household, day);
    for (const BenefitResult &result : evaluation.ordered()) {
        require(result.verdict != BenefitVerdict::NeedsAnswers || !result.questions.isEmpty());
        explain(evaluation, result);
        require(!summaryOf(evaluation, result).isEmpty());
    }
    for (const NextQuestion &question : openQuestions(evaluation)) {
        require(!questionWords(question.slot, evaluation).isEmpty());
    }
}

std::shared_ptr<const BenefitBook> emptyBook()
{
    static const auto book = BenefitBook::fromFiles(files());
    require(book.has_value());
    return *book;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    FuzzInput input(bytes, size);
    const std::uint8_t kind = input.byte() % 5;
    const QByteArray text = input.rest();
    if (kind < 3) { // one benefit, one table or one file of definitions more
        BenefitFiles all = files();
        if (kind == 0) {
            all.benefits.insert(QStringLiteral("made.json"), text);
        } else if (kind == 1) {
            all.tables.insert(QStringLiteral("tables/made.csv"), text);
        } else {
            all.definitions.insert(QStringLiteral("definitions/made.json"), text);
        }
        if (const auto book = BenefitBook::fromFiles(all)) {
            explainAll(*book, Household((*book)->facts()));
        }
        return 0;
    }
    const FactBook &book = emptyBook()->facts();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (kind == 3) {
        if (const auto household = Household::fromJson(json, book)) {
            explainAll(emptyBook(), *household);
            require(Household::fromJson(household->toJson(book), book).has_value());
        }
        return 0;
    }
    const OwnAnswers own = OwnAnswers::fromJson(json);
    require(OwnAnswers::fromJson(own.toJson()) == own);
    explainAll(emptyBook(), own.over({Household(book), {OwnAnswers::self()}}, book).household);
    return 0;
}
