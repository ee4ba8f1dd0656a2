#include "diagnosis/diagnosis.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi
{
namespace
{

using Kind = SystemFinding::Kind;
using State = TerminalSnapshot::State;

/// Beyond this a signature's time or a certificate's validity is judged wrongly.
constexpr qint64 tolerableSeconds = 300;
/// A filing with its documents and the database's journal.
constexpr qint64 neededBytes = 50LL * 1024 * 1024;

QVariantMap readerFact(const QString &name) { return {{QStringLiteral("reader"), withoutSerial(name)}}; }

/// Readers at USB that pcscd shows none of: why?
QList<SystemFinding> unseenReaders(const SystemSight &system)
{
    QList<SystemFinding> findings;
    for (const UsbReader &reader : system.usbReaders) {
        // What the driver's list has works, whatever class the device says it is of.
        const bool isKnown = system.driver && system.driver->knows(reader.vendor, reader.product);
        const Kind kind = !reader.speaksCcid && !isKnown ? Kind::ReaderUnsupported
                          : !system.driver               ? Kind::DriverMissing
                                                         : Kind::ReaderUnseen;
        findings << SystemFinding{kind, readerFact(reader.name)};
    }
    return findings.isEmpty() ? QList<SystemFinding>{{Kind::ReaderNone}} : findings;
}

QList<SystemFinding> serviceAndReaders(const TerminalSnapshot &terminal, const SystemSight &system)
{
    switch (terminal.state) {
    case State::ServiceMissing:
        return {{system.hasPcscd || system.isSandboxed ? Kind::ServiceStopped : Kind::ServiceMissing}};
    case State::ServiceRefused:
        return {{system.isSandboxed ? Kind::ServiceSandboxed : Kind::ServiceRefused}};
    case State::Starting:
        if (terminal.readers.isEmpty()) {
            return {{Kind::ServiceSilent}};
        }
        break;
    case State::NoReader:
        return QList<SystemFinding>{{Kind::ServiceFine}} + unseenReaders(system);
    default:
        break;
    }
    QStringList names;
    for (const QString &reader : terminal.readers) {
        names << withoutSerial(reader);
    }
    return {{Kind::ServiceFine}, {Kind::ReaderFine, {{QStringLiteral("readers"), names}}}};
}

std::optional<SystemFinding> card(const TerminalSnapshot &terminal)
{
    if (terminal.readers.isEmpty()) {
        return std::nullopt;
    }
    switch (terminal.state) {
    case State::NoCard:
        return SystemFinding{Kind::CardNone};
    case State::Silent:
    case State::Starting: // with readers: a card that has not said yet what it is
        return SystemFinding{Kind::CardMute};
    case State::Foreign:
        return SystemFinding{Kind::CardForeign};
    case State::Busy:
        return SystemFinding{Kind::CardBusy};
    case State::Ready:
        return SystemFinding{Kind::CardFine};
    default:
        return std::nullopt;
    }
}

SystemFinding agency(const AgencySight &sight)
{
    if (!sight.isConfigured) {
        return {Kind::AgencyNotConfigured};
    }
    if (!sight.error) {
        return {Kind::AgencyFine};
    }
    switch (sight.error->code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::NetworkInterrupted:
        return {Kind::AgencyUnreachable};
    case ErrorCode::ServerUntrusted:
        return {Kind::AgencyUntrusted};
    default:
        return {Kind::AgencyTroubled, {{QStringLiteral("code"), errorName(sight.error->code)}}};
    }
}

SystemFinding clock(const AgencySight &sight)
{
    if (!sight.clockOffsetSeconds) {
        return {Kind::ClockUnknown};
    }
    const qint64 ahead = -*sight.clockOffsetSeconds;
    if (std::abs(ahead) <= tolerableSeconds) {
        return {Kind::ClockFine};
    }
    return {Kind::ClockWrong, {{QStringLiteral("minutes"), ahead / 60}}};
}

SystemFinding storage(const StorageSight &sight)
{
    if (sight.freeBytes < neededBytes) {
        return {Kind::StorageFull, {{QStringLiteral("megabytes"), sight.freeBytes / (1024LL * 1024)}}};
    }
    return {sight.isWritable ? Kind::StorageFine : Kind::StorageReadOnly};
}

} // namespace

QList<SystemFinding> diagnose(const DiagnosisFacts &facts)
{
    QList<SystemFinding> findings = serviceAndReaders(facts.terminal, facts.system);
    if (const auto found = card(facts.terminal)) {
        findings << *found;
    }
    findings << agency(facts.agency) << clock(facts.agency) << storage(facts.storage);
    return findings;
}

QString withoutSerial(const QString &readerName)
{
    static const QRegularExpression serial(QStringLiteral("\\([^)]*\\)|[0-9A-Fa-f]{6,}"));
    QString name = readerName.left(120);
    return name.remove(serial).simplified();
}

} // namespace madoguchi
