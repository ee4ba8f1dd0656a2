#pragma once

#include "procedures/form.h"

namespace madoguchi
{

/// Answers and what must come out for them: written in a procedure's file, run by its linter and by tests.
struct ProcedureCase
{
    struct Expected
    {
        QString field; ///< a path
        QString code;
    };
    QString name;
    QDate today;
    KnownFacts facts;
    QList<std::pair<QString, QJsonValue>> answers; ///< as typed, in the order of the fields
    QList<Expected> issues;                        ///< all of them, in order
    QStringList hidden;
    QStringList shown;
    std::optional<QDate> deadline;
    QList<std::pair<QString, QJsonValue>> values; ///< what is understood, by path
};

/// The cases of a procedure. Errors: CatalogueInvalid with a JSON pointer into its file.
Result<QList<ProcedureCase>> readCases(const Procedure &procedure);

/// The form with the answers of a case.
Form filledForm(const std::shared_ptr<const Procedure> &procedure, const ProcedureCase &one);

/// What comes out otherwise than the case says; empty: all as it says.
QStringList differences(const Form &form, const ProcedureCase &expected);

} // namespace madoguchi
