#pragma once

#include "base/result.h"

#include <QDBusConnection>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// A finished sheet and what it is called.
struct SheetFile
{
    QByteArray pdf;
    QString name;  ///< of the file, without its ending; see fileNameOf()
    QString title; ///< of the dialog, and of the print job: it may be seen at the printer, nothing personal
};

struct SheetDelivery
{
    enum class Way {
        Saved,     ///< at `path`
        Printed,   ///< handed to the printing system
        Cancelled, ///< by the person; nothing was done
        NoPrinter, ///< this PC knows no way to print
    };
    Way way = Way::Cancelled;
    QString path;
};

/// Where sheets leave: to a file and to the printer, by the desktop's own dialogs (portals) where there are
/// any. Without them a file goes to `folder`, and printing goes to CUPS's `lp`. No file is left behind by
/// printing. Lives on the interface's thread.
class SheetDesk
{
public:
    /// `printProgram`: CUPS's lp, found by name in PATH; empty for none.
    SheetDesk(QDBusConnection bus, QString folder, bool demo = false,
              QString printProgram = QStringLiteral("lp"));

    /// Whatever leaves is marked as a demo's.
    bool demo() const { return m_demo; }

    /// Errors: StorageFull, StorageReadOnly, StorageFailed.
    QCoro::Task<Result<SheetDelivery>> save(SheetFile file) const;
    /// Errors: PrintFailed.
    QCoro::Task<Result<SheetDelivery>> print(SheetFile file) const;

private:
    QDBusConnection m_bus;
    QString m_folder;
    bool m_demo;
    QString m_printProgram;
};

} // namespace madoguchi
