#include "catalogue/postal_codes.h"

#include <QFile>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qint64 largestList = 64LL * 1024 * 1024;
constexpr qsizetype longestLine = 16LL * 1024;

bool isPostalCode(const QString &code)
{
    return code.size() == 7 &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PostalCodes::PostalCodes(const QString &path)
    : m_file(std::make_unique<QFile>(path.isEmpty()
                                         ? QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                                  QStringLiteral("skk/SKK-JISYO.zipcode"))
                                         : path))
{
    if (m_file->fileName().isEmpty() || !m_file->open(QIODevice::ReadOnly) || m_file->size() > largestList) {
        return;
    }
    m_data = reinterpret_cast<const char *>(m_file->map(0, m_file->size()));
    m_size = m_data ? m_file->size() : 0;
}

PostalCodes::~PostalCodes() = default;
PostalCodes::PostalCodes(PostalCodes &&) noexcept = default;
PostalCodes &PostalCodes::operator=(PostalCodes &&) noexcept = default;

/// The line that holds the byte at `offset`, without its end; `begin` is where it starts.
QByteArrayView PostalCodes::lineAt(qint64 offset, qint64 &begin) const
{
    const QByteArrayView all(m_data, m_size);
    begin = offset == 0 ? 0 : all.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype end = all.indexOf('\n', begin);
    return all.sliced(begin, (end < 0 ? m_size : end) - begin);
}

QStringList PostalCodes::addresses(const QString &postalCode) const
{
    if (!isPostalCode(postalCode) || !isAvailable()) {
        return {};
    }
    const QByteArray key = postalCode.toLatin1();
    qint64 low = 0;
    qint64 high = m_size;
    while (low < high) {
        qint64 begin = 0;
        const QByteArrayView line = lineAt(low + (high - low) / 2, begin);
        // Remarks begin with ";;" and stand at the top; they sort before every code here.
        const bool remark = line.isEmpty() || line.front() == ';';
        const int order =
            remark ? -1 : QByteArrayView(line.first(std::min<qsizetype>(7, line.size()))).compare(key);
        if (order == 0 && line.size() > 8 && line.size() < longestLine) {
            QStringDecoder decode("EUC-JP");
            const QString text = decode.isValid() ? QString(decode(line.sliced(7))) : QString();
            QStringList addresses = text.trimmed().split(u'/', Qt::SkipEmptyParts);
            // A few entries are remarks of the post office: 「次に１〜６６３番地がくる場合」.
            addresses.removeIf(
                [](const QString &address) { return address.contains(QStringLiteral("場合")); });
            return addresses;
        }
        if (order < 0) {
            low = begin + line.size() + 1;
        } else {
            high = begin;
        }
    }
    return {};
}

} // namespace madoguchi
