#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace madoguchi
{

/// Changes to a PDF as an incremental update (ISO 32000-1, 7.5.6): what stands stays, new versions of objects
/// are appended. For files as QPdfWriter makes them: one classic cross-reference table, generation 0.
class PdfUpdate
{
public:
    /// Errors: Internal, where the file is not of that kind.
    static Result<PdfUpdate> open(const QByteArray &pdf);

    qsizetype root() const { return m_root; } ///< the catalog's number
    qsizetype size() const { return m_size; } ///< one more than the highest number
    /// The object between "n 0 obj" and "endobj"; nothing for one that is not in the file.
    std::optional<QByteArray> object(qsizetype number) const;
    void replace(qsizetype number, const QByteArray &object) { m_replaced.insert(number, object); }
    QByteArray finish() const;

private:
    PdfUpdate() = default;

    QByteArray m_pdf;
    qsizetype m_table = 0;   ///< offset of the cross-reference table
    qsizetype m_entries = 0; ///< offset of its first entry
    qsizetype m_root = 0;
    qsizetype m_size = 0;
    QByteArray m_trailer; ///< without its brackets
    QMap<qsizetype, QByteArray> m_replaced;
};

} // namespace madoguchi
