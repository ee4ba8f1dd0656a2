#include "signing/pdf_signing.h"

#include "base/japan_time.h"
#include "crypto/cms.h"
#include "signing/pdf_increment.h"

#include <QCryptographicHash>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Of the CMS in bytes; JPKI's certificate and signature need about 3,000.
constexpr qsizetype roomForCms = 12'288;
constexpr auto rangePlaceholder = "/ByteRange [0 0000000000 0000000000 0000000000]";
constexpr auto contentsKey = "/Contents <";
constexpr double markMargin = 28; ///< from the page's edges, in 1/72 inch: 10 mm

tl::unexpected<Error> unreadable(const char *reason)
{
    return failure(ErrorCode::PdfUnreadable, QString::fromLatin1(reason),
                   {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

/// A signature that certifies the document allows no more than its P says (12.8.2.2, table 254); a new
/// signature field is in none of its steps.
bool certifies(QPDFObjectHandle signature)
{
    if (!signature.isDictionary()) {
        return false;
    }
    for (QPDFObjectHandle reference : itemsOf(signature.getKey("/Reference"))) {
        if (reference.isDictionary() && reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP")) {
            return true;
        }
    }
    return false;
}

Result<SignablePdf> examine(QPDF &file)
{
    QPDFObjectHandle root = file.getRoot();
    QPDFObjectHandle permissions = root.getKey("/Perms");
    if (permissions.isDictionary() && permissions.hasKey("/DocMDP")) {
        return failure(ErrorCode::PdfLocked, QStringLiteral("Perms"));
    }
    const std::vector<QPDFObjectHandle> signatures = signatureDictionaries(file);
    if (std::any_of(signatures.begin(), signatures.end(), certifies)) {
        return failure(ErrorCode::PdfLocked, QStringLiteral("Reference"));
    }
    QPDFObjectHandle form = root.getKey("/AcroForm");
    if (form.isDictionary() && form.hasKey("/XFA")) {
        return unreadable("xfa");
    }
    const size_t before = file.getObjectCount();
    const size_t pages = file.getAllPages().size();
    // qpdf mends a broken tree of pages in its own view of it; what it shows is then not what the file says.
    if (pages == 0 || file.getObjectCount() != before || file.anyWarnings()) {
        return unreadable("damaged");
    }
    return SignablePdf{int(pages), int(signatures.size())};
}

/// 7.9.4, in Japan's time.
QByteArray pdfDate(const QDateTime &at)
{
    return inJapan(at).toString(QStringLiteral("'D:'yyyyMMddHHmmss")).toLatin1() + "+09'00'";
}

QByteArray signatureBody(const QDateTime &at)
{
    return "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n/M (" + pdfDate(at) +
           ")\n" + rangePlaceholder + '\n' + contentsKey + QByteArray(2 * roomForCms, '0') + "> >>";
}

/// Appends to the array under `key` of `owner`, which is made where there is none. `holder`: the indirect
/// object in which `owner` stands, or itself.
void appendTo(PdfIncrement &increment, const QPDFObjectHandle &holder, QPDFObjectHandle owner,
              const std::string &key, const QPDFObjectHandle &item)
{
    QPDFObjectHandle array = owner.getKey(key);
    if (!array.isArray()) {
        array = QPDFObjectHandle::newArray();
        owner.replaceKey(key, array);
    }
    array.appendItem(item);
    increment.changed(array.isIndirect() ? array : holder);
}

void addToForm(PdfIncrement &increment, const QPDFObjectHandle &field)
{
    QPDFObjectHandle root = increment.file().getRoot();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = increment.file().makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/AcroForm", form);
        increment.changed(root);
    }
    const QPDFObjectHandle holder = form.isIndirect() ? form : root;
    // 12.7.2, table 219: signatures exist, and the file is appended to only.
    form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3));
    increment.changed(holder);
    appendTo(increment, holder, form, "/Fields", field);
}

struct Box
{
    double width;
    double height;
};

/// How many visible signatures stand on the page.
int marksOn(QPDFObjectHandle page)
{
    int count = 0;
    for (QPDFObjectHandle annotation : itemsOf(page.getKey("/Annots"))) {
        if (annotation.isDictionary() && annotation.getKey("/FT").isNameAndEquals("/Sig") &&
            annotation.getKey("/Rect").isRectangle()) {
            const auto rectangle = annotation.getKey("/Rect").getArrayAsRectangle();
            count += rectangle.urx > rectangle.llx ? 1 : 0;
        }
    }
    return count;
}

/// At the page's foot to the right as it is shown, whichever way it is turned (table 30, Rotate).
QPDFObjectHandle::Rectangle placeOf(const Box &box, const QPDFObjectHandle::Rectangle &page, int turn,
                                    int below)
{
    const double up = markMargin + below * (box.height + markMargin / 4);
    switch (turn) {
    case 90:
        return {page.urx - up - box.height, page.ury - markMargin - box.width, page.urx - up,
                page.ury - markMargin};
    case 180:
        return {page.llx + markMargin, page.ury - up - box.height, page.llx + markMargin + box.width,
                page.ury - up};
    case 270:
        return {page.llx + up, page.lly + markMargin, page.llx + up + box.height,
                page.lly + markMargin + box.width};
    default:
        return {page.urx - markMargin - box.width, page.lly + up, page.urx - markMargin,
                page.lly + up + box.height};
    }
}

/// Turns the box the other way round than the page (12.5.5, algorithm 8.1 fits it into the rectangle).
const char *turned(int turn)
{
    switch (turn) {
    case 90:
        return "[ 0 1 -1 0 0 0 ]";
    case 180:
        return "[ -1 0 0 -1 0 0 ]";
    case 270:
        return "[ 0 -1 1 0 0 0 ]";
    default:
        return "[ 1 0 0 1 0 0 ]";
    }
}

/// 0, 90, 180 or 270, clockwise.
int turnOf(QPDFObjectHandle page)
{
    QPDFObjectHandle turn = QPDFPageObjectHelper(page).getAttribute("/Rotate", false);
    return turn.isInteger() ? (turn.getIntValueAsInt() % 360 + 360) % 360 : 0;
}

/// The rectangle of the field, and its appearance put into `field`.
QPDFObjectHandle::Rectangle draw(QPDF &file, QPDFObjectHandle page, const QByteArray &sheet,
                                 QPDFObjectHandle field)
{
    QPDF drawn;
    drawn.setSuppressWarnings(true);
    // What is copied stays in `drawn` until it is written, which is after this function.
    drawn.setImmediateCopyFrom(true);
    drawn.processMemoryFile("mark", sheet.constData(), size_t(sheet.size()));
    QPDFPageObjectHelper source(drawn.getAllPages().at(0));
    QPDFObjectHandle form =
        file.copyForeignObject(drawn.makeIndirectObject(source.getFormXObjectForPage(false)));
    const int turn = turnOf(page);
    form.getDict().replaceKey("/Matrix", QPDFObjectHandle::parse(turned(turn)));
    form.getDict().removeKey("/Group");
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", form);
    field.replaceKey("/AP", appearance);
    const auto size = form.getDict().getKey("/BBox").getArrayAsRectangle();
    return placeOf({size.urx - size.llx, size.ury - size.lly},
                   QPDFPageObjectHelper(page).getCropBox().getArrayAsRectangle(), turn, marksOn(page));
}

/// Makes the field with its widget (12.7.4.5, 12.5.6.19) and what it needs; gives the signature's dictionary.
Result<QPDFObjectHandle> addField(PdfIncrement &increment, const QDateTime &at,
                                  const std::optional<VisibleMark> &mark, int signatures)
{
    QPDF &file = increment.file();
    const auto &pages = file.getAllPages();
    const int wanted = !mark ? 1 : mark->page == VisibleMark::lastPage ? int(pages.size()) : mark->page;
    if (wanted < 1 || wanted > int(pages.size())) {
        return failure(ErrorCode::Internal, QStringLiteral("no such page"));
    }
    QPDFObjectHandle page = pages.at(size_t(wanted - 1));
    QPDFObjectHandle signature = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    increment.writtenAs(signature, signatureBody(at));

    // Print and Locked (table 165). The name has to be the only one of its kind; fields count from 1.
    QPDFObjectHandle field =
        QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /Rect [ 0 0 0 0 ] >>");
    const QByteArray name =
        QCryptographicHash::hash(pdfDate(at) + QByteArray::number(signatures), QCryptographicHash::Sha256)
            .toHex()
            .left(8);
    field.replaceKey("/T", QPDFObjectHandle::newString("Madoguchi-" + name.toStdString()));
    // What a screen reader says at the field (14.9.3).
    field.replaceKey("/TU", QPDFObjectHandle::newUnicodeString("電子署名"));
    field.replaceKey("/V", signature);
    field.replaceKey("/P", page);
    if (mark) {
        field.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(draw(file, page, mark->sheet, field)));
    }
    field = file.makeIndirectObject(field);
    appendTo(increment, page, page, "/Annots", field);
    addToForm(increment, field);
    return signature;
}

/// The signed file with room for the signature, and where that room is: from `<` to behind `>`.
struct Prepared
{
    QByteArray bytes;
    qsizetype begin;
    qsizetype end;

    QByteArray content() const { return bytes.first(begin) + bytes.sliced(end); }
};

Result<Prepared> prepare(QByteArrayView pdf, const QDateTime &at, const std::optional<VisibleMark> &mark)
{
    auto file = openPdf(pdf, PdfMending::None);
    if (!file) {
        return failure(file.error());
    }
    return withoutExceptions([&]() -> Result<Prepared> {
        const auto signable = examine(**file);
        if (!signable) {
            return failure(signable.error());
        }
        auto increment = PdfIncrement::after(pdf, *file);
        if (!increment) {
            return failure(increment.error());
        }
        const auto signature = addField(*increment, at, mark, signable->signatures);
        if (!signature) {
            return failure(signature.error());
        }
        Prepared prepared{increment->finish(), 0, 0};
        const qsizetype range = prepared.bytes.indexOf(rangePlaceholder, pdf.size());
        const qsizetype contents = prepared.bytes.indexOf(contentsKey, range);
        if (range < 0 || contents < 0 || (*file)->anyWarnings()) {
            return unreadable("damaged");
        }
        prepared.begin = contents + qsizetype(qstrlen(contentsKey)) - 1;
        prepared.end = prepared.begin + 2 * roomForCms + 2;
        QByteArray numbers = "/ByteRange [0 " + QByteArray::number(prepared.begin) + ' ' +
                             QByteArray::number(prepared.end) + ' ' +
                             QByteArray::number(prepared.bytes.size() - prepared.end) + ']';
        const auto width = qsizetype(qstrlen(rangePlaceholder));
        prepared.bytes.replace(range, width, numbers.leftJustified(width, ' '));
        return prepared;
    });
}

} // namespace

Result<SignablePdf> examinePdf(QByteArrayView pdf)
{
    const auto file = openPdf(pdf, PdfMending::None);
    if (!file) {
        return failure(file.error());
    }
    return withoutExceptions([&] { return examine(**file); });
}

Result<QByteArray> signPdf(QByteArrayView pdf, const Certificate &certificate, PrivateKey &key,
                           const QDateTime &at, const std::optional<VisibleMark> &mark)
{
    auto prepared = prepare(pdf, at, mark);
    if (!prepared) {
        return failure(prepared.error());
    }
    const auto cms = signCms(prepared->content(), certificate, key, CmsContent::Detached, std::nullopt);
    if (!cms) {
        return failure(cms.error());
    }
    if (cms->size() > roomForCms) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("CMS of %1 bytes").arg(cms->size()));
    }
    prepared->bytes.replace(prepared->begin + 1, 2 * cms->size(), cms->toHex());
    return std::move(prepared->bytes);
}

} // namespace madoguchi
