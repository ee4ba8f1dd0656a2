#include "diagnosis/system_sight.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace madoguchi
{
namespace
{

std::optional<CcidDriver> installedDriver(const QDir &root)
{
    // Distributions differ in where drivers stand (pcscd's --enable-usbdropdir).
    for (const char *folder :
         {"usr/lib/pcsc/drivers", "usr/lib64/pcsc/drivers", "usr/lib/x86_64-linux-gnu/pcsc/drivers"}) {
        QFile plist(
            root.filePath(QLatin1String(folder) + QStringLiteral("/ifd-ccid.bundle/Contents/Info.plist")));
        if (plist.open(QIODevice::ReadOnly)) {
            return CcidDriver::fromPlist(plist.readAll());
        }
    }
    return std::nullopt;
}

} // namespace

SystemSight lookAtSystem(const QString &root)
{
    const QDir at(root);
    SystemSight sight;
    const QStringList programs{QStringLiteral("usr/sbin/pcscd"), QStringLiteral("usr/bin/pcscd"),
                               QStringLiteral("usr/local/sbin/pcscd")};
    sight.hasPcscd = std::any_of(programs.begin(), programs.end(),
                                 [&](const QString &program) { return QFile::exists(at.filePath(program)); });
    sight.isSandboxed =
        QFile::exists(at.filePath(QStringLiteral(".flatpak-info"))) || qEnvironmentVariableIsSet("SNAP");
    sight.driver = installedDriver(at);
    sight.usbReaders = usbReaders(root);
    return sight;
}

} // namespace madoguchi
