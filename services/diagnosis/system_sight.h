#pragma once

#include "diagnosis/ccid_driver.h"
#include "diagnosis/usb_readers.h"

namespace madoguchi
{

/// What this PC shows of itself, where a card reader is concerned.
struct SystemSight
{
    bool hasPcscd = false;    ///< the service is installed
    bool isSandboxed = false; ///< this program runs in a Flatpak or a Snap
    std::optional<CcidDriver> driver;
    QList<UsbReader> usbReaders;
};

/// Looks at files alone, in a few milliseconds. `root` is "/" but in tests.
SystemSight lookAtSystem(const QString &root = QStringLiteral("/"));

} // namespace madoguchi
