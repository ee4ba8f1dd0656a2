#include "app/viewmodels/window_memory.h"

#include <QSettings>
#include <QWindow>

#include <algorithm>
#include <chrono>

namespace madoguchi
{
namespace
{

const QString geometryKey = QStringLiteral("window/geometry");
const QString maximisedKey = QStringLiteral("window/maximised");
constexpr QSize smallest(400, 600);

qint64 area(const QRect &rect) { return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height(); }

} // namespace

WindowMemory::WindowMemory(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(500));
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
}

QRect WindowMemory::fitted(const QRect &wished, const QList<QRect> &screens)
{
    const auto shown = [&wished](const QRect &screen) { return area(screen.intersected(wished)); };
    const auto best = std::max_element(screens.begin(), screens.end(),
                                       [&](const QRect &a, const QRect &b) { return shown(a) < shown(b); });
    if (best == screens.end() || shown(*best) == 0) {
        return {};
    }
    const QSize size = wished.size().expandedTo(smallest).boundedTo(best->size());
    const int x = std::clamp(wished.x(), best->left(), best->left() + best->width() - size.width());
    const int y = std::clamp(wished.y(), best->top(), best->top() + best->height() - size.height());
    return {QPoint(x, y), size};
}

QVariantMap WindowMemory::opening(const QList<QRect> &screens) const
{
    const QSettings file(m_path, QSettings::IniFormat);
    const QRect wished = file.value(geometryKey).toRect();
    QVariantMap properties;
    if (wished.isValid() && !screens.isEmpty()) {
        const QRect rect = fitted(wished, screens);
        const QSize size = rect.isNull()
                               ? wished.size().expandedTo(smallest).boundedTo(screens.first().size())
                               : rect.size();
        properties[QStringLiteral("width")] = size.width();
        properties[QStringLiteral("height")] = size.height();
        if (!rect.isNull()) {
            properties[QStringLiteral("x")] = rect.x();
            properties[QStringLiteral("y")] = rect.y();
        }
    }
    if (file.value(maximisedKey).toBool()) {
        properties[QStringLiteral("visibility")] = QWindow::Maximized;
    }
    return properties;
}

void WindowMemory::follow(QWindow *window)
{
    m_window = window;
    m_normal = QSettings(m_path, QSettings::IniFormat).value(geometryKey).toRect();
    const auto changed = [this] { m_soon.start(); };
    connect(window, &QWindow::xChanged, this, changed);
    connect(window, &QWindow::yChanged, this, changed);
    connect(window, &QWindow::widthChanged, this, changed);
    connect(window, &QWindow::heightChanged, this, changed);
    connect(window, &QWindow::windowStateChanged, this, changed);
    // Closed before the half second was over.
    connect(window, &QWindow::visibleChanged, this, [this](bool visible) {
        if (!visible && m_soon.isActive()) {
            m_soon.stop();
            save();
        }
    });
}

void WindowMemory::save()
{
    if (!m_window) {
        return;
    }
    const bool isMaximised = m_window->windowStates().testFlag(Qt::WindowMaximized);
    if (m_window->windowStates() == Qt::WindowNoState) {
        m_normal = m_window->geometry();
    }
    QSettings file(m_path, QSettings::IniFormat);
    if (m_normal.isValid()) {
        file.setValue(geometryKey, m_normal);
    }
    file.setValue(maximisedKey, isMaximised);
}

} // namespace madoguchi
