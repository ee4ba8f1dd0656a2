#pragma once

#include <QList>
#include <QString>

namespace madoguchi
{

/// A card reader that is plugged in, whether or not anything can use it.
struct UsbReader
{
    QString name; ///< as its maker names it, without its serial number; never empty
    quint16 vendor = 0;
    quint16 product = 0;
    bool speaksCcid = false; ///< has an interface of the class Smart Card (0x0B, USB CCID 1.1)

    bool operator==(const UsbReader &) const = default;
};

/// The readers among the USB devices that `root`/sys lists (`root` is "/" but in tests): those that speak
/// CCID, and those that are known not to.
QList<UsbReader> usbReaders(const QString &root);

} // namespace madoguchi
