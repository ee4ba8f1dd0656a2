#include "sandbox/http_front.h"

#include "sandbox/fault_delivery.h"

namespace madoguchi::sandbox
{
namespace
{
constexpr QLatin1String basePath("/v1");
}

HttpFront::HttpFront(Handler handler, Faults &faults)
    : m_handler(std::move(handler))
    , m_faults(faults)
{
}

void HttpFront::answer(HttpLine &line, const RequestHead &head, const QByteArray &body)
{
    const QString path = head.path();
    if (path != basePath && !path.startsWith(basePath + u'/')) {
        line.answer(wire(problem(ProblemType::NotFound), line.isKept()));
        return;
    }
    const Request request{.method = head.method,
                          .path = path.mid(basePath.size()),
                          .authorization = head.headers.value("authorization"),
                          .contentType = head.headers.value("content-type"),
                          .body = body};
    const auto fault = m_faults.before(request);
    if (fault && answersInstead(fault->kind)) {
        deliverFault(line, *fault, {});
        return;
    }
    Answer answer = m_handler(request);
    const auto lateFault = fault ? fault : m_faults.after(request, answer);
    if (request.method == "HEAD") {
        answer.body.clear();
    }
    deliverFault(line, lateFault.value_or(Fault{}), wire(answer, line.isKept()));
}

} // namespace madoguchi::sandbox
