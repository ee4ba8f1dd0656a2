#include "signing/pdf_signatures.h"

#include "crypto/cms.h"
#include "signing/pdf_file.h"

#include <qpdf/QUtil.hh>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// A document has a handful; a thousand would be somebody's trap.
constexpr size_t mostSignatures = 64;

QDateTime timeIn(QPDFObjectHandle date)
{
    QUtil::QPDFTime parts;
    if (!date.isString() || !QUtil::pdf_time_to_qpdf_time(date.getStringValue(), &parts)) {
        return {};
    }
    // qpdf counts minutes west of Greenwich.
    return QDateTime(QDate(parts.year, parts.month, parts.day), QTime(parts.hour, parts.minute, parts.second),
                     Qt::OffsetFromUTC, -parts.tz_delta * 60)
        .toUTC();
}

bool isHexString(QByteArrayView text)
{
    return text.size() >= 2 && text.startsWith('<') && text.endsWith('>') &&
           std::all_of(text.begin() + 1, text.end() - 1, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

/// ByteRange is [0 gapBegin gapEnd length], and the gap is exactly the string in Contents: everything else
/// that it could leave out could be changed unnoticed.
bool readRange(PdfSignature &signature, QPDFObjectHandle dictionary, QByteArrayView pdf)
{
    qint64 numbers[4] = {};
    const auto items = itemsOf(dictionary.getKey("/ByteRange"));
    if (items.size() != 4) {
        return false;
    }
    for (size_t i = 0; i < 4; ++i) {
        if (!QPDFObjectHandle(items[i]).isInteger()) {
            return false;
        }
        numbers[i] = QPDFObjectHandle(items[i]).getIntValue();
    }
    const auto [start, begin, end, rest] = numbers;
    if (start != 0 || begin <= 0 || end <= begin || end > pdf.size() || rest < 0 || rest > pdf.size() - end) {
        return false;
    }
    const QByteArrayView gap = pdf.sliced(begin, end - begin);
    const std::string contents = dictionary.getKey("/Contents").getStringValue();
    if (!isHexString(gap) || QByteArray::fromHex(gap.toByteArray()) !=
                                 QByteArrayView(contents.data(), qsizetype(contents.size()))) {
        return false;
    }
    signature.gapBegin = begin;
    signature.gapEnd = end;
    signature.end = end + rest;
    return true;
}

PdfSignature read(QPDFObjectHandle dictionary, QByteArrayView pdf)
{
    PdfSignature signature;
    QPDFObjectHandle subFilter = dictionary.getKey("/SubFilter");
    if (subFilter.isName()) {
        signature.subFilter = QString::fromStdString(subFilter.getName()).mid(1);
    }
    signature.claimedTime = timeIn(dictionary.getKey("/M"));
    if (!dictionary.getKey("/Contents").isString()) {
        return signature;
    }
    const std::string contents = dictionary.getKey("/Contents").getStringValue();
    const QByteArrayView padded(contents.data(), qsizetype(contents.size()));
    const QByteArrayView der = firstDerValue(padded);
    const QByteArrayView padding = padded.sliced(der.size());
    if (std::all_of(padding.begin(), padding.end(), [](char c) { return c == '\0'; })) {
        signature.cms = der.toByteArray();
    }
    if (readRange(signature, dictionary, pdf)) {
        signature.coverage = signature.end == pdf.size() ? PdfCoverage::Whole : PdfCoverage::Appended;
    }
    return signature;
}

} // namespace

QByteArray PdfSignature::signedBytes(QByteArrayView pdf) const
{
    QByteArray bytes = pdf.first(gapBegin).toByteArray();
    const QByteArrayView rest = pdf.sliced(gapEnd, end - gapEnd);
    return bytes.append(rest.data(), rest.size());
}

Result<QList<PdfSignature>> signaturesOf(QByteArrayView pdf)
{
    const auto file = openPdf(pdf, PdfMending::Tried);
    if (!file) {
        return failure(file.error());
    }
    return withoutExceptions([&]() -> Result<QList<PdfSignature>> {
        QList<PdfSignature> list;
        const auto dictionaries = signatureDictionaries(**file);
        if (dictionaries.size() > mostSignatures) {
            return failure(ErrorCode::PdfUnreadable, QStringLiteral("too many signatures"));
        }
        for (const QPDFObjectHandle &dictionary : dictionaries) {
            list += read(dictionary, pdf);
        }
        std::stable_sort(list.begin(), list.end(),
                         [](const auto &a, const auto &b) { return a.end < b.end; });
        const bool isCovered = !list.isEmpty() && list.last().coverage == PdfCoverage::Whole;
        for (PdfSignature &signature : list) {
            if (isCovered && signature.coverage == PdfCoverage::Appended) {
                signature.coverage = PdfCoverage::Revision;
            }
        }
        return list;
    });
}

} // namespace madoguchi
