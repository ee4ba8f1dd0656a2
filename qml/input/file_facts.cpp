#include "qml/input/file_facts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace madoguchi
{

void FileFacts::setFile(const QUrl &file)
{
    if (m_file == file) {
        return;
    }
    m_file = file;
    const QFileInfo info(file.toLocalFile());
    m_readable = file.isLocalFile() && info.isFile() && info.isReadable();
    m_size = m_readable ? info.size() : 0;
    Q_EMIT fileChanged();
}

QString FileFacts::kind() const { return QFileInfo(name()).suffix().toUpper(); }

QUrl FileFacts::documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QFileInfo(documents).isDir() ? documents : QDir::homePath());
}

QString FileFacts::sizeText(double bytes) const
{
    const auto text = [bytes](int decimals) {
        return QLocale::c().formattedDataSize(static_cast<qint64>(bytes), decimals,
                                              QLocale::DataSizeTraditionalFormat);
    };
    return text(1).contains(QLatin1String(".0 ")) ? text(0) : text(1);
}

} // namespace madoguchi
