#pragma once

#include "benefits/benefit.h"

#include <QMap>

namespace madoguchi
{

/// The content's files by name, as bytes.
struct BenefitFiles
{
    QMap<QString, QByteArray> facts;
    QMap<QString, QByteArray> definitions;
    QMap<QString, QByteArray> tables;
    QMap<QString, QByteArray> benefits;
};

/// A file that can not be used, and why.
struct FileFault
{
    QString file; ///< "facts/base.json", "child-allowance.json"
    Error error;
};

/// The whole content: facts, tables, definitions and benefits, compiled into one program. It never changes
/// once it is made, and is shared.
class BenefitBook
{
public:
    /// All or nothing. Errors: CatalogueInvalid (fact: file).
    static Result<std::shared_ptr<const BenefitBook>> fromFiles(const BenefitFiles &files);
    /// For the linter: what can be read, every file that can not being told. Null when nothing can be said
    /// without facts, definitions and tables.
    static std::shared_ptr<const BenefitBook> readable(const BenefitFiles &files, QList<FileFault> &faults);

    BenefitBook(const BenefitBook &) = delete;
    BenefitBook &operator=(const BenefitBook &) = delete;

    const FactBook &facts() const { return m_facts; }
    const TableBook &tables() const { return m_tables; }
    const Program &program() const { return m_program; }
    const QList<Benefit> &benefits() const { return m_benefits; } ///< by id
    const Benefit *benefit(const QString &id) const;              ///< null: no such benefit
    /// The benefits (indexes) that a fact can change.
    const QList<int> &concernedBy(int fact) const;
    const QMap<QString, Expression::Pointer> &definitions() const { return m_definitions; }

private:
    BenefitBook() = default;
    void findConcerned();

    FactBook m_facts;
    TableBook m_tables;
    Program m_program;
    QList<Benefit> m_benefits;
    QMap<QString, Expression::Pointer> m_definitions;
    QHash<int, QList<int>> m_concerned;
};

/// What a benefit computes on a day: its requirement, amounts and the day its deadline counts from.
QList<int> rootsOf(const Benefit &benefit, const BenefitRule &rule);

} // namespace madoguchi
