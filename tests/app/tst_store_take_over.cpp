// A new card and the code on paper: what was kept with the card before is there again, and nobody else's
// opens.

#include "app/citizen_session.h"
#include "card/channel_terminal.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/in_process_channel.h"
#include "card/virtual/virtual_card.h"
#include "vault/recovery_code.h"
#include "vault/vault.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class StoreTakeOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theNewCardFindsWhatTheOldOneKept();
    void theOldCardOpensItNoLonger();
    void whatTheNewCardHadIsSetAside();
    void aWrongCodeChangesNothing();
    void anotherPersonsCodeOpensTheirsAlone();
    void whoHasBegunAnewKeepsTheirOwn();
    void stoppedBeforeTheLastStepItIsFoundAllTheSame();
    void withoutACodeNothingIsOffered();

private:
    void insert(const QString &card)
    {
        m_terminal->removeCard();
        QVERIFY(QTest::qWaitFor(
            [this] { return m_terminal->snapshot().state == TerminalSnapshot::State::NoCard; }));
        m_terminal->insert([held = m_cards.value(card)]() -> std::unique_ptr<CardChannel> {
            auto channel = std::make_unique<InProcessChannel>(held);
            channel->reset();
            return channel;
        });
        QVERIFY(QTest::qWaitFor(
            [this] { return m_terminal->snapshot().state == TerminalSnapshot::State::Ready; }));
    }
    QString signIn(const QString &card)
    {
        m_session->signOut();
        insert(card);
        const auto done =
            QCoro::waitFor(m_session->signIn(Secret::fromText(m_pins.value(card)), LastTry::Refuse));
        return done ? QStringLiteral("good") : errorName(done.error().code);
    }
    /// Signs in with the old card, keeps a draft and a code.
    RecoveryCode oldStore(const QString &card = QStringLiteral("old"))
    {
        [&] {
            QCOMPARE(signIn(card), QStringLiteral("good"));
            QVERIFY(m_session->saveDraft(m_procedure, m_draft));
        }();
        auto code = RecoveryCode::make();
        [&] { QVERIFY(m_session->keepRecoveryCode(code)); }();
        return code;
    }
    QString takeOver(const RecoveryCode &code)
    {
        const auto done = m_session->takeOver(code);
        return done ? QStringLiteral("good") : errorName(done.error().code);
    }
    std::optional<QJsonObject> draft() const { return m_session->draft(m_procedure).value_or(std::nullopt); }
    QString profiles() const { return m_folder->filePath(QStringLiteral("profiles")); }

    const QString m_procedure = QStringLiteral("moving-out-notice");
    const QJsonObject m_draft{{QStringLiteral("moving_date"), QStringLiteral("2026-12-01")}};
    QTemporaryDir m_authorities;
    SystemClock m_clock;
    QHash<QString, std::shared_ptr<VirtualCard>> m_cards;
    QHash<QString, QString> m_pins;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<CitizenSession> m_session;
};

void StoreTakeOverTest::initTestCase()
{
    // The same person's old and new card have keys of their own; so has another person's.
    const QString town = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/");
    for (const auto &[card, person] : {std::pair("old", "single-mover"), std::pair("new", "single-mover"),
                                       std::pair("other", "family-of-five")}) {
        const auto authority = DemoAuthority::open(m_authorities.filePath(QLatin1String(card)));
        QVERIFY(authority);
        const auto read = CardPerson::fromFile(town + QLatin1String(person) + QStringLiteral(".json"));
        QVERIFY(read);
        auto profile = authority->card(*read);
        QVERIFY(profile);
        m_cards.insert(QLatin1String(card), std::make_shared<VirtualCard>(*std::move(profile)));
        m_pins.insert(QLatin1String(card), read->authenticationPin);
    }
}

void StoreTakeOverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_terminal = std::make_unique<ChannelTerminal>(QStringLiteral("Reader"));
    m_session = std::make_unique<CitizenSession>(*m_terminal, m_clock, profiles());
    m_terminal->start();
}

void StoreTakeOverTest::cleanup()
{
    m_session.reset();
    m_terminal.reset();
}

void StoreTakeOverTest::theNewCardFindsWhatTheOldOneKept()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QVERIFY2(!draft(), "a new card begins with nothing");
    QVERIFY(m_session->canTakeOver());
    QCOMPARE(takeOver(code), QStringLiteral("good"));
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
    QVERIFY(!m_session->canTakeOver());

    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
}

void StoreTakeOverTest::theOldCardOpensItNoLonger()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(takeOver(code), QStringLiteral("good"));
    const auto keySlots = m_session->keySlots();
    QVERIFY(keySlots);
    QCOMPARE(keySlots->size(), 2);
    // A card that was lost and found: it begins anew.
    QCOMPARE(signIn(QStringLiteral("old")), QStringLiteral("good"));
    QVERIFY(!draft());
}

void StoreTakeOverTest::whatTheNewCardHadIsSetAside()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(takeOver(code), QStringLiteral("good"));
    const QDir folder(profiles());
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const QStringList aside =
        folder.entryList({QStringLiteral(".set-aside-*")}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(aside.size(), 1);
    QVERIFY(Vault::exists(folder.filePath(aside.first())));
}

void StoreTakeOverTest::aWrongCodeChangesNothing()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(takeOver(RecoveryCode::make()), errorName(ErrorCode::RecoveryCodeUnknown));
    QVERIFY(m_session->isSignedIn());
    QVERIFY(m_session->canTakeOver());
    QCOMPARE(takeOver(code), QStringLiteral("good"));
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
}

void StoreTakeOverTest::anotherPersonsCodeOpensTheirsAlone()
{
    const RecoveryCode others = oldStore(QStringLiteral("other"));
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(takeOver(code), QStringLiteral("good"));
    QCOMPARE(signIn(QStringLiteral("other")), QStringLiteral("good"));
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
    Q_UNUSED(others)
}

void StoreTakeOverTest::whoHasBegunAnewKeepsTheirOwn()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    const QJsonObject own{{QStringLiteral("moving_date"), QStringLiteral("2027-01-10")}};
    QVERIFY(m_session->saveDraft(m_procedure, own));
    QVERIFY(!m_session->canTakeOver());
    QCOMPARE(takeOver(code), errorName(ErrorCode::StoreInUse));
    QCOMPARE(draft().value_or(QJsonObject()), own);
    QCOMPARE(signIn(QStringLiteral("old")), QStringLiteral("good"));
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
}

void StoreTakeOverTest::stoppedBeforeTheLastStepItIsFoundAllTheSame()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(takeOver(code), QStringLiteral("good"));
    m_session->signOut();
    // As a power cut leaves it: the new card's slot is in, the folder has its old name.
    QDir folder(profiles());
    const QStringList stores = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(stores.size(), 1);
    QVERIFY(folder.rename(stores.first(), QString(32, u'0')));

    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot), stores);
}

void StoreTakeOverTest::withoutACodeNothingIsOffered()
{
    QCOMPARE(signIn(QStringLiteral("old")), QStringLiteral("good"));
    QVERIFY(m_session->saveDraft(m_procedure, m_draft));
    QCOMPARE(signIn(QStringLiteral("new")), QStringLiteral("good"));
    QVERIFY(!m_session->canTakeOver());
    QCOMPARE(takeOver(RecoveryCode::make()), errorName(ErrorCode::RecoveryCodeUnknown));
}

QTEST_GUILESS_MAIN(StoreTakeOverTest)
#include "tst_store_take_over.moc"
