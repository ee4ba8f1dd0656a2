// Another person's card ends the session; taking one's own card out, and putting it back, does not.

#include "app/card_owner_watch.h"
#include "app/citizen_session.h"
#include "card/channel_terminal.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/in_process_channel.h"
#include "card/virtual/virtual_card.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class TestCardOwnerWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void takingTheCardOutEndsNothing();
    void theSameCardPutBackEndsNothing();
    void anotherPersonsCardIsTold();
    void withoutASessionNoCardIsAskedWhoseItIs();
    void anotherCardPulledAtOnceEndsNothing();
    void aCardChangedWhileTheSignInWaitsIsTold();
    void aCardThatCanNotBeReadAtOnceIsAskedAgain();

private:
    void insert(const QString &person)
    {
        const auto card = m_cards.value(person);
        m_terminal->insert([card]() -> std::unique_ptr<CardChannel> {
            auto channel = std::make_unique<InProcessChannel>(card);
            channel->reset();
            return channel;
        });
    }
    bool becomes(TerminalSnapshot::State state)
    {
        return QTest::qWaitFor([this, state] { return m_terminal->snapshot().state == state; });
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QHash<QString, std::shared_ptr<VirtualCard>> m_cards;
    QString m_pin;
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<CitizenSession> m_session;
    std::unique_ptr<CardOwnerWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestCardOwnerWatch::initTestCase()
{
    const auto authority = DemoAuthority::open(m_folder.filePath(QStringLiteral("authority")));
    QVERIFY(authority);
    const QString town = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/");
    for (const QString &person : {QStringLiteral("single-mover"), QStringLiteral("family-of-five")}) {
        const auto read = CardPerson::fromFile(town + person + QStringLiteral(".json"));
        QVERIFY2(read, qPrintable(person));
        auto profile = authority->card(*read);
        QVERIFY(profile);
        m_cards[person] = std::make_shared<VirtualCard>(*std::move(profile));
        if (m_pin.isEmpty()) {
            m_pin = read->authenticationPin;
        }
    }
}

void TestCardOwnerWatch::init()
{
    m_terminal = std::make_unique<ChannelTerminal>(QStringLiteral("Reader"));
    m_session =
        std::make_unique<CitizenSession>(*m_terminal, m_clock, m_folder.filePath(QStringLiteral("profiles")));
    m_watch = std::make_unique<CardOwnerWatch>(*m_terminal, *m_session);
    m_told = std::make_unique<QSignalSpy>(m_watch.get(), &CardOwnerWatch::anotherPersonsCard);
    m_terminal->start();
    insert(QStringLiteral("single-mover"));
    QVERIFY(becomes(TerminalSnapshot::State::Ready));
    QVERIFY(QCoro::waitFor(m_session->signIn(Secret::fromText(m_pin), LastTry::Refuse)));
    QVERIFY(m_session->isSignedIn());
}

void TestCardOwnerWatch::cleanup()
{
    m_told.reset();
    m_watch.reset();
    m_session.reset();
    m_terminal.reset();
}

void TestCardOwnerWatch::takingTheCardOutEndsNothing()
{
    m_terminal->removeCard();
    QVERIFY(becomes(TerminalSnapshot::State::NoCard));
    QTest::qWait(100);
    QVERIFY(m_told->isEmpty());
    QVERIFY(m_session->isSignedIn());
}

void TestCardOwnerWatch::theSameCardPutBackEndsNothing()
{
    m_terminal->removeCard();
    QVERIFY(becomes(TerminalSnapshot::State::NoCard));
    insert(QStringLiteral("single-mover"));
    QVERIFY(becomes(TerminalSnapshot::State::Ready));
    QTest::qWait(300);
    QVERIFY(m_told->isEmpty());
}

void TestCardOwnerWatch::anotherPersonsCardIsTold()
{
    m_terminal->removeCard();
    QVERIFY(becomes(TerminalSnapshot::State::NoCard));
    insert(QStringLiteral("family-of-five"));
    QTRY_COMPARE(m_told->size(), 1);
}

void TestCardOwnerWatch::withoutASessionNoCardIsAskedWhoseItIs()
{
    m_session->signOut();
    m_terminal->removeCard();
    QVERIFY(becomes(TerminalSnapshot::State::NoCard));
    insert(QStringLiteral("family-of-five"));
    QVERIFY(becomes(TerminalSnapshot::State::Ready));
    QTest::qWait(300);
    QVERIFY(m_told->isEmpty());
}

void TestCardOwnerWatch::anotherCardPulledAtOnceEndsNothing()
{
    insert(QStringLiteral("family-of-five"));
    m_terminal->removeCard();
    QVERIFY(becomes(TerminalSnapshot::State::NoCard));
    QTest::qWait(200);
    QVERIFY(m_told->size() <= 1); // seen or not, nothing breaks
    insert(QStringLiteral("single-mover"));
    QVERIFY(becomes(TerminalSnapshot::State::Ready));
}

void TestCardOwnerWatch::aCardChangedWhileTheSignInWaitsIsTold()
{
    // By the time the session begins, another person's card stands ready, and no change at the reader
    // follows.
    m_session->signOut();
    ChannelTerminal reader(QStringLiteral("Reader"));
    const CardOwnerWatch watch(reader, *m_session);
    QSignalSpy told(&watch, &CardOwnerWatch::anotherPersonsCard);
    reader.start();
    const auto other = m_cards.value(QStringLiteral("family-of-five"));
    reader.insert(
        [other]() -> std::unique_ptr<CardChannel> { return std::make_unique<InProcessChannel>(other); });
    QTRY_COMPARE(reader.snapshot().state, TerminalSnapshot::State::Ready);
    QTest::qWait(50);
    QVERIFY(QCoro::waitFor(m_session->signIn(Secret::fromText(m_pin), LastTry::Refuse)));
    QTRY_COMPARE(told.size(), 1);
}

void TestCardOwnerWatch::aCardThatCanNotBeReadAtOnceIsAskedAgain()
{
    // It answers what it is, and then nothing for a while: another program has it, or its field was weak.
    const auto other = m_cards.value(QStringLiteral("family-of-five"));
    const auto uses = std::make_shared<std::atomic_int>(0);
    m_terminal->removeCard();
    m_terminal->insert([other, uses]() -> std::unique_ptr<CardChannel> {
        constexpr int recognising = 1;
        if (++*uses == recognising + 1) {
            return nullptr; // the card is silent when it is asked whose it is
        }
        auto channel = std::make_unique<InProcessChannel>(other);
        channel->reset();
        return channel;
    });
    QVERIFY(becomes(TerminalSnapshot::State::Ready));
    QTRY_COMPARE_WITH_TIMEOUT(m_told->size(), 1, 10'000);
    QVERIFY(*uses >= 3);
}

QTEST_GUILESS_MAIN(TestCardOwnerWatch)
#include "tst_card_owner_watch.moc"
