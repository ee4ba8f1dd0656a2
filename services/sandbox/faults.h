#pragma once

#include "base/result.h"
#include "sandbox/answer.h"

#include <optional>

namespace madoguchi::sandbox
{

/// What the reference gateway can be told to do wrong, so that a client's tests are honest.
enum class FaultKind {
    None,
    DropAfterRecord, ///< records a submission, then closes without a byte of answer
    Busy,            ///< 503, Retry-After of `value` seconds
    Slow,            ///< the right answer after `value` milliseconds
    NotJson,         ///< 200 with text
    Huge,            ///< 200 with 100 MB of JSON white space
    Endless,         ///< 200 with a body that never ends, until the client goes
    Status,          ///< the HTTP status `value` with an untyped body
};

struct Fault
{
    FaultKind kind = FaultKind::None;
    int value = 0;
    QString path;  ///< only requests below this path; empty for all
    int times = 0; ///< how many requests still meet it; 0 for all until it is taken away
};

/// Whether the fault takes the place of the answer, so that nothing is done for the request.
bool answersInstead(FaultKind kind);

/// The fault in force. One at a time: tests that need two use two steps.
class Faults
{
public:
    /// {"kind":"busy","value":5,"path":"/submissions","times":1}; kind "off" takes it away.
    /// Errors: Internal, the detail says what is wrong with the command.
    Outcome set(const QJsonObject &command);

    /// The fault to make for this request before it is handled; DropAfterRecord is never among them.
    std::optional<Fault> before(const Request &request);
    /// The fault to make now that the request was handled.
    std::optional<Fault> after(const Request &request, const Answer &answer);

private:
    std::optional<Fault> use();

    Fault m_fault;
};

} // namespace madoguchi::sandbox
