#include "tests/benefits/bench.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{

QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

} // namespace

BenefitFiles baseFiles()
{
    static const BenefitFiles files = [] {
        QStringList folders{baseBenefitFolder()};
        if (const QString more = qEnvironmentVariable("MADOGUCHI_BENEFITS"); !more.isEmpty()) {
            folders += more;
        }
        return readBenefitFiles(folders).value();
    }();
    return files;
}

std::shared_ptr<const BenefitBook> baseBook()
{
    static const auto book = [] {
        auto made = BenefitBook::fromFiles(baseFiles());
        if (!made) {
            qFatal("%s", qPrintable(made.error().detail));
        }
        return *made;
    }();
    return book;
}

std::shared_ptr<const BenefitBook> bookOf(const QStringList &ids)
{
    BenefitFiles files = baseFiles();
    files.benefits.clear();
    for (const QString &id : ids) {
        files.benefits.insert(id + QLatin1String(".json"),
                              baseFiles().benefits.value(id + QLatin1String(".json")));
    }
    return BenefitBook::fromFiles(files).value();
}

Household householdFrom(QByteArray json, const BenefitBook &book)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(quoted(json), &fault);
    if (fault.error != QJsonParseError::NoError) {
        qFatal("%s in %s", qPrintable(fault.errorString()), json.constData());
    }
    const auto household = Household::fromJson(document.object(), book.facts());
    if (!household) {
        qFatal("%s", qPrintable(household.error().detail));
    }
    return *household;
}

Result<std::shared_ptr<const BenefitBook>> bookWith(QByteArray requirement, QByteArray amounts,
                                                    QByteArray tables)
{
    BenefitFiles files = baseFiles();
    files.benefits.clear();
    files.benefits.insert(
        QStringLiteral("made.json"),
        quoted("{'id':'made','topic':'tax','how':'computed','kind':'paid','name':{'ja':'x'},'authority':{'ja'"
               ":'x'},"
               "'summary':{'ja':'x'},'areas':[],'rules':[{'from':'2000-01-01','requirement':" +
               requirement + ",'amounts':" + amounts +
               "}],'apply':{'window':{'any_time':true},'how':{'ja':'x'}},'legal_ground':{'ja':'x'},"
               "'source':'https://x.example','checked_on':'2026-11-22','note':'x'}"));
    if (!tables.isEmpty()) {
        files.tables.insert(QStringLiteral("made.csv"), tableHeading().join(u',').toUtf8() + '\n' + tables);
    }
    return BenefitBook::fromFiles(files);
}

Truth truthOf(const QByteArray &requirement, const QByteArray &household, const QDate &day)
{
    const auto book = bookWith(requirement);
    if (!book) {
        qFatal("%s", qPrintable(book.error().detail));
    }
    const Evaluation evaluation(*book, householdFrom(household, **book), day);
    return evaluation.sheet().at(evaluation.result(QStringLiteral("made"))->rule->requirement->node).truth();
}

Value yenOf(const QByteArray &expression, const QByteArray &household, const QDate &day,
            const QByteArray &tables)
{
    const auto book = bookWith("true", "[{'per':'once','yen':" + expression + "}]", tables);
    if (!book) {
        qFatal("%s", qPrintable(book.error().detail));
    }
    const Evaluation evaluation(*book, householdFrom(household, **book), day);
    return evaluation.result(QStringLiteral("made"))->amounts.first().yen;
}

} // namespace madoguchi
