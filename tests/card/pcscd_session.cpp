#include "tests/card/pcscd_session.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <array>
#include <csignal>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>
#include <winscard.h>

namespace madoguchi
{

namespace
{

constexpr auto kSystemSocket = "/run/pcscd/pcscd.comm";
constexpr auto kDriver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
constexpr int kStartPatienceMs = 10000;

/// pcscd's socket and its drivers have fixed places: covered by folders of the session, in a namespace of its
/// own. setpriv ends pcscd with this process even when the test is killed.
constexpr auto kPrivateStart = R"(set -e
mount --bind "$1/run" /run
mount --bind "$1/no-drivers" /usr/lib/pcsc/drivers
exec setpriv --pdeathsig TERM "$2" -f -i -c "$1/readers")";

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

bool accepts(const QByteArray &socketPath)
{
    const Descriptor client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, socketPath.constData(), sizeof(address.sun_path));
    return ::connect(client.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

/// Waits for events in the socket's folder until somebody listens there; ends early when the process does.
bool waitUntilAccepting(const QByteArray &socketPath, qint64 pid)
{
    const QByteArray folder = socketPath.left(socketPath.lastIndexOf('/'));
    const Descriptor watch(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    ::inotify_add_watch(watch.get(), folder.constData(), IN_CREATE | IN_ATTRIB);
    const Descriptor process(int(::syscall(SYS_pidfd_open, pid_t(pid), 0)));
    const QDeadlineTimer deadline(kStartPatienceMs);
    while (!accepts(socketPath)) {
        std::array<pollfd, 2> waiting{{{watch.get(), POLLIN, 0}, {process.get(), POLLIN, 0}}};
        const int events = ::poll(waiting.data(), waiting.size(), int(deadline.remainingTime()));
        if (events <= 0 || waiting[1].revents != 0) {
            return false;
        }
        std::array<char, 4096> drained{};
        while (::read(watch.get(), drained.data(), drained.size()) > 0) {
        }
    }
    return true;
}

/// vpcd takes the port and the next one, a slot each.
quint16 freePortPair()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QTcpServer first;
        QTcpServer second;
        if (first.listen(QHostAddress::Any) &&
            second.listen(QHostAddress::Any, quint16(first.serverPort() + 1))) {
            return first.serverPort();
        }
    }
    return 0;
}

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty()
               ? found
               : QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

} // namespace

PcscdSession::PcscdSession()
    : m_folder(QDir::tempPath() + QStringLiteral("/madoguchi-pcscd-%1").arg(::getpid()))
{
    for (const auto *sub : {"/run/pcscd", "/no-drivers", "/readers", "/pad"}) {
        QDir().mkpath(m_folder + QLatin1String(sub));
    }
    qputenv("PCSCLITE_CSOCK_NAME", (m_folder + QStringLiteral("/run/pcscd/pcscd.comm")).toUtf8());
}

PcscdSession::~PcscdSession()
{
    stop();
    QDir(m_folder).removeRecursively();
}

QString PcscdSession::readerName(int slot)
{
    return QStringLiteral("Virtual PCD 00 %1").arg(slot, 2, 10, QLatin1Char('0'));
}

QString PcscdSession::log() const
{
    QFile file(m_folder + QStringLiteral("/pcscd.log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void PcscdSession::press(const QByteArray &keys) const
{
    // In one step: the reader must not see half of it.
    QFile file(m_folder + QStringLiteral("/pad/pressing"));
    if (!file.open(QIODevice::WriteOnly) || file.write(keys) != keys.size()) {
        qFatal("cannot press keys");
    }
    file.close();
    QFile::rename(file.fileName(), m_folder + QStringLiteral("/pad/keys"));
}

bool PcscdSession::wasAskedForKeys() const { return QFile::remove(m_folder + QStringLiteral("/pad/asked")); }

bool PcscdSession::writeReaderConfig(Readers readers)
{
    if (readers == Readers::None) {
        QFile::remove(m_folder + QStringLiteral("/readers/vpcd"));
        return true;
    }
    if (m_port == 0) {
        m_port = freePortPair();
    }
    QFile::copy(QLatin1String(kDriver), m_folder + QStringLiteral("/libifdvpcd.so"));
    QFile config(m_folder + QStringLiteral("/readers/vpcd"));
    if (m_port == 0 || !config.open(QIODevice::WriteOnly)) {
        return false;
    }
    qputenv("MADOGUCHI_TEST_VPCD", (m_folder + QStringLiteral("/libifdvpcd.so")).toUtf8());
    qputenv("MADOGUCHI_TEST_PAD", (m_folder + QStringLiteral("/pad")).toUtf8());
    const QString driver = readers == Readers::PinPad ? QStringLiteral(MADOGUCHI_PIN_PAD_DRIVER)
                                                      : m_folder + QStringLiteral("/libifdvpcd.so");
    const QString text =
        QStringLiteral("FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x%1\nLIBPATH %2\n"
                       "CHANNELID 0x%1\n");
    return config.write(text.arg(QString::number(m_port, 16).toUpper(), driver).toUtf8()) > 0;
}

bool PcscdSession::start(Readers readers)
{
    m_problem.clear();
    if (program(QStringLiteral("pcscd")).isEmpty() || !QFile::exists(QLatin1String(kDriver))) {
        m_problem = QStringLiteral("pcscd or vpcd is not installed (packages pcscd, vsmartcard-vpcd)");
        return false;
    }
    if (!writeReaderConfig(readers)) {
        m_problem = QStringLiteral("no free ports, or %1 is not writable").arg(m_folder);
        return false;
    }
    if (launch(true)) {
        return true;
    }
    if (::geteuid() != 0 || accepts(kSystemSocket)) {
        m_problem =
            QStringLiteral("no namespace allowed, and no right to run the one pcscd of this PC: ") + log();
        return false;
    }
    QDir().mkpath(QStringLiteral("/run/pcscd"));
    qputenv("PCSCLITE_CSOCK_NAME", kSystemSocket);
    if (!launch(false)) {
        m_problem = QStringLiteral("pcscd does not start: ") + log();
        return false;
    }
    return true;
}

bool PcscdSession::launch(bool privateRun)
{
    const QString pcscd = program(QStringLiteral("pcscd"));
    m_pcscd = std::make_unique<QProcess>();
    m_pcscd->setProcessChannelMode(QProcess::MergedChannels);
    m_pcscd->setStandardOutputFile(m_folder + QStringLiteral("/pcscd.log"));
    if (privateRun) {
        QStringList arguments{QStringLiteral("--mount")};
        if (::geteuid() != 0) {
            arguments << QStringLiteral("--map-root-user");
        }
        arguments << QStringLiteral("sh") << QStringLiteral("-c") << QLatin1String(kPrivateStart)
                  << QStringLiteral("sh") << m_folder << pcscd;
        m_pcscd->start(QStringLiteral("unshare"), arguments);
    } else {
        m_pcscd->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_pcscd->start(pcscd, {QStringLiteral("-f"), QStringLiteral("-i"), QStringLiteral("-c"),
                               m_folder + QStringLiteral("/readers")});
    }
    if (m_pcscd->waitForStarted() &&
        waitUntilAccepting(qgetenv("PCSCLITE_CSOCK_NAME"), m_pcscd->processId())) {
        return true;
    }
    kill();
    return false;
}

void PcscdSession::stop()
{
    if (m_pcscd) {
        m_pcscd->terminate();
        if (!m_pcscd->waitForFinished(5000)) {
            kill();
        }
        m_pcscd.reset();
    }
}

void PcscdSession::kill()
{
    if (m_pcscd) {
        m_pcscd->kill();
        m_pcscd->waitForFinished(5000);
        m_pcscd.reset();
    }
}

bool PcscdSession::waitForCard(int slot, std::chrono::milliseconds patience) const
{
    return waitForPresence(slot, true, patience);
}

/// A card that goes in the middle of an act is gone for winscard at once (a failed reset says so), for the
/// thread that looks at the reader only at its next look. A card put in between the two is never announced.
bool PcscdSession::waitForNoCard(int slot, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto hasLooked = [this, name = readerName(slot)] {
        const QString said = log();
        return said.count(QStringLiteral("Card Removed From ") + name) >=
               said.count(QStringLiteral("Card inserted into ") + name);
    };
    if (!waitForPresence(slot, false, patience)) {
        return false;
    }
    while (!hasLooked() && !deadline.hasExpired()) {
        QThread::msleep(10); // no events: what the program under test has seen is the test's own question
    }
    return hasLooked();
}

bool PcscdSession::waitForPresence(int slot, bool present, std::chrono::milliseconds patience) const
{
    SCARDCONTEXT context = 0;
    if (::SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS) {
        return false;
    }
    const QByteArray name = readerName(slot).toUtf8();
    SCARD_READERSTATE state{};
    state.szReader = name.constData();
    state.dwCurrentState = SCARD_STATE_UNAWARE;
    const QDeadlineTimer deadline(patience);
    const DWORD wanted = present ? SCARD_STATE_PRESENT : SCARD_STATE_EMPTY;
    while (!(state.dwEventState & wanted)) {
        const auto rest = DWORD(std::max<qint64>(deadline.remainingTime(), 0));
        if (::SCardGetStatusChange(context, rest, &state, 1) != SCARD_S_SUCCESS) {
            break;
        }
        state.dwCurrentState = state.dwEventState;
    }
    ::SCardReleaseContext(context);
    return (state.dwEventState & wanted) != 0;
}

VirtualCardProcess::~VirtualCardProcess() { stop(); }

bool VirtualCardProcess::start(const QString &personFile, const QString &authorityFolder, quint16 port,
                               const QStringList &options)
{
    stop();
    m_output.clear();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-virtual-card"),
                    QStringList{QStringLiteral("--person"), personFile, QStringLiteral("--authority"),
                                authorityFolder, QStringLiteral("--vpcd"),
                                QStringLiteral("127.0.0.1:%1").arg(port)} +
                        options);
    // Keys of a new person are made first: two RSA keys may take some seconds on a busy machine.
    const QDeadlineTimer deadline(30000);
    while (!m_output.contains(QStringLiteral("\"attached\":true"))) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            return false;
        }
        m_output += QString::fromUtf8(m_process.readAll());
    }
    return true;
}

void VirtualCardProcess::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            kill();
        }
    }
}

void VirtualCardProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool VirtualCardProcess::waitUntilGone(std::chrono::milliseconds patience)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(int(patience.count()));
}

} // namespace madoguchi
