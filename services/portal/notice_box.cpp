#include "portal/notice_box.h"

#include "portal/opaque_row.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString marksTable = QStringLiteral("notices");
const QString marksRow = QStringLiteral("read");
const QString documentsTable = QStringLiteral("notice-documents");

/// Both names are of a form without a slash.
Result<QString> rowOf(const Vault &vault, const QString &noticeId, const NoticeDocument &document)
{
    return opaqueRow(vault, documentsTable, noticeId + QLatin1Char('/') + document.documentId);
}

} // namespace

Result<NoticeBox> NoticeBox::open(Vault &vault, const Clock &clock)
{
    std::shared_ptr<Memory> memory(new Memory{vault, clock, {}});
    const auto bytes = vault.get(marksTable, marksRow);
    if (!bytes && bytes.error().code != ErrorCode::StorageCorrupt) {
        return failure(bytes.error());
    }
    if (bytes && *bytes) {
        memory->marks = marksOf(**bytes);
    }
    return NoticeBox(std::move(memory));
}

NoticeBox::~NoticeBox()
{
    if (m_memory) {
        m_memory->hasEnded = true;
    }
}

QMap<QString, NoticeBox::Mark> NoticeBox::marksOf(const QByteArray &json)
{
    QMap<QString, Mark> marks;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject mark = entry.value().toObject();
        marks.insert(entry.key(),
                     {QDateTime::fromString(mark.value(QLatin1String("at")).toString(), Qt::ISODate),
                      mark.value(QLatin1String("told")).toBool()});
    }
    return marks;
}

Outcome NoticeBox::keepMarks(Memory &memory, QMap<QString, Mark> marks)
{
    QJsonObject object;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        object.insert(mark.key(), QJsonObject{{QStringLiteral("at"), mark->at.toUTC().toString(Qt::ISODate)},
                                              {QStringLiteral("told"), mark->isTold}});
    }
    Outcome kept =
        memory.vault.put(marksTable, marksRow, QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (kept) {
        memory.marks = std::move(marks);
    }
    return kept;
}

QList<NoticeItem> NoticeBox::items(const QList<Notice> &notices) const
{
    QList<NoticeItem> items;
    for (const Notice &notice : notices) {
        items << NoticeItem{notice, notice.readAt.isValid() || m_memory->marks.contains(notice.noticeId)};
    }
    std::stable_sort(items.begin(), items.end(), [](const NoticeItem &a, const NoticeItem &b) {
        return a.isRead != b.isRead ? b.isRead : a.notice.sentAt > b.notice.sentAt;
    });
    return items;
}

Outcome NoticeBox::markRead(const QString &noticeId)
{
    if (m_memory->marks.contains(noticeId)) {
        return {};
    }
    QMap<QString, Mark> marks = m_memory->marks;
    marks.insert(noticeId, {m_memory->clock.now(), false});
    return keepMarks(*m_memory, std::move(marks));
}

QCoro::Task<Outcome> NoticeBox::tellAgency(GatewayClient &client, QList<Notice> notices)
{
    return tell(m_memory, &client, std::move(notices));
}

QCoro::Task<Outcome> NoticeBox::tell(std::shared_ptr<Memory> memory, GatewayClient *client,
                                     QList<Notice> notices)
{
    QMap<QString, Mark> marks;
    Outcome told;
    for (const Notice &notice : notices) {
        if (!memory->marks.contains(notice.noticeId)) {
            continue;
        }
        Mark mark = memory->marks.value(notice.noticeId);
        if (!mark.isTold && !notice.readAt.isValid() && told) {
            told = co_await client->markNoticeRead(notice.noticeId);
            if (memory->hasEnded) {
                co_return failure(ErrorCode::Cancelled);
            }
            if (!told && told.error().code == ErrorCode::NotFound) {
                told = Outcome(); // the agency has no such letter any more
                mark.isTold = true;
            }
        }
        mark.isTold = mark.isTold || notice.readAt.isValid() || told.has_value();
        marks.insert(notice.noticeId, mark);
    }
    // What was read while this waited stays.
    for (auto mark = memory->marks.cbegin(); mark != memory->marks.cend(); ++mark) {
        if (!mark->isTold && !marks.contains(mark.key())) {
            marks.insert(mark.key(), *mark);
        }
    }
    const Outcome kept = keepMarks(*memory, std::move(marks));
    co_return kept ? told : kept;
}

Result<std::optional<QByteArray>> NoticeBox::document(const QString &noticeId,
                                                      const NoticeDocument &document) const
{
    const auto row = rowOf(m_memory->vault, noticeId, document);
    if (!row) {
        return failure(row.error());
    }
    auto bytes = m_memory->vault.get(documentsTable, *row);
    if (!bytes) {
        return bytes.error().code == ErrorCode::StorageCorrupt
                   ? Result<std::optional<QByteArray>>(std::nullopt)
                   : failure(bytes.error());
    }
    if (*bytes && QCryptographicHash::hash(**bytes, QCryptographicHash::Sha256) != document.sha256) {
        return std::nullopt;
    }
    return bytes;
}

QCoro::Task<Result<QByteArray>> NoticeBox::fetchDocument(GatewayClient &client, QString noticeId,
                                                         NoticeDocument document)
{
    return fetch(m_memory, &client, std::move(noticeId), std::move(document));
}

QCoro::Task<Result<QByteArray>> NoticeBox::fetch(std::shared_ptr<Memory> memory, GatewayClient *client,
                                                 QString noticeId, NoticeDocument document)
{
    const auto bytes = co_await client->noticeDocument(noticeId, document);
    if (!bytes || memory->hasEnded) {
        co_return bytes ? failure(ErrorCode::Cancelled) : failure(bytes.error());
    }
    const auto row = rowOf(memory->vault, noticeId, document);
    const Outcome kept =
        row ? memory->vault.put(documentsTable, *row, *bytes) : Outcome(failure(row.error()));
    if (!kept) {
        co_return failure(kept.error());
    }
    co_return *bytes;
}

} // namespace madoguchi
