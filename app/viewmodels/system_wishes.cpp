#include "app/viewmodels/system_wishes.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace madoguchi
{
namespace
{

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");
const QString animations = QStringLiteral("enable-animations");
const QString textFactor = QStringLiteral("text-scaling-factor");
const QString highContrast = QStringLiteral("high-contrast");

struct Wish
{
    QString group;
    QString key;
};

const std::array wishes{Wish{appearance, colorScheme}, Wish{appearance, contrast}, Wish{gnome, animations},
                        Wish{gnome, textFactor}, Wish{gnomeAccess, highContrast}};

/// Read answers a variant in a variant; the signal one less.
QVariant innermost(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

bool isA(const QVariant &value, QMetaType::Type type) { return value.metaType().id() == type; }

} // namespace

SystemWishes::SystemWishes(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    // A portal that comes later, or again, is asked anew.
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &SystemWishes::ask);
    ask();
}

void SystemWishes::ask()
{
    for (const Wish &wish : wishes) {
        QDBusMessage message =
            QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
        message << wish.group << wish.key;
        auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [this, wish](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            if (reply.isValid()) {
                take(wish.group, wish.key, QVariant::fromValue(reply.value()));
            }
            done->deleteLater();
        });
    }
}

void SystemWishes::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, QVariant::fromValue(value));
}

void SystemWishes::take(const QString &group, const QString &key, const QVariant &value)
{
    // What has another type than the portal's documentation says is no wish.
    const QVariant inner = innermost(value);
    const auto before = std::tuple(m_scheme, moreContrast(), m_lessMotion, m_textScale);
    if (group == appearance && key == colorScheme && isA(inner, QMetaType::UInt)) {
        m_scheme = inner.toUInt() == 1 ? Scheme::Dark : inner.toUInt() == 2 ? Scheme::Light : Scheme::None;
    } else if (group == appearance && key == contrast && isA(inner, QMetaType::UInt)) {
        m_moreContrast = inner.toUInt() == 1;
    } else if (group == gnomeAccess && key == highContrast && isA(inner, QMetaType::Bool)) {
        m_highContrastTheme = inner.toBool();
    } else if (group == gnome && key == animations && isA(inner, QMetaType::Bool)) {
        m_lessMotion = !inner.toBool();
    } else if (group == gnome && key == textFactor && isA(inner, QMetaType::Double) &&
               std::isfinite(inner.toDouble())) {
        m_textScale = std::clamp(inner.toDouble(), 0.5, 3.0);
    }
    if (before != std::tuple(m_scheme, moreContrast(), m_lessMotion, m_textScale)) {
        Q_EMIT changed();
    }
}

} // namespace madoguchi
