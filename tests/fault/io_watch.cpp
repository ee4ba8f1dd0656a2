// Preloaded into a program under test: counts its writes, syncs, connects, sends and receives, ends it by
// SIGKILL at the n-th, fails a sync, and records what reached the disk in which order. See io_watch.h for the
// variables. Plain libc: it stands below everything else.
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace
{

const char *variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

template<typename Function>
Function next(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    Function function = nullptr;
    std::memcpy(&function, &found, sizeof(function)); // a cast from void* to a function is not ISO C++
    return function;
}

/// The program's own log and count are written by the real calls.
struct Watch
{
    std::string folder = variable("IO_WATCH_FOLDER");
    bool sockets = *variable("IO_WATCH_SOCKETS") == '1';
    long killAt = std::atol(variable("IO_WATCH_KILL_AT"));
    bool isHalf = *variable("IO_WATCH_HALF") == '1';
    long failSyncAt = std::atol(variable("IO_WATCH_FAIL_SYNC_AT"));
    std::string logPath = variable("IO_WATCH_LOG");
    std::string countPath = variable("IO_WATCH_COUNT");
    std::atomic<long> calls = 0;
    std::atomic<long> syncs = 0;
    int log = -1;
    std::recursive_mutex mutex;

    Watch()
    {
        if (!logPath.empty()) {
            const auto real = next<int (*)(const char *, int, ...)>("open64");
            log = real(logPath.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        }
        // What the watched program starts is not watched.
        ::unsetenv("LD_PRELOAD");
    }
    ~Watch()
    {
        if (!countPath.empty()) {
            if (std::FILE *file = std::fopen(countPath.c_str(), "w")) {
                std::fprintf(file, "%ld %ld\n", calls.load(), syncs.load());
                std::fclose(file);
            }
        }
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
};

Watch &watch()
{
    static Watch instance;
    return instance;
}

bool isBelow(const std::string &path)
{
    const std::string &folder = watch().folder;
    return !folder.empty() && path.compare(0, folder.size(), folder) == 0 &&
           (path.size() == folder.size() || path[folder.size()] == '/');
}

/// The path of an open file below the folder; empty for all others.
std::string watchedFile(int fd)
{
    if (watch().folder.empty()) {
        return {};
    }
    char name[64];
    char target[PATH_MAX];
    std::snprintf(name, sizeof(name), "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(name, target, sizeof(target));
    std::string path(target, length > 0 ? std::size_t(length) : 0);
    return isBelow(path) ? path : std::string();
}

bool isWatchedSocket(int fd)
{
    if (!watch().sockets) {
        return false;
    }
    int domain = 0;
    socklen_t size = sizeof(domain);
    return ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 &&
           (domain == AF_INET || domain == AF_INET6);
}

using WriteCall = ssize_t (*)(int, const void *, size_t);

void toLog(const std::string &head, const void *data = nullptr, size_t size = 0)
{
    static const auto real = next<WriteCall>("write");
    if (watch().log >= 0) {
        const std::lock_guard guard(watch().mutex);
        real(watch().log, head.data(), head.size());
        if (size > 0) {
            real(watch().log, data, size);
        }
    }
}

/// One more watched call; true when the program is to end at it.
bool isLast() { return ++watch().calls == watch().killAt; }

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;) {
        ::pause();
    }
}

std::string line(char operation, const std::string &path, long long at = 0, long long size = 0)
{
    return std::string(1, operation) + ' ' + std::to_string(at) + ' ' + std::to_string(size) + ' ' + path +
           '\n';
}

/// Around a call that puts out `size` bytes: `some` does it with as many as it is given.
template<typename Some>
ssize_t put(int fd, size_t size, const void *data, long long offset, Some some)
{
    const std::string path = watchedFile(fd);
    if (path.empty() && !isWatchedSocket(fd)) {
        return some(size);
    }
    if (isLast()) {
        if (watch().isHalf && size > 1) {
            some(size / 2);
        }
        die();
    }
    const ssize_t done = some(size);
    if (done > 0 && !path.empty()) {
        toLog(line('W', path, offset, done), data, size_t(done));
    }
    return done;
}

int syncFile(int fd, const char *name)
{
    const auto real = next<int (*)(int)>(name);
    const std::string path = watchedFile(fd);
    if (path.empty()) {
        return real(fd);
    }
    if (isLast()) {
        die();
    }
    const long number = ++watch().syncs;
    if (watch().failSyncAt > 0 && number >= watch().failSyncAt) {
        errno = EIO;
        return -1;
    }
    const int done = real(fd);
    toLog(line('S', path));
    return done;
}

long long offsetOf(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags >= 0 && (flags & O_APPEND)) {
        struct stat status = {};
        return ::fstat(fd, &status) == 0 ? status.st_size : 0;
    }
    return ::lseek(fd, 0, SEEK_CUR);
}

int truncateFile(int fd, long long size, const char *name)
{
    const auto real = next<int (*)(int, off64_t)>(name);
    const std::string path = watchedFile(fd);
    if (path.empty()) {
        return real(fd, size);
    }
    if (isLast()) {
        die();
    }
    const int done = real(fd, size);
    toLog(line('T', path, size));
    return done;
}

} // namespace

extern "C" {

/// For a program that counts its own syncs.
__attribute__((visibility("default"))) long io_watch_syncs() { return watch().syncs.load(); }

__attribute__((visibility("default"))) ssize_t write(int fd, const void *data, size_t size)
{
    static const auto real = next<WriteCall>("write");
    const long long offset = watch().folder.empty() ? 0 : offsetOf(fd);
    return put(fd, size, data, offset, [&](size_t some) { return real(fd, data, some); });
}

__attribute__((visibility("default"))) ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return put(fd, size, data, offset, [&](size_t some) { return real(fd, data, some, offset); });
}

__attribute__((visibility("default"))) ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return put(fd, size, data, offset, [&](size_t some) { return real(fd, data, some, offset); });
}

__attribute__((visibility("default"))) ssize_t send(int fd, const void *data, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    return put(fd, size, data, 0, [&](size_t some) { return real(fd, data, some, flags); });
}

__attribute__((visibility("default"))) ssize_t sendto(int fd, const void *data, size_t size, int flags,
                                                      const sockaddr *to, socklen_t length)
{
    static const auto real =
        next<ssize_t (*)(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto");
    return put(fd, size, data, 0, [&](size_t some) { return real(fd, data, some, flags, to, length); });
}

__attribute__((visibility("default"))) ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, const msghdr *, int)>("sendmsg");
    if (isWatchedSocket(fd) && isLast()) {
        die();
    }
    return real(fd, message, flags);
}

__attribute__((visibility("default"))) ssize_t read(int fd, void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    if (isWatchedSocket(fd) && isLast()) {
        die();
    }
    return real(fd, data, size);
}

__attribute__((visibility("default"))) ssize_t recv(int fd, void *data, size_t size, int flags)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, int)>("recv");
    if (isWatchedSocket(fd) && isLast()) {
        die();
    }
    return real(fd, data, size, flags);
}

__attribute__((visibility("default"))) ssize_t recvmsg(int fd, msghdr *message, int flags)
{
    static const auto real = next<ssize_t (*)(int, msghdr *, int)>("recvmsg");
    if (isWatchedSocket(fd) && isLast()) {
        die();
    }
    return real(fd, message, flags);
}

__attribute__((visibility("default"))) int connect(int fd, const sockaddr *to, socklen_t length)
{
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    if (isWatchedSocket(fd) && isLast()) {
        die();
    }
    return real(fd, to, length);
}

__attribute__((visibility("default"))) int fsync(int fd) { return syncFile(fd, "fsync"); }
__attribute__((visibility("default"))) int fdatasync(int fd) { return syncFile(fd, "fdatasync"); }
__attribute__((visibility("default"))) int ftruncate(int fd, off_t size) noexcept
{
    return truncateFile(fd, size, "ftruncate64");
}
__attribute__((visibility("default"))) int ftruncate64(int fd, off64_t size) noexcept
{
    return truncateFile(fd, size, "ftruncate64");
}

__attribute__((visibility("default"))) int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    if (!isBelow(path)) {
        return real(path);
    }
    if (isLast()) {
        die();
    }
    const int done = real(path);
    if (done == 0) {
        toLog(line('U', path));
    }
    return done;
}

__attribute__((visibility("default"))) int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    if (!isBelow(from)) {
        return real(from, to);
    }
    if (isLast()) {
        die();
    }
    const int done = real(from, to);
    if (done == 0) {
        toLog(line('R', std::string(from) + '\t' + to));
    }
    return done;
}

/// A file without a name (O_TMPFILE) gets one.
__attribute__((visibility("default"))) int linkat(int fromFolder, const char *from, int toFolder,
                                                  const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    if (!isBelow(to)) {
        return real(fromFolder, from, toFolder, to, flags);
    }
    if (isLast()) {
        die();
    }
    char target[PATH_MAX];
    const ssize_t length = ::readlink(from, target, sizeof(target));
    const int done = real(fromFolder, from, toFolder, to, flags);
    if (done == 0) {
        toLog(line('R', std::string(target, length > 0 ? std::size_t(length) : 0) + '\t' + to));
    }
    return done;
}

__attribute__((visibility("default"))) int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    const int done = real(path, mode);
    if (done == 0 && isBelow(path)) {
        toLog(line('D', path));
    }
    return done;
}

__attribute__((visibility("default"))) int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(list, int)) : 0;
    va_end(list);
    const bool isNew = (flags & O_CREAT) && isBelow(path) && ::access(path, F_OK) != 0;
    const int fd = real(path, flags, mode);
    if (fd >= 0 && isNew) {
        toLog(line('C', path));
    }
    return fd;
}

__attribute__((visibility("default"))) int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(list, int)) : 0;
    va_end(list);
    return open64(path, flags, mode);
}

} // extern "C"
