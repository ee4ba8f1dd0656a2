#include "tests/outbox/fake_agency.h"

#include "crypto/cms.h"
#include "procedures/attachment.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{
namespace
{
const QDateTime sealFrom(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime sealUntil(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC);

QList<std::pair<QString, QString>> named(const char *name)
{
    return {{QStringLiteral("CN"), QString::fromUtf8(name)}};
}

const SoftwareKey &authorityKey()
{
    static const SoftwareKey key = SoftwareKey::generateP256().value();
    return key;
}

const Certificate &authority()
{
    static const Certificate certificate = CertificateBuilder()
                                               .subject(named("Fake Agency CA"))
                                               .validity(sealFrom, sealUntil)
                                               .authority()
                                               .keyUsage({KeyUsage::KeyCertSign})
                                               .selfSigned(authorityKey())
                                               .value();
    return certificate;
}

const SoftwareKey &sealKey()
{
    static const SoftwareKey key = SoftwareKey::generateP256().value();
    return key;
}

const Certificate &seal()
{
    static const Certificate certificate = CertificateBuilder()
                                               .subject(named("受付印"))
                                               .validity(sealFrom, sealUntil)
                                               .keyUsage({KeyUsage::DigitalSignature})
                                               .issue(sealKey().publicKeyDer(), authority(), authorityKey())
                                               .value();
    return certificate;
}

Error errorOf(ErrorCode code, const char *fact = nullptr, const QVariant &value = {})
{
    Error error{code, QStringLiteral("fake agency"), {}};
    if (fact) {
        error.facts.insert(QString::fromLatin1(fact), value);
    }
    return error;
}
} // namespace

FakeAgency::FakeAgency(const Clock &clock)
    : m_clock(clock)
    , m_sealKey(sealKey())
    , m_authority(authority())
    , m_seal(seal())
{
}

Fault FakeAgency::nextFault()
{
    if (m_faults.empty()) {
        return Fault::None;
    }
    const Fault fault = m_faults.front();
    m_faults.pop_front();
    return fault;
}

bool FakeAgency::record(const QUuid &id, const SubmissionContent &content, Error &error)
{
    if (content.document.contains("invalid")) {
        error = errorOf(ErrorCode::SubmissionRejected, "fields",
                        QVariantList{QVariantMap{{QStringLiteral("field"), QStringLiteral("move_date")},
                                                 {QStringLiteral("code"), QStringLiteral("out-of-window")}}});
        return false;
    }
    auto entry = m_ledger.find(id);
    if (const QStringList missing = missingFiles(id, content.document); !missing.isEmpty()) {
        error = errorOf(ErrorCode::AttachmentsMissing, "missing", missing);
        return false;
    }
    if (entry == m_ledger.end() && content.generation <= m_tombstones.value(id)) {
        error = errorOf(ErrorCode::SubmissionConflict);
        return false;
    }
    if (entry == m_ledger.end()) {
        m_ledger.insert(id, {content, true});
        arrivalOrder += id;
        return true;
    }
    if (entry->content.document != content.document || entry->content.signature != content.signature) {
        error = errorOf(ErrorCode::SubmissionConflict);
        return false;
    }
    entry->isRecorded = true;
    return true;
}

SubmissionState FakeAgency::answerFor(const QUuid &id, bool isWrong) const
{
    const Entry entry = m_ledger.value(id);
    SubmissionState state;
    state.submissionId = id;
    if (!entry.isRecorded) {
        state.retryAfterSeconds = 5;
        return state;
    }
    state.stage =
        m_withdrawn.contains(id) ? SubmissionState::Stage::Withdrawn : SubmissionState::Stage::Recorded;
    const QByteArray hash = QCryptographicHash::hash(isWrong ? QByteArray("another") : entry.content.document,
                                                     QCryptographicHash::Sha256);
    const QJsonObject name{{QStringLiteral("ja"), QStringLiteral("見本市")}};
    const QJsonObject receipt{
        {QStringLiteral("submission_id"), id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("reference_number"),
         QStringLiteral("R8-0001-%1").arg(arrivalOrder.indexOf(id) + 1, 6, 10, QLatin1Char('0'))},
        {QStringLiteral("procedure_id"), entry.content.procedureId},
        {QStringLiteral("document_sha256"), QString::fromLatin1(hash.toHex())},
        {QStringLiteral("arrived_at"), m_clock.now().addSecs(clockOffset).toString(Qt::ISODate)},
        {QStringLiteral("agency"), name},
        {QStringLiteral("office"), name}};
    SoftwareKey key = m_sealKey;
    state.receipt = signCms(QJsonDocument(receipt).toJson(QJsonDocument::Compact), m_seal, key,
                            CmsContent::Attached, m_clock.now().addSecs(clockOffset))
                        .value();
    return state;
}

QCoro::Task<Result<SubmissionState>> FakeAgency::putSubmission(QUuid id, SubmissionContent content)
{
    if (m_isDead) {
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    ++puts;
    const Fault fault = nextFault();
    if (fault == Fault::Unreachable || fault == Fault::Untrusted) {
        co_return failure(fault == Fault::Untrusted ? ErrorCode::ServerUntrusted
                                                    : ErrorCode::NetworkUnreachable);
    }
    if (m_mustAsk.value(id)) {
        violations += QStringLiteral("sent again without asking");
    }
    // I8: another generation only when the one before can not count any more.
    const QByteArray bytes = content.document + content.signature;
    const bool isNew = content.generation > m_seenGeneration.value(id, content.generation);
    if (isNew && m_tombstones.value(id) < content.generation - 1 && m_uncertain.contains(id)) {
        violations += QStringLiteral("signed again while the former signature may count");
    }
    if (!isNew && m_seen.contains(id) && m_seen.value(id) != bytes) {
        violations += QStringLiteral("other bytes under the same id");
    }
    m_seenGeneration.insert(id, content.generation);
    m_seen.insert(id, bytes);
    m_mustAsk.insert(id, true);

    Error error;
    switch (fault) {
    case Fault::SignInLost:
        m_hasSession = false;
        m_mustAsk.insert(id, false);
        co_return failure(ErrorCode::SignInRequired);
    case Fault::NotAllowed:
        m_mustAsk.insert(id, false);
        co_return failure(ErrorCode::NotAllowed);
    case Fault::CutBefore:
        m_uncertain.insert(id);
        co_return failure(ErrorCode::NetworkInterrupted);
    case Fault::Delayed:
        m_uncertain.insert(id);
        m_delayed.emplace_back(id, content);
        co_return failure(ErrorCode::NetworkTimeout);
    case Fault::BusyBefore:
        m_uncertain.insert(id);
        co_return failure(errorOf(ErrorCode::ServerBusy, "retryAfterSeconds", 90));
    case Fault::ErrorBefore:
        m_uncertain.insert(id);
        co_return failure(ErrorCode::ServerError);
    case Fault::CrashBefore:
        m_uncertain.insert(id);
        kill();
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    case Fault::Hangs:
        m_uncertain.insert(id);
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    default:
        break;
    }
    const bool isRecorded = record(id, content, error);
    if (fault == Fault::CrashAfter) {
        m_uncertain.insert(id);
        kill();
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    if (!isRecorded) {
        m_mustAsk.insert(id, false);
        co_return failure(error);
    }
    switch (fault) {
    case Fault::Duplicated:
        record(id, content, error);
        break;
    case Fault::CutAfter:
        m_uncertain.insert(id);
        co_return failure(ErrorCode::NetworkInterrupted);
    case Fault::BusyAfter:
        m_uncertain.insert(id);
        co_return failure(ErrorCode::ServerBusy);
    case Fault::InFlight:
        m_uncertain.insert(id);
        co_return failure(errorOf(ErrorCode::ServerBusy, "inFlight", true));
    case Fault::ErrorAfter:
        m_uncertain.insert(id);
        co_return failure(ErrorCode::ServerError);
    case Fault::Garbage:
        m_uncertain.insert(id);
        co_return failure(ErrorCode::ServerAnswerInvalid);
    case Fault::TakenIn:
        m_ledger[id].isRecorded = false;
        break;
    default:
        break;
    }
    SubmissionState answer = answerFor(id, fault == Fault::WrongReceipt);
    co_return answer;
}

QCoro::Task<Outcome> FakeAgency::putAttachment(QUuid id, QByteArray bytes)
{
    if (m_isDead) {
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    ++uploads;
    const Fault fault = nextFault();
    const bool isKept = fault != Fault::Unreachable && fault != Fault::Untrusted &&
                        fault != Fault::CutBefore && fault != Fault::BusyBefore &&
                        fault != Fault::ErrorBefore && fault != Fault::SignInLost &&
                        fault != Fault::NotAllowed && fault != Fault::CrashBefore && fault != Fault::Hangs &&
                        fault != Fault::Delayed;
    if (isKept) {
        m_files[id].insert(attachmentSha256(bytes), bytes);
    }
    switch (fault) {
    case Fault::Unreachable:
        co_return failure(ErrorCode::NetworkUnreachable);
    case Fault::Untrusted:
        co_return failure(ErrorCode::ServerUntrusted);
    case Fault::BusyBefore:
    case Fault::BusyAfter:
        co_return failure(errorOf(ErrorCode::ServerBusy, "retryAfterSeconds", 90));
    case Fault::ErrorBefore:
    case Fault::ErrorAfter:
        co_return failure(ErrorCode::ServerError);
    case Fault::Garbage:
        co_return failure(ErrorCode::ServerAnswerInvalid);
    case Fault::CutBefore:
    case Fault::CutAfter:
    case Fault::Delayed:
        co_return failure(ErrorCode::NetworkInterrupted);
    case Fault::SignInLost:
        m_hasSession = false;
        co_return failure(ErrorCode::SignInRequired);
    case Fault::NotAllowed:
        co_return failure(ErrorCode::NotAllowed);
    case Fault::CrashBefore:
    case Fault::CrashAfter:
        kill();
        [[fallthrough]];
    case Fault::Hangs:
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    default:
        co_return Outcome();
    }
}

QStringList FakeAgency::missingFiles(const QUuid &id, const QByteArray &document) const
{
    QStringList missing;
    for (const Attachment &file : attachmentsNamedIn(document)) {
        if (m_files.value(id).value(file.sha256).size() != file.bytes) {
            missing += file.sha256;
        }
    }
    return missing;
}

QCoro::Task<Result<SubmissionState>> FakeAgency::submission(QUuid id)
{
    if (m_isDead) {
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    ++gets;
    const Fault fault = nextFault();
    switch (fault) {
    case Fault::Unreachable:
    case Fault::Delayed:
        co_return failure(ErrorCode::NetworkUnreachable);
    case Fault::Untrusted:
        co_return failure(ErrorCode::ServerUntrusted);
    case Fault::CutBefore:
    case Fault::CutAfter:
        co_return failure(ErrorCode::NetworkInterrupted);
    case Fault::BusyBefore:
    case Fault::BusyAfter:
        co_return failure(errorOf(ErrorCode::ServerBusy, "retryAfterSeconds", 90));
    case Fault::ErrorBefore:
    case Fault::ErrorAfter:
        co_return failure(ErrorCode::ServerError);
    case Fault::Garbage:
        co_return failure(ErrorCode::ServerAnswerInvalid);
    case Fault::SignInLost:
        m_hasSession = false;
        co_return failure(ErrorCode::SignInRequired);
    case Fault::NotAllowed:
        co_return failure(ErrorCode::NotAllowed);
    case Fault::CrashBefore:
    case Fault::CrashAfter:
        kill();
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    case Fault::Hangs:
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    default:
        break;
    }
    if (!m_ledger.contains(id)) {
        m_mustAsk.insert(id, false);
        co_return failure(ErrorCode::NotFound);
    }
    SubmissionState answer = answerFor(id, fault == Fault::WrongReceipt);
    m_mustAskWithdrawal.remove(id);
    m_ledger[id].isRecorded = true; // what was taken in is recorded by the next question
    co_return answer;
}

QCoro::Task<Result<SubmissionState>> FakeAgency::withdraw(QUuid id)
{
    if (m_isDead) {
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    ++withdrawals;
    const Fault fault = nextFault();
    if (fault == Fault::Unreachable || fault == Fault::Untrusted) {
        co_return failure(fault == Fault::Untrusted ? ErrorCode::ServerUntrusted
                                                    : ErrorCode::NetworkUnreachable);
    }
    if (fault == Fault::SignInLost || fault == Fault::NotAllowed) {
        m_hasSession = fault != Fault::SignInLost;
        co_return failure(m_hasSession ? ErrorCode::NotAllowed : ErrorCode::SignInRequired);
    }
    if (m_mustAskWithdrawal.contains(id)) {
        violations += QStringLiteral("withdrawn again without asking");
    }
    m_mustAskWithdrawal.insert(id);
    const bool isLostBefore = fault == Fault::CutBefore || fault == Fault::Delayed ||
                              fault == Fault::BusyBefore || fault == Fault::ErrorBefore ||
                              fault == Fault::CrashBefore || fault == Fault::Hangs;
    const bool isPossible = m_ledger.contains(id) && !m_closed.contains(id);
    if (!isLostBefore && isPossible) {
        m_withdrawn.insert(id);
    }
    if (fault == Fault::CrashBefore || fault == Fault::CrashAfter || fault == Fault::Hangs) {
        if (fault != Fault::Hangs) {
            kill();
        }
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    if (isLostBefore || fault == Fault::CutAfter || fault == Fault::BusyAfter || fault == Fault::ErrorAfter) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    if (fault == Fault::Garbage) {
        co_return failure(ErrorCode::ServerAnswerInvalid);
    }
    m_mustAskWithdrawal.remove(id);
    if (!isPossible) {
        co_return failure(m_ledger.contains(id) ? ErrorCode::WithdrawalClosed : ErrorCode::NotFound);
    }
    co_return answerFor(id);
}

QCoro::Task<Result<SubmissionState>> FakeAgency::tombstone(QUuid id, int generation)
{
    if (m_isDead) {
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    const Fault fault = nextFault();
    if (fault == Fault::Unreachable) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    if (fault == Fault::CutBefore || fault == Fault::Delayed) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    if (fault == Fault::SignInLost) {
        m_hasSession = false;
        co_return failure(ErrorCode::SignInRequired);
    }
    if (fault == Fault::CrashBefore || fault == Fault::Hangs) {
        if (fault == Fault::CrashBefore) {
            kill();
        }
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    SubmissionState state;
    if (m_ledger.contains(id)) {
        m_ledger[id].isRecorded = true;
        state = answerFor(id);
    } else {
        m_tombstones.insert(id, std::max(generation, m_tombstones.value(id)));
        m_mustAsk.insert(id, false);
        m_uncertain.remove(id); // whatever is still on its way can not count any more
        state.submissionId = id;
        state.stage = SubmissionState::Stage::Tombstoned;
    }
    if (fault == Fault::CrashAfter) {
        kill();
        co_await m_gate;
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    if (fault == Fault::CutAfter || fault == Fault::ErrorAfter || fault == Fault::Garbage) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    co_return state;
}

void FakeAgency::deliverDelayed()
{
    Error ignored;
    for (const auto &[id, content] : m_delayed) {
        record(id, content, ignored);
    }
    m_delayed.clear();
}

void FakeAgency::kill()
{
    if (onCrash) {
        onCrash();
    }
    m_isDead = true;
}

void FakeAgency::letGo()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto handle : waiting) {
        handle.resume();
    }
}

void FakeAgency::revive()
{
    letGo();
    m_isDead = false;
    m_hasSession = false;
}

void FakeAgency::cancelAll()
{
    if (!m_isDead) {
        letGo();
    }
}

} // namespace madoguchi
