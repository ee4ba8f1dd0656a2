#include "app/printing/signature_mark.h"

#include "app/printing/pdf_finish.h"
#include "app/printing/sheet_document.h"
#include "base/era_date.h"
#include "base/japan_time.h"
#include "signing/signed_name.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace madoguchi
{
namespace
{

constexpr QSizeF boxMm(62, 21);
constexpr int markResolution = 600;

double inDots(double millimetres) { return millimetres / 25.4 * markResolution; }

QFont fontOf(const QString &text, double points)
{
    QFont font = QGuiApplication::font();
    // madoguchictl has no window whose fonts were chosen.
    font.setFamilies(QStringList{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")} +
                     font.families());
    font.setPointSizeF(points);
    font.setStyleStrategy(paperStrategy(text));
    return font;
}

/// A long name becomes smaller until it fits, and is cut last of all.
void drawFitting(QPainter &painter, const QRectF &line, const QString &text, double points)
{
    QFont font = fontOf(text, points);
    painter.setFont(font);
    while (points > 4 && painter.fontMetrics().horizontalAdvance(text) > line.width()) {
        points -= 0.5;
        font.setPointSizeF(points);
        painter.setFont(font);
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
}

} // namespace

Result<QByteArray> signatureMark(const Certificate &certificate, MarkName name, const QDateTime &at)
{
    const QString person = name == MarkName::Shown ? nameInCertificate(certificate) : QString();
    const QStringList lines{
        QStringLiteral("電子署名"),
        person.isEmpty() ? QStringLiteral("電子証明書の番号 %1").arg(certificate.serialHex())
                         : QStringLiteral("署名者 %1").arg(person),
        dateWithEra(dayInJapan(at), QStringLiteral("ja")) + inJapan(at).toString(QStringLiteral(" H時mm分")),
        QStringLiteral("（日時は署名者の申告）")};
    constexpr std::array sizes{8.5, 8.0, 8.0, 6.0};

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setCreator(QStringLiteral("Madoguchi"));
        writer.setResolution(markResolution);
        writer.setPageLayout(
            QPageLayout(QPageSize(boxMm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
                        QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return failure(ErrorCode::Internal, QStringLiteral("QPdfWriter"));
        }
        const double edge = inDots(0.2);
        const QRectF box =
            QRectF(0, 0, inDots(boxMm.width()), inDots(boxMm.height())).adjusted(edge, edge, -edge, -edge);
        painter.setPen(QPen(Qt::black, edge));
        painter.setBrush(Qt::white);
        painter.drawRect(box);
        const double height = (box.height() - inDots(2)) / double(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            drawFitting(painter,
                        QRectF(box.left() + inDots(2), box.top() + inDots(1) + double(i) * height,
                               box.width() - inDots(4), height),
                        lines.at(i), sizes.at(size_t(i)));
        }
        painter.end();
    }
    return finishedPdf(bytes, QStringLiteral("ja"), lines.join(QString()) + u'…', {fontOf(lines[0], 8)});
}

} // namespace madoguchi
