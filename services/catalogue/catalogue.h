#pragma once

#include "benefits/benefit_book.h"
#include "catalogue/municipalities.h"
#include "catalogue/procedure_shelf.h"
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
    /// `folder` empty: the base content alone. One bad file fails the whole, but for procedures: they are
    /// read at their first use. Errors: CatalogueInvalid (fact: file), StorageFailed (a file can not be
    /// read).
    static Result<Catalogue> load(const QString &folder = {});

    /// By id; the same object each time. Errors: see ProcedureShelf::procedure().
    Result<std::shared_ptr<const Procedure>> procedure(const QString &id) const;
    /// All that can be read, by id. Reads every file that was not used yet: for looking through all of them.
    QList<Procedure> procedures() const;
    const QList<LifeEvent> &lifeEvents() const { return m_lifeEvents; } ///< the most asked for first
    const std::shared_ptr<const BenefitBook> &benefits() const { return m_benefits; }
    const Municipalities &municipalities() const { return m_municipalities; }

private:
    Outcome checkLifeEvents();
    Outcome checkBenefits() const;

    std::shared_ptr<const ProcedureShelf> m_procedures;
    QList<LifeEvent> m_lifeEvents;
    std::shared_ptr<const BenefitBook> m_benefits;
    Municipalities m_municipalities;
};

} // namespace madoguchi
