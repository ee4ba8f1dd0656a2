// A new card and the code on paper: what was kept with the card before is there again, and nobody else's
// opens.

#include "app/person_store.h"
#include "people.h"
#include "vault/recovery_code.h"
#include "vault/vault.h"

#include <QDir>

using namespace people;

class StoreTakeOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_desk = std::make_unique<Desk>(m_cards); }
    void cleanup() { m_desk.reset(); }

    void theNewCardFindsWhatTheOldOneKept();
    void theOldCardOpensItNoLonger();
    void whatTheNewCardHadIsSetAside();
    void aWrongCodeChangesNothing();
    void anotherPersonsCodeOpensTheirsAlone();
    void whoHasBegunAnewKeepsTheirOwn();
    void answersAreWorkToo();
    void stoppedBeforeTheLastStepItIsFoundAllTheSame();
    void withoutACodeNothingIsOffered();

private:
    /// Signs in with the old card, keeps a draft and a code.
    RecoveryCode oldStore(const QString &card = QStringLiteral("old"))
    {
        [&] {
            QCOMPARE(m_desk->signIn(card), good);
            QVERIFY(m_desk->session().saveDraft(m_procedure, m_draft));
        }();
        auto code = RecoveryCode::make();
        [&] { QVERIFY(m_desk->session().keepRecoveryCode(code)); }();
        return code;
    }
    QString takeOver(const RecoveryCode &code) { return verdict(m_desk->session().takeOver(code)); }
    std::optional<QJsonObject> draft() const
    {
        return m_desk->session().draft(m_procedure).value_or(std::nullopt);
    }

    const QString m_procedure = QStringLiteral("moving-out-notice");
    const QJsonObject m_draft{{QStringLiteral("moving_date"), QStringLiteral("2026-12-01")}};
    Cards m_cards;
    std::unique_ptr<Desk> m_desk;
};

void StoreTakeOverTest::initTestCase()
{
    QVERIFY(m_cards.make(QStringLiteral("old"), QStringLiteral("single-mover")));
    QVERIFY(m_cards.make(QStringLiteral("new"), QStringLiteral("single-mover")));
    QVERIFY(m_cards.make(QStringLiteral("other"), QStringLiteral("family-of-five")));
}

void StoreTakeOverTest::theNewCardFindsWhatTheOldOneKept()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY2(!draft(), "a new card begins with nothing");
    QVERIFY(m_desk->session().canTakeOver());
    QCOMPARE(takeOver(code), good);
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
    QVERIFY(!m_desk->session().canTakeOver());

    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
}

void StoreTakeOverTest::theOldCardOpensItNoLonger()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(takeOver(code), good);
    const auto keySlots = m_desk->session().keySlots();
    QVERIFY(keySlots);
    QCOMPARE(keySlots->size(), 2);
    // A card that was lost and found: it begins anew.
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QVERIFY(!draft());
}

void StoreTakeOverTest::whatTheNewCardHadIsSetAside()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(takeOver(code), good);
    const QDir folder(m_desk->profiles());
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const QStringList aside =
        folder.entryList({QStringLiteral(".set-aside-*")}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(aside.size(), 1);
    QVERIFY(Vault::exists(folder.filePath(aside.first())));
}

void StoreTakeOverTest::aWrongCodeChangesNothing()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(takeOver(RecoveryCode::make()), errorName(ErrorCode::RecoveryCodeUnknown));
    QVERIFY(m_desk->session().isSignedIn());
    QVERIFY(m_desk->session().canTakeOver());
    QCOMPARE(takeOver(code), good);
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
}

void StoreTakeOverTest::anotherPersonsCodeOpensTheirsAlone()
{
    const RecoveryCode others = oldStore(QStringLiteral("other"));
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(takeOver(code), good);
    QCOMPARE(m_desk->signIn(QStringLiteral("other")), good);
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
    Q_UNUSED(others)
}

void StoreTakeOverTest::whoHasBegunAnewKeepsTheirOwn()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    const QJsonObject own{{QStringLiteral("moving_date"), QStringLiteral("2027-01-10")}};
    QVERIFY(m_desk->session().saveDraft(m_procedure, own));
    QVERIFY(!m_desk->session().canTakeOver());
    QCOMPARE(takeOver(code), errorName(ErrorCode::StoreInUse));
    QCOMPARE(draft().value_or(QJsonObject()), own);
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
}

void StoreTakeOverTest::answersAreWorkToo()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    HouseholdAnswers &household = m_desk->session().store()->householdAnswers();
    OwnAnswers answers;
    answers.say({OwnAnswers::self(), QStringLiteral("lives-alone"), 0}, true);
    QVERIFY(household.keep(answers));
    QVERIFY(!m_desk->session().store()->isUnused());
    QVERIFY(!m_desk->session().canTakeOver());
    QCOMPARE(takeOver(code), errorName(ErrorCode::StoreInUse));
    QCOMPARE(m_desk->session().store()->householdAnswers().answers(), answers);

    QVERIFY(m_desk->session().store()->householdAnswers().erase());
    QVERIFY(m_desk->session().store()->isUnused());
    m_desk->session().rememberAnswers({{QStringLiteral("phone"), QStringLiteral("03-0000-0000")}});
    QVERIFY(!m_desk->session().store()->isUnused());
    QCOMPARE(takeOver(code), errorName(ErrorCode::StoreInUse));
}

void StoreTakeOverTest::stoppedBeforeTheLastStepItIsFoundAllTheSame()
{
    const RecoveryCode code = oldStore();
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(takeOver(code), good);
    m_desk->session().signOut();
    // As a power cut leaves it: the new card's slot is in, the folder has its old name.
    QDir folder(m_desk->profiles());
    const QStringList stores = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(stores.size(), 1);
    QVERIFY(folder.rename(stores.first(), QString(32, u'0')));

    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(draft().value_or(QJsonObject()), m_draft);
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot), stores);
}

void StoreTakeOverTest::withoutACodeNothingIsOffered()
{
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QVERIFY(m_desk->session().saveDraft(m_procedure, m_draft));
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY(!m_desk->session().canTakeOver());
    QCOMPARE(takeOver(RecoveryCode::make()), errorName(ErrorCode::RecoveryCodeUnknown));
}

QTEST_GUILESS_MAIN(StoreTakeOverTest)
#include "tst_store_take_over.moc"
