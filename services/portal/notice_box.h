#pragma once

#include "agency/gateway_client.h"
#include "base/clock.h"
#include "vault/vault.h"

#include <QMap>

namespace madoguchi
{

/// A letter as the person has it before them.
struct NoticeItem
{
    Notice notice;
    bool isRead = false; ///< here or, as the agency knows, elsewhere
};

/// The person's letters: which were read, and the documents that were fetched, both kept sealed. The letters
/// themselves come with the feed. Lives on its vault's thread; the vault and the clock outlive it.
class NoticeBox
{
public:
    /// Marks that can no longer be read are forgotten: a letter shows as unread once more.
    /// Errors: those of the vault but StorageCorrupt.
    static Result<NoticeBox> open(Vault &vault, const Clock &clock);
    NoticeBox(NoticeBox &&other) noexcept = default;
    NoticeBox &operator=(NoticeBox &&) = delete;
    NoticeBox(const NoticeBox &) = delete;
    NoticeBox &operator=(const NoticeBox &) = delete;
    ~NoticeBox();

    /// Unread first, then the newest.
    QList<NoticeItem> items(const QList<Notice> &notices) const;
    /// Durable when it answers; may be repeated.
    Outcome markRead(const QString &noticeId);
    /// Tells the agency of what was read since; what it can not be told now is told the next time. Marks of
    /// letters that the agency no longer sends are forgotten. Errors: those of the client and of the vault.
    QCoro::Task<Outcome> tellAgency(GatewayClient &client, QList<Notice> notices);

    /// A document as it was fetched; nothing when it was not, or is another one than the letter names now.
    Result<std::optional<QByteArray>> document(const QString &noticeId, const NoticeDocument &document) const;
    /// Fetches a document and keeps it. Errors: those of the client and of the vault.
    QCoro::Task<Result<QByteArray>> fetchDocument(GatewayClient &client, QString noticeId,
                                                  NoticeDocument document);

private:
    struct Mark
    {
        QDateTime at;
        bool isTold = false; ///< the agency knows
    };
    /// Kept alive by what is under way when the box goes.
    struct Memory
    {
        Vault &vault;
        const Clock &clock;
        QMap<QString, Mark> marks; ///< by the letter's id
        bool hasEnded = false;
    };
    explicit NoticeBox(std::shared_ptr<Memory> memory)
        : m_memory(std::move(memory))
    {
    }
    static Outcome keepMarks(Memory &memory, QMap<QString, Mark> marks);
    static QMap<QString, Mark> marksOf(const QByteArray &json);
    static QCoro::Task<Outcome> tell(std::shared_ptr<Memory> memory, GatewayClient *client,
                                     QList<Notice> notices);
    static QCoro::Task<Result<QByteArray>> fetch(std::shared_ptr<Memory> memory, GatewayClient *client,
                                                 QString noticeId, NoticeDocument document);

    std::shared_ptr<Memory> m_memory;
};

} // namespace madoguchi
