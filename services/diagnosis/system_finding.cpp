#include "diagnosis/system_finding.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

using Kind = SystemFinding::Kind;
using enum SystemFinding::Verdict;

struct Entry
{
    Kind kind;
    const char *name;
    SystemFinding::Verdict verdict;
};

constexpr std::array entries{
    Entry{Kind::ServiceFine, "service-fine", Fine},
    Entry{Kind::ServiceMissing, "service-missing", Fault},
    Entry{Kind::ServiceStopped, "service-stopped", Fault},
    Entry{Kind::ServiceRefused, "service-refused", Fault},
    Entry{Kind::ServiceSandboxed, "service-sandboxed", Fault},
    Entry{Kind::ServiceSilent, "service-silent", Fault},
    Entry{Kind::ReaderFine, "reader-fine", Fine},
    Entry{Kind::ReaderNone, "reader-none", Fault},
    Entry{Kind::ReaderUnsupported, "reader-unsupported", Fault},
    Entry{Kind::DriverMissing, "driver-missing", Fault},
    Entry{Kind::ReaderUnseen, "reader-unseen", Fault},
    Entry{Kind::CardFine, "card-fine", Fine},
    Entry{Kind::CardNone, "card-none", Hint},
    Entry{Kind::CardMute, "card-mute", Fault},
    Entry{Kind::CardForeign, "card-foreign", Fault},
    Entry{Kind::CardBusy, "card-busy", Fault},
    Entry{Kind::AgencyFine, "agency-fine", Fine},
    Entry{Kind::AgencyNotConfigured, "agency-not-configured", Hint},
    Entry{Kind::AgencyUnreachable, "agency-unreachable", Fault},
    Entry{Kind::AgencyUntrusted, "agency-untrusted", Fault},
    Entry{Kind::AgencyTroubled, "agency-troubled", Fault},
    Entry{Kind::ClockFine, "clock-fine", Fine},
    Entry{Kind::ClockWrong, "clock-wrong", Fault},
    Entry{Kind::ClockUnknown, "clock-unknown", Hint},
    Entry{Kind::StorageFine, "storage-fine", Fine},
    Entry{Kind::StorageFull, "storage-full", Fault},
    Entry{Kind::StorageReadOnly, "storage-read-only", Fault},
};

constexpr auto kinds = [] {
    std::array<Kind, entries.size()> list{};
    std::transform(entries.begin(), entries.end(), list.begin(), [](const Entry &e) { return e.kind; });
    return list;
}();

const Entry &entryOf(Kind kind)
{
    return *std::find_if(entries.begin(), entries.end(), [kind](const Entry &e) { return e.kind == kind; });
}

} // namespace

SystemFinding::Verdict SystemFinding::verdict() const { return entryOf(kind).verdict; }

QString findingName(SystemFinding::Kind kind) { return QString::fromLatin1(entryOf(kind).name); }

QString verdictName(SystemFinding::Verdict verdict)
{
    return verdict == Fine   ? QStringLiteral("fine")
           : verdict == Hint ? QStringLiteral("hint")
                             : QStringLiteral("fault");
}

std::span<const SystemFinding::Kind> allFindingKinds() { return kinds; }

} // namespace madoguchi
