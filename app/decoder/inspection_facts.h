#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace madoguchi
{

/// What a file is, by its content; its name is not looked at.
struct FileInspection
{
    /// Empty: it can be used. Else unknown-kind, heic, picture-broken, picture-too-large, pdf-broken,
    /// pdf-encrypted (it does not open without a password), pdf-too-long.
    QString problem;
    QString type;          ///< media type: image/jpeg, image/png, application/pdf; empty when unknown
    QSize size;            ///< of a picture, in pixels as it is to be seen (its orientation respected)
    int pages = 0;         ///< of a PDF
    bool hasPlace = false; ///< a picture says where it was taken (Exif GPS, XMP, IPTC)

    QByteArray toJson() const;
    /// Whatever is not understood becomes a problem.
    static FileInspection fromJson(const QByteArray &json);
};

} // namespace madoguchi
