#include "outbox/outgoing_sender.h"

namespace madoguchi
{
namespace
{

/// Certain that not a byte of it left.
bool nothingLeft(ErrorCode code)
{
    return code == ErrorCode::NetworkUnreachable || code == ErrorCode::ServerUntrusted ||
           code == ErrorCode::Cancelled;
}

QDateTime nextTry(const Error &error, const QDateTime &now)
{
    const qint64 seconds = error.facts.value(QStringLiteral("retryAfterSeconds")).toLongLong();
    return seconds > 0 ? now.addSecs(std::min<qint64>(seconds, 86400)) : QDateTime();
}

} // namespace

QCoro::Task<Result<OutgoingCount>> sendOutgoing(Outgoing &outgoing, Mailbox &mailbox, QString audience,
                                                const Clock &clock)
{
    if (!outgoing.tryLock()) {
        co_return failure(ErrorCode::StorageBusy, QStringLiteral("the window sends by itself"));
    }
    OutgoingCount count;
    const QList<QUuid> ids = outgoing.items();
    for (const QUuid &id : ids) {
        const auto item = outgoing.item(id);
        const QDateTime now = clock.now().toUTC();
        const bool isLate = item && item->notAfter.isValid() && now > item->notAfter;
        const bool isEarly = now < outgoing.notBefore(id).value_or(now);
        if (!item || item->audience != audience || isLate || isEarly) {
            ++count.waiting; // the window tells of it, or its time comes
            continue;
        }
        const bool isFirst = !outgoing.attemptedAt(id);
        if (!outgoing.noteAttempt(id, now)) {
            ++count.waiting; // without a mark nothing is sent
            continue;
        }
        auto handing = mailbox.put(id, item->sealed);
        const Outcome handed = co_await handing;
        if (handed) {
            outgoing.remove(id);
            ++count.handed;
        } else if (handed.error().code == ErrorCode::SubmissionRejected ||
                   handed.error().code == ErrorCode::SubmissionConflict) {
            outgoing.remove(id);
            ++count.refused;
        } else {
            ++count.waiting;
            if (isFirst && nothingLeft(handed.error().code)) {
                outgoing.forgetAttempt(id);
            } else if (const QDateTime next = nextTry(handed.error(), now); next.isValid()) {
                static_cast<void>(outgoing.noteAttempt(id, now, next)); // the former mark holds
            }
            if (nothingLeft(handed.error().code)) {
                break; // nor would the next one
            }
        }
    }
    outgoing.unlock();
    co_return count;
}

} // namespace madoguchi
