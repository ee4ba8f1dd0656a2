#pragma once

#include "base/result.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <functional>

namespace madoguchi
{

/// Has files decoded by madoguchi-decoder, a process of its own that is bounded in memory and time. Answers
/// later, on this object's thread, and not at all when the object goes before.
class FileDecoder : public QObject
{
    Q_OBJECT
public:
    using Bytes = std::function<void(const Result<QByteArray> &)>;

    /// `program`: empty for the one that is installed with this one.
    explicit FileDecoder(const QString &program = {}, QObject *parent = nullptr);

    /// What FileInspection::toJson() writes. Errors: DocumentMissing, when it can not be looked at.
    void inspect(const QByteArray &file, Bytes done);
    /// A page or picture within `side` pixels. Errors: as above.
    void page(const QByteArray &file, int number, int side,
              const std::function<void(const Result<QImage> &)> &done);
    /// The picture without the place where it was taken. Errors: as above.
    void withoutPlace(const QByteArray &file, Bytes done);

private:
    void run(const QStringList &arguments, const QByteArray &file, Bytes done);

    QString m_program;
};

} // namespace madoguchi
