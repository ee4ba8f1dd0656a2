#pragma once

#include "signing/pdf_file.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace madoguchi
{

/// What is added to a PDF as an incremental update (ISO 32000-1, 7.5.6): what stands stays to its last byte,
/// objects changed or made in qpdf's view of it are appended with a cross-reference section of the kind the
/// file ends with (7.5.4, or 7.5.8 for a stream). qpdf reads, and writes objects; this writes the section,
/// which qpdf can not.
class PdfIncrement
{
public:
    /// `file` reads `pdf`. Errors: PdfUnreadable where the end of the file is of no kind that can be appended
    /// to.
    static Result<PdfIncrement> after(QByteArrayView pdf, std::shared_ptr<QPDF> file);

    QPDF &file() const { return *m_file; }

    /// `object` was changed: its new state is appended.
    void changed(const QPDFObjectHandle &object);
    /// The object is appended as these bytes instead of as qpdf would write it.
    void writtenAs(const QPDFObjectHandle &object, const QByteArray &body);

    /// The whole new file: `pdf`, every object that is new or was changed, the section. Throws as qpdf does.
    QByteArray finish();

    /// The last startxref (7.5.5); below 0 when there is none.
    static qint64 lastSection(QByteArrayView pdf);

private:
    PdfIncrement(QByteArrayView pdf, std::shared_ptr<QPDF> file, qint64 section)
        : m_pdf(pdf.toByteArray())
        , m_file(std::move(file))
        , m_section(section)
        , m_before(int(m_file->getObjectCount()))
    {
    }

    QByteArray m_pdf;
    std::shared_ptr<QPDF> m_file;
    qint64 m_section; ///< offset of the section that stands last
    int m_before;     ///< the highest object number before anything was made
    std::map<QPDFObjGen, QPDFObjectHandle> m_changed;
    std::map<QPDFObjGen, QByteArray> m_bodies;
};

} // namespace madoguchi
