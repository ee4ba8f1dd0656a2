#include "diagnosis/usb_readers.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr qint64 longestAttribute = 256;

/// Readers of FeliCa cards with a language of their maker's: common in Japan, of no use with pcscd.
struct Known
{
    quint16 vendor;
    quint16 product;
    const char *name;
};
constexpr std::array known{
    Known{0x054c, 0x06c1, "Sony RC-S380/S"},
    Known{0x054c, 0x06c3, "Sony RC-S380/P"},
    Known{0x054c, 0x02e1, "Sony RC-S330/RC-S360/RC-S370"},
    Known{0x054c, 0x01bb, "Sony RC-S320"},
};

QString attribute(const QString &folder, const char *name)
{
    QFile file(folder + u'/' + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestAttribute)).trimmed()
                                          : QString();
}

quint16 number(const QString &folder, const char *name)
{
    return attribute(folder, name).toUShort(nullptr, 16);
}

/// Interfaces stand beside their device: "1-2" has "1-2:1.0".
bool hasCardInterface(const QDir &devices, const QString &device)
{
    const QStringList interfaces = devices.entryList({device + QLatin1String(":*")}, QDir::Dirs);
    return std::any_of(interfaces.begin(), interfaces.end(), [&](const QString &interface) {
        return number(devices.filePath(interface), "bInterfaceClass") == 0x0b;
    });
}

QString nameOf(const QString &folder, quint16 vendor, quint16 product)
{
    const auto entry = std::find_if(known.begin(), known.end(), [&](const Known &k) {
        return k.vendor == vendor && k.product == product;
    });
    if (entry != known.end()) {
        return QString::fromLatin1(entry->name);
    }
    const QString own =
        (attribute(folder, "manufacturer") + u' ' + attribute(folder, "product")).simplified();
    return own.isEmpty() ? QStringLiteral("USB %1:%2")
                               .arg(vendor, 4, 16, QLatin1Char('0'))
                               .arg(product, 4, 16, QLatin1Char('0'))
                         : own;
}

} // namespace

QList<UsbReader> usbReaders(const QString &root)
{
    QList<UsbReader> readers;
    const QDir devices(QDir(root).filePath(QStringLiteral("sys/bus/usb/devices")));
    for (const QString &device : devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (device.contains(u':')) {
            continue;
        }
        const QString folder = devices.filePath(device);
        const quint16 vendor = number(folder, "idVendor");
        const quint16 product = number(folder, "idProduct");
        const bool speaksCcid = hasCardInterface(devices, device);
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Known &k) {
            return k.vendor == vendor && k.product == product;
        });
        if (speaksCcid || isKnown) {
            readers << UsbReader{nameOf(folder, vendor, product), vendor, product, speaksCcid};
        }
    }
    return readers;
}

} // namespace madoguchi
