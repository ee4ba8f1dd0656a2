#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace madoguchi
{

/// What io_watch.so is to do in a program that is started with it.
struct IoWatch
{
    QString folder;       ///< files below it are watched
    bool sockets = false; ///< TCP connections too: connect, send, receive
    int killAt = 0;       ///< SIGKILL at the n-th watched call; 0: never
    bool isHalf = false;  ///< a write or send is done by half before; else not at all
    int failSyncAt = 0;   ///< the n-th sync of a file fails with EIO, and all later ones; 0: none
    QString log;          ///< where what was written and synced is recorded; empty: nowhere
    QString count;        ///< a file that is made at the end: how many calls there were

    void start(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&environment](const char *name, const QString &value) {
            environment.insert(QString::fromLatin1(name), value);
        };
        set("LD_PRELOAD", QStringLiteral(MADOGUCHI_IO_WATCH));
        set("IO_WATCH_FOLDER", folder);
        set("IO_WATCH_SOCKETS", sockets ? QStringLiteral("1") : QString());
        set("IO_WATCH_KILL_AT", QString::number(killAt));
        set("IO_WATCH_HALF", isHalf ? QStringLiteral("1") : QString());
        set("IO_WATCH_FAIL_SYNC_AT", QString::number(failSyncAt));
        set("IO_WATCH_LOG", log);
        set("IO_WATCH_COUNT", count);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }
};

} // namespace madoguchi
