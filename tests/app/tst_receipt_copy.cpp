#include "app/receipt_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace madoguchi;

class ReceiptCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsWrittenForItsOwnerAlone();
    void aFullDiskIsSaidAndLeavesNoHalfFile();
};

namespace
{

ReceiptCopy example(qsizetype size)
{
    return {QStringLiteral("R8-0001-000001"),
            QByteArray(size, 'd'),
            QByteArrayLiteral("receipt"),
            QStringLiteral("転出届"),
            // Labels carry readings where the screen shows them; the copy has the words alone.
            {{QStringLiteral("｛受付番号｜うけつけばんごう｝"), QStringLiteral("R8-0001-000001")}}};
}

/// A file system of 64 KiB, for root only.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path(path.toLocal8Bit())
    {
        m_isMounted = mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=64k") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            umount2(m_path.constData(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace

void ReceiptCopyTest::everythingIsWrittenForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const auto written = writeReceiptCopy(folder.path(), example(100));
    QVERIFY(written);
    const QFileInfo place(*written);
    QCOMPARE(place.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    for (const char *name : {"application.json", "receipt.p7m", "summary.txt"}) {
        const QFileInfo file(QDir(*written).filePath(QLatin1String(name)));
        QVERIFY2(file.size() > 0, name);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QFile summary(*written + QStringLiteral("/summary.txt"));
    QVERIFY(summary.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(summary.readAll()).contains(QStringLiteral("受付番号：R8-0001-000001")));
}

void ReceiptCopyTest::aFullDiskIsSaidAndLeavesNoHalfFile()
{
    const QTemporaryDir folder;
    const SmallDisk disk(folder.path());
    if (!disk.isMounted()) {
        QSKIP("Mounting a small disk needs root");
    }
    const auto written = writeReceiptCopy(folder.path(), example(200 * 1024));
    QVERIFY(!written);
    QCOMPARE(errorName(written.error().code), errorName(ErrorCode::StorageFull));
    QVERIFY(!QFile::exists(folder.path() + QStringLiteral("/R8-0001-000001/application.json")));
}

QTEST_GUILESS_MAIN(ReceiptCopyTest)
#include "tst_receipt_copy.moc"
