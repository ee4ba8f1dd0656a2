#include "sandbox/http_front.h"

#include "sandbox/fault_delivery.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QUrl>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String basePath("/v1");

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "other";
    }
}

} // namespace

HttpFront::HttpFront(Handler handler, Faults &faults, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
    , m_faults(faults)
{
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QString path = request.url().path(QUrl::FullyDecoded);
    Request read{.method = methodName(request.method()),
                 .path = {},
                 .authorization = request.value("authorization"),
                 .contentType = request.value("content-type"),
                 .body = request.body()};
    if (path != basePath && !path.startsWith(basePath + u'/')) {
        socket->write(wire(problem(ProblemType::NotFound)));
        socket->disconnectFromHost();
        return true;
    }
    read.path = path.mid(basePath.size());
    const auto fault = m_faults.before(read);
    if (fault && answersInstead(fault->kind)) {
        deliverFault(socket, *fault, {});
        return true;
    }
    Answer answer = m_handler(read);
    const auto lateFault = fault ? fault : m_faults.after(read, answer);
    if (read.method == "HEAD") {
        answer.body.clear();
    }
    deliverFault(socket, lateFault.value_or(Fault{}), wire(answer));
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // handleRequest() answers everything; this is for what Qt could not hand to it.
    socket->write(wire(problem(ProblemType::NotFound)));
    socket->disconnectFromHost();
}

} // namespace madoguchi::sandbox
