// A renewed certificate, a reissued card, a new signing certificate: the person is told what it means for
// what is kept here, and nothing on the disk says whose card it was.
#include "app/card_traces.h"
#include "app/citizen_session.h"
#include "app/content.h"
#include "app/person_store.h"
#include "card/channel_terminal.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/in_process_channel.h"
#include "crypto/certificate_builder.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

constexpr int kWaitMs = 20'000;

bool has(const QList<TaskItem> &tasks, TaskKind kind)
{
    return std::any_of(tasks.begin(), tasks.end(), [kind](const TaskItem &t) { return t.kind == kind; });
}

} // namespace

class TestRenewal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aRenewedCertificateIsTold();
    void aReissuedCardIsToldOnceNameAndBirthWereRead();
    void anotherPersonIsToldNothing();
    void whatIsKeptTellsNobodyWhoseCardItIs();
    void aNewSigningCertificateAsksToSignAgain();
    void theCardsOwnEndBecomesATask();

private:
    bool signIn(const CardProfile &profile);
    void signOut() { m_session->signOut(); }
    bool file(); ///< signs a moving notice that waits here
    bool waitForTask(TaskKind kind)
    {
        return QTest::qWaitFor([this, kind] { return has(m_session->tasks(), kind); }, kWaitMs);
    }
    bool isTraced() const; ///< the look for a former store is over

    QTemporaryDir m_authorities;
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime::currentDateTimeUtc()};
    Content m_content;
    CardPerson m_person;
    CardProfile m_card;    ///< the person's
    CardProfile m_renewed; ///< the same card with new keys and certificates
    CardProfile m_other;   ///< somebody else's
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<CitizenSession> m_session;
};

void TestRenewal::initTestCase()
{
    const QString town = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/");
    m_person = CardPerson::fromFile(town + QStringLiteral("single-mover.json")).value();
    const auto first = DemoAuthority::open(m_authorities.filePath(QStringLiteral("first"))).value();
    m_card = first.card(m_person).value();
    m_other = first.card(CardPerson::fromFile(town + QStringLiteral("widow.json")).value()).value();
    CardPerson later = m_person;
    later.id = QStringLiteral("renewed"); // the same in all that stands on the card
    m_renewed = first.card(later).value();
    m_renewed.person.id = m_person.id; // its serial number too
    QVERIFY(m_renewed.authenticationCertificate != m_card.authenticationCertificate);
}

void TestRenewal::init()
{
    m_session.reset();
    m_terminal = std::make_unique<ChannelTerminal>(QStringLiteral("Reader"));
    m_terminal->start();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<CitizenSession>(*m_terminal, m_clock, m_folder->path());
    const QDateTime now = m_clock.now();
    const auto key = SoftwareKey::generateRsa2048().value();
    const Certificate anchor = CertificateBuilder()
                                   .subject({{QStringLiteral("CN"), QStringLiteral("nowhere")}})
                                   .validity(now.addDays(-1), now.addYears(1))
                                   .selfSigned(key)
                                   .value();
    // Nobody answers there: what is filed waits here.
    m_session->setAgency(
        {QUrl(QStringLiteral("https://127.0.0.1:1")), QStringLiteral("urn:test"), {}, {anchor}});
}

bool TestRenewal::isTraced() const
{
    QDirIterator files(m_folder->path(), {QStringLiteral("traces.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int stores = 0;
    while (files.hasNext()) {
        files.next();
        ++stores;
    }
    return stores == QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

bool TestRenewal::signIn(const CardProfile &profile)
{
    const auto card = std::make_shared<VirtualCard>(profile);
    m_terminal->insert([card]() -> std::unique_ptr<CardChannel> {
        auto channel = std::make_unique<InProcessChannel>(card);
        channel->reset();
        return channel;
    });
    return QCoro::waitFor(
               m_session->signIn(Secret::fromText(profile.person.authenticationPin), LastTry::Refuse))
               .has_value() &&
           QTest::qWaitFor([this] { return isTraced(); }, kWaitMs);
}

bool TestRenewal::file()
{
    const Form form(*m_content.procedure(QStringLiteral("moving-out-notice")), m_session->knownFacts());
    return QCoro::waitFor(m_session->signAndQueue(m_session->orderFor(form),
                                                  Secret::fromText(m_person.signaturePassword),
                                                  LastTry::Refuse))
        .has_value();
}

void TestRenewal::aRenewedCertificateIsTold()
{
    QVERIFY(signIn(m_card));
    QVERIFY(!has(m_session->tasks(), TaskKind::FormerStore));
    QVERIFY(file());
    signOut();
    QCOMPARE(m_session->shelf().waiting(), 1);

    QVERIFY(signIn(m_renewed));
    QVERIFY(m_session->submissions().isEmpty()); // the former store is shut
    QVERIFY(waitForTask(TaskKind::FormerStore));
    const QList<TaskItem> tasks = m_session->tasks();
    const auto task = std::find_if(tasks.begin(), tasks.end(),
                                   [](const TaskItem &t) { return t.kind == TaskKind::FormerStore; });
    QCOMPARE(task->count, 1);
    // It stays until it was read, over sign-ins; then it is gone for good, and the number with it.
    signOut();
    QVERIFY(signIn(m_renewed));
    QVERIFY(has(m_session->tasks(), TaskKind::FormerStore));
    m_session->renewalWasRead(TaskKind::FormerStore);
    QVERIFY(!has(m_session->tasks(), TaskKind::FormerStore));
    signOut();
    QCOMPARE(m_session->shelf().waiting(), 0);
    QVERIFY(signIn(m_renewed));
    QTest::qWait(200);
    QVERIFY(!has(m_session->tasks(), TaskKind::FormerStore));
    // With the former certificate nothing was lost.
    signOut();
    QVERIFY(signIn(m_card));
    QCOMPARE(m_session->submissions().size(), 1);
}

void TestRenewal::aReissuedCardIsToldOnceNameAndBirthWereRead()
{
    const auto readAttributes = [this] {
        return QCoro::waitFor(
                   m_session->readAttributes(Secret::fromText(m_person.inputSupportPin), LastTry::Refuse))
            .has_value();
    };
    const auto personIsTraced = [this] {
        QDirIterator files(m_folder->path(), {QStringLiteral("traces.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || !file.readAll().contains("person")) {
                return false;
            }
        }
        return true;
    };
    QVERIFY(signIn(m_card));
    QVERIFY(readAttributes());
    QVERIFY(QTest::qWaitFor(personIsTraced, kWaitMs));
    signOut();

    CardProfile reissued = m_renewed;
    reissued.person.id = QStringLiteral("reissued"); // and with it another serial number
    QVERIFY(signIn(reissued));
    QVERIFY(!has(m_session->tasks(), TaskKind::FormerStore)); // whose it is can not be told yet
    QVERIFY(readAttributes());
    QVERIFY(waitForTask(TaskKind::FormerStore));
}

void TestRenewal::anotherPersonIsToldNothing()
{
    QVERIFY(signIn(m_card));
    QVERIFY(file());
    signOut();
    QVERIFY(signIn(m_other));
    QVERIFY(!has(m_session->tasks(), TaskKind::FormerStore));
    QCOMPARE(m_session->shelf().waiting(), 1); // a number that tells nothing
}

void TestRenewal::whatIsKeptTellsNobodyWhoseCardItIs()
{
    QVERIFY(signIn(m_card));
    QVERIFY(QCoro::waitFor(
        m_session->readAttributes(Secret::fromText(m_person.inputSupportPin), LastTry::Refuse)));
    QVERIFY(file());
    QTest::qWait(1500);
    signOut();
    const auto serial = QCoro::waitFor([this]() -> QCoro::Task<Result<CardSerial>> {
                            std::function<Result<CardSerial>(MyNumberCard &)> work = [](MyNumberCard &card) {
                                return card.serial();
                            };
                            auto future = m_terminal->run<CardSerial>(std::move(work));
                            while (!future.isFinished()) {
                                QTest::qWait(5);
                            }
                            co_return future.takeResult();
                        }())
                            .value();
    QList<QByteArray> secrets;
    for (const QString &text : {serial.serial, m_person.name, m_person.address, m_person.individualNumber,
                                m_person.birth.toString(Qt::ISODate)}) {
        secrets << text.toUtf8() << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                << QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()
                << QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    }
    int seen = 0;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
        }
        if (file.fileName().endsWith(QLatin1String("traces.json"))) {
            ++seen;
            QVERIFY(bytes.contains("card"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }
    QCOMPARE(seen, 1);
}

void TestRenewal::aNewSigningCertificateAsksToSignAgain()
{
    QVERIFY(signIn(m_card));
    QVERIFY(QCoro::waitFor(
        m_session->readAttributes(Secret::fromText(m_person.inputSupportPin), LastTry::Refuse)));
    QVERIFY(file());
    QVERIFY(file()); // the same certificate: nothing is asked again
    QVERIFY(!has(m_session->tasks(), TaskKind::SigningRenewed));
    QVERIFY(m_session->hasAttributes());
    signOut();

    // After a move the office issues a new signing certificate; the one for signing in stays.
    CardProfile moved = m_card;
    moved.signatureKey = m_renewed.signatureKey;
    moved.signatureCertificate = m_renewed.signatureCertificate;
    QVERIFY(signIn(moved));
    QCOMPARE(m_session->submissions().size(), 2); // the store is the same
    QVERIFY(file());
    const QList<Submission> all = m_session->submissions();
    QCOMPARE(all.size(), 3);
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const Submission &s) { return s.state == OutboxState::NeedsResign; }),
             2);
    QVERIFY(has(m_session->tasks(), TaskKind::SigningRenewed));
    QVERIFY(has(m_session->tasks(), TaskKind::SignAgain));
    QVERIFY(!m_session->hasAttributes()); // the next procedure reads the card again
    m_session->renewalWasRead(TaskKind::SigningRenewed);
    QVERIFY(!has(m_session->tasks(), TaskKind::SigningRenewed));
    QVERIFY(has(m_session->tasks(), TaskKind::SignAgain));
}

void TestRenewal::theCardsOwnEndBecomesATask()
{
    const auto goTo = [this](const QDate &day) {
        m_clock.advance(m_clock.now().secsTo(QDateTime(day, QTime(3, 0), Qt::UTC)));
    };
    goTo(m_person.cardExpiry.addMonths(-3).addDays(-1));
    QVERIFY(signIn(m_card));
    QVERIFY(!has(m_session->tasks(), TaskKind::CardExpiring));
    goTo(m_person.cardExpiry.addMonths(-3));
    QVERIFY(has(m_session->tasks(), TaskKind::CardExpiring));
    goTo(m_person.cardExpiry.addDays(1));
    QVERIFY(has(m_session->tasks(), TaskKind::CardExpired));
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
