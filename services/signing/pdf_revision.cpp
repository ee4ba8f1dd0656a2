#include "signing/pdf_revision.h"

#include "signing/pdf_file.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <initializer_list>

namespace madoguchi
{
namespace
{

using Keys = std::initializer_list<const char *>;

bool isSame(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (before.isStream() != after.isStream()) {
        return false;
    }
    if (!before.isStream()) {
        return before.unparseResolved() == after.unparseResolved();
    }
    const auto x = before.getRawStreamData();
    const auto y = after.getRawStreamData();
    return before.getDict().unparseResolved() == after.getDict().unparseResolved() &&
           x->getSize() == y->getSize() &&
           std::equal(x->getBuffer(), x->getBuffer() + x->getSize(), y->getBuffer());
}

/// The dictionaries are the same but for these keys.
bool isSameBut(QPDFObjectHandle before, QPDFObjectHandle after, Keys keys)
{
    if (!before.isDictionary() || !after.isDictionary()) {
        return false;
    }
    QPDFObjectHandle x = before.shallowCopy();
    QPDFObjectHandle y = after.shallowCopy();
    for (const char *key : keys) {
        x.removeKey(key);
        y.removeKey(key);
    }
    return x.unparseResolved() == y.unparseResolved();
}

bool isSignatureField(QPDFObjectHandle object)
{
    return object.isDictionary() && object.getKey("/FT").isNameAndEquals("/Sig");
}

bool drawsNothing(QPDFObjectHandle field)
{
    if (!field.getKey("/Rect").isRectangle()) {
        return !field.hasKey("/AP");
    }
    const auto box = field.getKey("/Rect").getArrayAsRectangle();
    return box.urx <= box.llx || box.ury <= box.lly;
}

/// One comparison of two revisions; remembers whether anything that was added can be seen.
class Comparison
{
public:
    bool allows(QPDFObjectHandle before, QPDFObjectHandle after, bool isCatalog, bool isInformation)
    {
        if (isSame(before, after) || isInformation) {
            return true;
        }
        if (isCatalog) {
            return isSameBut(before, after, {"/AcroForm", "/DSS", "/Extensions", "/Metadata"}) &&
                   formGrew(before.getKey("/AcroForm"), after.getKey("/AcroForm"));
        }
        if (before.isArray()) {
            return grew(before, after);
        }
        if (before.isStream()) {
            return before.isStreamOfType("/Metadata") && after.isStreamOfType("/Metadata");
        }
        if (isSignatureField(before)) {
            m_isSeen = m_isSeen || !drawsNothing(after);
            return !before.hasKey("/V") && isSameBut(before, after, {"/V", "/AP", "/F", "/M", "/MK"});
        }
        if (before.isDictionaryOfType("/Page")) {
            return isSameBut(before, after, {"/Annots"}) &&
                   grew(before.getKey("/Annots"), after.getKey("/Annots"));
        }
        // A reference into nothing that leads somewhere now would be a change of its own: before is null
        // then.
        return before.isDictionary() && formGrew(before, after);
    }

    bool isSeen() const { return m_isSeen; }

private:
    bool formGrew(QPDFObjectHandle before, QPDFObjectHandle after)
    {
        if (before.isNull()) {
            return after.isNull() || (after.isDictionary() && grew(before, after.getKey("/Fields")));
        }
        return isSameBut(before, after, {"/Fields", "/SigFlags"}) &&
               grew(before.getKey("/Fields"), after.getKey("/Fields"));
    }

    /// What was there stands where it stood, and what came is signature fields.
    bool grew(QPDFObjectHandle before, QPDFObjectHandle after)
    {
        const auto x = itemsOf(before);
        const auto y = itemsOf(after);
        if (y.size() < x.size() || (!after.isArray() && !x.empty())) {
            return false;
        }
        for (size_t i = 0; i < y.size(); ++i) {
            if (i < x.size() ? QPDFObjectHandle(x[i]).unparse() != QPDFObjectHandle(y[i]).unparse()
                             : !isSignatureField(y[i])) {
                return false;
            }
            m_isSeen = m_isSeen || (i >= x.size() && !drawsNothing(y[i]));
        }
        return true;
    }

    bool m_isSeen = false;
};

/// Belongs to the file, not to the document.
bool isStructure(QPDFObjectHandle object)
{
    return object.isStreamOfType("/XRef") || object.isStreamOfType("/ObjStm");
}

} // namespace

Result<LaterChange> changeSince(QByteArrayView pdf, qsizetype end)
{
    const auto before = openPdf(pdf.first(end), PdfMending::None);
    const auto after = openPdf(pdf, PdfMending::None);
    if (!before || !after) {
        return failure(!before ? before.error() : after.error());
    }
    return withoutExceptions([&]() -> Result<LaterChange> {
        const QPDFObjGen catalog = (*before)->getRoot().getObjGen();
        const QPDFObjectHandle information = (*before)->getTrailer().getKey("/Info");
        const QPDFObjectHandle nextInformation = (*after)->getTrailer().getKey("/Info");
        if ((*after)->getRoot().getObjGen() != catalog) {
            return LaterChange::Other;
        }
        Comparison comparison;
        for (QPDFObjectHandle object : (*before)->getAllObjects()) {
            const QPDFObjGen id = object.getObjGen();
            const bool isInformation = information.isIndirect() && id == information.getObjGen() &&
                                       nextInformation.isIndirect() && id == nextInformation.getObjGen();
            if (!isStructure(object) &&
                !comparison.allows(object, (*after)->getObject(id), id == catalog, isInformation)) {
                return LaterChange::Other;
            }
        }
        return comparison.isSeen() ? LaterChange::VisibleMark : LaterChange::SignaturesOnly;
    });
}

} // namespace madoguchi
