#include "app/decoder/confinement.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <type_traits>
#include <unistd.h>

namespace madoguchi
{
namespace
{

// Names of the kernel, by libseccomp for the machine at hand; one that it does not have is -1 and left out.
constexpr std::array harmless{
    // What is open already: the file comes in by standard input, the answer goes out by standard output.
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(dup), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(pipe2), SCMP_SYS(eventfd2),
    // Fonts, the tables of encodings and Qt's image plugins are looked for when a file first needs them.
    SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(statfs),
    SCMP_SYS(fstatfs), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2), SCMP_SYS(readlink),
    SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd), SCMP_SYS(fadvise64),
    // Memory and the process itself.
    SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(mprotect), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getppid), SCMP_SYS(getuid), SCMP_SYS(geteuid),
    SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrusage),
    SCMP_SYS(getrandom), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(restart_syscall),
    // Time, and the threads among which Qt divides the rows of a picture.
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
    SCMP_SYS(set_tid_address), SCMP_SYS(membarrier), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam), SCMP_SYS(sched_getscheduler), SCMP_SYS(sched_get_priority_min),
    SCMP_SYS(sched_get_priority_max)};

/// Where fonts, the tables of encodings, plugins and libraries are, and nothing of a person's. What a system
/// does not have is left out.
constexpr std::array readable{
    "/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig"};
constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

/// Closes it in the end.
class Descriptor
{
public:
    explicit Descriptor(long number)
        : m_number(int(number))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0) {
            close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_number; }

private:
    int m_number;
};

/// From here on no file is opened but those below `readable` (landlock(7)). A kernel that can not do this
/// leaves it undone: then a file that took over this process could read as the person, though tell nobody
/// but the window. False: the kernel could, and did not.
bool keepToFolders()
{
    if (syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) < 1) {
        return true;
    }
    const landlock_ruleset_attr all{.handled_access_fs = reading};
    const Descriptor rules(syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0));
    if (rules < 0) {
        return false;
    }
    for (const char *path : readable) {
        const Descriptor place(open(path, O_PATH | O_CLOEXEC));
        if (place < 0) {
            continue;
        }
        struct stat found
        {
        };
        const bool isFolder = fstat(place, &found) == 0 && S_ISDIR(found.st_mode);
        const landlock_path_beneath_attr rule{
            .allowed_access = isFolder ? reading : LANDLOCK_ACCESS_FS_READ_FILE, .parent_fd = place};
        if (syscall(SYS_landlock_add_rule, int(rules), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0) {
            return false;
        }
    }
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           syscall(SYS_landlock_restrict_self, int(rules), 0) == 0;
}

/// One call, allowed where the bits of `mask` in its argument are `value`.
struct Bounded
{
    int call;
    unsigned argument;
    scmp_datum_t mask;
    scmp_datum_t value;
};

constexpr scmp_datum_t wholeArgument = ~scmp_datum_t(0);
constexpr scmp_datum_t lowerHalf = 0xFFFF'FFFF; // an int: what stands above it is anything
constexpr scmp_datum_t anyWriting = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);

bool allow(scmp_filter_ctx filter)
{
    for (const int call : harmless) {
        if (call >= 0 && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0) {
            return false;
        }
    }
    const std::array bounded{
        Bounded{SCMP_SYS(open), 1, anyWriting, O_RDONLY},
        Bounded{SCMP_SYS(openat), 2, anyWriting, O_RDONLY},
        Bounded{SCMP_SYS(clone), 0, CLONE_THREAD, CLONE_THREAD},         // a thread, no process
        Bounded{SCMP_SYS(tgkill), 0, lowerHalf, scmp_datum_t(getpid())}, // abort()
        Bounded{SCMP_SYS(prlimit64), 2, wholeArgument, 0},               // asks, sets nothing
        Bounded{SCMP_SYS(prctl), 0, lowerHalf, PR_SET_NAME},
        Bounded{SCMP_SYS(ioctl), 1, lowerHalf, TCGETS}, // isatty()
        Bounded{SCMP_SYS(ioctl), 1, lowerHalf, FIONREAD},
        Bounded{SCMP_SYS(fcntl), 1, lowerHalf, F_GETFD},
        Bounded{SCMP_SYS(fcntl), 1, lowerHalf, F_SETFD},
        Bounded{SCMP_SYS(fcntl), 1, lowerHalf, F_GETFL},
        Bounded{SCMP_SYS(fcntl), 1, lowerHalf, F_DUPFD_CLOEXEC},
    };
    for (const Bounded &rule : bounded) {
        if (rule.call >= 0 &&
            seccomp_rule_add(filter, SCMP_ACT_ALLOW, rule.call, 1,
                             scmp_arg_cmp{rule.argument, SCMP_CMP_MASKED_EQ, rule.mask, rule.value}) != 0) {
            return false;
        }
    }
    // Their flags lie in memory, where no filter sees them: the C library then takes the older calls.
    for (const int call : {SCMP_SYS(clone3), SCMP_SYS(openat2)}) {
        if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), call, 0) != 0) {
            return false;
        }
    }
    return true;
}

} // namespace

bool confineToReading()
{
    using Filter = std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, decltype(&seccomp_release)>;
    if (close_range(STDERR_FILENO + 1, ~0U, 0) != 0 || !keepToFolders()) {
        return false;
    }
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    // Sets PR_SET_NO_NEW_PRIVS too.
    return filter && allow(filter.get()) && seccomp_load(filter.get()) == 0;
}

} // namespace madoguchi
