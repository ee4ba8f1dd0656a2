#include "app/desktop/tray_icon.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QIcon>
#include <qpa/qplatformmenu.h>
#include <qpa/qplatformsystemtrayicon.h>
#include <qpa/qplatformtheme.h>

#include <private/qguiapplication_p.h>

namespace madoguchi
{

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    QPlatformTheme *theme = QGuiApplicationPrivate::platformTheme();
    m_icon.reset(theme ? theme->createPlatformSystemTrayIcon() : nullptr);
    if (m_icon) {
        connect(m_icon.get(), &QPlatformSystemTrayIcon::activated, this,
                [this](QPlatformSystemTrayIcon::ActivationReason reason) {
                    if (reason != QPlatformSystemTrayIcon::Context) {
                        Q_EMIT openWanted();
                    }
                });
    }
    // Qt asks for the tray once; desktops start and lose theirs while we run.
    auto *watcher = new QDBusServiceWatcher(QStringLiteral("org.kde.StatusNotifierWatcher"),
                                            QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { m_isLost = false; });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_isLost = true;
        Q_EMIT lost();
    });
}

TrayIcon::~TrayIcon() { hide(); }

bool TrayIcon::isAvailable() const { return m_icon && !m_isLost && m_icon->isSystemTrayAvailable(); }

QPlatformMenuItem *TrayIcon::addItem(int place, const QString &text)
{
    std::unique_ptr<QPlatformMenuItem> item(m_menu->createMenuItem());
    item->setTag(quintptr(place));
    item->setText(text);
    item->setVisible(true);
    item->setEnabled(true);
    m_menu->insertMenuItem(item.get(), nullptr);
    m_menu->syncMenuItem(item.get());
    m_items.push_back(std::move(item));
    return m_items.back().get();
}

void TrayIcon::show(const Words &words)
{
    if (!m_icon) {
        return;
    }
    // Anew with each change of words: a menu of three items.
    m_items.clear();
    auto former = std::move(m_menu);
    m_menu.reset(m_icon->createMenu());
    if (m_menu) {
        connect(addItem(1, words.open), &QPlatformMenuItem::activated, this, &TrayIcon::openWanted);
        if (!words.signOut.isEmpty()) {
            connect(addItem(2, words.signOut), &QPlatformMenuItem::activated, this, &TrayIcon::signOutWanted);
        }
        connect(addItem(3, words.quit), &QPlatformMenuItem::activated, this, &TrayIcon::quitWanted);
    }
    if (!m_isShown) {
        m_icon->init();
        m_isShown = true;
    }
    m_icon->updateMenu(m_menu.get());
    m_icon->updateIcon(QIcon(QStringLiteral(":/icons/jp.madoguchi.Madoguchi-128.png")));
    m_icon->updateToolTip(words.toolTip);
}

void TrayIcon::hide()
{
    if (m_isShown) {
        m_icon->cleanup();
        m_isShown = false;
    }
}

} // namespace madoguchi
