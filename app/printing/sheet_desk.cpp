#include "app/printing/sheet_desk.h"

#include "app/printing/portal_request.h"
#include "app/saved_file.h"

#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <qcoro/qcoroprocess.h>
#include <qcoro/qcorosignal.h>

#include <memory>
#include <sys/mman.h>
#include <unistd.h>

namespace madoguchi
{
namespace
{

constexpr auto printTimeout = std::chrono::seconds(30);

/// The bytes in memory, as a file that another process can read; invalid when there is no room.
QDBusUnixFileDescriptor asMemoryFile(const QByteArray &bytes)
{
    QDBusUnixFileDescriptor file;
    const int descriptor = memfd_create("sheet", MFD_CLOEXEC);
    if (descriptor < 0) {
        return file;
    }
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (n <= 0) {
            close(descriptor);
            return file;
        }
        done += n;
    }
    lseek(descriptor, 0, SEEK_SET);
    file.giveFileDescriptor(descriptor);
    return file;
}

Result<SheetDelivery> saved(const Outcome &written, const QString &path)
{
    if (!written) {
        return failure(written.error());
    }
    return SheetDelivery{SheetDelivery::Way::Saved, path};
}

Result<SheetDelivery> saveWithoutDialog(const QString &folder, const SheetFile &file)
{
    const auto path = saveCopy(folder, file.name, QStringLiteral("pdf"), file.pdf);
    if (!path) {
        return failure(path.error());
    }
    return SheetDelivery{SheetDelivery::Way::Saved, *path};
}

QCoro::Task<Result<SheetDelivery>> printWith(QString program, SheetFile file)
{
    const QString path = program.isEmpty() ? QString() : QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        co_return SheetDelivery{SheetDelivery::Way::NoPrinter, {}};
    }
    const auto process = std::make_unique<QProcess>();
    const QStringList arguments{QStringLiteral("-t"), file.title, QStringLiteral("--"), QStringLiteral("-")};
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(path, arguments);
    process->write(file.pdf);
    process->closeWriteChannel();
    const bool finished = co_await qCoro(process.get()).waitForFinished(printTimeout);
    if (!finished) {
        process->kill();
        co_return failure(ErrorCode::PrintFailed, QStringLiteral("lp"));
    }
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0) {
        // lp has no printer to go to: "no default destination available", "No destinations added".
        const QByteArray said = process->readAll();
        if (said.contains("estination")) {
            co_return SheetDelivery{SheetDelivery::Way::NoPrinter, {}};
        }
        co_return failure(ErrorCode::PrintFailed, QStringLiteral("lp %1").arg(process->exitCode()));
    }
    co_return SheetDelivery{SheetDelivery::Way::Printed, {}};
}

} // namespace

SheetDesk::SheetDesk(QDBusConnection bus, QString folder, bool demo, QString printProgram)
    : m_bus(std::move(bus))
    , m_folder(std::move(folder))
    , m_demo(demo)
    , m_printProgram(std::move(printProgram))
{
}

QCoro::Task<Result<SheetDelivery>> SheetDesk::save(SheetFile file) const
{
    // What is needed after waiting is taken along: this may be gone by then.
    const QString folder = m_folder;
    const auto request = std::make_unique<PortalRequest>(m_bus);
    const QVariantMap options{
        {QStringLiteral("current_name"), QString(fileNameOf(file.name) + QStringLiteral(".pdf"))},
        {QStringLiteral("current_folder"), QByteArray(QFile::encodeName(folder) + '\0')}};
    const QVariantList arguments{portalParentWindow(), file.title};
    request->call(QStringLiteral("FileChooser"), QStringLiteral("SaveFile"), arguments, options);
    const PortalAnswer answer = co_await qCoro(request.get(), &PortalRequest::answered);
    if (answer.end == PortalAnswer::End::Cancelled) {
        co_return SheetDelivery{SheetDelivery::Way::Cancelled, {}};
    }
    if (answer.end != PortalAnswer::End::Done) {
        co_return saveWithoutDialog(folder, file);
    }
    const QString path =
        QUrl(answer.results.value(QStringLiteral("uris")).toStringList().value(0)).toLocalFile();
    if (path.isEmpty()) {
        co_return failure(ErrorCode::StorageFailed, QStringLiteral("no local file"));
    }
    co_return saved(writeWhole(path, file.pdf), path);
}

QCoro::Task<Result<SheetDelivery>> SheetDesk::print(SheetFile file) const
{
    const QString program = m_printProgram;
    const QDBusUnixFileDescriptor paper = asMemoryFile(file.pdf);
    if (paper.isValid()) {
        const auto request = std::make_unique<PortalRequest>(m_bus);
        const QVariantList arguments{portalParentWindow(), file.title, QVariant::fromValue(paper)};
        const QVariantMap options;
        request->call(QStringLiteral("Print"), QStringLiteral("Print"), arguments, options);
        const PortalAnswer answer = co_await qCoro(request.get(), &PortalRequest::answered);
        switch (answer.end) {
        case PortalAnswer::End::Done:
            co_return SheetDelivery{SheetDelivery::Way::Printed, {}};
        case PortalAnswer::End::Cancelled:
            co_return SheetDelivery{SheetDelivery::Way::Cancelled, {}};
        case PortalAnswer::End::Failed:
            co_return failure(ErrorCode::PrintFailed, QStringLiteral("portal"));
        case PortalAnswer::End::NoPortal:
            break;
        }
    }
    co_return co_await printWith(program, file);
}

} // namespace madoguchi
