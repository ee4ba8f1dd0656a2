#include "base/secret.h"

#include <cstring>

namespace madoguchi
{

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret Secret::fromText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret(utf8);
    madoguchi::wipe(utf8);
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret::~Secret() { wipe(); }

void Secret::wipe()
{
    if (!m_bytes.empty()) {
        explicit_bzero(m_bytes.data(), m_bytes.size());
    }
    m_bytes.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    }
    bytes.clear();
}

} // namespace madoguchi
