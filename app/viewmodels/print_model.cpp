#include "app/viewmodels/print_model.h"

#include "app/printing/sheet_pdf.h"
#include "base/readings.h"

#include <QDir>
#include <QPointer>
#include <QtConcurrentRun>
#include <qcoro/qcorofuture.h>

namespace madoguchi
{

PrintModel::PrintModel(const SheetDesk &desk, Source source, Name fileName, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_source(std::move(source))
    , m_fileName(std::move(fileName))
{
}

QString PrintModel::outcome() const
{
    if (!m_delivery) {
        return {};
    }
    switch (m_delivery->way) {
    case SheetDelivery::Way::Saved:
        return QStringLiteral("saved");
    case SheetDelivery::Way::Printed:
        return QStringLiteral("printed");
    case SheetDelivery::Way::NoPrinter:
        return QStringLiteral("noPrinter");
    case SheetDelivery::Way::Cancelled:
        break;
    }
    return {};
}

QString PrintModel::headline() const
{
    const QString kind = outcome();
    if (kind == QLatin1String("saved")) {
        //: After a sheet was saved as PDF; the file's place follows.
        return tr("PDFで保存しました");
    }
    if (kind == QLatin1String("printed")) {
        //: After a sheet was handed to the printing system.
        return tr("プリンターへ送りました");
    }
    //: No printer and no printing system on this PC.
    return kind.isEmpty() ? QString() : tr("使えるプリンターが見つかりません");
}

QString PrintModel::detail() const
{
    const QString kind = outcome();
    if (kind == QLatin1String("saved")) {
        return QDir::toNativeSeparators(m_delivery->path);
    }
    if (kind == QLatin1String("noPrinter")) {
        //: What can be done without a printer. 印刷する is the button above.
        return tr("プリンターをつないで、もう一度「印刷する」を押してください。");
    }
    return {};
}

void PrintModel::savePdf() { deliver(Act::Save); }

void PrintModel::printSheet() { deliver(Act::Print); }

void PrintModel::clear()
{
    m_delivery.reset();
    m_error.clear();
    Q_EMIT changed();
}

void PrintModel::retranslate()
{
    m_error.retranslate();
    Q_EMIT changed();
}

QCoro::Task<void> PrintModel::deliver(Act act)
{
    std::optional<Sheet> sheet = m_busy ? std::nullopt : m_source();
    if (!sheet) {
        co_return;
    }
    if (m_desk.demo()) {
        //: Framed at the top of every sheet of the demo.
        sheet->banner = tr("デモです。人物も役所も架空のもので、どこにも提出されていません。");
    }
    m_delivery.reset();
    m_error.clear();
    m_busy = true;
    Q_EMIT changed();
    const QPointer<PrintModel> self(this);
    QFuture<Result<QByteArray>> drawing = QtConcurrent::run(sheetPdf, *sheet);
    const Result<QByteArray> pdf = co_await drawing;
    if (!self) {
        co_return;
    }
    if (!pdf) {
        m_busy = false;
        m_error.set(pdf.error());
        Q_EMIT changed();
        co_return;
    }
    const SheetFile file{*pdf, withoutReadings(m_fileName()), withoutReadings(sheet->title)};
    QCoro::Task<Result<SheetDelivery>> task = act == Act::Save ? m_desk.save(file) : m_desk.print(file);
    const Result<SheetDelivery> delivered = co_await task;
    if (!self) {
        co_return;
    }
    m_busy = false;
    if (delivered) {
        m_delivery = *delivered;
    } else {
        m_error.set(delivered.error());
    }
    Q_EMIT changed();
    if (!headline().isEmpty()) {
        Q_EMIT announced(headline());
    }
}

} // namespace madoguchi
