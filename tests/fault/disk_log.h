#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <random>

namespace madoguchi
{

/// What io_watch.so recorded of a program, and what a disk could hold of it after a power cut at any moment.
/// The disk is a hostile one: of what was not synced any sector may be missing, new or torn, in any file;
/// names that came and went in a folder since it was synced are there up to any one of them.
class DiskLog
{
public:
    struct Step
    {
        char operation = 0; ///< W rite, S ync, T runcate, C reate, R ename, U nlink, D irectory
        QString path;       ///< below the folder; of R: from
        QString to;
        qint64 offset = 0; ///< of T: the new size
        QByteArray data;
    };

    /// Of a log of the program that had `folder`.
    static DiskLog read(const QString &logPath, const QString &folder);

    qsizetype size() const { return m_steps.size(); }
    /// The lines that the program wrote to the file `ack` in its folder before step `at`: what it had been
    /// told was done.
    QStringList acknowledged(qsizetype at) const;
    /// Writes into `folder` what may be there after a power cut before step `at`.
    void makeImage(qsizetype at, const QString &folder, std::mt19937 &random) const;
    /// The same program as if it had never synced.
    DiskLog withoutSyncs() const;

private:
    struct File
    {
        QByteArray synced;
        QList<Step> pending;
    };
    using Names = QMap<QString, std::shared_ptr<File>>;
    struct Folder
    {
        Names synced;
        QList<Names> pending; ///< after each change since
        Names now;
    };
    struct Disk;

    static QByteArray crashed(const File &file, std::mt19937 &random);
    void play(qsizetype until, Disk &disk) const;

    QList<Step> m_steps;
};

} // namespace madoguchi
