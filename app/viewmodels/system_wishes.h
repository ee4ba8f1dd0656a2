#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

#include <optional>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace madoguchi
{

/// What the person set for the whole desktop: light or dark, more contrast, less motion, larger text. Asked
/// of the desktop portal (org.freedesktop.portal.Settings, read and followed); where there is none, nothing
/// is wished and nothing is said about it.
class SystemWishes : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { None, Dark, Light };

    /// Asks at once, without waiting; changed() follows with the answers. `bus` is the session bus.
    explicit SystemWishes(const QDBusConnection &bus, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool moreContrast() const { return m_moreContrast || m_highContrastTheme; }
    bool lessMotion() const { return m_lessMotion; }
    double textScale() const { return m_textScale; } ///< 1.0 unless the person wants other; 0.5 to 3.0

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::None;
    bool m_moreContrast = false;
    bool m_highContrastTheme = false;
    bool m_lessMotion = false;
    double m_textScale = 1.0;
};

} // namespace madoguchi
