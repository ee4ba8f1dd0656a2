// madoguchi-decoder: looks at one file from standard input, bounded in memory and time, and ends. It holds no
// key, PIN or card, so that a hostile file that takes it over finds none in its memory. The kernel keeps it
// from the network, from starting programs, from writing files and from the person's files
// (confineToReading()); where it does not, nothing is looked at. What it read has no way out other than the
// answer to the window, which takes that as facts and as the colours of a picture.
#include "app/decoder/confinement.h"
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

#ifdef __SANITIZE_ADDRESS__
constexpr rlim_t mostMemory = RLIM_INFINITY; // its own maps take terabytes of addresses
#else
constexpr rlim_t mostMemory = 1536ULL * 1024 * 1024;
#endif
constexpr rlim_t mostSeconds = 20;
constexpr qint64 largestFile = 20LL * 1024 * 1024;
constexpr int largestSide = 2400;

void limit(int resource, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

/// False: the file must not be looked at.
bool confine()
{
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGXFSZ, SIG_IGN); // a cache that can not be written is no reason to die
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it writes no file
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_AS, mostMemory);
    return confineToReading();
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

#ifdef __SANITIZE_ADDRESS__
/// Looking for leaks starts a process that reads this one: neither is allowed here. The fuzzer looks for
/// them.
extern "C" int __lsan_is_turned_off() { return 1; }
#endif

int main(int argc, char **argv)
{
    if (!confine()) {
        std::fputs("madoguchi-decoder: this system does not confine it\n", stderr);
        return EXIT_FAILURE;
    }
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
