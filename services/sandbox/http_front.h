#pragma once

#include "sandbox/faults.h"
#include "sandbox/http_line.h"

#include <functional>

namespace madoguchi::sandbox
{

/// Between the connections and the gateway: one request in, one answer out. Here the faults that tests ask
/// for are made; without one, the answer goes out as it is.
class HttpFront
{
public:
    using Handler = std::function<Answer(const Request &)>;

    HttpFront(Handler handler, Faults &faults);

    void answer(HttpLine &line, const RequestHead &head, const QByteArray &body);

private:
    Handler m_handler;
    Faults &m_faults;
};

} // namespace madoguchi::sandbox
