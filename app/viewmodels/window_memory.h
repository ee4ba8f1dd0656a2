#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QVariantMap>

class QWindow;

namespace madoguchi
{

/// Where the window stood and how large it was, kept in the settings' file: it opens so again. What no longer
/// fits the screens is made to fit; where the platform places windows itself (Wayland), only the size counts.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// Reads and writes the file at `path` (INI).
    explicit WindowMemory(QString path, QObject *parent = nullptr);

    /// The window's first properties: width, height, x, y, visibility; empty when nothing is remembered.
    /// `screens` are what windows may cover of each screen, the first being the main one.
    QVariantMap opening(const QList<QRect> &screens) const;
    /// Remembers `window` from now on: shortly after each change and when it is closed.
    void follow(QWindow *window);

    /// `wished` in as much of the screens as there is: on the screen that shows most of it, no larger than
    /// that screen, no smaller than the smallest window (400 × 600) where the screen allows, its whole frame
    /// in sight. Null when no screen shows any of it: then the system places it.
    static QRect fitted(const QRect &wished, const QList<QRect> &screens);

private:
    void save();

    const QString m_path;
    QPointer<QWindow> m_window;
    QTimer m_soon;
    QRect m_normal; ///< as it stands when it is not maximised
};

} // namespace madoguchi
