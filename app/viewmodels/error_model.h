#pragma once

#include "base/error.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace madoguchi
{

/// The error a page shows, or none: its code and its words in the language in force.
class ErrorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("View models hand these out")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString happened READ happened NOTIFY changed)
    Q_PROPERTY(QString safe READ safe NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
public:
    using QObject::QObject;

    void set(const Error &error);
    Q_INVOKABLE void clear();
    void retranslate();

    bool present() const { return m_error.has_value(); }
    QString code() const { return m_error ? errorName(m_error->code) : QString(); }
    QString happened() const;
    QString safe() const;
    QString next() const;
    std::optional<ErrorCode> errorCode() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<Error> m_error;
};

} // namespace madoguchi
