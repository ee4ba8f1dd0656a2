// The page's model over a real store: asked once, refused at its field, kept off the interface's thread.

#include "app/person_store.h"
#include "app/viewmodels/store_keys_model.h"
#include "people.h"

#include <QSignalSpy>

using namespace people;

class StoreKeysModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_cards.make(QStringLiteral("old"), QStringLiteral("single-mover")));
        QVERIFY(m_cards.make(QStringLiteral("new"), QStringLiteral("single-mover")));
    }
    void init();
    void cleanup();

    void whoHasOnlyTheCardIsAskedUntilTheyChoose();
    void aPassphraseIsKeptWhileTheInterfaceGoesOn();
    void aRefusedPassphraseChangesNothing();
    void withoutAKeyringItIsNotOffered();
    void aNewCardTakesOverByThePassphrase();
    void aWayIsEnded();
    void leavingForgetsWhatWasBegun();

private:
    Cards m_cards;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<StoreKeysModel> m_model;
    const QString m_phrase = QStringLiteral("lantern river quilt barley");
};

void StoreKeysModelTest::init()
{
    m_desk = std::make_unique<Desk>(m_cards);
    m_model =
        std::make_unique<StoreKeysModel>(m_desk->session(), Keyring(QDBusConnection(QStringLiteral("none"))));
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
}

void StoreKeysModelTest::cleanup()
{
    m_model.reset();
    m_desk.reset();
}

void StoreKeysModelTest::whoHasOnlyTheCardIsAskedUntilTheyChoose()
{
    QVERIFY(m_model->alone() && m_model->wantsChoice());
    m_model->ask();
    QVERIFY(m_model->asked());
    QSignalSpy proceeds(m_model.get(), &StoreKeysModel::proceedWanted);
    m_model->proceed();
    QCOMPARE(proceeds.size(), 0);
    m_model->proceedWithCard();
    QCOMPARE(proceeds.size(), 1);
    QVERIFY(m_model->alone() && !m_model->wantsChoice());
    // The task goes on saying it, once there is something to lose.
    QVERIFY(m_desk->session().saveDraft(QStringLiteral("moving-out-notice"), {{QStringLiteral("a"), 1}}));
    const auto tasks = m_desk->session().tasks();
    QVERIFY(std::any_of(tasks.begin(), tasks.end(),
                        [](const TaskItem &task) { return task.kind == TaskKind::SecondWayMissing; }));
}

void StoreKeysModelTest::aPassphraseIsKeptWhileTheInterfaceGoesOn()
{
    QSignalSpy said(m_model.get(), &StoreKeysModel::announced);
    m_model->enterPassphrase();
    QVERIFY(m_model->check(m_phrase, m_phrase));
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(5);
    m_model->keepPassphrase(m_phrase, m_phrase);
    QVERIFY(m_model->busy());
    QTRY_VERIFY_WITH_TIMEOUT(m_model->passphraseKept(), 20'000);
    QVERIFY2(turns > 3, "the interface stood still while the passphrase was stretched");
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!m_model->busy() && !m_model->entering() && !m_model->alone());
    QCOMPARE(m_model->count(), 1);
}

void StoreKeysModelTest::aRefusedPassphraseChangesNothing()
{
    m_model->enterPassphrase();
    QVERIFY(!m_model->check(QStringLiteral("1234"), QStringLiteral("1234")));
    QVERIFY(!m_model->refusal().isEmpty());
    QVERIFY(!m_model->check(m_phrase, QStringLiteral("another")));
    QVERIFY(m_model->refusal().isEmpty() && !m_model->repeatRefusal().isEmpty());
    QVERIFY(!m_model->passphraseKept());
}

void StoreKeysModelTest::withoutAKeyringItIsNotOffered()
{
    m_model->open();
    QTest::qWait(50);
    QVERIFY(!m_model->keyringOffered());
    m_model->keepKeyring();
    QTRY_COMPARE(m_model->error()->code(), errorName(ErrorCode::KeyringMissing));
    QVERIFY(m_model->alone());
}

void StoreKeysModelTest::aNewCardTakesOverByThePassphrase()
{
    const QString procedure = QStringLiteral("moving-out-notice");
    QVERIFY(m_desk->session().saveDraft(procedure, {{QStringLiteral("a"), 1}}));
    m_model->keepPassphrase(m_phrase, m_phrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->passphraseKept() && !m_model->busy(), 20'000);
    QVERIFY2(!m_model->opensByPassphrase(), "one's own is not offered");
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY(m_model->opensByPassphrase());
    QSignalSpy taken(m_model.get(), &StoreKeysModel::takenOver);
    m_model->takeOverByPassphrase(QStringLiteral("a guess that is wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->error()->code(), errorName(ErrorCode::PassphraseWrong), 20'000);
    QVERIFY(m_desk->session().isSignedIn());
    m_model->takeOverByPassphrase(m_phrase);
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 20'000);
    QVERIFY(m_desk->session().draft(procedure)->has_value());
    QVERIFY(!m_model->opensByPassphrase());
}

void StoreKeysModelTest::aWayIsEnded()
{
    m_model->keepPassphrase(m_phrase, m_phrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->passphraseKept() && !m_model->busy(), 20'000);
    m_model->removePassphrase();
    QTRY_VERIFY(!m_model->passphraseKept());
    QVERIFY(!m_model->error()->present());
}

void StoreKeysModelTest::leavingForgetsWhatWasBegun()
{
    m_model->ask();
    m_model->enterPassphrase();
    m_model->leave();
    QVERIFY(!m_model->asked() && !m_model->entering());
}

QTEST_MAIN(StoreKeysModelTest)
#include "tst_store_keys_model.moc"
