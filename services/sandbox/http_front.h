#pragma once

#include "sandbox/answer.h"
#include "sandbox/faults.h"

#include <QAbstractHttpServer>

#include <functional>

namespace madoguchi::sandbox
{

/// Qt HTTP Server in front of the gateway: one request in, one answer out, the connection closed after it.
/// Here the faults that tests ask for are made; without one, the answer goes out as it is.
class HttpFront final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;

    HttpFront(Handler handler, Faults &faults, QObject *parent = nullptr);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
    Faults &m_faults;
};

} // namespace madoguchi::sandbox
