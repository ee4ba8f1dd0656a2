// What the fake agency knows about its one resident; the rest of the contract is answered with NotFound.
#include "tests/outbox/fake_agency.h"

namespace madoguchi
{

QCoro::Task<Outcome> FakeAgency::allowProfile(bool allowed)
{
    isProfileAllowed = allowed;
    co_return Outcome();
}

QCoro::Task<Result<Profile>> FakeAgency::profile()
{
    ++profileFetches;
    if (!isProfileAllowed) {
        co_return failure(ErrorCode::NotAllowed);
    }
    if (onProfile) {
        onProfile();
    }
    Profile profile;
    profile.person = {QStringLiteral("見本　花子"), {}, {}, QDate(1990, 4, 1), Sex::Female};
    profile.address = {QStringLiteral("1050001"), QStringLiteral("東京都港区虎ノ門１丁目"),
                       QStringLiteral("131032")};
    profile.household = {{QStringLiteral("m-1"), Relationship::Self, profile.person}};
    co_return profile;
}

QCoro::Task<Result<QList<Task>>> FakeAgency::tasks()
{
    Task task;
    task.taskId = QStringLiteral("t-1");
    task.title.insert(QStringLiteral("ja"), QStringLiteral("転出届"));
    task.dueOn = QDate(2026, 12, 10);
    task.weight = 100;
    QList<Task> list{task};
    co_return list;
}

QCoro::Task<Result<QList<Application>>> FakeAgency::applications()
{
    if (feedFails) {
        co_return failure(ErrorCode::NetworkInterrupted);
    }
    co_return applicationList;
}

QCoro::Task<Result<QList<Notice>>> FakeAgency::notices() { co_return noticeList; }

QCoro::Task<Outcome> FakeAgency::markNoticeRead(QString noticeId)
{
    if (feedFails) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    readNotices << noticeId;
    co_return Outcome();
}

QCoro::Task<Result<QByteArray>> FakeAgency::noticeDocument(QString /*noticeId*/, NoticeDocument document)
{
    ++fetches;
    if (feedFails) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    if (!documents.contains(document.documentId)) {
        co_return failure(ErrorCode::NotFound);
    }
    co_return documents.value(document.documentId);
}

QCoro::Task<Result<QList<RecordSummary>>> FakeAgency::recordSummaries()
{
    ++fetches;
    if (feedFails) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    co_return summaries;
}

QCoro::Task<Result<RecordSet>> FakeAgency::records(RecordKind kind)
{
    ++fetches;
    if (feedFails) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    for (const RecordSet &set : recordSets) {
        if (set.kind == kind) {
            co_return set;
        }
    }
    co_return failure(ErrorCode::NotFound);
}

QCoro::Task<Result<QList<AccessEntry>>> FakeAgency::accessLog()
{
    ++fetches;
    if (feedFails) {
        co_return failure(ErrorCode::NetworkUnreachable);
    }
    co_return accesses;
}

QCoro::Task<Result<Challenge>> FakeAgency::createChallenge() { co_return failure(ErrorCode::NotFound); }
QCoro::Task<Result<Session>> FakeAgency::createSession(Challenge /*c*/, Certificate /*k*/, QByteArray /*s*/)
{
    co_return failure(ErrorCode::NotFound);
}
QCoro::Task<Outcome> FakeAgency::signOut() { co_return Outcome(); }
QCoro::Task<Result<Application>> FakeAgency::application(QString /*n*/)
{
    co_return failure(ErrorCode::NotFound);
}
QCoro::Task<Result<GatewayCatalogue>> FakeAgency::catalogue() { co_return failure(ErrorCode::NotFound); }
} // namespace madoguchi
