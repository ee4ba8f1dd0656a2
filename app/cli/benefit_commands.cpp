#include "app/cli/benefit_commands.h"

#include "base/clock.h"
#include "base/languages.h"
#include "benefits/benefit_case.h"
#include "benefits/explanation.h"
#include "benefits/lint/lint.h"
#include "benefits/next_question.h"
#include "catalogue/benefit_content.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace madoguchi
{
namespace
{

using Book = std::shared_ptr<const BenefitBook>;

/// The folder with the benefits in it: the one that was named, or `benefits` in it.
QString benefitFolder(const QString &content)
{
    const QString inner = content + QLatin1String("/benefits");
    return QDir(inner).exists() ? inner : content;
}

Result<BenefitFiles> filesFor(const BenefitRequest &request)
{
    if (request.content.isEmpty()) {
        return readBenefitFiles({baseBenefitFolder()});
    }
    if (!QDir(request.content).exists()) {
        return failure(ErrorCode::DocumentMissing, request.content);
    }
    return readBenefitFiles({baseBenefitFolder(), benefitFolder(request.content)});
}

/// As findings name files.
QSet<QString> namesOf(const BenefitFiles &files)
{
    QSet<QString> names;
    const auto add = [&](const QMap<QString, QByteArray> &some, const QString &folder) {
        for (auto it = some.begin(); it != some.end(); ++it) {
            names += folder + it.key();
        }
    };
    add(files.benefits, {});
    add(files.facts, QStringLiteral("facts/"));
    add(files.definitions, QStringLiteral("definitions/"));
    add(files.tables, QStringLiteral("tables/"));
    return names;
}

ExitCode lintContent(const Console &console, const BenefitRequest &request, const BenefitFiles &files)
{
    LintRequest wish{files, {}, request.words.value(1), SystemClock().today()};
    if (!request.content.isEmpty()) {
        const auto own = readBenefitFiles({benefitFolder(request.content)});
        wish.own = own ? namesOf(*own) : QSet<QString>();
    }
    if (!wish.only.isEmpty() && !files.benefits.contains(wish.only + QLatin1String(".json"))) {
        return console.fail(Error{ErrorCode::DocumentMissing, wish.only, {}});
    }
    QJsonArray list;
    QStringList lines;
    int errors = 0;
    for (const LintFinding &finding : lint(wish)) {
        const bool isError = finding.severity == LintFinding::Severity::Error;
        errors += isError;
        const QString severity = isError ? QStringLiteral("error") : QStringLiteral("warning");
        list += QJsonObject{{QStringLiteral("severity"), severity},
                            {QStringLiteral("file"), finding.file},
                            {QStringLiteral("pointer"), finding.pointer},
                            {QStringLiteral("message"), finding.message}};
        lines +=
            QStringLiteral("%1: %2 %3: %4").arg(severity, finding.file, finding.pointer, finding.message);
    }
    lines += QStringLiteral("%1 errors, %2 warnings").arg(errors).arg(lines.size() - errors);
    console.answer({{QStringLiteral("findings"), list}, {QStringLiteral("errors"), errors}},
                   lines.join(u'\n'));
    return errors ? ExitCode::Failed : ExitCode::Ok;
}

ExitCode testContent(const Console &console, const Book &book, const QString &only)
{
    QJsonArray list;
    QStringList lines;
    int count = 0;
    for (const Benefit &benefit : book->benefits()) {
        if (!only.isEmpty() && benefit.id != only) {
            continue;
        }
        const auto cases = readCases(benefit, book->facts());
        if (!cases) {
            return console.fail(cases.error());
        }
        for (const BenefitCase &one : *cases) {
            ++count;
            const Evaluation evaluation(book, one.household, one.day);
            const QStringList wrong = differences(one, *evaluation.result(benefit.id), book->facts());
            if (!wrong.isEmpty()) {
                list += QJsonObject{{QStringLiteral("benefit"), benefit.id},
                                    {QStringLiteral("case"), one.name},
                                    {QStringLiteral("differences"), QJsonArray::fromStringList(wrong)}};
                lines +=
                    QStringLiteral("%1, “%2”: %3").arg(benefit.id, one.name, wrong.join(QLatin1String("; ")));
            }
        }
    }
    const auto failed = int(list.size());
    lines += QStringLiteral("%1 cases, %2 failed").arg(count).arg(failed);
    console.answer({{QStringLiteral("cases"), count}, {QStringLiteral("failed"), list}}, lines.join(u'\n'));
    return failed || count == 0 ? ExitCode::Failed : ExitCode::Ok;
}

QString amountLine(const AmountResult &amount)
{
    const QLocale locale(QLocale::English);
    const QString least = locale.toString(amount.yen.least);
    const QString yen = !amount.yen.hasEnd() ? QStringLiteral("not known")
                        : amount.yen.isExact()
                            ? least + QLatin1String(" yen")
                            : QStringLiteral("%1 to %2 yen").arg(least, locale.toString(amount.yen.most));
    return QStringLiteral("a %1: %2").arg(periodName(amount.per), yen);
}

QJsonObject amountJson(const AmountResult &amount)
{
    return {{QStringLiteral("per"), periodName(amount.per)},
            {QStringLiteral("least_yen"), amount.yen.least},
            {QStringLiteral("most_yen"), amount.yen.hasEnd() ? QJsonValue(amount.yen.most) : QJsonValue()}};
}

void addReason(const Reason &reason, const QString &language, int depth, QStringList &lines)
{
    const QString mark = reason.truth == Truth::Yes  ? QStringLiteral("yes ")
                         : reason.truth == Truth::No ? QStringLiteral("no  ")
                                                     : QStringLiteral("open");
    const QString law = reason.law.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(reason.law);
    lines += QString(qsizetype(depth) * 2, u' ') + mark + u' ' + reason.words.in(language) + law;
    for (const Reason &part : reason.parts) {
        addReason(part, language, depth + 1, lines);
    }
}

QJsonObject reasonJson(const Reason &reason, const QString &language)
{
    QJsonArray parts;
    for (const Reason &part : reason.parts) {
        parts += reasonJson(part, language);
    }
    const QString truth = reason.truth == Truth::Yes  ? QStringLiteral("yes")
                          : reason.truth == Truth::No ? QStringLiteral("no")
                                                      : QStringLiteral("open");
    QJsonObject json{{QStringLiteral("truth"), truth},
                     {QStringLiteral("words"), reason.words.in(language)},
                     {QStringLiteral("parts"), parts}};
    if (!reason.law.isEmpty()) {
        json.insert(QStringLiteral("law"), reason.law);
    }
    if (reason.missedBy) {
        json.insert(QStringLiteral("missed_by"), *reason.missedBy);
    }
    return json;
}

Result<Household> householdFrom(const QString &path, const FactBook &facts)
{
    constexpr qint64 largest = 1024LL * 1024;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return failure(ErrorCode::DocumentMissing, path);
    }
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(ErrorCode::CatalogueInvalid,
                       QStringLiteral("%1 at byte %2").arg(fault.errorString()).arg(fault.offset));
    }
    return Household::fromJson(json.object(), facts);
}

ExitCode explainBenefit(const Console &console, const BenefitRequest &request, const Book &book)
{
    const auto household = householdFrom(request.householdFile, book->facts());
    if (!household) {
        return console.fail(household.error());
    }
    const QDate day = request.day.isValid() ? request.day : SystemClock().today();
    const QString language = closestLanguage(QLocale().uiLanguages());
    const Evaluation evaluation(book, *household, day);
    const BenefitResult *result = evaluation.result(request.words.at(1));
    if (!result) {
        return console.fail(Error{ErrorCode::DocumentMissing, request.words.at(1), {}});
    }
    const Reason reason = explain(evaluation, *result);
    QStringList lines{result->benefit->name.in(language) + QLatin1String(": ") +
                      benefitVerdictName(result->verdict)};
    QJsonArray amounts;
    for (const AmountResult &amount : result->amounts) {
        lines += amountLine(amount);
        amounts += amountJson(amount);
    }
    if (result->deadline.isValid()) {
        lines += QStringLiteral("until ") + result->deadline.toString(Qt::ISODate);
    }
    addReason(reason, language, 0, lines);
    QJsonArray open;
    for (const Slot &slot : result->questions) {
        const QString question = questionWords(slot, evaluation).in(language);
        lines += QStringLiteral("asks %1: %2").arg(book->facts().at(slot.fact).id, question);
        open += book->facts().at(slot.fact).id;
    }
    return console.answer({{QStringLiteral("benefit"), result->benefit->id},
                           {QStringLiteral("day"), day.toString(Qt::ISODate)},
                           {QStringLiteral("verdict"), benefitVerdictName(result->verdict)},
                           {QStringLiteral("amounts"), amounts},
                           {QStringLiteral("questions"), open},
                           {QStringLiteral("reason"), reasonJson(reason, language)}},
                          lines.join(u'\n'));
}

Outcome write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::StorageReadOnly, file.errorString());
    }
    return {};
}

QByteArray csvOf(const QList<QStringList> &records)
{
    QByteArray csv;
    for (const QStringList &record : records) {
        csv += csvLine(record).toUtf8() + '\n';
    }
    return csv;
}

/// Takes the rows of `id` out of a CSV file into the content's own: in place of those that are there.
Outcome importTable(const BenefitRequest &request, const BenefitFiles &files, const QString &id)
{
    QFile given(request.importFrom);
    if (request.content.isEmpty() || !given.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::DocumentMissing, request.content.isEmpty()
                                                       ? QStringLiteral("--content is needed")
                                                       : given.errorString());
    }
    const QByteArray csv = given.readAll();
    TableBook check;
    if (auto read = check.add(request.importFrom, csv); !read) {
        return read;
    }
    if (check.tables().size() != 1 || check.tables().first().id != id) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("the file's rows are not those of ") + id);
    }
    // Where the table stands now; a new one gets a file of its own.
    QString name = id + QLatin1String(".csv");
    for (auto it = files.tables.begin(); it != files.tables.end(); ++it) {
        TableBook one;
        if (one.add(it.key(), it.value()) && one.find(id)) {
            name = it.key();
        }
    }
    QList<QStringList> records{tableHeading()};
    for (const QStringList &record :
         recordsOf(QString::fromUtf8(files.tables.value(name))).value_or(QList<QStringList>()).mid(1)) {
        if (record.first() != id) {
            records += record;
        }
    }
    records += recordsOf(QString::fromUtf8(csv))->mid(1);
    const QDir folder(benefitFolder(request.content));
    if (!folder.mkpath(QStringLiteral("tables"))) {
        return failure(ErrorCode::StorageReadOnly, folder.path());
    }
    return write(folder.filePath(QLatin1String("tables/") + name), csvOf(records));
}

ExitCode showTable(const Console &console, const BenefitRequest &request, const BenefitFiles &files)
{
    const QString id = request.words.at(1);
    if (!request.importFrom.isEmpty()) {
        const Outcome imported = importTable(request, files, id);
        return imported ? console.answer({{QStringLiteral("imported"), id}}, QStringLiteral("imported ") + id)
                        : console.fail(imported.error());
    }
    TableBook tables;
    for (auto it = files.tables.begin(); it != files.tables.end(); ++it) {
        if (auto read = tables.add(it.key(), it.value()); !read) {
            return console.fail(read.error());
        }
    }
    const DatedTable *table = tables.find(id);
    if (!table) {
        return console.fail(Error{ErrorCode::DocumentMissing, id, {}});
    }
    QList<QStringList> records{tableHeading()};
    QJsonArray rows;
    for (const TableRow &row : table->rows) {
        const QStringList fields = tableFields(*table, row);
        records += fields;
        QJsonObject json;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            json.insert(tableHeading().at(i), fields.at(i));
        }
        rows += json;
    }
    const QByteArray csv = csvOf(records);
    if (!request.exportTo.isEmpty()) {
        const Outcome written = write(request.exportTo, csv);
        return written ? console.answer({{QStringLiteral("exported"), request.exportTo}},
                                        QStringLiteral("exported to ") + request.exportTo)
                       : console.fail(written.error());
    }
    return console.answerBytes({{QStringLiteral("rows"), rows}}, csv);
}

} // namespace

ExitCode runBenefitCommand(const Console &console, const BenefitRequest &request)
{
    const QString word = request.words.value(0);
    const qsizetype count = request.words.size();
    const auto files = filesFor(request);
    if (!files) {
        return console.fail(files.error());
    }
    if (word == QLatin1String("lint") && count <= 2) {
        return lintContent(console, request, *files);
    }
    if (word == QLatin1String("table") && count == 2) {
        return showTable(console, request, *files);
    }
    const bool tests = word == QLatin1String("test") && count <= 2;
    const bool explains = word == QLatin1String("explain") && count == 2 && !request.householdFile.isEmpty();
    if (!tests && !explains) {
        return ExitCode::Usage;
    }
    const auto book = BenefitBook::fromFiles(*files);
    if (!book) {
        return console.fail(book.error());
    }
    return tests ? testContent(console, *book, request.words.value(1))
                 : explainBenefit(console, request, *book);
}

} // namespace madoguchi
