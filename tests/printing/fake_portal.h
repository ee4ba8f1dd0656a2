#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>

namespace madoguchi
{

/// Plays the desktop portal: FileChooser.SaveFile and Print.Print, answering as it was told.
class FakePortal : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit FakePortal(QDBusConnection bus);
    ~FakePortal() override;

    uint response = 0; ///< 0 done, 1 cancelled, 2 failed
    QStringList uris;  ///< what SaveFile answers
    bool knowsPrint = true;
    bool staysSilent = false; ///< takes the call and never answers
    bool oldPath = false;     ///< chooses the request's path itself, as portals before 0.9

    QByteArray printed;  ///< what was read from the file handed over
    QVariantMap options; ///< of the last call
    int calls = 0;

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusConnection m_bus;
};

} // namespace madoguchi
