#include "tests/outbox/bench.h"

#include "crypto/random.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{
namespace
{
const QString slot = QStringLiteral("test");

Secret slotKey() { return Secret(QByteArray(32, 'k')); }

QString rootTemplate()
{
    // Memory instead of a disk where there is one: the order of writes is the same.
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/madoguchi-outbox-XXXXXX");
}
} // namespace

Bench::Bench()
    : clock(QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC))
    , agency(clock)
    , m_root(rootTemplate())
{
    settings.receiptAnchors = agency.receiptAnchors();
    settings.random = [] { return 0.5; };
    agency.onCrash = [this] { takeImage(); };
    open();
}

Bench::~Bench()
{
    dispatcher.reset();
    agency.revive(); // lets go of whatever hangs
}

SignedSubmission Bench::filing(const QDateTime &createdAt, const QByteArray &content,
                               const QDateTime &deadline)
{
    SignedSubmission result;
    result.submission.id = newSubmissionId();
    result.submission.procedureId = QStringLiteral("moving-out-notice");
    result.submission.procedureVersion = 1;
    result.submission.title.insert(QStringLiteral("ja"), QStringLiteral("転出届"));
    result.submission.audience = QStringLiteral("https://fake.example/v1");
    result.submission.createdAt = createdAt;
    result.submission.certificateEnd = createdAt.addYears(2);
    result.submission.deadline = deadline;
    result.payload.document = content + result.submission.id.toByteArray();
    result.payload.cms = randomBytes(64);
    result.submission.documentSha256 =
        QCryptographicHash::hash(result.payload.document, QCryptographicHash::Sha256);
    return result;
}

SignedSubmission Bench::filingWith(const QDateTime &createdAt, const QList<QByteArray> &files)
{
    SignedSubmission result = filing(createdAt);
    QJsonArray named;
    for (const QByteArray &file : files) {
        const Attachment attachment{QStringLiteral("写真.jpg"), QStringLiteral("image/jpeg"), file.size(),
                                    attachmentSha256(file)};
        result.submission.attachments += attachment;
        named += QJsonObject{{QStringLiteral("ファイル名"), attachment.name},
                             {QStringLiteral("形式"), attachment.type},
                             {QStringLiteral("バイト数"), attachment.bytes},
                             {QStringLiteral("SHA-256"), attachment.sha256}};
    }
    const QJsonObject document{
        {QStringLiteral("submission_id"), result.submission.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("body"), QJsonObject{{QStringLiteral("内容"), named}}}};
    result.payload.document = QJsonDocument(document).toJson(QJsonDocument::Compact);
    result.payload.attachments = files;
    result.submission.documentSha256 =
        QCryptographicHash::hash(result.payload.document, QCryptographicHash::Sha256);
    return result;
}

QUuid Bench::enqueueWith(const QList<QByteArray> &files)
{
    auto signedNow = filingWith(clock.now().addSecs(agency.clockOffset), files);
    signedNow.submission.certificateFingerprint = certificate;
    if (!store->enqueue(signedNow)) {
        broken += QStringLiteral("enqueue failed");
    }
    dispatcher->wake();
    return signedNow.submission.id;
}

QUuid Bench::enqueue(const QByteArray &content, const QDateTime &deadline, const QList<OrderEdge> &after)
{
    auto signedNow = filing(clock.now().addSecs(agency.clockOffset), content, deadline);
    signedNow.submission.after = after;
    signedNow.submission.certificateFingerprint = certificate;
    if (!store->enqueue(signedNow)) {
        broken += QStringLiteral("enqueue failed");
    }
    dispatcher->wake();
    return signedNow.submission.id;
}

Outcome Bench::signAgain(const Submission &item)
{
    auto again = filing(clock.now().addSecs(agency.clockOffset), "signed again", item.deadline);
    again.submission.id = item.id;
    again.submission.generation = item.generation + 1;
    again.submission.certificateFingerprint = certificate;
    Outcome taken = store->enqueue(again);
    dispatcher->wake();
    return taken;
}

void Bench::open()
{
    vault = Vault::open(folder(), slot, slotKey()).value();
    store = SubmissionStore::open(*vault, clock).value();
    dispatcher = std::make_unique<Dispatcher>(*store, agency, clock, settings);
    QObject::connect(dispatcher.get(), &Dispatcher::changed, [this](const QUuid &) {
        if (m_crashIn > 0 && --m_crashIn == 0 && !agency.isDead()) {
            agency.kill();
        }
    });
    QObject::connect(dispatcher.get(), &Dispatcher::arrived, [this](const QUuid &id) {
        arrivals += id;
        const auto item = store->submission(id);
        const auto receipt = store->receipt(id);
        if (!item || !receipt ||
            !verifyReceipt(*receipt, id, item->documentSha256, agency.receiptAnchors(),
                           clock.now().addSecs(agency.clockOffset))) {
            broken += QStringLiteral("told of an arrival without a verified receipt on disk");
        }
    });
    QObject::connect(dispatcher.get(), &Dispatcher::signInNeeded, [this] { ++signInsAsked; });
    QObject::connect(dispatcher.get(), &Dispatcher::storageFailed,
                     [this](const Error &error) { storageErrors += error; });
}

void Bench::start()
{
    if (const auto started = dispatcher->start(); !started) {
        broken += QStringLiteral("start: ") + errorName(started.error().code);
    }
}

void Bench::shutDown()
{
    dispatcher.reset();
    store.reset();
    vault.reset();
}

void Bench::reopen() { open(); }

void Bench::copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).absolutePath());
        QFile::copy(file, copy);
    }
}

void Bench::takeImage()
{
    if (!m_hasImage) {
        copyFolder(folder(), m_root.filePath(QStringLiteral("image")));
        m_hasImage = true;
    }
}

void Bench::crashAndRestart()
{
    if (!agency.isDead()) {
        agency.kill();
    }
    dispatcher.reset();
    agency.revive();
    store.reset();
    vault.reset();
    copyFolder(m_root.filePath(QStringLiteral("image")), folder());
    m_hasImage = false;
    m_crashIn = 0;
    open();
    agency.signIn();
    start();
}

void Bench::setClockWrongBy(qint64 seconds)
{
    clock.set(clock.now().addSecs(agency.clockOffset + seconds));
    agency.clockOffset = -seconds;
}

void Bench::later(qint64 seconds)
{
    clock.advance(seconds);
    if (seconds > 90) {
        agency.cancelAll(); // the client gives up by itself (TransportLimits::total)
    }
    dispatcher->wake();
}

} // namespace madoguchi
