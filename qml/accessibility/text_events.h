#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// Tells a screen reader what was typed into, pasted into or removed from a text input.
///
/// Qt Quick 6.4 reports the caret alone, so that a committed kanji word is never spoken. Never give it the
/// input of a secret.
class TextEvents : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    using QObject::QObject;

    QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);
    QString text() const { return m_text; }
    /// Bind it to the input's text; each change is reported as the removed and the inserted part.
    void setText(const QString &text);

Q_SIGNALS:
    void targetChanged();
    void textChanged();

private:
    QPointer<QQuickItem> m_target;
    QString m_text;
};

} // namespace madoguchi
