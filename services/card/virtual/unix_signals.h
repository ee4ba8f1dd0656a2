#pragma once

#include <QObject>

namespace madoguchi
{

/// SIGTERM and SIGINT as an event of the loop, so that a program ends in order.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    /// Made before other threads are, which would take the signal instead.
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;
    UnixSignals(const UnixSignals &) = delete;
    UnixSignals &operator=(const UnixSignals &) = delete;

Q_SIGNALS:
    void terminationRequested();

private:
    int m_descriptor = -1;
};

} // namespace madoguchi
