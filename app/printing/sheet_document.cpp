#include "app/printing/sheet_document.h"

#include "app/printing/qr_code.h"
#include "base/readings.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor soft(0x4d, 0x4d, 0x4d);
const QColor line(0x94, 0x94, 0x94);
const QColor shade(0xf0, 0xf2, 0xf5);

constexpr double titleSize = 18; // points
constexpr double headingSize = 12;
constexpr double bodySize = 10.5; // the usual size of Japanese business papers (10.5ポイント)
constexpr double smallSize = 9;
constexpr double codeSize = 40;     // mm: a phone reads it at arm's length
constexpr double longCodeSize = 60; // mm: 0.6 mm a module with 93 of them

/// Formats are measured in the pixels of the first screen and scaled to the paper by the layout.
double mm(double millimetres)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return millimetres / 25.4 * (screen ? screen->logicalDotsPerInchY() : 100);
}

QTextCharFormat type(double points, QFont::Weight weight = QFont::Normal, const QColor &color = ink)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(color);
    return format;
}

QTextBlockFormat paragraph(double above, double below, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(mm(above));
    format.setBottomMargin(mm(below));
    format.setAlignment(alignment);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

void insert(QTextCursor &cursor, const QString &text, QTextCharFormat format)
{
    format.setFontStyleStrategy(paperStrategy(text));
    cursor.insertText(withoutReadings(text), format);
}

/// Writes the parts one after the other and remembers where the headings stand.
class Writer
{
public:
    explicit Writer(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    void head(const Sheet &sheet)
    {
        if (!sheet.banner.isEmpty()) {
            banner(sheet.banner);
        }
        if (!sheet.date.isEmpty()) {
            write(sheet.date, paragraph(0, 0, Qt::AlignRight), type(bodySize));
        }
        if (!sheet.office.isEmpty()) {
            write(sheet.office, paragraph(0, 0), type(bodySize));
        }
        write(sheet.title, paragraph(5, 3, Qt::AlignHCenter), type(titleSize, QFont::Bold));
    }

    void operator()(const SheetRows &rows)
    {
        heading(rows.heading);
        if (rows.rows.isEmpty()) {
            return;
        }
        QTextTable &table = grid(int(rows.rows.size()), 2, {30, 70});
        for (int i = 0; i < rows.rows.size(); ++i) {
            cell(table, i, 0, rows.rows.at(i).first, true);
            cell(table, i, 1, rows.rows.at(i).second, false);
        }
        leave();
    }

    void operator()(const SheetTable &part)
    {
        heading(part.heading);
        const int columns = int(part.columns.size());
        if (columns == 0) {
            return;
        }
        QTextTable &table = grid(int(part.rows.size()) + 1, columns, QList<double>(columns, 100.0 / columns));
        QTextTableFormat format = table.format();
        format.setHeaderRowCount(1);
        table.setFormat(format);
        for (int column = 0; column < columns; ++column) {
            cell(table, 0, column, part.columns.at(column), true);
            for (int row = 0; row < part.rows.size(); ++row) {
                cell(table, row + 1, column, part.rows.at(row).value(column), false);
            }
        }
        leave();
    }

    void operator()(const SheetNote &note)
    {
        heading(note.heading);
        for (const QString &text : note.paragraphs) {
            write(text, paragraph(0, 1.2), type(bodySize));
        }
    }

    void operator()(const SheetCode &part)
    {
        heading(part.heading);
        const auto code = qrCode(part.text.toUtf8(), part.isLong ? QrStrength::Seventh : QrStrength::Quarter);
        if (!code) {
            return;
        }
        // Whole pixels a module: drawn larger, an edge stays an edge.
        constexpr int pixels = 8;
        const QImage drawn = code->scaled(code->size() * pixels, Qt::KeepAspectRatio, Qt::FastTransformation);
        QTextBlockFormat block = paragraph(2, 1);
        block.setLineHeight(0, QTextBlockFormat::SingleHeight);
        m_cursor.insertBlock(block);
        m_first = false;
        QTextImageFormat format;
        const double size = part.isLong ? longCodeSize : codeSize;
        format.setWidth(mm(size));
        format.setHeight(mm(size));
        // By a name of its own in the document, which dies with it.
        format.setName(QStringLiteral("qr%1").arg(m_cursor.position()));
        m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), drawn);
        m_cursor.insertImage(format);
        write(part.caption, paragraph(0, 2), type(smallSize));
    }

    const QList<QTextBlock> &headings() const { return m_headings; }

private:
    void write(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &format)
    {
        if (m_first) {
            m_cursor.setBlockFormat(block);
        } else {
            m_cursor.insertBlock(block);
        }
        m_first = false;
        m_cursor.setBlockCharFormat(format);
        insert(m_cursor, text, format);
    }

    void heading(const QString &text)
    {
        if (!text.isEmpty()) {
            write(text, paragraph(5, 1.5), type(headingSize, QFont::Bold));
            m_headings << m_cursor.block();
        }
    }

    /// Framed across the page.
    void banner(const QString &text)
    {
        QTextTable &table = grid(1, 1, {100});
        QTextTableFormat format = table.format();
        format.setBorderBrush(ink);
        format.setBorder(mm(0.4));
        table.setFormat(format);
        QTextCursor inside = table.cellAt(0, 0).firstCursorPosition();
        inside.setBlockFormat(paragraph(0, 0, Qt::AlignHCenter));
        insert(inside, text, type(bodySize, QFont::Bold));
        leave();
    }

    QTextTable &grid(int rows, int columns, const QList<double> &percent)
    {
        QTextTableFormat format;
        format.setBorder(std::max(1.0, mm(0.2))); // thinner is not drawn
        format.setBorderBrush(line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(mm(1.4));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const double width : percent) {
            widths << QTextLength(QTextLength::PercentageLength, width);
        }
        format.setColumnWidthConstraints(widths);
        return *m_cursor.insertTable(rows, columns, format);
    }

    void cell(QTextTable &table, int row, int column, const QString &text, bool isLabel)
    {
        QTextTableCell at = table.cellAt(row, column);
        if (isLabel) {
            QTextTableCellFormat format;
            format.setBackground(shade);
            at.setFormat(format);
        }
        QTextCursor inside = at.firstCursorPosition();
        inside.setBlockFormat(paragraph(0, 0));
        insert(inside, text, isLabel ? type(bodySize, QFont::Normal, soft) : type(bodySize));
    }

    /// Behind the table; the line there is as low as can be.
    void leave()
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
        m_cursor.setBlockCharFormat(type(1));
        m_first = false;
    }

    QTextCursor m_cursor;
    QList<QTextBlock> m_headings;
    bool m_first = true;
};

/// Moves each heading that would stand alone at the foot of a page to the next one, from the front to the
/// back: each break moves what follows.
void keepHeadingsWithText(const QTextDocument &document, const QList<QTextBlock> &headings, double height)
{
    for (const QTextBlock &heading : headings) {
        const QTextBlock after = heading.next();
        if (!after.isValid()) {
            continue;
        }
        const auto *layout = document.documentLayout();
        const int page = int(layout->blockBoundingRect(heading).top() / height);
        const int nextPage = int(layout->blockBoundingRect(after).bottom() / height);
        if (page != nextPage) {
            QTextCursor cursor(heading);
            QTextBlockFormat format = heading.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }
}

} // namespace

QFont::StyleStrategy paperStrategy(const QString &text)
{
    // Variation selectors: U+FE00 to U+FE0F, U+E0100 to U+E01EF (their first half in UTF-16: U+DB40).
    const bool hasSelectors = std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QChar(0xfe00) && c <= QChar(0xfe0f)) || c == QChar(0xdb40);
    });
    return hasSelectors ? QFont::PreferDefault : QFont::PreferNoShaping;
}

std::unique_ptr<QTextDocument> layOut(const Sheet &sheet, QPaintDevice &device, const QSizeF &body)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    // The interface's faces, Japanese ones first; the sizes are of paper, not of the screen.
    QFont font = QGuiApplication::font();
    font.setPointSizeF(bodySize);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->documentLayout()->setPaintDevice(&device);
    document->setPageSize(body);

    // As one edit: laid out once, not after every line.
    QTextCursor edit(document.get());
    edit.beginEditBlock();
    Writer writer(*document);
    writer.head(sheet);
    for (const SheetPart &part : sheet.parts) {
        std::visit(writer, part);
    }
    edit.endEditBlock();
    keepHeadingsWithText(*document, writer.headings(), body.height());
    return document;
}

} // namespace madoguchi
