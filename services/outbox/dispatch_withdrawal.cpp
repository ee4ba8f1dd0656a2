// The part of Dispatcher that takes a filing back (取下げ).
#include "outbox/dispatcher.h"

#include <QPointer>

namespace madoguchi
{

QCoro::Task<void> Dispatcher::withdraw(std::shared_ptr<Run> run, Submission item)
{
    if (item.withdrawalMayHaveLeft) {
        auto answering = m_client.submission(item.id);
        const Result<SubmissionState> answer = co_await answering;
        if (!run->hasEnded) {
            settleWithdrawal(item, answer);
        }
        co_return;
    }
    if (const Outcome begun = m_store.startWithdrawal(*run->lease, item.id, agencyNow()); !begun) {
        postpone(item, begun.error());
        co_return;
    }
    Q_EMIT changed(item.id);
    if (run->hasEnded) {
        co_return; // written down; the next start asks first
    }
    auto answering = m_client.withdraw(item.id);
    const Result<SubmissionState> answer = co_await answering;
    if (!run->hasEnded) {
        settleWithdrawal(item, answer);
    }
}

void Dispatcher::settleWithdrawal(const Submission &item, const Result<SubmissionState> &answer)
{
    auto present = m_store.submission(item.id);
    if (!present) {
        postpone(item, present.error());
        return;
    }
    if (present->state != OutboxState::Withdrawing) {
        return; // the agency's list has told more meanwhile
    }
    present->withdrawalMayHaveLeft = item.withdrawalMayHaveLeft; // as it was before this try
    if (answer && answer->stage == SubmissionState::Stage::Recorded) {
        // It stands there, not withdrawn: the request is made now, or again.
        settle(*present,
               {.event = OutboxEvent::NotReceived, .nothingLeft = true, .failures = present->failures}, 0);
        return;
    }
    const QPointer<Dispatcher> guard(this);
    if (answer && answer->stage == SubmissionState::Stage::Withdrawn) {
        settle(*present, {.event = OutboxEvent::ConfirmWithdrawal}, 0);
        if (guard) {
            Q_EMIT withdrawalDecided(item.id);
        }
        return;
    }
    const Error error =
        answer ? Error{ErrorCode::ServerAnswerInvalid, QStringLiteral("neither standing nor withdrawn"), {}}
               : answer.error();
    const Consequence consequence = afterFailedWithdrawing(error, present->lastError);
    const bool isRefused = consequence.event == OutboxEvent::RefuseWithdrawal;
    fail(*present, consequence, isRefused ? Error{ErrorCode::WithdrawalClosed, error.detail, {}} : error);
    if (guard && isRefused) {
        Q_EMIT withdrawalDecided(item.id);
    }
}

} // namespace madoguchi
