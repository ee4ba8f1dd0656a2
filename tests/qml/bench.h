#pragma once

#include "tests/qml/page_states.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace madoguchi
{

/// Every item of `window` that is shown, in the order of drawing. (QObject's own search misses most: items
/// made by a Loader or a Repeater are children of the scene, not of the object.)
QList<QQuickItem *> shownItems(const QQuickWindow *window);

/// The real window over the fake shell, with every QML warning kept.
class Bench
{
public:
    Bench();
    ~Bench();

    /// Puts the fake shell into `state`; false if a property of it does not exist.
    bool setState(const PageState &state);
    /// Opens Main.qml; null if it does not load (the warnings say why).
    QQuickWindow *openWindow();
    /// Opens the gallery of components at one of its parts.
    QQuickWindow *openGallery(const QString &section);
    /// Creates the component written in `source` in a window of its own and shows it.
    QQuickWindow *openComponent(const QByteArray &source);
    /// The theme's tokens: language, readings, families.
    QObject *theme();
    QObject *shell() const { return m_shell.get(); }
    QQmlEngine &engine() { return m_engine; }
    const QStringList &warnings() const { return m_warnings; }

private:
    QQuickWindow *openFile(const QString &name, const QVariantMap &properties);

    QStringList m_warnings;
    QQmlApplicationEngine m_engine;
    std::unique_ptr<QObject> m_shell;
    std::unique_ptr<QObject> m_root;
};

} // namespace madoguchi
