#pragma once

#include <QStringList>

#include <memory>

class QFile;

namespace madoguchi
{

/// Postal code → addresses, from the dictionary of Debian's package skkdic-extra (SKK-JISYO.zipcode: public
/// domain, state of 2022, EUC). The file stays on disk: it is mapped, and a look-up is a binary search over
/// its sorted lines. Without the file the feature is off.
class PostalCodes
{
public:
    /// `path` empty: share/skk/SKK-JISYO.zipcode in the system's data folders.
    explicit PostalCodes(const QString &path = {});
    ~PostalCodes();
    PostalCodes(PostalCodes &&) noexcept;
    PostalCodes &operator=(PostalCodes &&) noexcept;

    bool isAvailable() const { return m_file && m_size > 0; }

    /// Prefecture, municipality and town of 7 ASCII digits, as 「東京都港区芝公園」. Several where a code has
    /// several; none for a code that is unknown or no code.
    QStringList addresses(const QString &postalCode) const;

private:
    QByteArrayView lineAt(qint64 offset, qint64 &begin) const;

    std::unique_ptr<QFile> m_file;
    const char *m_data = nullptr; ///< mapped; lives as long as m_file
    qint64 m_size = 0;
};

} // namespace madoguchi
