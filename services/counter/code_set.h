#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace madoguchi
{

/// Bytes as the texts of one or more QR codes. Each text: "MDGP1/SET/INDEX/COUNT/CHECK/DATA", in the
/// characters of the alphanumeric mode. SET: the first 6 bytes of the SHA-256 of all of the bytes, in hex, by
/// which codes that belong together are known and the whole is checked; INDEX from 1; CHECK: CRC-16 (ISO/IEC
/// 13239) of all else of the text, in hex, so that a misread code is told from a wrong one; DATA: Base45. Own
/// framing instead of Structured Append (ISO/IEC 18004, 8), which most scanners and zbar drop.

/// The most that one code holds: 400 bytes, 637 characters, version 17 at level M, 85 modules: at 50 mm on
/// paper 0.6 mm a module, which a counter's scanner and a phone read.
constexpr qsizetype bytesPerCode = 400;
constexpr qsizetype mostCodes = 30;

/// Errors: Internal for nothing, or for more than fits mostCodes.
Result<QList<QByteArray>> codesFor(QByteArrayView bytes);

/// Gathers the codes of one set in any order.
class CodeSet
{
public:
    /// What a code was.
    enum class Added {
        New,
        Duplicate, ///< it had been read before
    };
    /// One text as a scanner gives it; white space around it does not count. Errors: PreEntryDamaged (no such
    /// code, misread; fact reason = form | check), PreEntryMixed (a code of another set: what was gathered
    /// stays).
    Result<Added> add(QByteArrayView text);

    int count() const { return m_count; } ///< of the whole set; 0 before the first code
    QList<int> missing() const;           ///< numbers of the codes that have not been read
    bool isComplete() const { return m_count > 0 && m_parts.size() == m_count; }
    /// Errors: PreEntryIncomplete (fact missing: their numbers, joined by ", "), PreEntryDamaged (reason
    /// whole).
    Result<QByteArray> bytes() const;

private:
    QByteArray m_set;
    int m_count = 0;
    QMap<int, QByteArray> m_parts;
};

} // namespace madoguchi
