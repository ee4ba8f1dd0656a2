#include "app/printing/sheet_pdf.h"

#include "app/printing/pdf_finish.h"
#include "app/printing/sheet_document.h"
#include "base/readings.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace madoguchi
{
namespace
{

constexpr int dotsPerInch = 600;
constexpr double marginMm = 20;
constexpr double footMm = 10; ///< of the body, kept for the page's foot

int dots(double millimetres) { return qRound(millimetres / 25.4 * dotsPerInch); }

void paintFoot(QPainter &painter, const Sheet &sheet, const QRectF &foot, int page, int pages)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(8);
    font.setStyleStrategy(paperStrategy(sheet.footer));
    painter.setFont(font);
    painter.setPen(QColor(0x4d, 0x4d, 0x4d));
    const QString number = QStringLiteral("%1 / %2").arg(page).arg(pages);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    const double left = foot.width() - 2 * painter.fontMetrics().horizontalAdvance(number);
    painter.drawText(
        QRectF(foot.topLeft(), QSizeF(left, foot.height())), Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(withoutReadings(sheet.footer), Qt::ElideRight, int(left)));
}

/// Returns all that was written.
QString paint(QPdfWriter &writer, const Sheet &sheet, QPainter &painter)
{
    const QSizeF whole(writer.width(), writer.height());
    const QSizeF body(whole.width(), whole.height() - dots(footMm));
    const auto document = layOut(sheet, writer, body);
    const int pages = document->pageCount();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        const QRectF shown(QPointF(0, page * body.height()), body);
        painter.save();
        painter.translate(0, -shown.top());
        painter.setClipRect(shown);
        context.clip = shown;
        document->documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, sheet, QRectF(0, body.height(), whole.width(), dots(footMm)), page + 1, pages);
    }
    return document->toPlainText() + withoutReadings(sheet.footer) + QStringLiteral(" /0123456789…");
}

} // namespace

Result<QByteArray> sheetPdf(const Sheet &sheet)
{
    QByteArray bytes;
    QString written;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(withoutReadings(sheet.title));
        writer.setCreator(QStringLiteral("Madoguchi"));
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(marginMm, marginMm, marginMm, marginMm - footMm / 2),
                                         QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return failure(ErrorCode::Internal, QStringLiteral("QPdfWriter"));
        }
        written = paint(writer, sheet, painter);
        painter.end();
    }
    QFont bold = QGuiApplication::font();
    bold.setBold(true);
    return finishedPdf(bytes, sheet.language, written, {QGuiApplication::font(), bold});
}

} // namespace madoguchi
