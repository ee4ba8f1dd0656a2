#pragma once

#include "procedures/form.h"

#include <QDateTime>

namespace madoguchi
{

/// What a person filled in before they came to the counter (書かない窓口): an application that was not filed,
/// complete or not, and not signed.
struct PreEntry
{
    static constexpr int validDays = 30; ///< it is for the next visit, and the paper lies about

    QString procedureId;
    int procedureVersion = 0;
    QDateTime madeAt; ///< UTC, whole seconds
    QDate lastDay;    ///< in Japan
    QHash<QString, QJsonValue> answers;

    /// The visible answers of a form but attachments, which do not fit on paper.
    static PreEntry fromForm(const Form &form, const QDateTime &now);

    /// Canonical and small: deterministic CBOR (RFC 8949, 4.2.1) of {1: procedure, 2: version, 3: made at
    /// (seconds), 4: last day (days since 1970), 5: answers}, the keys of every map in order, compressed (its
    /// length in four bytes, then RFC 1950). The same entry gives the same CBOR everywhere.
    QByteArray toBytes() const;
    /// Errors: PreEntryDamaged (fact reason = content) for anything else, or more than 256 KiB.
    static Result<PreEntry> fromBytes(const QByteArray &bytes);

    bool operator==(const PreEntry &other) const = default;
};

} // namespace madoguchi
