#include "app/viewmodels/error_model.h"

#include "app/viewmodels/error_words.h"

namespace madoguchi
{

void ErrorModel::set(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
}

void ErrorModel::clear()
{
    if (m_error) {
        m_error.reset();
        Q_EMIT changed();
    }
}

void ErrorModel::retranslate() { Q_EMIT changed(); }

QString ErrorModel::happened() const { return m_error ? wordsFor(*m_error).happened : QString(); }

QString ErrorModel::safe() const { return m_error ? wordsFor(*m_error).safe : QString(); }

QString ErrorModel::next() const { return m_error ? wordsFor(*m_error).next : QString(); }

std::optional<ErrorCode> ErrorModel::errorCode() const
{
    return m_error ? std::optional(m_error->code) : std::nullopt;
}

} // namespace madoguchi
