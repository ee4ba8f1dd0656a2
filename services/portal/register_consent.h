#pragma once

#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace madoguchi
{

class Vault;

/// What a person answered when they were asked whether what an agency's register holds of them may be fetched
/// to this PC: for each agency, sealed, with when and to which words. Feed fetches nothing of it without.
/// Lives on its vault's thread; the vault outlives it.
class RegisterConsent
{
public:
    /// Version of the question's words (RegisterQuestion.qml). It grows when they ask for more than before:
    /// an answer to other words is none, and the person is asked again.
    static constexpr int wording = 1;

    struct Answer
    {
        bool isGiven = false;
        QDateTime at; ///< UTC
    };

    explicit RegisterConsent(Vault &vault)
        : m_vault(&vault)
    {
    }

    /// Nothing: not asked yet, asked in other words, or it can not be read any more. `audience`: the
    /// agency's, see GatewayClient.
    std::optional<Answer> answer(const QString &audience) const;
    bool isGiven(const QString &audience) const;
    /// Durable when it answers. Errors: those of the vault; then the former answer holds.
    Outcome keep(const QString &audience, const Answer &answer);

private:
    Vault *m_vault;
};

} // namespace madoguchi
