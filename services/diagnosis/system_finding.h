#pragma once

#include <QString>
#include <QVariantMap>

#include <span>

namespace madoguchi
{

/// One thing that was looked at, and what was seen. The words (what, why, the step that mends it) stand in
/// app/finding_words.cpp; a test checks that each kind has them.
struct SystemFinding
{
    enum class Kind {
        ServiceFine,
        ServiceMissing,   ///< pcscd is not installed
        ServiceStopped,   ///< pcscd is installed and nobody listens
        ServiceRefused,   ///< polkit
        ServiceSandboxed, ///< refused, and this program runs in a Flatpak or Snap
        ServiceSilent,    ///< pcscd is there and did not tell its readers in time
        ReaderFine,       ///< facts: readers
        ReaderNone,
        ReaderUnsupported, ///< a reader at USB that does not speak CCID; facts: reader
        DriverMissing,     ///< a CCID reader at USB and no libccid; facts: reader
        ReaderUnseen,      ///< a CCID reader at USB that pcscd does not show; facts: reader
        CardFine,
        CardNone,
        CardMute,
        CardForeign,
        CardBusy,
        AgencyFine,
        AgencyNotConfigured,
        AgencyUnreachable,
        AgencyUntrusted,
        AgencyTroubled, ///< it answers, and not as it should; facts: code
        ClockFine,
        ClockWrong,   ///< facts: minutes (this PC minus the agency)
        ClockUnknown, ///< nobody to compare with
        StorageFine,
        StorageFull, ///< facts: megabytes (left)
        StorageReadOnly,
    };
    enum class Verdict {
        Fine,
        Hint,  ///< nothing is wrong; there is something to do or to know
        Fault, ///< to be mended
    };

    Kind kind = Kind::ServiceFine;
    QVariantMap facts = {};

    Verdict verdict() const;
    bool operator==(const SystemFinding &) const = default;
};

/// "service-stopped": for reports and scripts; never reused for anything else.
QString findingName(SystemFinding::Kind kind);

/// "fine", "hint", "fault".
QString verdictName(SystemFinding::Verdict verdict);

/// Every kind, for checks of completeness.
std::span<const SystemFinding::Kind> allFindingKinds();

} // namespace madoguchi
