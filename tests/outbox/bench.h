#pragma once

#include "outbox/dispatcher.h"
#include "tests/outbox/fake_agency.h"

#include <QTemporaryDir>

namespace madoguchi
{

/// One PC with an outbox and a fake agency. The PC can die at any moment: its files stay as they were then.
class Bench
{
public:
    Bench();
    ~Bench();

    /// A signed filing, as signSubmission() makes it. `content` goes into the document.
    static SignedSubmission filing(const QDateTime &createdAt,
                                   const QByteArray &content = "転出届 canary-4711",
                                   const QDateTime &deadline = {});
    QUuid enqueue(const QByteArray &content = "転出届 canary-4711", const QDateTime &deadline = {},
                  const QList<OrderEdge> &after = {});

    /// The same with files, named in the document as applicationDocument() names them.
    static SignedSubmission filingWith(const QDateTime &createdAt, const QList<QByteArray> &files);
    QUuid enqueueWith(const QList<QByteArray> &files);

    /// The person signs it again, with the certificate there is now.
    Outcome signAgain(const Submission &item);

    void start();
    void shutDown(); ///< in good order
    void reopen();   ///< after shutDown()
    /// Ends without a word; the files stay as they were when it died, or as they are now.
    void crashAndRestart();
    /// Dies at the n-th change that it tells of from now on (1 is the next).
    void crashAtChange(int n) { m_crashIn = n; }
    bool hasCrashed() const { return agency.isDead(); }
    /// Somebody sets this PC's clock wrong by so much; the agency's goes on as it did.
    void setClockWrongBy(qint64 seconds);
    /// `seconds` later, whatever is due is done.
    void later(qint64 seconds);

    OutboxState stateOf(const QUuid &id) { return store->submission(id)->state; }
    QString folder() const { return m_root.filePath(QStringLiteral("vault")); }

    ManualClock clock;
    FakeAgency agency;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<SubmissionStore> store;
    std::unique_ptr<Dispatcher> dispatcher;
    QList<QUuid> arrivals;
    QByteArray certificate = "first"; ///< fingerprint of what signs now
    int signInsAsked = 0;
    QList<Error> storageErrors;
    QStringList broken; ///< promises that were broken at the moment of a signal
    DispatchSettings settings;

private:
    void open();
    void takeImage();
    void copyFolder(const QString &from, const QString &to);

    QTemporaryDir m_root;
    int m_crashIn = 0;
    bool m_hasImage = false;
};

} // namespace madoguchi
