// What the decoder's process is kept from, tried in a child that confined itself as the decoder does.
#include "app/decoder/confinement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <linux/landlock.h>
#include <sched.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace madoguchi;

namespace
{

constexpr int notConfined = 201;
constexpr int wasAllowed = 0; ///< else the child ends with the errno of what was refused

/// What `attempt` comes to in a confined child; `attempt` answers -1 and errno as system calls do.
int confined(const std::function<long()> &attempt)
{
    const pid_t child = fork();
    if (child == 0) {
        if (!confineToReading()) {
            _exit(notConfined);
        }
        errno = 0;
        _exit(attempt() >= 0 ? wasAllowed : errno);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class DecoderConfinementTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_file; ///< of the person, with something in it
    QByteArray m_fresh;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = QFile::encodeName(m_folder.filePath(QStringLiteral("mine")));
        m_fresh = QFile::encodeName(m_folder.filePath(QStringLiteral("fresh")));
        QFile file(QFile::decodeName(m_file));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    }

    void whatIsNotDecodingIsRefused_data()
    {
        QTest::addColumn<std::function<long()>>("attempt");
        QTest::addColumn<int>("error");
        const char *mine = m_file.constData();
        const char *fresh = m_fresh.constData();
        const auto row = [](const char *name, std::function<long()> attempt, int error = EPERM) {
            QTest::newRow(name) << std::move(attempt) << error;
        };
        row("a socket of the network", [] { return long(socket(AF_INET, SOCK_STREAM, 0)); });
        row("a socket of this machine", [] { return long(socket(AF_UNIX, SOCK_STREAM, 0)); });
        row("a pair of sockets", [] {
            int pair[2];
            return long(socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
        });
        row("connecting what is open", [] {
            const sockaddr nobody{};
            return long(::connect(STDOUT_FILENO, &nobody, sizeof nobody));
        });
        row("sending over what is open", [] { return long(send(STDOUT_FILENO, "x", 1, 0)); });
        row("a program", [] { return long(execl("/bin/true", "true", nullptr)); });
        row("a program by its descriptor", [] {
            const int file = open("/bin/true", O_RDONLY | O_CLOEXEC);
            char name[] = "true";
            char *words[] = {name, nullptr};
            return file < 0 ? 0L : long(fexecve(file, words, words + 1));
        });
        row("a process", [] { return syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0); });
        row(
            "a process by what no filter sees", [] { return syscall(SYS_clone3, nullptr, 0); }, ENOSYS);
        row("writing a file", [mine] { return long(open(mine, O_WRONLY)); });
        row("writing and reading it", [mine] { return long(open(mine, O_RDWR)); });
        row("appending to it", [mine] { return long(open(mine, O_WRONLY | O_APPEND)); });
        row("emptying it", [mine] { return long(open(mine, O_RDONLY | O_TRUNC)); });
        row("emptying it by its name", [mine] { return long(truncate(mine, 0)); });
        row("making one", [fresh] { return long(open(fresh, O_RDONLY | O_CREAT, 0600)); });
        row("making one without a name",
            [this] { return long(open(QFile::encodeName(m_folder.path()), O_TMPFILE | O_RDWR, 0600)); });
        row(
            "opening one by what no filter sees",
            [mine] { return syscall(SYS_openat2, AT_FDCWD, mine, nullptr, 0); }, ENOSYS);
        row("removing one", [mine] { return long(unlink(mine)); });
        row("renaming one", [mine, fresh] { return long(rename(mine, fresh)); });
        row("a second name of one", [mine, fresh] { return long(link(mine, fresh)); });
        row("a link to one", [mine, fresh] { return long(symlink(mine, fresh)); });
        row("a folder", [fresh] { return long(mkdir(fresh, 0700)); });
        row("another's rights", [mine] { return long(chmod(mine, 0777)); });
        row("a file in memory", [] { return syscall(SYS_memfd_create, "x", 0); });
        row("calls behind a ring", [] { return syscall(SYS_io_uring_setup, 1, nullptr); });
        row("another process's memory", [] { return long(ptrace(PTRACE_ATTACH, getppid(), 0, 0)); });
        row("another process's end", [] { return long(kill(getppid(), SIGURG)); });
        row("another thread's end", [] { return syscall(SYS_tgkill, getppid(), getppid(), SIGURG); });
        row("a world of its own", [] { return long(unshare(CLONE_NEWUSER)); });
        row("more memory", [] {
            const rlimit64 all{RLIM64_INFINITY, RLIM64_INFINITY};
            return syscall(SYS_prlimit64, 0, RLIMIT_AS, &all, nullptr);
        });
    }
    void whatIsNotDecodingIsRefused()
    {
        QFETCH(std::function<long()>, attempt);
        QFETCH(int, error);
        QCOMPARE(confined(attempt), error);
        // And nothing came of it.
        QFile file(QFile::decodeName(m_file));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kept"));
        QVERIFY(!QFile::exists(QFile::decodeName(m_fresh)));
    }

    void thePersonsFilesAreNotRead()
    {
        if (syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) < 1) {
            QSKIP("this kernel has no Landlock");
        }
        const QByteArray folder = QFile::encodeName(m_folder.path());
        const QByteArray link = folder + "/link";
        QCOMPARE(symlink(m_file.constData(), link.constData()), 0);
        for (const QByteArray &path :
             {m_file, folder, link, "/usr/.." + m_file, QByteArray("/proc/self/environ"),
              QByteArray("/etc/passwd"), QByteArray("/proc/self/root") + m_file}) {
            QCOMPARE(confined([&] { return long(open(path.constData(), O_RDONLY | O_CLOEXEC)); }), EACCES);
        }
    }

    void whatDecodingNeedsIsLeft()
    {
        for (const char *path : {"/usr/share/fonts", "/etc/fonts/fonts.conf", "/etc/ld.so.cache"}) {
            QCOMPARE(confined([path] { return long(open(path, O_RDONLY | O_CLOEXEC)); }), wasAllowed);
        }
        QCOMPARE(confined([] {
                     bool ran = false;
                     std::thread([&] { ran = true; }).join();
                     return ran ? 0L : -1L;
                 }),
                 wasAllowed);
    }

    /// Where the kernel does not take the filter (here: because the first one forbids more) it is said.
    void whatCanNotBePutUpIsSaid()
    {
        QCOMPARE(confined([] {
                     const bool isUp = confineToReading();
                     errno = isUp ? 0 : ENOSYS;
                     return isUp ? 0L : -1L;
                 }),
                 ENOSYS);
    }

    void nothingThatWasOpenLeadsOut()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0); // as a card's or the bus's would be
        QCOMPARE(confined([&] { return long(write(pair[0], "x", 1)); }), EBADF);
        close(pair[0]);
        close(pair[1]);
    }

    void itHoldsInThreadsThatBeginLater()
    {
        QCOMPARE(confined([] {
                     int error = 0;
                     std::thread([&] { error = socket(AF_INET, SOCK_STREAM, 0) < 0 ? errno : 0; }).join();
                     errno = error;
                     return error == 0 ? 0L : -1L;
                 }),
                 EPERM);
    }
};

Q_DECLARE_METATYPE(std::function<long()>)

QTEST_GUILESS_MAIN(DecoderConfinementTest)
#include "tst_decoder_confinement.moc"
