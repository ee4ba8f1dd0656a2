#pragma once

#include "base/result.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <memory>
#include <vector>

namespace madoguchi
{

/// How much damage of a file is mended while it is read: none in one that will be signed (the person would
/// sign what is not there), as much as can be in one whose signatures are looked for.
enum class PdfMending { None, Tried };

/// Reads a PDF that stays in memory as long as the result lives. For the .cpp files of this folder only.
/// Errors: DocumentTooLarge, PdfEncrypted, PdfUnreadable.
Result<std::shared_ptr<QPDF>> openPdf(QByteArrayView pdf, PdfMending mending);

/// The items of an array; none of what is no array.
std::vector<QPDFObjectHandle> itemsOf(QPDFObjectHandle array);

/// The value of every signature field that has one (ISO 32000-1, 12.7.4.5), in the order of the form. Throws
/// as qpdf does.
std::vector<QPDFObjectHandle> signatureDictionaries(QPDF &file);

/// What an exception of qpdf is to a person. Positions and numbers alone go into the detail: qpdf's own words
/// may quote the document.
Error pdfError(const std::exception &exception);

/// Exceptions don't cross a room's wall: `work` gives a Result, what it throws becomes its error.
template<typename Work>
auto withoutExceptions(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return failure(pdfError(exception));
    }
}

} // namespace madoguchi
