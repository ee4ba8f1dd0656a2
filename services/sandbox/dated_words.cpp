#include "sandbox/dated_words.h"

#include "base/era_date.h"
#include "base/legal_dates.h"
#include "procedures/application_document.h"

#include <QRegularExpression>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

DocumentDates::DocumentDates(const Filing &filing)
{
    // It was checked when it was recorded.
    if (const auto document = parseApplicationDocument(filing.document)) {
        for (const AnsweredField &answer : document->answers) {
            const QDate date = QDate::fromString(answer.value.toString(), Qt::ISODate);
            if (date.isValid()) {
                m_dates.insert(answer.field, date);
            }
        }
    }
}

QDate DocumentDates::day(const QString &field, int days) const
{
    const QDate date = m_dates.value(field);
    return date.isValid() && days > 0 ? periodEnd(date, days) : date;
}

QJsonObject DocumentDates::words(const LocalizedText &text) const
{
    static const QRegularExpression place(u"%\\{([a-z0-9_]+)(?:\\+([0-9]{1,3}))?\\}"_s);
    QJsonObject out;
    for (const QString &language : text.languageTags()) {
        QString filled = text.own(language);
        for (auto match = place.match(filled); match.hasMatch(); match = place.match(filled)) {
            const QDate date = day(match.captured(1), match.captured(2).toInt());
            if (!date.isValid()) {
                return {};
            }
            filled.replace(match.capturedStart(), match.capturedLength(), dateWithEra(date, language));
        }
        out.insert(language, filled);
    }
    return out;
}

} // namespace madoguchi::sandbox
