#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace madoguchi
{

/// Bytes that are wiped when no longer needed: PINs, passwords, keys. Moves, never copies, never prints.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Takes over the characters of a text field as UTF-8. The caller clears the field.
    static Secret fromText(const QString &text);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const { return Secret(view()); }
    QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return qsizetype(m_bytes.size()); }
    void wipe();

private:
    std::vector<char> m_bytes;
};

/// Overwrites the bytes that this array holds alone, then clears it. For buffers a library hands back.
void wipe(QByteArray &bytes);

} // namespace madoguchi
