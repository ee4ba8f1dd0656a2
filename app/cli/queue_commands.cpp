#include "app/cli/queue_commands.h"

#include "app/cli/next_signal.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <functional>

namespace madoguchi
{
namespace
{

QString instant(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject submissionJson(const Submission &submission)
{
    QJsonObject json{
        {QStringLiteral("id"), submission.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("procedure"), submission.procedureId},
        {QStringLiteral("title"), submission.title.in(QStringLiteral("ja"))},
        {QStringLiteral("state"), QString(stateName(submission.state))},
        {QStringLiteral("submitted"), honestWord(submission) >= HonestWord::Arrived},
        {QStringLiteral("attempts"), submission.attempts},
        {QStringLiteral("created_at"), instant(submission.createdAt)},
        {QStringLiteral("document_sha256"), QString::fromLatin1(submission.documentSha256.toHex())}};
    if (!submission.attachments.isEmpty()) {
        QJsonArray files;
        for (const Attachment &file : submission.attachments) {
            files.append(file.toJson());
        }
        json.insert(QStringLiteral("attachments"), files);
    }
    if (submission.nextTryAt.isValid()) {
        json.insert(QStringLiteral("next_try_at"), instant(submission.nextTryAt));
    }
    if (submission.lastError) {
        json.insert(QStringLiteral("last_error"), errorName(submission.lastError->code));
    }
    if (!submission.referenceNumber.isEmpty()) {
        json.insert(QStringLiteral("reference_number"), submission.referenceNumber);
        json.insert(QStringLiteral("arrived_at"), instant(submission.arrivedAt));
    }
    return json;
}

QString submissionLine(const Submission &submission)
{
    const QString files = submission.attachments.isEmpty()
                              ? QString()
                              : QStringLiteral("  +%1 files").arg(submission.attachments.size());
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(submission.id.toString(QUuid::WithoutBraces),
             QString(stateName(submission.state)).leftJustified(12),
             submission.referenceNumber.isEmpty() ? QStringLiteral("-") : submission.referenceNumber,
             submission.title.in(QStringLiteral("ja")), files);
}

bool isOnItsWay(const Submission &submission) { return isForDispatch(submission.state); }

} // namespace

ExitCode listQueue(const CitizenSession &session, Console console)
{
    QJsonArray array;
    QStringList lines;
    const QList<Submission> submissions = session.submissions();
    for (const Submission &submission : submissions) {
        array.append(submissionJson(submission));
        lines << submissionLine(submission);
    }
    return console.answer({{QStringLiteral("submissions"), array}}, lines.join(u'\n'));
}

ExitCode showSubmission(const CitizenSession &session, Console console, const QString &id)
{
    const auto submission = session.submission(QUuid::fromString(id));
    if (!submission) {
        return console.fail({ErrorCode::NotFound, id, {}});
    }
    const QJsonObject json = submissionJson(*submission);
    QStringList lines;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member.value().isArray()) {
            continue; // files, a line each below
        }
        lines << QStringLiteral("%1  %2").arg(member.key(), -18).arg(member.value().toVariant().toString());
    }
    for (const Attachment &file : submission->attachments) {
        lines << QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(QStringLiteral("attachment"), -18)
                     .arg(file.sha256, file.type)
                     .arg(file.bytes)
                     .arg(file.name);
    }
    return console.answer(json, lines.join(u'\n'));
}

namespace
{

/// Until no filing that `asked` names is being tried. Each outcome is a change of the outbox; a gateway that
/// does not answer ends a try by itself.
QCoro::Task<void> tried(CitizenSession &session, std::function<bool(const Submission &)> asked)
{
    for (;;) {
        bool busy = false;
        const QList<Submission> submissions = session.submissions();
        for (const Submission &submission : submissions) {
            busy = busy || (asked(submission) && isOnItsWay(submission) && !submission.nextTryAt.isValid() &&
                            submission.waits == WaitReason::None);
        }
        if (!busy) {
            co_return;
        }
        auto change = nextSignal(session, &CitizenSession::outboxChanged, std::chrono::seconds(120));
        if (!co_await change) {
            co_return;
        }
    }
}

} // namespace

QCoro::Task<ExitCode> withdrawFiling(CitizenSession &session, Console console, QString id)
{
    const QUuid key = QUuid::fromString(id);
    if (!session.submission(key)) {
        co_return console.fail({ErrorCode::NotFound, id, {}});
    }
    auto asking = session.withdraw(key);
    if (const Outcome asked = co_await asking; !asked) {
        co_return console.fail(asked.error());
    }
    auto trying = tried(session, [key](const Submission &submission) { return submission.id == key; });
    co_await trying;
    const auto after = session.submission(key);
    const bool isOver =
        after && (after->state == OutboxState::Withdrawn || after->state == OutboxState::Cancelled);
    if (!isOver && after && after->lastError && after->state != OutboxState::Withdrawing) {
        co_return console.fail(*after->lastError);
    }
    const ExitCode shown = showSubmission(session, console, id);
    co_return isOver ? shown : ExitCode::Agency;
}

QCoro::Task<ExitCode> retryQueue(CitizenSession &session, Console console, QString id)
{
    if (!id.isEmpty() && !session.submission(QUuid::fromString(id))) {
        co_return console.fail({ErrorCode::NotFound, id, {}});
    }
    const auto asked = [&session, &id](const Submission &submission) {
        return id.isEmpty() || submission.id == QUuid::fromString(id);
    };
    if (id.isEmpty()) {
        session.retryAll();
    } else {
        session.retry(QUuid::fromString(id));
    }
    auto trying = tried(session, asked);
    co_await trying;
    const ExitCode listed = listQueue(session, console);
    const QList<Submission> submissions = session.submissions();
    for (const Submission &submission : submissions) {
        if (asked(submission) && isOnItsWay(submission)) {
            co_return ExitCode::Agency;
        }
    }
    co_return listed;
}

} // namespace madoguchi
