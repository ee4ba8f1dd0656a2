// madoguchi-decoder: looks at one file from standard input, bounded in memory and time, writes no file, and
// ends. It holds no key, PIN or card, so that a hostile file that takes it over finds none in its memory. It
// still runs as the person: the system does not keep it from reading their files or from the network.
#include "app/decoder/file_inspection.h"
#include "app/decoder/page_image.h"
#include "app/decoder/photo_place.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace madoguchi;

namespace
{

constexpr rlim_t mostMemory = 1536ULL * 1024 * 1024;
constexpr rlim_t mostSeconds = 20;
constexpr qint64 largestFile = 20LL * 1024 * 1024;
constexpr int largestSide = 2400;

void limit(int resource, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

void confine()
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGXFSZ, SIG_IGN); // a cache that can not be written is no reason to die
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it writes no file
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_AS, mostMemory);
}

bool put(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) ==
               std::size_t(bytes.size()) &&
           std::fflush(stdout) == 0;
}

/// Width and height as 32 bits big-endian, then RGB, row after row: the window decodes nothing.
QByteArray plain(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    QByteArray bytes(8, '\0');
    qToBigEndian(qint32(rgb.width()), bytes.data());
    qToBigEndian(qint32(rgb.height()), bytes.data() + 4);
    for (int y = 0; y < rgb.height(); ++y) {
        bytes.append(reinterpret_cast<const char *>(rgb.constScanLine(y)), qsizetype(rgb.width()) * 3);
    }
    return bytes;
}

int usage()
{
    std::fputs("usage: madoguchi-decoder inspect | page NUMBER SIDE | without-place   (the file on standard "
               "input)\n",
               stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    confine();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const QString command = arguments.value(0);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return EXIT_FAILURE;
    }
    const QByteArray file = in.read(largestFile + 1);
    if (file.size() > largestFile) {
        return EXIT_FAILURE;
    }
    if (command == QLatin1String("inspect")) {
        return put(inspectFile(file).toJson()) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    if (command == QLatin1String("page")) {
        const int side = std::clamp(arguments.value(2).toInt(), 16, largestSide);
        const QImage image = pageImage(file, arguments.value(1).toInt(), side);
        return !image.isNull() && put(plain(image)) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    if (command == QLatin1String("without-place")) {
        const QByteArray cleaned = withoutPlace(file);
        return !cleaned.isEmpty() && put(cleaned) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    return usage();
}
