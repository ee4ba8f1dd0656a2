#pragma once

#include <QQuickItem>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// Says a status message once to a screen reader without moving the focus (WCAG 2.2, 4.1.3).
///
/// AT-SPI: Orca speaks an item of role Notification when it appears, and nothing else (alert events, name
/// changes and titles stay silent). Messages wait in a queue and stand for a moment each; a message that
/// is already waiting or standing is not said again.
class Announcer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(QString a11yName READ message NOTIFY messageChanged)
    Q_PROPERTY(int a11yRole READ role CONSTANT)

public:
    explicit Announcer(QQuickItem *parent = nullptr);

    QString message() const { return m_message; }
    int role() const;

    /// Says `text`; empty text is ignored.
    Q_INVOKABLE void announce(const QString &words);

Q_SIGNALS:
    void messageChanged();

private:
    void next();

    QStringList m_waiting;
    QString m_message;
    QTimer m_standing;
    QTimer m_pause;
};

} // namespace madoguchi
