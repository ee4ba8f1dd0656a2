#include "agency/one_time_upload.h"

#include <algorithm>
#include <cstring>

namespace madoguchi
{

OneTimeUpload::OneTimeUpload(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    // Unbuffered: what QIODevice would read ahead could not be told from what was sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeUpload::readData(char *data, qint64 maxSize)
{
    if (atEnd()) {
        return -1;
    }
    const auto count = std::min<qsizetype>(maxSize, m_body.size() - m_offset);
    std::memcpy(data, m_body.constData() + m_offset, std::size_t(count));
    m_offset += count;
    return count;
}

} // namespace madoguchi
