#pragma once

#include "app/printing/sheet.h"
#include "base/result.h"

namespace madoguchi
{

/// The sheet as a PDF of A4 pages (PDF/A-1b, ISO 19005-1: all fonts embedded, for keeping), with its title
/// and language. Needs a QGuiApplication; takes a moment, and
/// may be called on any thread. Errors: Internal.
Result<QByteArray> sheetPdf(const Sheet &sheet);

} // namespace madoguchi
