#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace madoguchi
{

/// What conditions and days look at: the answers by the id of their question, and the day.
struct AnswerSheet
{
    QDate today; ///< in Japan
    /// Null or undefined for what is not answered and for what is hidden.
    std::function<QJsonValue(const QString &)> value;

    bool isAnswered(const QString &id) const
    {
        const QJsonValue answer = value(id);
        return !answer.isNull() && !answer.isUndefined();
    }
    /// Nothing where the answer is no date.
    std::optional<QDate> dateOf(const QString &id) const
    {
        const QDate date = QDate::fromString(value(id).toString(), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

} // namespace madoguchi
