#include "app/viewmodels/desktop_model.h"

#include "app/citizen_session.h"
#include "base/readings.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace madoguchi
{
namespace
{

constexpr std::chrono::hours lookEvery{1};

/// Closing now would keep it here. What was sent and is being confirmed needs nobody to wait for it.
bool isNotSubmitted(OutboxState state)
{
    return state == OutboxState::Signed || state == OutboxState::Queued || state == OutboxState::Sending;
}

} // namespace

DesktopModel::DesktopModel(CitizenSession &session, const Clock &clock, QDBusConnection bus,
                           const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_choices(settingsFile)
    , m_told(QFileInfo(settingsFile).path() + QStringLiteral("/notifications.ini"), clock.today())
    , m_notifications(std::move(bus))
{
    // The tray outlives the window: closing() says when the program ends.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(&m_session, &CitizenSession::feedChanged, this, &DesktopModel::look);
    connect(&m_session, &CitizenSession::outboxChanged, this, &DesktopModel::look);
    connect(&m_session, &CitizenSession::conversationsChanged, this, &DesktopModel::look);
    connect(&m_session, &CitizenSession::signedInChanged, this, &DesktopModel::signedInChanged);
    connect(&m_session, &CitizenSession::factsChanged, this, &DesktopModel::backgroundChanged);
    connect(&m_session, &CitizenSession::signedInChanged, this, &DesktopModel::backgroundChanged);
    connect(&m_notifications, &NotificationService::activated, this,
            [this](const QString &key, const QString &token) {
                raise(token);
                open(key);
            });
    connect(&m_tray, &TrayIcon::openWanted, this, [this] { raise({}); });
    connect(&m_tray, &TrayIcon::signOutWanted, this, [this] {
        Q_EMIT signOutWanted();
        raise({});
    });
    connect(&m_tray, &TrayIcon::quitWanted, this, &DesktopModel::quit);
    // Nobody could open a window that is hidden in a tray which is gone.
    connect(&m_tray, &TrayIcon::lost, this, [this] {
        if (m_windowHidden) {
            raise({});
        }
    });
    m_hourly.setInterval(lookEvery);
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        if (m_session.isSignedIn() && !m_windowActive) {
            m_session.refresh();
        }
        look();
    });
    m_hourly.start();
    showTray();
}

int DesktopModel::waiting() const
{
    int count = 0;
    const QList<Submission> submissions =
        m_session.isSignedIn() ? m_session.submissions() : QList<Submission>();
    for (const Submission &submission : submissions) {
        count += isNotSubmitted(submission.state) ? 1 : 0;
    }
    return count;
}

void DesktopModel::setNotifications(bool on)
{
    m_choices.setNotifies(on);
    if (!on) {
        m_notifications.withdrawAll();
    }
    Q_EMIT choicesChanged();
}

void DesktopModel::setNotificationDetails(bool on)
{
    m_choices.setNamesThings(on);
    Q_EMIT choicesChanged();
}

bool DesktopModel::sendsInBackground() const { return m_session.sendsInBackground(); }

bool DesktopModel::backgroundOffered() const { return m_session.canSendInBackground(); }

void DesktopModel::setSendsInBackground(bool on)
{
    if (const Outcome chosen = m_session.setSendsInBackground(on); !chosen) {
        qWarning("The choice is not kept: %s", qPrintable(chosen.error().detail));
    }
    Q_EMIT backgroundChanged(); // the switch shows what is, also where the store refused
}

void DesktopModel::setKeepInTray(bool on)
{
    m_choices.setKeepsInTray(on);
    showTray();
    Q_EMIT choicesChanged();
}

void DesktopModel::setWindowActive(bool active)
{
    if (active != m_windowActive) {
        m_windowActive = active;
        Q_EMIT windowActiveChanged();
    }
}

DesktopModel::Closing DesktopModel::closing() const
{
    if (keepInTray() && trayAvailable()) {
        return HideInTray;
    }
    return waiting() > 0 ? Ask : Quit;
}

void DesktopModel::quit()
{
    m_notifications.withdrawAll();
    m_tray.hide();
    QCoreApplication::quit();
}

void DesktopModel::raise(const QString &activationToken)
{
    if (!activationToken.isEmpty()) {
        // Qt's Wayland plugin takes it from here when the window asks to be active.
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    }
    Q_EMIT raiseWanted();
}

void DesktopModel::setLanguage(const QString &language)
{
    m_language = language;
    showTray();
}

void DesktopModel::signedInChanged()
{
    // What stands on the screen was said to the person before.
    m_notifications.withdrawAll();
    m_shown.clear();
    showTray();
    Q_EMIT waitingChanged();
}

void DesktopModel::look()
{
    Q_EMIT waitingChanged();
    if (!m_session.isSignedIn()) {
        return;
    }
    const QList<Reminder> reminders = remindersOf(m_session.tasks(), m_session.progress(), m_clock.now());
    for (const Reminder &reminder : reminders) {
        // Who has the window in front sees it there; that counts as said.
        if (m_told.isNew(m_session.personName(), reminder.key, m_clock.today()) && !m_windowActive &&
            notifications()) {
            tell(reminder);
        }
    }
}

void DesktopModel::tell(const Reminder &reminder)
{
    const QString name = notificationDetails() ? reminder.title.in(m_language) : QString();
    QString title;
    //: Second line of a notification.
    QString body = tr("「窓口」を開くと、くわしくわかります。");
    switch (reminder.kind) {
    case Reminder::Kind::Arrived:
        //: Notification; nothing personal: others may see the screen.
        title = name.isEmpty() ? tr("届出が役所に届きました")
                               //: Notification, when the person chose to see names; %1 is the procedure.
                               : tr("%1が役所に届きました").arg(name);
        //: Second line of a notification of an arrival.
        body = tr("受付の控えを見られます。");
        break;
    case Reminder::Kind::Finished:
        //: Notification; nothing personal.
        title = name.isEmpty() ? tr("手続が終わりました")
                               //: Notification; %1 is the procedure.
                               : tr("%1の手続が終わりました").arg(name);
        break;
    case Reminder::Kind::NeedsPerson:
        //: Notification; nothing personal: something waits for the person.
        title = name.isEmpty() ? tr("確かめていただきたい手続があります")
                               //: Notification; %1 is the procedure.
                               : tr("%1について、確かめていただきたいことがあります").arg(name);
        break;
    case Reminder::Kind::AtRisk:
        //: Second line of a notification: what else the person can do.
        body = tr("オンラインで間に合わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。");
        if (reminder.isCorrection) {
            //: Notification; nothing personal. %1 is a number of hours. 補正 is a correction that the agency
            //: wants.
            title = name.isEmpty()
                        ? tr("期限まであと%1時間の補正が、まだ提出されていません").arg(reminder.hoursLeft)
                        //: Notification; %1 is the procedure, %2 a number of hours.
                        : tr("%1の補正はまだ提出されていません。期限まであと%2時間です")
                              .arg(name)
                              .arg(reminder.hoursLeft);
            break;
        }
        //: Notification; nothing personal. %1 is a number of hours.
        title =
            name.isEmpty()
                ? tr("期限まであと%1時間の届出が、まだ提出されていません").arg(reminder.hoursLeft)
                //: Notification; %1 is the procedure, %2 a number of hours.
                : tr("%1はまだ提出されていません。期限まであと%2時間です").arg(name).arg(reminder.hoursLeft);
        break;
    case Reminder::Kind::Deadline:
        if (reminder.daysLeft == 0) {
            //: Notification; nothing personal.
            title = name.isEmpty() ? tr("今日が期限の手続があります")
                                   //: Notification; %1 is the procedure.
                                   : tr("%1の期限は今日です").arg(name);
        } else {
            //: Notification; nothing personal.
            title = name.isEmpty() ? tr("期限まであと%1日の手続があります").arg(reminder.daysLeft)
                                   //: Notification; %1 is the procedure, %2 a number of days.
                                   : tr("%1の期限まであと%2日です").arg(name).arg(reminder.daysLeft);
        }
        break;
    }
    m_shown.insert(reminder.key, reminder);
    //: Action of a notification: opens the window at the right page.
    m_notifications.tell(withoutReadings(title), withoutReadings(body), withoutReadings(tr("開く")),
                         reminder.key);
}

void DesktopModel::open(const QString &key)
{
    const auto found = m_shown.constFind(key);
    if (found == m_shown.constEnd() || !m_session.isSignedIn()) {
        return;
    }
    if (!found->submissionId.isNull()) {
        Q_EMIT receiptWanted(found->submissionId);
    } else if (!found->applicationKey.isEmpty()) {
        Q_EMIT applicationWanted(found->applicationKey);
    } else {
        Q_EMIT homeWanted();
    }
}

void DesktopModel::showTray()
{
    if (!keepInTray()) {
        m_tray.hide();
        return;
    }
    //: The program's name beside its icon in the tray.
    m_tray.show({withoutReadings(tr("窓口")),
                 //: Menu of the icon in the tray.
                 withoutReadings(tr("窓口を開く")),
                 //: Menu of the icon in the tray.
                 m_session.isSignedIn() ? withoutReadings(tr("サインアウト")) : QString(),
                 //: Menu of the icon in the tray: ends the program.
                 withoutReadings(tr("終了する"))});
}

} // namespace madoguchi
