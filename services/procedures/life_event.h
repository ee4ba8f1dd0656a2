#pragma once

#include "procedures/legal_ground.h"

namespace madoguchi
{

/// Where a step of a life event is done.
enum class StepPlace {
    Online,   ///< here, by the procedure it names
    Counter,  ///< at a municipality's counter
    Elsewhere ///< with somebody else: an employer, a pension office, another site
};

/// One thing to do in a life event, in the words of the person at the window.
struct LifeEventStep
{
    QString id; ///< [a-z0-9]+(-[a-z0-9]+)*
    LocalizedText title;
    StepPlace place = StepPlace::Counter;
    QString procedureId;    ///< there exactly when it is done online
    LocalizedText office;   ///< who takes it; may be empty, like all below
    LocalizedText deadline; ///< in words
    LocalizedText bring;
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
    QList<LifeEventStep> steps;

    /// Strict, as Procedure::fromJson(). Errors: CatalogueInvalid with a JSON pointer in the detail.
    static Result<LifeEvent> fromJson(const QByteArray &text);
};

} // namespace madoguchi
