#pragma once

#include "app/desktop/desktop_choices.h"
#include "app/desktop/notification_service.h"
#include "app/desktop/reminder.h"
#include "app/desktop/told_before.h"
#include "app/desktop/tray_icon.h"
#include "base/clock.h"

#include <QDBusConnection>
#include <QHash>
#include <QQmlEngine>
#include <QTimer>

namespace madoguchi
{

class CitizenSession;

/// Madoguchi on the desktop around its window: what is said while the person is elsewhere, the tray, and what
/// closing the window means. What was chosen acts at once and is kept.
class DesktopModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY choicesChanged)
    Q_PROPERTY(
        bool notificationDetails READ notificationDetails WRITE setNotificationDetails NOTIFY choicesChanged)
    Q_PROPERTY(bool keepInTray READ keepInTray WRITE setKeepInTray NOTIFY choicesChanged)
    Q_PROPERTY(bool trayAvailable READ trayAvailable CONSTANT)
    Q_PROPERTY(
        bool sendsInBackground READ sendsInBackground WRITE setSendsInBackground NOTIFY backgroundChanged)
    Q_PROPERTY(bool backgroundOffered READ backgroundOffered NOTIFY backgroundChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(bool windowHidden READ windowHidden WRITE setWindowHidden NOTIFY windowActiveChanged)
    Q_PROPERTY(bool windowActive READ windowActive WRITE setWindowActive NOTIFY windowActiveChanged)
public:
    /// What is to be done when the window is closed.
    enum Closing {
        Quit,
        HideInTray, ///< the program stays in the tray
        Ask,        ///< something waits here and would go out: the person decides
    };
    Q_ENUM(Closing)

    /// `settingsFile`: see DesktopChoices; what was told stands beside it.
    DesktopModel(CitizenSession &session, const Clock &clock, QDBusConnection bus,
                 const QString &settingsFile, QObject *parent = nullptr);

    bool notifications() const { return m_choices.notifies(); }
    bool notificationDetails() const { return m_choices.namesThings(); }
    bool keepInTray() const { return m_choices.keepsInTray(); }
    bool trayAvailable() const { return m_tray.isAvailable(); }
    /// Signed filings go out while nobody is signed in, as this person chose.
    bool sendsInBackground() const;
    bool backgroundOffered() const; ///< the agency takes them so
    void setSendsInBackground(bool on);
    int waiting() const; ///< filings of this person that are saved here and not submitted
    bool windowHidden() const { return m_windowHidden; }
    bool windowActive() const { return m_windowActive; }
    void setNotifications(bool on);
    void setNotificationDetails(bool on);
    void setKeepInTray(bool on);
    void setWindowActive(bool active);
    void setWindowHidden(bool hidden) { m_windowHidden = hidden; }

    Q_INVOKABLE madoguchi::DesktopModel::Closing closing() const;
    Q_INVOKABLE void quit();
    /// Comes to the front, from the tray and from behind other windows.
    void raise(const QString &activationToken);
    void setLanguage(const QString &language);

Q_SIGNALS:
    void choicesChanged();
    void backgroundChanged();
    void waitingChanged();
    void windowActiveChanged();
    void raiseWanted();
    void receiptWanted(const QUuid &submissionId);
    void applicationWanted(const QString &key);
    void homeWanted();
    void signOutWanted();

private:
    void look();
    void tell(const Reminder &reminder);
    void open(const QString &key);
    void showTray();
    void signedInChanged();

    CitizenSession &m_session;
    const Clock &m_clock;
    DesktopChoices m_choices;
    ToldBefore m_told;
    NotificationService m_notifications;
    TrayIcon m_tray;
    QString m_language = QStringLiteral("ja");
    bool m_windowActive = true;
    bool m_windowHidden = false;
    QHash<QString, Reminder> m_shown; ///< by key, for the click
    QTimer m_hourly;                  ///< days pass, and news comes, while nobody looks
};

} // namespace madoguchi
