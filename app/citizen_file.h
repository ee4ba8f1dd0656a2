#pragma once

#include "app/issued_document.h"
#include "portal/notice_box.h"
#include "portal/records.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// What the agency has written to and keeps of the person who is signed in: letters, records, who looked at
/// them. Everything is read from the sealed store, so it is there offline too; fetching needs the agency.
class CitizenFile : public QObject
{
    Q_OBJECT
public:
    explicit CitizenFile(CitizenSession &session, QObject *parent = nullptr);

    /// Unread first. Empty without a session.
    QList<NoticeItem> notices() const;
    std::optional<NoticeItem> notice(const QString &noticeId) const;
    int unreadCount() const;
    /// Remembered here at once, and told to the agency when it can be reached. Errors: those of the store.
    Outcome markRead(const QString &noticeId);
    /// What this PC keeps of it already, and what it is worth; nothing when it was not fetched yet.
    std::optional<IssuedDocument> issued(const QString &noticeId, const NoticeDocument &document) const;
    /// From the store, or fetched and kept. Errors: those of GatewayClient::noticeDocument and of the store.
    QCoro::Task<Result<QByteArray>> document(QString noticeId, NoticeDocument document);

    /// As Records has them. Errors: those of the store; SignInRequired when nobody is signed in.
    Result<std::optional<Kept<QList<RecordSummary>>>> summaries() const;
    Result<std::optional<Kept<RecordSet>>> records(RecordKind kind) const;
    Result<std::optional<Kept<QList<AccessEntry>>>> accessLog() const;

    /// Errors: why there is no session at the agency; those of Records.
    QCoro::Task<Outcome> fetchSummaries();
    QCoro::Task<Outcome> fetchRecords(RecordKind kind);
    QCoro::Task<Outcome> fetchAccessLog();

Q_SIGNALS:
    void noticesChanged();

private:
    QCoro::Task<void> tellAgency();
    QList<Notice> letters() const;

    CitizenSession &m_session;
    bool m_isTelling = false;
};

} // namespace madoguchi
