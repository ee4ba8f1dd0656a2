#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace madoguchi
{

/// One window a person: the first program owns a name on the session bus and shows itself when the name is
/// called (org.freedesktop.Application, Desktop Entry Specification 1.5, "D-Bus Activation").
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    /// `name`: of the bus, e.g. "jp.madoguchi.Madoguchi".
    SingleInstance(QDBusConnection bus, QString name, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True for the first, and where there is no bus to ask.
    bool isFirst() const { return m_isFirst; }
    /// Shows the first one's window. False when it does not answer within five seconds.
    bool raiseFirst();

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameter,
                                     const QVariantMap &platformData);

Q_SIGNALS:
    /// `token`: leave to come to the front (XDG activation, X11 startup id); may be empty.
    void raiseWanted(const QString &token);
    void actionWanted(const QString &action);

private:
    QDBusConnection m_bus;
    const QString m_name;
    const QString m_path;
    bool m_isFirst = true;
};

} // namespace madoguchi
