#include "app/decoder/file_decoder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>

#include <chrono>
#include <cstring>
#include <memory>

namespace madoguchi
{
namespace
{

constexpr auto patience = std::chrono::seconds(30);
constexpr qsizetype largestAnswer = 24LL * 1024 * 1024;
constexpr int largestSide = 2400;

QString installedProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(
        QStringLiteral("madoguchi-decoder"),
        {here, here + QStringLiteral("/../libexec/madoguchi"), here + QStringLiteral("/../bin")});
}

Error notLookedAt(const char *why)
{
    return Error{ErrorCode::DocumentMissing, QStringLiteral("madoguchi-decoder: ") + QLatin1String(why), {}};
}

/// Width, height and rows as the program writes them; nothing that has to be decoded.
Result<QImage> imageOf(const QByteArray &bytes)
{
    constexpr qsizetype head = 8;
    if (bytes.size() < head) {
        return failure(notLookedAt("no picture"));
    }
    const qint32 width = qFromBigEndian<qint32>(bytes.constData());
    const qint32 height = qFromBigEndian<qint32>(bytes.constData() + 4);
    const bool fits = width > 0 && height > 0 && width <= largestSide && height <= largestSide &&
                      bytes.size() == head + qsizetype(width) * height * 3;
    if (!fits) {
        return failure(notLookedAt("no picture"));
    }
    QImage image(width, height, QImage::Format_RGB888);
    if (image.isNull()) {
        return failure(notLookedAt("no memory"));
    }
    for (int y = 0; y < height; ++y) {
        std::memcpy(image.scanLine(y), bytes.constData() + head + qsizetype(y) * width * 3,
                    std::size_t(width) * 3);
    }
    return image;
}

} // namespace

FileDecoder::FileDecoder(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? installedProgram() : program)
{
}

void FileDecoder::run(const QStringList &arguments, const QByteArray &file, Bytes done)
{
    auto *process = new QProcess(this);
    // The person's own folders and settings are none of its business; it needs fonts.
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "LANG", "LC_ALL", "FONTCONFIG_PATH", "XDG_DATA_DIRS", "LD_LIBRARY_PATH",
                             "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name)) {
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
    }
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    auto *watch = new QTimer(process);
    watch->setSingleShot(true);
    connect(watch, &QTimer::timeout, process, &QProcess::kill);
    const auto answer = std::make_shared<QByteArray>();
    const auto told = std::make_shared<bool>(false);
    const auto end = [process, told, done](const Result<QByteArray> &result) {
        if (!std::exchange(*told, true)) {
            process->deleteLater();
            done(result);
        }
    };
    connect(process, &QProcess::readyReadStandardOutput, process, [process, answer] {
        *answer += process->readAllStandardOutput();
        if (answer->size() > largestAnswer) {
            process->kill();
        }
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(failure(notLookedAt("not started")));
        }
    });
    connect(process, &QProcess::finished, this,
            [process, answer, end](int code, QProcess::ExitStatus status) {
                *answer += process->readAllStandardOutput();
                const bool isGood =
                    status == QProcess::NormalExit && code == 0 && answer->size() <= largestAnswer;
                end(isGood ? Result<QByteArray>(*answer) : failure(notLookedAt("ended badly")));
            });
    connect(process, &QProcess::started, process, [process, file] {
        process->write(file);
        process->closeWriteChannel();
    });
    watch->start(patience);
    process->start(m_program, arguments);
}

void FileDecoder::inspect(const QByteArray &file, Bytes done)
{
    run({QStringLiteral("inspect")}, file, std::move(done));
}

void FileDecoder::page(const QByteArray &file, int number, int side,
                       const std::function<void(const Result<QImage> &)> &done)
{
    run({QStringLiteral("page"), QString::number(number), QString::number(side)}, file,
        [done](const Result<QByteArray> &bytes) { done(bytes.and_then(imageOf)); });
}

void FileDecoder::withoutPlace(const QByteArray &file, Bytes done)
{
    run({QStringLiteral("without-place")}, file, std::move(done));
}

} // namespace madoguchi
