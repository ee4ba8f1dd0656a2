// The part of Dispatcher that sends a filing with files.
#include "outbox/dispatcher.h"

namespace madoguchi
{

QCoro::Task<void> Dispatcher::sendWithFiles(std::shared_ptr<Run> run, Submission item,
                                            SubmissionContent content, QList<QByteArray> files)
{
    // A file that is handed over twice is one file, so the files need no reconciling; the filing is still
    // sent once an attempt, and a second time only after the agency's word that it recorded nothing. On a
    // later attempt the agency says itself what it lacks: what arrived before a cut is not sent again.
    QList<QByteArray> lacking = item.attempts == 0 ? files : QList<QByteArray>();
    for (bool isLast = false;; isLast = true) {
        for (const QByteArray &file : std::as_const(lacking)) {
            auto handing = m_client.putAttachment(item.id, file);
            const Outcome handed = co_await handing;
            if (run->hasEnded) {
                co_return;
            }
            if (!handed) {
                fail(item, afterFailedUpload(handed.error(), item.lastError), handed.error());
                co_return;
            }
        }
        auto answering = m_client.putSubmission(item.id, content);
        const Result<SubmissionState> answer = co_await answering;
        if (run->hasEnded) {
            co_return;
        }
        if (answer) {
            take(item, *answer);
            co_return;
        }
        const QStringList missing = answer.error().facts.value(QStringLiteral("missing")).toStringList();
        lacking.clear();
        for (const QByteArray &file : std::as_const(files)) {
            if (missing.contains(attachmentSha256(file))) {
                lacking += file;
            }
        }
        if (answer.error().code != ErrorCode::AttachmentsMissing || isLast ||
            lacking.size() != missing.size()) {
            fail(item, afterFailedSending(answer.error(), item.lastError), answer.error());
            co_return;
        }
    }
}

} // namespace madoguchi
