#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// Reads a date as it is typed, western or by era, in half or full width, and says it with both years.
class DateReading : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString iso READ iso NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// 2026-11-22; empty for what is no date.
    QString iso() const;
    /// 「2026年（令和8年）11月22日」, or as the language writes it; empty for what is no date.
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QString m_language = QStringLiteral("ja");
};

} // namespace madoguchi
