#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace madoguchi
{

/// What came to a PDF behind one of its revisions.
enum class LaterChange {
    SignaturesOnly, ///< further signatures, invisible; the pages are what they were
    VisibleMark, ///< further signatures, of which at least one draws on a page: it may cover what was signed
    Other,       ///< anything else
};

/// Compares the revision that ends at `end` with the whole file, object by object. Allowed beside new
/// objects: signature fields added to pages and form, an empty signature field filled in, the document's
/// metadata. Errors: as openPdf().
Result<LaterChange> changeSince(QByteArrayView pdf, qsizetype end);

} // namespace madoguchi
