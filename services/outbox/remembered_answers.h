#pragma once

#include "vault/vault.h"

#include <QJsonObject>

namespace madoguchi
{

/// What one person has answered already, by the names under which later procedures ask for it, sealed: once
/// only. The last answer counts. Errors of every call: those of the vault.
class RememberedAnswers
{
public:
    /// What can not be read as answers is forgotten: it is asked for again.
    static Result<RememberedAnswers> open(Vault &vault);

    const QJsonObject &all() const { return m_answers; }
    /// These take the place of those with the same names. Durable when it answers.
    Outcome keep(const QJsonObject &answers);

private:
    RememberedAnswers(Vault &vault, QJsonObject answers)
        : m_vault(&vault)
        , m_answers(std::move(answers))
    {
    }

    Vault *m_vault;
    QJsonObject m_answers;
};

} // namespace madoguchi
