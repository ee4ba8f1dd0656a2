#include "qml/input/date_reading.h"

#include "base/era_date.h"

namespace madoguchi
{

void DateReading::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    Q_EMIT changed();
}

void DateReading::setLanguage(const QString &language)
{
    if (m_language == language) {
        return;
    }
    m_language = language;
    Q_EMIT changed();
}

QString DateReading::iso() const
{
    const auto date = parseDate(m_text);
    return date ? date->toString(Qt::ISODate) : QString();
}

QString DateReading::words() const
{
    const auto date = parseDate(m_text);
    return date ? dateWithEra(*date, m_language) : QString();
}

} // namespace madoguchi
