#include "tests/fault/disk_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madoguchi
{
namespace
{

constexpr qsizetype sector = 512;
const QString ackName = QStringLiteral("ack");

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

void put(QByteArray &content, qint64 offset, const QByteArray &data)
{
    if (content.size() < offset + data.size()) {
        content.append(QByteArray(offset + data.size() - content.size(), '\0'));
    }
    std::copy(data.begin(), data.end(), content.begin() + offset);
}

void apply(QByteArray &content, const DiskLog::Step &step)
{
    if (step.operation == 'W') {
        put(content, step.offset, step.data);
    } else {
        content =
            content.left(step.offset) + QByteArray(std::max<qint64>(0, step.offset - content.size()), '\0');
    }
}

int anyBelow(int bound, std::mt19937 &random) { return int(random() % unsigned(bound)); }

} // namespace

struct DiskLog::Disk
{
    QHash<QString, Folder> folders{{QString(), {}}};
    QHash<QString, std::shared_ptr<File>> nameless;

    std::shared_ptr<File> file(const QString &path)
    {
        if (const auto known = folders[parentOf(path)].now.value(path)) {
            return known;
        }
        auto &file = nameless[path];
        if (!file) {
            file = std::make_shared<File>();
        }
        return file;
    }
    void change(const QString &folder, const std::function<void(Names &)> &how)
    {
        Folder &changed = folders[folder];
        how(changed.now);
        changed.pending += changed.now;
    }
};

DiskLog DiskLog::read(const QString &logPath, const QString &folder)
{
    DiskLog log;
    QFile file(logPath);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no log of the disk");
    }
    const auto below = [&folder](const QString &path) { return path.mid(folder.size() + 1); };
    while (!file.atEnd()) {
        const QString head = QString::fromUtf8(file.readLine().chopped(1));
        Step step;
        step.operation = head.at(0).toLatin1();
        step.offset = head.section(u' ', 1, 1).toLongLong();
        const qint64 size = head.section(u' ', 2, 2).toLongLong();
        const QString path = head.section(u' ', 3);
        step.path = below(path.section(u'\t', 0, 0));
        step.to = below(path.section(u'\t', 1, 1));
        if (step.operation == 'W') {
            step.data = file.read(size);
        }
        log.m_steps += step;
    }
    return log;
}

DiskLog DiskLog::withoutSyncs() const
{
    DiskLog log = *this;
    log.m_steps.removeIf([](const Step &step) { return step.operation == 'S'; });
    return log;
}

QStringList DiskLog::acknowledged(qsizetype at) const
{
    QByteArray lines;
    for (qsizetype i = 0; i < at; ++i) {
        if (m_steps[i].path == ackName && m_steps[i].operation == 'W') {
            lines += m_steps[i].data;
        }
    }
    return QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts);
}

void DiskLog::play(qsizetype until, Disk &disk) const
{
    for (qsizetype i = 0; i < until; ++i) {
        const Step &step = m_steps[i];
        const QString parent = parentOf(step.path);
        switch (step.operation) {
        case 'W':
        case 'T':
            disk.file(step.path)->pending += step;
            break;
        case 'S':
            if (disk.folders.contains(step.path)) {
                Folder &folder = disk.folders[step.path];
                folder.synced = folder.now;
                folder.pending.clear();
            } else {
                const auto file = disk.file(step.path);
                for (const Step &change : std::as_const(file->pending)) {
                    apply(file->synced, change);
                }
                file->pending.clear();
            }
            break;
        case 'C':
            disk.change(parent, [&](Names &names) { names.insert(step.path, std::make_shared<File>()); });
            break;
        case 'D':
            if (!step.path.isEmpty()) {
                // Only what is in it counts; the folder's own name goes with its first file's.
                disk.folders.insert(step.path, {});
            }
            break;
        case 'U':
            disk.change(parent, [&](Names &names) { names.remove(step.path); });
            break;
        case 'R': {
            const auto file = disk.file(step.path);
            disk.nameless.remove(step.path);
            disk.change(parentOf(step.to), [&](Names &names) {
                names.remove(step.path);
                names.insert(step.to, file);
            });
            break;
        }
        default:
            qFatal("no such step: %c", step.operation);
        }
    }
}

QByteArray DiskLog::crashed(const File &file, std::mt19937 &random)
{
    enum Fate { AllLost, AllThere, UpToOne, AnySector, AnySectorTorn, fateCount };
    const int fate = anyBelow(fateCount, random);
    const int upTo = anyBelow(int(file.pending.size()) + 1, random);
    QByteArray content = file.synced;
    for (int i = 0; i < file.pending.size() && fate != AllLost; ++i) {
        const Step &step = file.pending[i];
        if (fate == AllThere || (fate == UpToOne && i < upTo)) {
            apply(content, step);
            continue;
        }
        if (fate == UpToOne) {
            break;
        }
        if (step.operation == 'T') {
            if (anyBelow(2, random) == 0) {
                apply(content, step);
            }
            continue;
        }
        for (qsizetype at = 0; at < step.data.size(); at += sector) {
            QByteArray piece = step.data.mid(at, sector);
            if (anyBelow(2, random) == 0) {
                continue;
            }
            if (fate == AnySectorTorn && anyBelow(4, random) == 0) {
                piece = piece.left(1 + anyBelow(int(piece.size()), random));
            }
            put(content, step.offset + at, piece);
        }
    }
    return content;
}

void DiskLog::makeImage(qsizetype at, const QString &folder, std::mt19937 &random) const
{
    Disk disk;
    play(at, disk);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto entry = disk.folders.cbegin(); entry != disk.folders.cend(); ++entry) {
        const Folder &names = *entry;
        const int upTo = anyBelow(int(names.pending.size()) + 1, random);
        const Names &there = upTo == 0 ? names.synced : names.pending[upTo - 1];
        for (auto file = there.cbegin(); file != there.cend(); ++file) {
            if (file.key() == ackName) {
                continue;
            }
            const QString path = folder + u'/' + file.key();
            QDir().mkpath(QFileInfo(path).absolutePath());
            QFile image(path);
            if (!image.open(QIODevice::WriteOnly) || image.write(crashed(**file, random)) < 0) {
                qFatal("an image can not be written");
            }
        }
    }
}

} // namespace madoguchi
