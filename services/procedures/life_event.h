#pragma once

#include "procedures/condition.h"
#include "procedures/field.h"
#include "procedures/procedure.h"

namespace madoguchi
{

/// One thing to do in a life event, in the words of the person at the window.
struct LifeEventStep
{
    QString id;                         ///< [a-z0-9]+(-[a-z0-9]+)*
    LocalizedText title;                ///< empty: the procedure's
    std::optional<FilingPlace> place;   ///< nothing: the procedure's
    QString procedureId;                ///< empty where nothing is filled in here
    LocalizedText office;               ///< who takes it; empty: the procedure's, or nobody in particular
    std::optional<Condition> appliesIf; ///< for everybody without one
    LocalizedText when;                 ///< the same in words; there exactly with `appliesIf`
    std::optional<DayRule> due;         ///< the last day
    std::optional<DayRule> opens;       ///< the first day
    LocalizedText deadline;             ///< the same in words; may be empty, like all below
    QStringList after;                  ///< ids of steps that come first
    QList<BringItem> bring;
    LocalizedText note;
};

/// What happens in a life (引越し, 出生 …) and what is to be done then, in the order in which to do it. Reads
/// from content/life-events/<id>.json.
struct LifeEvent
{
    QString id;
    int order = 0; ///< among life events: the most asked for first
    LocalizedText title;
    LocalizedText summary;
    LegalGround legalGround;
    QList<Field> questions; ///< few; each may be left open
    QList<LifeEventStep> steps;

    const Field *question(const QString &questionId) const; ///< null for an unknown one

    /// Strict, as Procedure::fromJson(); no step may wait for itself. Errors: CatalogueInvalid with a JSON
    /// pointer in the detail.
    static Result<LifeEvent> fromJson(const QByteArray &text, const PartBook &parts);
};

} // namespace madoguchi
