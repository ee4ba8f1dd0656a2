#pragma once

#include "benefits/own_answers.h"
#include "vault/vault.h"

namespace madoguchi
{

/// What the person said about their household, sealed. What card and register know of it is not in here: it
/// is laid under these answers each time. Lives on its vault's thread; the vault outlives it.
class HouseholdAnswers
{
public:
    /// Answers that can no longer be read are asked for again. Errors: those of the vault but StorageCorrupt.
    static Result<HouseholdAnswers> open(Vault &vault);

    const OwnAnswers &answers() const { return m_answers; }
    /// Durable when it answers. Errors: those of the vault; then the answers are as before.
    Outcome keep(OwnAnswers answers);
    /// Nothing that was ever said stays. Errors: as keep().
    Outcome erase();

private:
    HouseholdAnswers(Vault &vault, OwnAnswers answers)
        : m_vault(&vault)
        , m_answers(std::move(answers))
    {
    }

    Vault *m_vault;
    OwnAnswers m_answers;
};

} // namespace madoguchi
