#include "diagnosis/storage_sight.h"
#include "diagnosis/system_sight.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

/// PCs made of files.
class SystemSightTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyPcHasNothing();
    void whatIsInstalledIsSeen();
    void aReaderThatSpeaksCcidIsSeenByItsInterface();
    void aPasoriIsKnownByItsNumber();
    void otherDevicesAreNoReaders();
    void theRealDriversListKnowsTheRcS300AndNotTheRcS380();
    void aBrokenDriversListIsNone_data();
    void aBrokenDriversListIsNone();
    void storageIsTriedAndLeavesNothingBehind();

private:
    void write(const QString &path, const QByteArray &bytes);
    void plugIn(const QString &device, const QByteArray &vendor, const QByteArray &product,
                const QByteArray &interfaceClass, const QByteArray &name = {});

    std::unique_ptr<QTemporaryDir> m_root;
};

void SystemSightTest::init() { m_root = std::make_unique<QTemporaryDir>(); }

void SystemSightTest::write(const QString &path, const QByteArray &bytes)
{
    const QString full = m_root->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void SystemSightTest::plugIn(const QString &device, const QByteArray &vendor, const QByteArray &product,
                             const QByteArray &interfaceClass, const QByteArray &name)
{
    const QString folder = QStringLiteral("sys/bus/usb/devices/") + device;
    write(folder + QStringLiteral("/idVendor"), vendor + '\n');
    write(folder + QStringLiteral("/idProduct"), product + '\n');
    write(folder + QStringLiteral("/serial"), "SERIAL-4711\n");
    if (!name.isEmpty()) {
        write(folder + QStringLiteral("/product"), name + '\n');
    }
    write(folder + QStringLiteral(":1.0/bInterfaceClass"), interfaceClass + '\n');
}

void SystemSightTest::anEmptyPcHasNothing()
{
    const SystemSight sight = lookAtSystem(m_root->path());
    QVERIFY(!sight.hasPcscd && !sight.isSandboxed && !sight.driver && sight.usbReaders.isEmpty());
}

void SystemSightTest::whatIsInstalledIsSeen()
{
    write(QStringLiteral("usr/sbin/pcscd"), "x");
    write(QStringLiteral(".flatpak-info"), "x");
    const SystemSight sight = lookAtSystem(m_root->path());
    QVERIFY(sight.hasPcscd && sight.isSandboxed);
}

void SystemSightTest::aReaderThatSpeaksCcidIsSeenByItsInterface()
{
    plugIn(QStringLiteral("1-2"), "08e6", "3437", "0b", "USB SmartCard Reader");
    plugIn(QStringLiteral("1-3"), "1234", "0001", "0b");
    const QList<UsbReader> readers = usbReaders(m_root->path());
    QCOMPARE(readers, (QList<UsbReader>{{QStringLiteral("USB SmartCard Reader"), 0x08e6, 0x3437, true},
                                        {QStringLiteral("USB 1234:0001"), 0x1234, 0x0001, true}}));
}

void SystemSightTest::aPasoriIsKnownByItsNumber()
{
    plugIn(QStringLiteral("1-1.4"), "054c", "06c3", "ff", "RC-S380/P");
    QCOMPARE(usbReaders(m_root->path()),
             (QList<UsbReader>{{QStringLiteral("Sony RC-S380/P"), 0x054c, 0x06c3, false}}));
}

void SystemSightTest::otherDevicesAreNoReaders()
{
    plugIn(QStringLiteral("1-1"), "046d", "c31c", "03", "Keyboard");
    plugIn(QStringLiteral("usb1"), "1d6b", "0002", "09");
    write(QStringLiteral("sys/bus/usb/devices/2-1/idVendor"), QByteArray(100'000, '\xff'));
    QCOMPARE(usbReaders(m_root->path()), QList<UsbReader>());
}

void SystemSightTest::theRealDriversListKnowsTheRcS300AndNotTheRcS380()
{
    QFile plist(QStringLiteral("/usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist"));
    if (!plist.open(QIODevice::ReadOnly)) {
        QSKIP("libccid is not installed");
    }
    const auto driver = CcidDriver::fromPlist(plist.readAll());
    QVERIFY(driver && driver->count() > 300);
    QVERIFY(driver->knows(0x054c, 0x0dc9));
    QVERIFY(!driver->knows(0x054c, 0x06c3) && !driver->knows(0x054c, 0x06c1));
}

void SystemSightTest::aBrokenDriversListIsNone_data()
{
    QTest::addColumn<QByteArray>("plist");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("no ids") << QByteArray("<plist><dict><key>x</key></dict></plist>");
    QTest::newRow("lists of other lengths")
        << QByteArray("<plist><dict><key>ifdVendorID</key><array><string>0x1</string></array>"
                      "<key>ifdProductID</key><array/></dict></plist>");
    QTest::newRow("cut") << QByteArray("<plist><dict><key>ifdVendorID</key><array><string>0x1</str");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE p [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                            "<plist><dict><key>&b;</key></dict></plist>");
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, '<');
}

void SystemSightTest::aBrokenDriversListIsNone()
{
    QFETCH(QByteArray, plist);
    QVERIFY(!CcidDriver::fromPlist(plist));
}

void SystemSightTest::storageIsTriedAndLeavesNothingBehind()
{
    const StorageSight sight = lookAtStorage(m_root->filePath(QStringLiteral("not/there/yet")));
    QVERIFY(sight.isWritable && sight.freeBytes > 0);
    QVERIFY(QDir(m_root->path()).isEmpty());
    QVERIFY(!lookAtStorage(QStringLiteral("/proc/madoguchi")).isWritable);
}

QTEST_GUILESS_MAIN(SystemSightTest)
#include "tst_system_sight.moc"
