#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// Watches one window for those who work without a mouse.
///
/// Sends the focus once more shortly after the window became active: a screen reader that has just learnt
/// of the window drops the first focus event, and with it the speech of the next key. And tells whether the
/// person last used the keyboard, so that the focus ring is drawn where it helps.
class FocusCare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(bool keyboardUsed READ keyboardUsed NOTIFY keyboardUsedChanged)

public:
    explicit FocusCare(QObject *parent = nullptr);

    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    bool keyboardUsed() const { return m_keyboardUsed; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void keyboardUsedChanged();

private:
    void setKeyboardUsed(bool used);
    void repeatFocus();

    QPointer<QQuickWindow> m_window;
    QTimer m_afterActivation;
    bool m_keyboardUsed = false;
};

} // namespace madoguchi
