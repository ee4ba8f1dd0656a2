// Saving and printing with and without a portal, with and without CUPS.

#include "app/printing/sheet_desk.h"
#include "tests/printing/fake_portal.h"
#include "tests/printing/private_bus.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <qcoro/qcorotask.h>

using namespace madoguchi;

namespace
{

const SheetFile paper{QByteArrayLiteral("%PDF-1.4 invented"), QStringLiteral("転出届 R8/000001"),
                      QStringLiteral("転出届（受付の控え）")};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SheetDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePersonChoosesThePlaceInThePortal();
    void aCancelledDialogWritesNothing();
    void withoutAPortalItGoesToTheFolderAndReplacesNothing();
    void aPortalThatDiesLosesNothing();
    void aFullPlaceIsSaid();
    void printingGoesToThePortalWithoutAFileOnDisk();
    void anOldPortalThatChoosesItsPathIsHeard();
    void printingWithoutAPortalGoesToLp();
    void aPcWithoutPrintersSaysSo();
    void aRefusedPrintIsAnError();

private:
    SheetDesk desk(const QString &lp = {})
    {
        return SheetDesk(*m_client, m_folder->filePath(QStringLiteral("papers")), false, lp);
    }
    QString program(const QByteArray &script);

    std::unique_ptr<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_number = 0;
};

void SheetDeskTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_client = m_bus->connect(QStringLiteral("client%1").arg(++m_number));
    QVERIFY(m_client->isConnected());
    m_folder = std::make_unique<QTemporaryDir>();
}

QString SheetDeskTest::program(const QByteArray &script)
{
    const QString path = m_folder->filePath(QStringLiteral("lp"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/sh\ncd '" + m_folder->path().toLocal8Bit() + "'\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return path;
}

void SheetDeskTest::thePersonChoosesThePlaceInThePortal()
{
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    const QString chosen = m_folder->filePath(QStringLiteral("えらんだ 場所.pdf"));
    portal.uris = {QUrl::fromLocalFile(chosen).toString(QUrl::FullyEncoded)};
    const auto saved = QCoro::waitFor(desk().save(paper));
    QVERIFY(saved);
    QCOMPARE(int(saved->way), int(SheetDelivery::Way::Saved));
    QCOMPARE(saved->path, chosen);
    QCOMPARE(contentOf(chosen), paper.pdf);
    QCOMPARE(portal.options.value(QStringLiteral("current_name")).toString(),
             QStringLiteral("転出届 R8_000001.pdf"));
    QCOMPARE(QFile::permissions(chosen) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SheetDeskTest::aCancelledDialogWritesNothing()
{
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    portal.response = 1;
    const auto saved = QCoro::waitFor(desk().save(paper));
    QVERIFY(saved);
    QCOMPARE(int(saved->way), int(SheetDelivery::Way::Cancelled));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SheetDeskTest::withoutAPortalItGoesToTheFolderAndReplacesNothing()
{
    const auto first = QCoro::waitFor(desk().save(paper));
    const auto second = QCoro::waitFor(desk().save(paper));
    QVERIFY(first && second);
    QVERIFY(first->path != second->path);
    QCOMPARE(first->path, m_folder->filePath(QStringLiteral("papers/転出届 R8_000001.pdf")));
    QCOMPARE(contentOf(second->path), paper.pdf);
}

void SheetDeskTest::aPortalThatDiesLosesNothing()
{
    auto portal = std::make_unique<FakePortal>(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    portal->staysSilent = true;
    QTimer::singleShot(200, this, [&portal] { portal.reset(); });
    const auto saved = QCoro::waitFor(desk().save(paper));
    QVERIFY(saved);
    QCOMPARE(int(saved->way), int(SheetDelivery::Way::Saved));
    QCOMPARE(contentOf(saved->path), paper.pdf);
}

void SheetDeskTest::aFullPlaceIsSaid()
{
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    portal.uris = {QStringLiteral("file:///proc/none/x.pdf")};
    const auto saved = QCoro::waitFor(desk().save(paper));
    QVERIFY(!saved);
    QVERIFY(errorName(saved.error().code).startsWith(QStringLiteral("MDG-S")));
}

void SheetDeskTest::printingGoesToThePortalWithoutAFileOnDisk()
{
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    const auto printed = QCoro::waitFor(desk().print(paper));
    QVERIFY(printed);
    QCOMPARE(int(printed->way), int(SheetDelivery::Way::Printed));
    QCOMPARE(portal.printed, paper.pdf);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SheetDeskTest::anOldPortalThatChoosesItsPathIsHeard()
{
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    portal.oldPath = true;
    portal.response = 1;
    const auto printed = QCoro::waitFor(desk().print(paper));
    QVERIFY(printed);
    QCOMPARE(int(printed->way), int(SheetDelivery::Way::Cancelled));
}

void SheetDeskTest::printingWithoutAPortalGoesToLp()
{
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    portal.knowsPrint = false;
    const QString lp = program("printf '%s|' \"$@\" > arguments\ncat > job\n");
    const auto printed = QCoro::waitFor(desk(lp).print(paper));
    QVERIFY(printed);
    QCOMPARE(int(printed->way), int(SheetDelivery::Way::Printed));
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("job"))), paper.pdf);
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("arguments"))),
             QByteArray("-t|" + paper.title.toUtf8() + "|--|-|"));
}

void SheetDeskTest::aPcWithoutPrintersSaysSo()
{
    const auto none = QCoro::waitFor(desk(QString()).print(paper));
    QVERIFY(none);
    QCOMPARE(int(none->way), int(SheetDelivery::Way::NoPrinter));
    const QString lp = program("echo 'lp: Error - No default destination available.' >&2\nexit 1\n");
    const auto noneEither = QCoro::waitFor(desk(lp).print(paper));
    QVERIFY(noneEither);
    QCOMPARE(int(noneEither->way), int(SheetDelivery::Way::NoPrinter));
}

void SheetDeskTest::aRefusedPrintIsAnError()
{
    const auto refused = QCoro::waitFor(desk(program("exit 3\n")).print(paper));
    QVERIFY(!refused);
    QCOMPARE(errorName(refused.error().code), errorName(ErrorCode::PrintFailed));
    FakePortal portal(m_bus->connect(QStringLiteral("portal%1").arg(m_number)));
    portal.response = 2;
    const auto failed = QCoro::waitFor(desk().print(paper));
    QVERIFY(!failed);
    QCOMPARE(errorName(failed.error().code), errorName(ErrorCode::PrintFailed));
}

QTEST_GUILESS_MAIN(SheetDeskTest)
#include "tst_sheet_desk.moc"
