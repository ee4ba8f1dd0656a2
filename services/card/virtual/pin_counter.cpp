#include "card/virtual/pin_counter.h"

#include "card/virtual/status_word.h"

#include <algorithm>

namespace madoguchi
{

PinCounter::PinCounter(Secret value, Form form, int triesLeft, int maximum)
    : m_value(std::move(value))
    , m_form(form)
    , m_triesLeft(m_value.isEmpty() ? 0 : std::clamp(triesLeft, 0, maximum)) // never issued: blocked
    , m_maximum(maximum)
{
}

std::uint16_t PinCounter::tries() const { return std::uint16_t(sw::kTriesLeft | m_triesLeft); }

std::uint16_t PinCounter::verify(QByteArrayView candidate)
{
    m_verified = false;
    if (m_triesLeft == 0) {
        return sw::kBlocked;
    }
    if (candidate != m_value.view()) {
        --m_triesLeft;
        return tries();
    }
    m_triesLeft = m_maximum;
    m_verified = true;
    return sw::kOk;
}

std::uint16_t PinCounter::change(QByteArrayView next)
{
    if (m_triesLeft == 0) {
        return sw::kBlocked;
    }
    if (!m_verified) {
        return sw::kSecurityStatus;
    }
    if (!canBe(next)) {
        return sw::kWrongData;
    }
    m_value = Secret(next);
    return sw::kOk;
}

bool PinCounter::canBe(QByteArrayView next) const
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (m_form == Form::FixedDigits) {
        return next.size() == m_value.size() && std::all_of(next.begin(), next.end(), isDigit);
    }
    return next.size() >= 6 && next.size() <= 16 && std::all_of(next.begin(), next.end(), [&](char c) {
               return isDigit(c) || (c >= 'A' && c <= 'Z');
           });
}

} // namespace madoguchi
