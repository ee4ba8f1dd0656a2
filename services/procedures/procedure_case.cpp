#include "procedures/procedure_case.h"

#include "procedures/content_json.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{

constexpr int mostExpected = 500;

using NamedValues = QList<std::pair<QString, QJsonValue>>;

QJsonObject objectAt(JsonReader &json, const char *key)
{
    const QJsonValue value = json.value(key);
    if (!value.isUndefined() && !value.isObject()) {
        json.fail(key, QStringLiteral("no object"));
    }
    return value.toObject();
}

/// The answers, in the order in which they are asked; there must be no others.
NamedValues readAnswers(JsonReader &json, const Procedure &procedure)
{
    const QJsonObject object = objectAt(json, "answers");
    NamedValues answers;
    for (const Field &field : procedure.fields) {
        if (object.contains(field.id)) {
            answers += {field.id, object.value(field.id)};
        }
    }
    if (answers.size() != object.size()) {
        json.fail("answers", QStringLiteral("a field that is not there"));
    }
    return answers;
}

KnownFacts readFacts(JsonReader &json)
{
    KnownFacts facts;
    const QJsonObject object = objectAt(json, "facts");
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!KnownFacts::isSource(it.key())) {
            json.fail("facts", QStringLiteral("unknown source"));
        }
        facts.values.insert(it.key(), it.value());
    }
    return facts;
}

ProcedureCase readCase(JsonReader json, const Procedure &procedure)
{
    ProcedureCase one;
    one.name = json.string("name", 300);
    one.today = json.date("today");
    one.facts = readFacts(json);
    one.answers = readAnswers(json, procedure);
    if (!json.has("issues")) {
        json.fail("issues", QStringLiteral("missing"));
    }
    for (JsonReader &issue : json.objects("issues", mostExpected)) {
        one.issues += ProcedureCase::Expected{issue.string("field"), issue.string("code", 64)};
        issue.finish();
    }
    one.hidden = json.strings("hidden", mostExpected);
    one.shown = json.strings("shown", mostExpected);
    for (const QString &path : one.hidden + one.shown) {
        if (!procedure.field(AnswerPath::fromText(path).field)) {
            json.fail("shown", QStringLiteral("a field that is not there"));
        }
    }
    if (json.has("deadline")) {
        one.deadline = json.date("deadline");
    }
    const QJsonObject values = objectAt(json, "values");
    for (auto it = values.begin(); it != values.end(); ++it) {
        one.values += {it.key(), it.value()};
    }
    json.finish();
    return one;
}

QString writtenOut(const QList<ProcedureCase::Expected> &issues)
{
    QStringList list;
    for (const ProcedureCase::Expected &issue : issues) {
        list += issue.field + u' ' + issue.code;
    }
    return list.isEmpty() ? QStringLiteral("no issues") : list.join(QLatin1String(", "));
}

QString writtenOut(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<ProcedureCase>> readCases(const Procedure &procedure)
{
    JsonReader json = JsonReader::fromObject({{QStringLiteral("cases"), procedure.cases}});
    QList<ProcedureCase> cases;
    for (const JsonReader &item : json.objects("cases", int(procedure.cases.size()))) {
        cases += readCase(item, procedure);
    }
    if (!json.ok()) {
        return failure(json.error());
    }
    return cases;
}

Form filledForm(const std::shared_ptr<const Procedure> &procedure, const ProcedureCase &one)
{
    Form form(procedure, one.facts);
    for (const auto &[field, input] : one.answers) {
        form.setValue(field, input);
    }
    return form;
}

QStringList differences(const Form &form, const ProcedureCase &expected)
{
    QStringList wrong;
    QList<ProcedureCase::Expected> found;
    for (const FieldIssue &issue : form.issues(expected.today)) {
        found += ProcedureCase::Expected{issue.field, issue.code};
    }
    if (writtenOut(found) != writtenOut(expected.issues)) {
        wrong += QStringLiteral("%1 instead of %2").arg(writtenOut(found), writtenOut(expected.issues));
    }
    const auto isShown = [&](const QString &path) {
        const AnswerPath at = AnswerPath::fromText(path);
        return at.item < 0 ? form.visibleFields(expected.today).contains(path)
                           : form.visibleParts(at.field, at.item, expected.today).contains(path);
    };
    for (const QString &path : expected.hidden) {
        if (isShown(path)) {
            wrong += path + QLatin1String(" is shown");
        }
    }
    for (const QString &path : expected.shown) {
        if (!isShown(path)) {
            wrong += path + QLatin1String(" is hidden");
        }
    }
    if (expected.deadline && form.deadline(expected.today) != expected.deadline) {
        const QDate day = form.deadline(expected.today).value_or(QDate());
        wrong += QStringLiteral("deadline %1 instead of %2")
                     .arg(day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("none"),
                          expected.deadline->toString(Qt::ISODate));
    }
    for (const auto &[path, value] : expected.values) {
        if (form.value(path) != value) {
            wrong += QStringLiteral("%1 is %2 instead of %3")
                         .arg(path, writtenOut(form.value(path)), writtenOut(value));
        }
    }
    return wrong;
}

} // namespace madoguchi
