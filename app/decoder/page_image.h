#pragma once

#include <QByteArray>
#include <QImage>

namespace madoguchi
{

struct PdfFacts
{
    int pages = 0; ///< 0: not readable
    bool isLocked = false;
};
PdfFacts pdfFacts(const QByteArray &bytes);

/// A picture (page 0), upright, or the page of a PDF (from 0 on), fitted into a square of `side` pixels and
/// never made larger than it is by more than twice. Null for what can not be drawn.
QImage pageImage(const QByteArray &bytes, int page, int side);

} // namespace madoguchi
