#pragma once

#include "crypto/certificate.h"
#include "procedures/form.h"

#include <optional>

namespace madoguchi
{

/// A counter that reads codes: of a town, for whom people seal what they bring.
struct CounterKeyHolder
{
    QString localGovernmentCode; ///< 団体コード, 6 digits
    QString name;                ///< of the town or its office, for people
    Certificate certificate;     ///< P-256, verified by whoever lists it
};

/// Whose counter a form is taken to, and whether it reads codes.
struct CounterChoice
{
    QString name; ///< for people; empty while the form names no town yet
    std::optional<Certificate> certificate;
};

/// The town that the form names as the one whose counter it is (Procedure::counterOf), else the connected
/// agency's own. A town named without a code, or that nobody lists, has no certificate: then there is paper.
CounterChoice counterFor(const Form &form, const std::optional<CounterKeyHolder> &connected,
                         const QList<CounterKeyHolder> &listed);

} // namespace madoguchi
