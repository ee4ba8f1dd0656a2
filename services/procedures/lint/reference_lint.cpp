#include "procedures/life_event.h"
#include "procedures/lint/lint.h"
#include "procedures/prefill.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi
{
namespace
{

QString fileOf(const Procedure &procedure) { return QStringLiteral("procedures/%1.json").arg(procedure.id); }

void lintOthers(const QList<Procedure> &procedures, const QSet<QString> &ids, QList<LintFinding> &findings)
{
    for (const Procedure &procedure : procedures) {
        for (const Predecessor &other : procedure.after) {
            if (!ids.contains(other.procedure)) {
                findings += lintError(fileOf(procedure), QStringLiteral("/after"),
                                      QStringLiteral("no such procedure: ") + other.procedure);
            }
        }
        for (const QString &other : procedure.followUps) {
            if (!ids.contains(other)) {
                findings += lintError(fileOf(procedure), QStringLiteral("/follow_ups"),
                                      QStringLiteral("no such procedure: ") + other);
            }
        }
    }
}

/// Procedures that wait for each other in a circle.
void lintCircles(const QList<Procedure> &procedures, QList<LintFinding> &findings)
{
    QHash<QString, QStringList> before;
    for (const Procedure &procedure : procedures) {
        for (const Predecessor &other : procedure.after) {
            before[procedure.id] += other.procedure;
        }
    }
    for (const Procedure &procedure : procedures) {
        QStringList open = before.value(procedure.id);
        QSet<QString> seen;
        while (!open.isEmpty()) {
            const QString id = open.takeLast();
            if (id == procedure.id) {
                findings += lintError(fileOf(procedure), QStringLiteral("/after"),
                                      QStringLiteral("waits for itself, by way of others"));
                break;
            }
            if (!seen.contains(id)) {
                seen.insert(id);
                open += before.value(id);
            }
        }
    }
}

void lintRemembered(const QList<Procedure> &procedures, QList<LintFinding> &findings)
{
    QHash<QString, FieldType> remembered;
    for (const Procedure &procedure : procedures) {
        for (const Field &field : procedure.fields) {
            const QString name = QLatin1String("answer.") + field.remember;
            if (remembered.value(name, field.type) != field.type && !field.remember.isEmpty()) {
                findings += lintWarning(fileOf(procedure), {},
                                        QStringLiteral("another type is remembered as ") + name);
            }
            remembered.insert(name, field.type);
        }
    }
    for (const Procedure &procedure : procedures) {
        for (qsizetype i = 0; i < procedure.fields.size(); ++i) {
            for (const QString &source : procedure.fields.at(i).prefill) {
                if (source.startsWith(QLatin1String("answer.")) && !remembered.contains(source)) {
                    findings += lintWarning(fileOf(procedure), QStringLiteral("/fields/%1/prefill").arg(i),
                                            QStringLiteral("nobody remembers ") + source);
                }
            }
        }
    }
}

/// Life events as their own reader judges them, and what their steps refer to.
void lintLifeEvents(const ProcedureFiles &files, const PartBook &parts, const QSet<QString> &ids,
                    QList<LintFinding> &findings)
{
    constexpr qsizetype largest = 4LL * 1024 * 1024;
    QHash<int, QString> orders;
    for (auto it = files.lifeEvents.begin(); it != files.lifeEvents.end(); ++it) {
        const QString file = QLatin1String("life-events/") + it.key();
        const auto event = parts.expand(it.value(), largest);
        if (!event) {
            findings += lintError(file, event.error().facts.value(QStringLiteral("pointer")).toString(),
                                  event.error().detail);
            continue;
        }
        const qsizetype foundBefore = findings.size();
        const QJsonArray steps = event->value(QLatin1String("steps")).toArray();
        QSet<QString> stepIds;
        for (const auto &step : steps) {
            stepIds.insert(step.toObject().value(QLatin1String("id")).toString());
        }
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QJsonObject step = steps.at(i).toObject();
            const QString procedure = step.value(QLatin1String("procedure")).toString();
            if (!procedure.isEmpty() && !ids.contains(procedure)) {
                findings += lintError(file, QStringLiteral("/steps/%1/procedure").arg(i),
                                      QStringLiteral("no such procedure: ") + procedure);
            }
            for (const auto &other : step.value(QLatin1String("after")).toArray()) {
                if (!stepIds.contains(other.toString())) {
                    findings += lintError(file, QStringLiteral("/steps/%1/after").arg(i),
                                          QStringLiteral("no such step: ") + other.toString());
                }
            }
        }
        // What no step refers to in vain is judged by the event's own reader.
        const auto whole = LifeEvent::fromJson(it.value(), parts);
        if (!whole && findings.size() == foundBefore) {
            findings += lintError(file, whole.error().facts.value(QStringLiteral("pointer")).toString(),
                                  whole.error().detail);
        }
        if (whole && orders.contains(whole->order)) {
            findings += lintWarning(file, QStringLiteral("/order"),
                                    QStringLiteral("the same as of ") + orders.value(whole->order));
        }
        if (whole) {
            orders.insert(whole->order, file);
        }
    }
}

void lintParts(const ProcedureFiles &files, QList<LintFinding> &findings)
{
    QSet<QString> used;
    for (const auto *some : {&files.procedures, &files.lifeEvents}) {
        for (const QByteArray &text : *some) {
            const QStringList ids = PartBook::used(QJsonDocument::fromJson(text).object());
            used += QSet<QString>(ids.begin(), ids.end());
        }
    }
    for (auto it = files.parts.begin(); it != files.parts.end(); ++it) {
        const QJsonObject parts =
            QJsonDocument::fromJson(it.value()).object().value(QLatin1String("parts")).toObject();
        for (const QString &id : parts.keys()) {
            if (!used.contains(id)) {
                findings += lintWarning(QLatin1String("parts/") + it.key(), QLatin1String("/parts/") + id,
                                        QStringLiteral("nobody uses it"));
            }
        }
    }
}

} // namespace

void lintReferences(const ProcedureFiles &files, const PartBook &parts, const QList<Procedure> &procedures,
                    QList<LintFinding> &findings)
{
    // By the names of the files: what can not be read is told as that, not as missing.
    QSet<QString> ids;
    for (const QString &name : files.procedures.keys()) {
        ids.insert(name.chopped(int(QLatin1String(".json").size())));
    }
    lintOthers(procedures, ids, findings);
    lintCircles(procedures, findings);
    lintRemembered(procedures, findings);
    lintLifeEvents(files, parts, ids, findings);
    lintParts(files, findings);
}

} // namespace madoguchi
