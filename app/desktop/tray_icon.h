#pragma once

#include <QObject>

#include <memory>

class QPlatformMenu;
class QPlatformMenuItem;
class QPlatformSystemTrayIcon;

namespace madoguchi
{

/// The icon in the desktop's tray (StatusNotifierItem on Linux) with its menu, by Qt's platform plugin and
/// without widgets. Where a desktop has no tray, or loses it, it says so.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    struct Words
    {
        QString toolTip;
        QString open;
        QString signOut; ///< empty: nobody is signed in
        QString quit;
    };

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether an icon could be seen now.
    bool isAvailable() const;
    void show(const Words &words);
    void hide();
    bool isShown() const { return m_isShown; }

Q_SIGNALS:
    void openWanted();
    void signOutWanted();
    void quitWanted();
    void lost(); ///< the desktop has no tray any more

private:
    QPlatformMenuItem *addItem(int place, const QString &text);

    std::unique_ptr<QPlatformSystemTrayIcon> m_icon; ///< null without a tray
    std::unique_ptr<QPlatformMenu> m_menu;
    std::vector<std::unique_ptr<QPlatformMenuItem>> m_items;
    bool m_isShown = false;
    bool m_isLost = false;
};

} // namespace madoguchi
