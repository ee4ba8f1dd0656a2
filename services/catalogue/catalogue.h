#pragma once

#include "benefits/benefit_book.h"
#include "catalogue/municipalities.h"
#include "procedures/life_event.h"
#include "procedures/procedure.h"

namespace madoguchi
{

/// What is data: procedures, life events, benefits, towns. The base content is compiled in, so it is always
/// there; files in an installed folder of the same layout (procedures/*.json, life-events/*.json,
/// benefits/ with its facts, definitions and tables, municipalities.csv) are taken instead of the base files
/// of the same name, or beside them.
class Catalogue
{
public:
    /// `folder` empty: the base content alone. All or nothing: one bad file fails the whole.
    /// Errors: CatalogueInvalid (fact: file), StorageFailed (a file can not be read).
    static Result<Catalogue> load(const QString &folder = {});

    /// By id. Errors: ProcedureUnknown.
    Result<Procedure> procedure(const QString &id) const;
    const QList<Procedure> &procedures() const { return m_procedures; } ///< by id
    const QList<LifeEvent> &lifeEvents() const { return m_lifeEvents; } ///< the most asked for first
    const std::shared_ptr<const BenefitBook> &benefits() const { return m_benefits; }
    const Municipalities &municipalities() const { return m_municipalities; }

private:
    Outcome checkLifeEvents();
    Outcome checkBenefits() const;

    QList<Procedure> m_procedures;
    QList<LifeEvent> m_lifeEvents;
    std::shared_ptr<const BenefitBook> m_benefits;
    Municipalities m_municipalities;
};

} // namespace madoguchi
