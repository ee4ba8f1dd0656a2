#pragma once

#include "app/printing/sheet.h"

#include <QFont>

#include <memory>

class QPaintDevice;
class QSizeF;
class QTextDocument;

namespace madoguchi
{

/// Lays `sheet` out for `device` on pages of `body` (device units: the area between the margins). A heading
/// never stands alone at the foot of a page; a table's titles are repeated on each page.
std::unique_ptr<QTextDocument> layOut(const Sheet &sheet, QPaintDevice &device, const QSizeF &body);

/// How `text` is drawn: without a font's alternative forms where its script can do without. Those have no
/// character of their own (the digits of Noto Sans CJK beside Latin letters), and could be neither searched
/// nor copied. Forms of names that a selector asks for (葛󠄀) stay.
QFont::StyleStrategy paperStrategy(const QString &text);

} // namespace madoguchi
