#include "sandbox/faults.h"

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

std::optional<FaultKind> kindOf(const QString &name)
{
    static const QHash<QString, FaultKind> kinds{
        {u"off"_s, FaultKind::None},         {u"drop-after-record"_s, FaultKind::DropAfterRecord},
        {u"busy"_s, FaultKind::Busy},        {u"slow"_s, FaultKind::Slow},
        {u"not-json"_s, FaultKind::NotJson}, {u"huge"_s, FaultKind::Huge},
        {u"endless"_s, FaultKind::Endless},  {u"status"_s, FaultKind::Status},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

bool answersInstead(FaultKind kind)
{
    return kind != FaultKind::None && kind != FaultKind::DropAfterRecord && kind != FaultKind::Slow;
}

Outcome Faults::set(const QJsonObject &command)
{
    const auto kind = kindOf(command.value("kind"_L1).toString());
    const int value = command.value("value"_L1).toInt();
    if (!kind) {
        return failure(ErrorCode::Internal, u"no such fault"_s);
    }
    if (value < 0 || (*kind == FaultKind::Status && (value < 200 || value > 599))) {
        return failure(ErrorCode::Internal, u"no such value"_s);
    }
    m_fault = Fault{.kind = *kind,
                    .value = value,
                    .path = command.value("path"_L1).toString(),
                    .times = std::max(0, command.value("times"_L1).toInt())};
    return {};
}

std::optional<Fault> Faults::use()
{
    const Fault fault = m_fault;
    if (m_fault.times > 0 && --m_fault.times == 0) {
        m_fault = {};
    }
    return fault;
}

std::optional<Fault> Faults::before(const Request &request)
{
    if (m_fault.kind == FaultKind::None || m_fault.kind == FaultKind::DropAfterRecord ||
        !request.path.startsWith(m_fault.path)) {
        return {};
    }
    return use();
}

std::optional<Fault> Faults::after(const Request &request, const Answer &answer)
{
    const bool recorded =
        request.method == "PUT" && request.path.startsWith("/submissions/"_L1) && answer.status == 201;
    return m_fault.kind == FaultKind::DropAfterRecord && recorded ? use() : std::nullopt;
}

} // namespace madoguchi::sandbox
