#pragma once

#include <QDate>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// The month a calendar shows, with the words for its days; and the arithmetic of its arrow keys.
class CalendarMonth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed)
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)

public:
    using QObject::QObject;

    /// Any day of the month, as 2026-11-22; what is no date leaves the month as it is.
    QString day() const { return m_day.toString(Qt::ISODate); }
    void setDay(const QString &day);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// With both years: 「2026年（令和8年）11月」.
    QString title() const;
    /// From Sunday, as calendars in Japan hang.
    QStringList weekdays() const;
    /// Six weeks from the Sunday on or before the first: [{iso, number, spoken, inMonth, weekday}].
    QVariantList days() const;

    /// `iso` moved by days and months; the 31st becomes the last day of a shorter month.
    Q_INVOKABLE QString moved(const QString &iso, int days, int months) const;

Q_SIGNALS:
    void changed();

private:
    QDate first() const { return {m_day.year(), m_day.month(), 1}; }

    QDate m_day = QDate(2026, 1, 1);
    QString m_language = QStringLiteral("ja");
};

} // namespace madoguchi
