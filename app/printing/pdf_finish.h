#pragma once

#include "base/result.h"

#include <QList>

class QFont;

namespace madoguchi
{

/// `pdf`, as QPdfWriter made it with `fonts`, with what Qt leaves out or gets wrong:
/// - its language (BCP 47), by which a reader's voice goes, and its title as the window's (ISO 32000-1,
///   14.9.2 and 12.2);
/// - the characters that searching, copying and reading aloud find behind the glyphs (9.10.3): where a font
///   draws several characters alike, Qt names any of them (⽉, a radical, for 月), and of those beyond U+FFFF
///   (𠮷) none. `written` is all text in the file.
/// Errors: Internal, where the file is of another kind.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const QString &language, const QString &written,
                               const QList<QFont> &fonts);

} // namespace madoguchi
