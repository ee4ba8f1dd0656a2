#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace madoguchi
{

/// A pcscd of the test's own, with vpcd as its only driver.
///
/// Where the system allows mount namespaces (root, or a user with user namespaces) pcscd gets a /run of its
/// own, so a pcscd that already serves this PC is not disturbed and no real reader is touched. Else root's
/// plain pcscd is used, when none is running. vpcd listens on two free ports, on all addresses and without
/// authentication: tests only.
///
/// The constructor points PCSCLITE_CSOCK_NAME of this process (and of every program started from it) at the
/// session's socket. libpcsclite reads that variable once, so all sessions of a process share one path.
class PcscdSession
{
public:
    PcscdSession();
    ~PcscdSession(); ///< ends pcscd by its pid and waits for it

    PcscdSession(const PcscdSession &) = delete;
    PcscdSession &operator=(const PcscdSession &) = delete;

    /// Starts pcscd and waits until it accepts connections. False with problem() when this machine can not;
    /// `QSKIP` then. May be called again after stop().
    enum class Readers {
        Virtual,
        PinPad, ///< as Virtual, with keys of their own: see pin_pad_driver.cpp
        None
    };
    bool start(Readers readers = Readers::Virtual);
    void stop(); ///< SIGTERM, as an orderly restart of the service
    void kill(); ///< SIGKILL, as a crash
    QString problem() const { return m_problem; }
    QString log() const; ///< what pcscd said

    quint16 port(int slot = 0) const { return quint16(m_port + slot); } ///< where vpcd waits for a card
    static QString readerName(int slot = 0);                            ///< "Virtual PCD 00 0<slot>"

    /// What somebody presses on the keys of a PinPad reader: digits, "cancel", or "late".
    void press(const QByteArray &keys) const;
    /// The reader has begun to wait for its keys since the last call.
    bool wasAskedForKeys() const;

    /// Blocks in SCardGetStatusChange until the slot holds a card (or none). False after `patience`.
    bool waitForCard(int slot = 0, std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    bool waitForNoCard(int slot = 0, std::chrono::milliseconds patience = std::chrono::seconds(10)) const;

private:
    bool launch(bool privateRun);
    bool writeReaderConfig(Readers readers);
    bool waitForPresence(int slot, bool present, std::chrono::milliseconds patience) const;

    QString m_folder; ///< short: a socket's path has 108 bytes
    QString m_problem;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_pcscd;
};

/// The program madoguchi-virtual-card, put into a slot of vpcd; taken out by stop() or the end of scope.
class VirtualCardProcess
{
public:
    VirtualCardProcess() = default;
    ~VirtualCardProcess();

    VirtualCardProcess(const VirtualCardProcess &) = delete;
    VirtualCardProcess &operator=(const VirtualCardProcess &) = delete;

    /// Runs bin/madoguchi-virtual-card and waits for its line that it is attached. `options`: e.g.
    /// {"--fault", "silent"}.
    bool start(const QString &personFile, const QString &authorityFolder, quint16 port,
               const QStringList &options = {});
    void stop(); ///< SIGTERM: takes the card out, its state is saved
    void kill(); ///< SIGKILL
    bool waitUntilGone(std::chrono::milliseconds patience = std::chrono::seconds(5));
    qint64 processId() const { return m_process.processId(); }
    int exitCode() const { return m_process.exitCode(); }
    QString output() const { return m_output; }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace madoguchi
