#include "app/citizen_file.h"

#include "app/citizen_session.h"
#include "app/person_store.h"

#include <QPointer>

#include <algorithm>

namespace madoguchi
{

CitizenFile::CitizenFile(CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &CitizenSession::feedChanged, this, [this] {
        Q_EMIT noticesChanged();
        tellAgency();
    });
    connect(&m_session, &CitizenSession::signedInChanged, this, &CitizenFile::noticesChanged);
}

QList<Notice> CitizenFile::letters() const { return m_session.notices(); }

QList<NoticeItem> CitizenFile::notices() const
{
    PersonStore *store = m_session.store();
    return store ? store->noticeBox().items(letters()) : QList<NoticeItem>();
}

std::optional<NoticeItem> CitizenFile::notice(const QString &noticeId) const
{
    const QList<NoticeItem> items = notices();
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const NoticeItem &item) { return item.notice.noticeId == noticeId; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

int CitizenFile::unreadCount() const
{
    const QList<NoticeItem> items = notices();
    return int(
        std::count_if(items.begin(), items.end(), [](const NoticeItem &item) { return !item.isRead; }));
}

Outcome CitizenFile::markRead(const QString &noticeId)
{
    PersonStore *store = m_session.store();
    if (!store) {
        return failure(ErrorCode::SignInRequired);
    }
    if (const auto item = notice(noticeId); !item || item->isRead) {
        return {};
    }
    Outcome marked = store->noticeBox().markRead(noticeId);
    if (marked) {
        Q_EMIT noticesChanged();
        tellAgency();
    }
    return marked;
}

QCoro::Task<void> CitizenFile::tellAgency()
{
    PersonStore *store = m_session.store();
    GatewayClient *client = m_session.client();
    if (m_isTelling || !store || !client) {
        co_return;
    }
    m_isTelling = true;
    const QPointer<CitizenFile> self(this);
    // What can not be told now is told after the next refresh: nobody has to do anything about it.
    co_await store->noticeBox().tellAgency(*client, letters());
    if (self) {
        m_isTelling = false;
    }
}

std::optional<IssuedDocument> CitizenFile::issued(const QString &noticeId,
                                                  const NoticeDocument &document) const
{
    PersonStore *store = m_session.store();
    const auto kept = store ? store->noticeBox().document(noticeId, document)
                            : Result<std::optional<QByteArray>>(std::nullopt);
    if (document.type != DocumentType::Pdf || !kept || !*kept) {
        return std::nullopt;
    }
    const auto &agency = m_session.agency();
    return examineIssued(**kept, agency ? agency->receiptAnchors : QList<Certificate>(), SystemClock().now());
}

QCoro::Task<Result<QByteArray>> CitizenFile::document(QString noticeId, NoticeDocument document)
{
    PersonStore *store = m_session.store();
    if (!store) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const auto kept = store->noticeBox().document(noticeId, document);
    if (!kept) {
        co_return failure(kept.error());
    }
    if (*kept) {
        co_return **kept;
    }
    GatewayClient *client = m_session.client();
    if (!client) {
        co_return failure(m_session.absence());
    }
    co_return co_await store->noticeBox().fetchDocument(*client, noticeId, document);
}

Result<std::optional<Kept<QList<RecordSummary>>>> CitizenFile::summaries() const
{
    PersonStore *store = m_session.store();
    return store ? store->records().summaries() : failure(ErrorCode::SignInRequired);
}

Result<std::optional<Kept<RecordSet>>> CitizenFile::records(RecordKind kind) const
{
    PersonStore *store = m_session.store();
    return store ? store->records().records(kind) : failure(ErrorCode::SignInRequired);
}

Result<std::optional<Kept<QList<AccessEntry>>>> CitizenFile::accessLog() const
{
    PersonStore *store = m_session.store();
    return store ? store->records().accessLog() : failure(ErrorCode::SignInRequired);
}

QCoro::Task<Outcome> CitizenFile::fetchSummaries()
{
    GatewayClient *client = m_session.client();
    if (!client) {
        co_return failure(m_session.absence());
    }
    co_return co_await m_session.store()->records().fetchSummaries(*client);
}

QCoro::Task<Outcome> CitizenFile::fetchRecords(RecordKind kind)
{
    GatewayClient *client = m_session.client();
    if (!client) {
        co_return failure(m_session.absence());
    }
    co_return co_await m_session.store()->records().fetchRecords(*client, kind);
}

QCoro::Task<Outcome> CitizenFile::fetchAccessLog()
{
    GatewayClient *client = m_session.client();
    if (!client) {
        co_return failure(m_session.absence());
    }
    co_return co_await m_session.store()->records().fetchAccessLog(*client);
}

} // namespace madoguchi
