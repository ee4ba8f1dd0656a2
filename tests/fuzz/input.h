#pragma once

#include <QByteArray>

#include <cstdint>

namespace madoguchi
{

/// The fuzzer's bytes, taken off the front piece by piece; zeros once they are used up.
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t *bytes, std::size_t size)
        : m_rest(bytes, qsizetype(size))
    {
    }

    bool isEmpty() const { return m_rest.isEmpty(); }
    std::uint8_t byte() { return m_rest.isEmpty() ? std::uint8_t(0) : std::uint8_t(take(1)[0]); }
    std::uint16_t word() { return std::uint16_t(byte() << 8 | byte()); }
    QByteArray take(qsizetype count)
    {
        const QByteArrayView taken = m_rest.first(qMin(count, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken.toByteArray();
    }
    QByteArray rest() { return take(m_rest.size()); }

private:
    QByteArrayView m_rest;
};

/// Stops the run: the fuzzer keeps the input that led here.
inline void require(bool holds)
{
    if (!holds) {
        __builtin_trap();
    }
}

} // namespace madoguchi
