#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// What is shown of a file before it is used: name, kind and size. Reads the directory entry and the ending,
/// never the content.
class FileFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY fileChanged)
    Q_PROPERTY(QString name READ name NOTIFY fileChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY fileChanged)
    Q_PROPERTY(double size READ size NOTIFY fileChanged)
    Q_PROPERTY(bool readable READ readable NOTIFY fileChanged)
    Q_PROPERTY(QUrl documentsFolder READ documentsFolder CONSTANT)

public:
    using QObject::QObject;

    QUrl file() const { return m_file; }
    /// Only local files can be read; of any other address the name alone is known.
    void setFile(const QUrl &file);
    QString name() const { return m_file.fileName(); }
    /// The ending in capitals, as people name kinds of files: PDF, JPG; empty without one.
    QString kind() const;
    /// In bytes; 0 for what is not there.
    double size() const { return static_cast<double>(m_size); }
    /// A regular file that this user may read.
    bool readable() const { return m_readable; }

    /// Where this user keeps documents, or their home: where choosing one begins.
    static QUrl documentsFolder();

    /// `bytes` as people read sizes: 820 B, 1.2 MB.
    Q_INVOKABLE QString sizeText(double bytes) const;

Q_SIGNALS:
    void fileChanged();

private:
    QUrl m_file;
    qint64 m_size = 0;
    bool m_readable = false;
};

} // namespace madoguchi
