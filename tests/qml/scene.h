#pragma once

#include "tests/qml/bench.h"

#include <QImage>

namespace madoguchi
{

/// What the audit, the trees and the screenshots look at: each state of each page, and each part of the
/// gallery.
class Scene
{
public:
    /// "sign-in, last try", "gallery fields"; in the order of the lists.
    static QStringList names();

    /// Opens the scene in a window of its own, Japanese, light, 100 %; window() is null if it does not load.
    Scene(Bench &bench, const QString &name);

    QQuickWindow *window() const { return m_window; }
    void setTheme(const QString &theme);
    void setTextScale(qreal scale);
    void setLanguage(const QString &language);
    /// The window as wide as given and as high as all of the page needs, at least `least`; waits until it is
    /// so.
    void showWhole(int width, int least = 600);

private:
    void set(const char *pageProperty, const char *galleryProperty, const QVariant &value);

    Bench &m_bench;
    bool m_gallery = false;
    QQuickWindow *m_window = nullptr;
};

} // namespace madoguchi
