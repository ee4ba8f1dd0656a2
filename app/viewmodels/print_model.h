#pragma once

#include "app/printing/sheet.h"
#include "app/printing/sheet_desk.h"
#include "app/viewmodels/error_model.h"

#include <functional>

namespace madoguchi
{

/// What a page offers to keep on paper: 印刷する, PDFで保存する, and what became of it.
class PrintModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("View models hand these out")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    /// A page's sheet as it stands now, and the name of its file; nothing when there is nothing to print.
    using Source = std::function<std::optional<Sheet>()>;
    using Name = std::function<QString()>;

    PrintModel(const SheetDesk &desk, Source source, Name fileName, QObject *parent = nullptr);

    bool busy() const { return m_busy; }
    QString outcome() const; ///< "", saved, printed, noPrinter
    QString headline() const;
    QString detail() const; ///< where it was saved, or what else can be done
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void savePdf();
    Q_INVOKABLE void printSheet();
    void clear(); ///< another thing is shown on the page
    void retranslate();

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once

private:
    enum class Act { Save, Print };
    QCoro::Task<void> deliver(Act act);

    const SheetDesk &m_desk;
    Source m_source;
    Name m_fileName;
    bool m_busy = false;
    std::optional<SheetDelivery> m_delivery;
    ErrorModel m_error;
};

} // namespace madoguchi
