#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace madoguchi::sandbox
{

/// One filing as the agency's file holds it.
struct Filing
{
    QString submissionId;
    QString personId;
    QString procedureId;
    int procedureVersion = 0;
    QByteArray contentHash; ///< SHA-256 over all that was sent, to tell a repetition from a reuse of the key
    QByteArray document;
    QByteArray signature;
    QString referenceNumber;
    QByteArray receipt;
    QDateTime arrivedAt;
    QStringList attachments = {}; ///< SHA-256 of the files that it names; they stay from then on
    QString amends = {}; ///< 補正: the filing of the same person that this one mends; empty for all others

    /// The filing whose way this one goes.
    const QString &caseId() const { return amends.isEmpty() ? submissionId : amends; }
};

/// One step of a filing's way. `state` is the contract's ApplicationState.
struct HistoryRow
{
    QString state;
    QDateTime at;
    QJsonArray fields = {}; ///< with correction_requested: FieldToMend of the contract
};

/// What the office or a person wrote about one application.
struct MessageRow
{
    QString messageId;
    QString personId; ///< whose application it is
    QString referenceNumber;
    bool isFromOffice = false;
    QJsonObject words; ///< Text of the contract
    QDateTime at;
    bool expectsAnswer = false;
    QDate respondBy = {}; ///< invalid: no day was named
};

/// The agency's file: filings with their receipts and history, and open sessions. SQLite with WAL and
/// synchronous=FULL, held by one process alone. Errors: StorageBusy (another gateway has this home),
/// StorageFull, StorageFailed.
class Ledger
{
public:
    static Result<std::unique_ptr<Ledger>> open(const QString &path);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    Result<std::optional<Filing>> filing(const QString &submissionId);
    /// All filings, or one person's; the newest first.
    Result<QList<Filing>> filings(const QString &personId = {});

    /// What mends this filing, the oldest first.
    Result<QList<Filing>> amendments(const QString &submissionId);

    using MakeReceipt = std::function<Result<QByteArray>(const Filing &)>;
    /// Records the filing, its receipt and the first history row in one transaction, or nothing of it. What
    /// it mends goes back into review with it. `number` makes the reference number from a sequence that never
    /// gives one twice.
    Result<Filing> record(Filing filing, const std::function<QString(qint64)> &number,
                          const MakeReceipt &makeReceipt);

    /// A file handed over for a submission that is not recorded yet: thrown away at `keptUntil` unless a
    /// filing of this person names it. The same file again is kept longer.
    Outcome keepAttachment(const QString &submissionId, const QString &personId, const QString &sha256,
                           const QByteArray &bytes, const QDateTime &keptUntil);
    /// One that is here, and until when; an invalid time: a filing names it.
    struct AttachmentRow
    {
        QString sha256;
        qint64 bytes = 0;
        QDateTime keptUntil;
    };
    Result<QList<AttachmentRow>> attachments(const QString &submissionId, const QString &personId);
    /// The bytes; nothing when they are not here.
    Result<std::optional<QByteArray>> attachment(const QString &submissionId, const QString &sha256);
    /// Throws away what no filing named in time.
    Outcome forgetAttachments(const QDateTime &keptBefore);

    /// No generation of it up to this one may be recorded for this person, durable.
    Outcome bury(const QString &submissionId, const QString &personId, int generation);
    /// The last generation that was buried; 0: none.
    Result<int> tombstone(const QString &submissionId, const QString &personId);
    Result<QList<HistoryRow>> history(const QString &submissionId);
    Outcome append(const QString &submissionId, const QList<HistoryRow> &rows);

    /// Only the hash of a token is kept: who reads this file can not use it to get in.
    Outcome addSession(const QByteArray &tokenHash, const QString &personId, const QDateTime &expiresAt);
    /// Whose session it is; nothing when there is none or it has ended.
    Result<std::optional<QString>> sessionPerson(const QByteArray &tokenHash, const QDateTime &now);
    Outcome endSession(const QByteArray &tokenHash);
    Outcome forgetSessions(const QDateTime &endedBefore);

    /// Whether the person lets this session read their profile; it begins without.
    Outcome allowProfile(const QByteArray &tokenHash, bool allowed);
    Result<bool> isProfileAllowed(const QByteArray &tokenHash);
    /// The session's first reading counts.
    Outcome noteProfileRead(const QByteArray &tokenHash, const QString &personId, const QDateTime &at);
    /// When this person's sessions read it first, by a number that stays; the newest 500.
    Result<QMap<qint64, QDateTime>> profileReadings(const QString &personId);

    /// Letters that a person has read, and when first.
    Outcome markRead(const QString &personId, const QString &noticeId, const QDateTime &at);
    Result<QHash<QString, QDateTime>> readNotices(const QString &personId);

    Outcome addMessage(const MessageRow &message);
    Result<std::optional<MessageRow>> message(const QString &messageId);
    /// About one application of a person, the oldest first.
    Result<QList<MessageRow>> messages(const QString &personId, const QString &referenceNumber);

    /// The agency's own code for a person, random, made on first use.
    Result<QString> subject(const QString &personId);

private:
    explicit Ledger(const QString &connection);
    Outcome prepare();
    Outcome prepareMessages();
    /// Homes of earlier versions lack it.
    Outcome addColumn(const QString &table, const QString &column);

    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace madoguchi::sandbox
