#include "procedures/lint/lint.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int staleAfterDays = 365;

QString procedureFile(const QString &id) { return QStringLiteral("procedures/%1.json").arg(id); }

LintFinding unreadable(const QString &file, const Error &error)
{
    return lintError(file, error.facts.value(QStringLiteral("pointer")).toString(), error.detail);
}

/// What a person should be told although nothing enforces it.
void lintStatements(const QString &file, const Procedure &procedure, const QDate &today,
                    QList<LintFinding> &findings)
{
    const QDate checked = procedure.legalGround.checkedOn;
    if (checked.daysTo(today) > staleAfterDays || checked > today) {
        findings += lintWarning(file, QStringLiteral("/legal_ground/checked_on"),
                                QStringLiteral("checked more than a year ago, or in the future"));
    }
    if (procedure.where == FilingPlace::Elsewhere && procedure.link.isEmpty()) {
        findings += lintWarning(file, QStringLiteral("/link"), QStringLiteral("no link to where it is done"));
    }
    if (procedure.isFiledHere() && procedure.signature == SignatureLevel::None) {
        findings += lintWarning(file, QStringLiteral("/signature"),
                                QStringLiteral("filed without knowing from whom it is"));
    }
    if (procedure.afterwards.isEmpty()) {
        findings += lintWarning(file, QStringLiteral("/afterwards"),
                                QStringLiteral("says nothing about what comes next"));
    }
    if (!procedure.isFiledHere() && procedure.bring.isEmpty() && procedure.where != FilingPlace::Elsewhere) {
        findings +=
            lintWarning(file, QStringLiteral("/bring"), QStringLiteral("says nothing about what to bring"));
    }
}

/// What a person types, and so could type the number into.
bool isTyped(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::PersonName:
    case FieldType::Address:
    case FieldType::Kana:
    case FieldType::PostalCode:
    case FieldType::Phone:
    case FieldType::Number:
    case FieldType::Yen:
    case FieldType::Email:
        return true;
    default:
        return false;
    }
}

/// By the glossary a label calls it マイナンバー（個人番号）: the everyday word and that of the law and the
/// paper.
void lintNameOfNumber(const QString &file, const QString &pointer, const QString &label,
                      QList<LintFinding> &findings)
{
    static const QRegularExpression alone(
        QStringLiteral("マイナンバー(?!カード|（個人番号）|ポータル|通知|法)"));
    if (alone.match(label).hasMatch()) {
        findings += lintWarning(file, pointer + QLatin1String("/label"),
                                QStringLiteral("in a label it is called マイナンバー（個人番号）"));
    }
}

/// The Individual Number may be asked for by the office alone (番号法), never in a form of this program.
void lintField(const QString &file, const QString &pointer, const Field &field, QList<LintFinding> &findings)
{
    const QString label = field.label.in(QStringLiteral("ja"));
    const bool namesNumber =
        (label.contains(QStringLiteral("個人番号")) || label.contains(QStringLiteral("マイナンバー"))) &&
        !label.contains(QStringLiteral("カード"));
    if (namesNumber && isTyped(field.type)) {
        findings += lintError(file, pointer, QStringLiteral("the Individual Number is never a field"));
    }
    lintNameOfNumber(file, pointer, label, findings);
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        lintNameOfNumber(file, pointer + QStringLiteral("/choices/%1").arg(i),
                         field.choices.at(i).label.in(QStringLiteral("ja")), findings);
    }
    for (qsizetype i = 0; i < field.fields.size(); ++i) {
        lintField(file, pointer + QStringLiteral("/fields/%1").arg(i), field.fields.at(i), findings);
    }
}

void lintOne(const QString &file, const Procedure &procedure, const QDate &today,
             QList<LintFinding> &findings)
{
    lintStatements(file, procedure, today, findings);
    for (qsizetype i = 0; i < procedure.fields.size(); ++i) {
        lintField(file, QStringLiteral("/fields/%1").arg(i), procedure.fields.at(i), findings);
    }
    lintReach(file, procedure, today, findings);
    lintWindows(file, procedure, today, findings);
    lintAttachments(file, procedure, findings);
    lintProcedureCases(file, procedure, findings);
}

} // namespace

QList<LintFinding> lintProcedures(const ProcedureLintRequest &request)
{
    QList<LintFinding> findings;
    const auto isWanted = [&](const QString &file) {
        return (request.own.isEmpty() || request.own.contains(file)) &&
               (request.only.isEmpty() || request.only.contains(file));
    };
    PartBook parts;
    for (auto it = request.files.parts.begin(); it != request.files.parts.end(); ++it) {
        const QString file = QLatin1String("parts/") + it.key();
        if (lintKind(file, it.value(), findings)) {
            continue;
        }
        if (const Outcome added = parts.add(it.value()); !added) {
            findings += unreadable(file, added.error());
        }
        lintTexts(file, it.value(), findings);
    }
    QList<Procedure> procedures;
    for (auto it = request.files.procedures.begin(); it != request.files.procedures.end(); ++it) {
        const QString file = QLatin1String("procedures/") + it.key();
        if (lintKind(file, it.value(), findings)) {
            continue;
        }
        const auto procedure = Procedure::fromJson(it.value(), parts);
        if (isWanted(file)) {
            lintTexts(file, it.value(), findings);
        }
        if (!procedure) {
            findings += unreadable(file, procedure.error());
            continue;
        }
        procedures += *procedure;
        if (file != procedureFile(procedure->id)) {
            findings += lintError(file, QStringLiteral("/id"), QStringLiteral("not the name of the file"));
        }
        if (isWanted(file)) {
            lintPlaces(file, it.value(), parts, findings);
            lintOne(file, *procedure, request.today, findings);
        }
    }
    ProcedureFiles others = request.files;
    for (auto it = request.files.lifeEvents.begin(); it != request.files.lifeEvents.end(); ++it) {
        const QString file = QLatin1String("life-events/") + it.key();
        if (lintKind(file, it.value(), findings)) {
            others.lifeEvents.remove(it.key());
        } else if (isWanted(file)) {
            lintTexts(file, it.value(), findings);
            lintPlaces(file, it.value(), parts, findings);
        }
    }
    lintReferences(others, parts, procedures, findings);
    findings.removeIf([&](const LintFinding &finding) { return !isWanted(finding.file); });
    std::stable_sort(findings.begin(), findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.file < b.file;
    });
    return findings;
}

} // namespace madoguchi
