#include "signing/pdf_file.h"

#include "signing/document_limit.h"

#include <set>

namespace madoguchi
{
namespace
{

constexpr int deepestField = 32; ///< forms nest two or three levels

void collectValues(QPDFObjectHandle field, bool isSignature, int depth, std::set<QPDFObjGen> &seen,
                   std::vector<QPDFObjectHandle> &values)
{
    if (!field.isDictionary() || depth > deepestField ||
        (field.isIndirect() && !seen.insert(field.getObjGen()).second)) {
        return;
    }
    if (field.hasKey("/FT")) {
        isSignature = field.getKey("/FT").isNameAndEquals("/Sig");
    }
    if (isSignature && field.getKey("/V").isDictionary()) {
        values.push_back(field.getKey("/V"));
    }
    for (const QPDFObjectHandle &kid : itemsOf(field.getKey("/Kids"))) {
        collectValues(kid, isSignature, depth + 1, seen, values);
    }
}

} // namespace

std::vector<QPDFObjectHandle> itemsOf(QPDFObjectHandle array)
{
    return array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>();
}

std::vector<QPDFObjectHandle> signatureDictionaries(QPDF &file)
{
    QPDFObjectHandle form = file.getRoot().getKey("/AcroForm");
    std::vector<QPDFObjectHandle> values;
    std::set<QPDFObjGen> seen;
    if (form.isDictionary()) {
        for (const QPDFObjectHandle &field : itemsOf(form.getKey("/Fields"))) {
            collectValues(field, false, 0, seen, values);
        }
    }
    return values;
}

Error pdfError(const std::exception &exception)
{
    if (const auto *exc = dynamic_cast<const QPDFExc *>(&exception)) {
        const bool isLocked = exc->getErrorCode() == qpdf_e_password;
        return {isLocked ? ErrorCode::PdfEncrypted : ErrorCode::PdfUnreadable,
                QStringLiteral("qpdf: error %1 at %2").arg(exc->getErrorCode()).arg(exc->getFilePosition()),
                {}};
    }
    return {ErrorCode::PdfUnreadable, QStringLiteral("qpdf: logic"), {}};
}

Result<std::shared_ptr<QPDF>> openPdf(QByteArrayView pdf, PdfMending mending)
{
    if (const Outcome size = checkSize(pdf.size()); !size) {
        return failure(size.error());
    }
    // Readers forgive bytes before the header; every offset of an increment would be beside what it means.
    if (!pdf.startsWith("%PDF-")) {
        return failure(ErrorCode::PdfUnreadable, QStringLiteral("no %PDF- at the beginning"));
    }
    return withoutExceptions([&]() -> Result<std::shared_ptr<QPDF>> {
        auto file = std::make_shared<QPDF>();
        file->setSuppressWarnings(true);
        file->setAttemptRecovery(mending == PdfMending::Tried);
        file->processMemoryFile("document", pdf.data(), size_t(pdf.size()));
        // Without mending, opening throws at what is wrong and warns of what does no harm (a Size too large
        // by one): those warnings go, so that later ones can be told from them.
        file->getWarnings();
        if (file->isEncrypted()) {
            return failure(ErrorCode::PdfEncrypted, QStringLiteral("opened by an empty password"));
        }
        return file;
    });
}

} // namespace madoguchi
