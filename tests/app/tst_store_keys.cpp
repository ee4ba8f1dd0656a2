// The ways into a person's store besides their card: each opens it, ends when it is ended, and none is made
// or used without the person.

#include "app/person_store.h"
#include "app/store_keys.h"
#include "keyring_session.h"
#include "people.h"
#include "tests/outbox/bench.h"
#include "vault/recovery_code.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>

using namespace people;

namespace
{

const QString procedure = QStringLiteral("moving-out-notice");
const QJsonObject movingDate{{QStringLiteral("moving_date"), QStringLiteral("2026-12-01")}};
const QString phrase = QStringLiteral("lantern river quilt barley");

Secret typed(const QString &text) { return Secret::fromText(text); }

} // namespace

class StoreKeysTest : public QObject
{
    Q_OBJECT

public:
    explicit StoreKeysTest(KeyringSession &session)
        : m_keyring(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aNewStoreHasTheCardAloneUntilThePersonChooses();
    void goingOnWithTheCardAloneIsRemembered();
    void aWeakOrMistypedPassphraseChangesNothing();
    void aNewPassphraseEndsTheOneBefore();
    void thePassphraseBringsTheStoreToANewCard();
    void theKeyringBringsTheStoreToTheSamePersonsNewCardAlone();
    void aKeyringWithAnotherKeyFailsWithWords();
    void aNewKeyInTheKeyringEndsTheOneBefore();
    void theLastWayStays();
    void newKeysEndThePaperAndThePassphraseAndKeepEverything();
    void whoSignsOutMeanwhileIsGivenNothing();
    void twoPeopleOnOnePcOpenTheirOwnAlone();
    void anExportedStoreIsReadOnAnotherPcAndTakesNothingsPlace();
    void whatWasOnItsWayIsHeldOnTheOtherPcUntilThePersonSaysSo();
    void anErasedStoreIsGoneAndTheNextBeginsAnew();

private:
    CitizenSession &session() { return m_desk->session(); }
    QString passphrase(const QString &one, const QString &two)
    {
        return verdict(QCoro::waitFor(m_keys->keepPassphrase(typed(one), typed(two))));
    }
    QStringList ways()
    {
        QStringList names;
        const auto keySlots = session().keySlots();
        for (const SlotInfo &slot : keySlots.value_or(QList<SlotInfo>())) {
            names << slotKindName(slot.kind);
        }
        names.sort();
        return names;
    }
    std::optional<QJsonObject> draft() { return session().draft(procedure).value_or(std::nullopt); }
    void keepDraft() { QVERIFY(session().saveDraft(procedure, movingDate)); }

    KeyringSession &m_keyring;
    Cards m_cards;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<StoreKeys> m_keys;
};

void StoreKeysTest::initTestCase()
{
    QVERIFY(m_keyring.start());
    QVERIFY(m_cards.make(QStringLiteral("old"), QStringLiteral("single-mover")));
    QVERIFY(m_cards.make(QStringLiteral("new"), QStringLiteral("single-mover")));
    QVERIFY(m_cards.make(QStringLiteral("other"), QStringLiteral("family-of-five")));
}

void StoreKeysTest::init()
{
    m_desk = std::make_unique<Desk>(m_cards);
    m_keys = std::make_unique<StoreKeys>(session(), Keyring(m_keyring.bus(), std::chrono::seconds(20)));
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
}

void StoreKeysTest::cleanup()
{
    m_keys.reset();
    m_desk.reset();
}

void StoreKeysTest::aNewStoreHasTheCardAloneUntilThePersonChooses()
{
    QCOMPARE(ways(), QStringList{QStringLiteral("card")});
    QVERIFY(!session().store()->hasSecondWay());
    QVERIFY(!session().store()->isCardAloneChosen());
    QCOMPARE(verdict(QCoro::waitFor(m_keys->keepKeyring())), good);
    QVERIFY(session().store()->hasSecondWay());
}

void StoreKeysTest::goingOnWithTheCardAloneIsRemembered()
{
    QVERIFY(session().store()->chooseCardAlone());
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QVERIFY(session().store()->isCardAloneChosen());
    QCOMPARE(m_desk->signIn(QStringLiteral("other")), good);
    QVERIFY(!session().store()->isCardAloneChosen());
}

void StoreKeysTest::aWeakOrMistypedPassphraseChangesNothing()
{
    QCOMPARE(passphrase(QStringLiteral("1234"), QStringLiteral("1234")),
             errorName(ErrorCode::PassphraseWeak));
    QCOMPARE(passphrase(QStringLiteral("password123456"), QStringLiteral("password123456")),
             errorName(ErrorCode::PassphraseWeak));
    QCOMPARE(passphrase(phrase, phrase + u'x'), errorName(ErrorCode::PassphraseRepeatDiffers));
    QCOMPARE(ways(), QStringList{QStringLiteral("card")});
}

void StoreKeysTest::aNewPassphraseEndsTheOneBefore()
{
    keepDraft();
    const QString later = QStringLiteral("window copper eleven meadow");
    QCOMPARE(passphrase(phrase, phrase), good);
    QCOMPARE(passphrase(later, later), good);
    QCOMPARE(ways(), QStringList({QStringLiteral("card"), QStringLiteral("passphrase")}));
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByPassphrase(typed(phrase)))),
             errorName(ErrorCode::PassphraseWrong));
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByPassphrase(typed(later)))), good);
}

void StoreKeysTest::thePassphraseBringsTheStoreToANewCard()
{
    keepDraft();
    QCOMPARE(passphrase(phrase, phrase), good);
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY(m_keys->canTakeOverByPassphrase());
    // As it comes from a full-width keyboard.
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByPassphrase(
                 typed(QStringLiteral("ｌａｎｔｅｒｎ　ｒｉｖｅｒ quilt barley "))))),
             good);
    QCOMPARE(draft().value_or(QJsonObject()), movingDate);
}

void StoreKeysTest::theKeyringBringsTheStoreToTheSamePersonsNewCardAlone()
{
    keepDraft();
    QCOMPARE(verdict(QCoro::waitFor(m_keys->keepKeyring())), good);
    const QString store =
        QFileInfo(
            QDir(m_desk->profiles()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot).first().filePath())
            .fileName();
    // Somebody else at the same desktop, whose keyring it is too.
    QCOMPARE(m_desk->signIn(QStringLiteral("other")), good);
    QVERIFY(!m_keys->canTakeOverByKeyring());
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByKeyring())), errorName(ErrorCode::KeyringChanged));
    QVERIFY(!draft());

    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY(!m_keys->canTakeOverByKeyring());
    QVERIFY(session().store()->keepFormerStore(store)); // as its traces tell, see tst_renewal
    QVERIFY(m_keys->canTakeOverByKeyring());
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByKeyring())), good);
    QCOMPARE(draft().value_or(QJsonObject()), movingDate);
}

void StoreKeysTest::aKeyringWithAnotherKeyFailsWithWords()
{
    keepDraft();
    QCOMPARE(verdict(QCoro::waitFor(m_keys->keepKeyring())), good);
    const auto keySlots = session().keySlots();
    QString slot;
    for (const SlotInfo &info : *keySlots) {
        slot = info.kind == SlotKind::Keyring ? info.id : slot;
    }
    const QString store = QDir(m_desk->profiles()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
    const Keyring keyring(m_keyring.bus());
    QCOMPARE(verdict(QCoro::waitFor(keyring.write(slot, Secret(QByteArray(32, 'x'))))), good);
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY(session().store()->keepFormerStore(store));
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByKeyring())), errorName(ErrorCode::KeyringChanged));
    QCOMPARE(verdict(QCoro::waitFor(keyring.remove(slot))), good);
    QVERIFY(session().store()->keepFormerStore(store));
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByKeyring())), errorName(ErrorCode::KeyringChanged));
    QVERIFY2(session().isSignedIn() && !draft(), "never a new store over an old one");
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QCOMPARE(draft().value_or(QJsonObject()), movingDate);
}

void StoreKeysTest::aNewKeyInTheKeyringEndsTheOneBefore()
{
    QCOMPARE(verdict(QCoro::waitFor(m_keys->keepKeyring())), good);
    const auto slotNow = [this] {
        const auto keySlots = session().keySlots().value_or(QList<SlotInfo>());
        const auto found = std::find_if(keySlots.begin(), keySlots.end(),
                                        [](const SlotInfo &slot) { return slot.kind == SlotKind::Keyring; });
        return found == keySlots.end() ? QString() : found->id;
    };
    const QString before = slotNow();
    QCOMPARE(verdict(QCoro::waitFor(m_keys->keepKeyring())), good);
    QVERIFY(slotNow() != before);
    QCOMPARE(ways(), QStringList({QStringLiteral("card"), QStringLiteral("keyring")}));
    const Keyring keyring(m_keyring.bus());
    QVERIFY(!QCoro::waitFor(keyring.read(before)));
    const QString last = slotNow();
    QCOMPARE(verdict(QCoro::waitFor(m_keys->remove(SlotKind::Keyring))), good);
    QVERIFY(!QCoro::waitFor(keyring.read(last)));
}

void StoreKeysTest::theLastWayStays()
{
    QCOMPARE(verdict(QCoro::waitFor(m_keys->remove(SlotKind::Card))), errorName(ErrorCode::StorageLocked));
    QCOMPARE(verdict(QCoro::waitFor(m_keys->remove(SlotKind::Passphrase))), errorName(ErrorCode::NotFound));
    QCOMPARE(ways(), QStringList{QStringLiteral("card")});
}

void StoreKeysTest::newKeysEndThePaperAndThePassphraseAndKeepEverything()
{
    keepDraft();
    const auto code = RecoveryCode::make();
    QVERIFY(session().keepRecoveryCode(code));
    QCOMPARE(passphrase(phrase, phrase), good);
    QCOMPARE(verdict(QCoro::waitFor(m_keys->keepKeyring())), good);
    QCOMPARE(verdict(QCoro::waitFor(m_keys->renew())), good);
    QCOMPARE(ways(), QStringList({QStringLiteral("card"), QStringLiteral("keyring")}));
    QCOMPARE(draft().value_or(QJsonObject()), movingDate);
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QCOMPARE(draft().value_or(QJsonObject()), movingDate);
    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QCOMPARE(verdict(session().takeOver(code)), errorName(ErrorCode::RecoveryCodeUnknown));
    QCOMPARE(verdict(QCoro::waitFor(m_keys->takeOverByPassphrase(typed(phrase)))),
             errorName(ErrorCode::PassphraseWrong));
}

void StoreKeysTest::whoSignsOutMeanwhileIsGivenNothing()
{
    auto task = m_keys->keepPassphrase(typed(phrase), typed(phrase));
    QCOMPARE(m_desk->signIn(QStringLiteral("other")), good);
    QCOMPARE(verdict(QCoro::waitFor(task)), errorName(ErrorCode::SignInRequired));
    QCOMPARE(ways(), QStringList{QStringLiteral("card")});
}

void StoreKeysTest::twoPeopleOnOnePcOpenTheirOwnAlone()
{
    keepDraft();
    QCOMPARE(passphrase(phrase, phrase), good);
    QCOMPARE(m_desk->signIn(QStringLiteral("other")), good);
    QVERIFY(!draft());
    const QJsonObject own{{QStringLiteral("moving_date"), QStringLiteral("2027-02-03")}};
    QVERIFY(session().saveDraft(procedure, own));
    QVERIFY2(session().otherStores().isEmpty(), "who has begun is offered nobody else's");
    const QDir folder(m_desk->profiles());
    const QStringList stores = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(stores.size(), 2);
    for (const QString &store : stores) {
        QCOMPARE(QFileInfo(folder.filePath(store)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QCOMPARE(draft().value_or(QJsonObject()), movingDate);
    QCOMPARE(m_desk->signIn(QStringLiteral("other")), good);
    QCOMPARE(draft().value_or(QJsonObject()), own);
}

void StoreKeysTest::anExportedStoreIsReadOnAnotherPcAndTakesNothingsPlace()
{
    keepDraft();
    const QTemporaryDir stick;
    const QString file = stick.filePath(QStringLiteral("store.madoguchi"));
    QVERIFY(session().store()->exportTo(file, typed(phrase), m_desk->clock().now()));

    Desk there(m_cards);
    QCOMPARE(there.signIn(QStringLiteral("new")), good);
    QCOMPARE(QCoro::waitFor(there.session().importStore(file, typed(QStringLiteral("wrong")))).error().code,
             ErrorCode::PassphraseWrong);
    QVERIFY(there.session().isSignedIn());
    const auto facts = QCoro::waitFor(there.session().importStore(file, typed(phrase)));
    QVERIFY2(facts, qPrintable(facts ? QString() : errorName(facts.error().code)));
    QCOMPARE(facts->waiting, 0);
    QCOMPARE(there.session().draft(procedure).value_or(std::nullopt).value_or(QJsonObject()), movingDate);
    // The draft that came with it is theirs now: a second file does not take its place.
    QCOMPARE(QCoro::waitFor(there.session().importStore(file, typed(phrase))).error().code,
             ErrorCode::StoreExists);
    QCOMPARE(there.session().draft(procedure).value_or(std::nullopt).value_or(QJsonObject()), movingDate);
}

void StoreKeysTest::whatWasOnItsWayIsHeldOnTheOtherPcUntilThePersonSaysSo()
{
    SubmissionStore &outbox = session().store()->outbox();
    const auto sent = Bench::filing(m_desk->clock().now());
    const auto queued = Bench::filing(m_desk->clock().now());
    QVERIFY(outbox.enqueue(sent) && outbox.enqueue(queued));
    const QTemporaryDir stick;
    const QString file = stick.filePath(QStringLiteral("store.madoguchi"));
    {
        const auto lease = outbox.lease();
        QVERIFY(lease && outbox.startAttempt(*lease, sent.submission.id));
        QCOMPARE(outbox.submission(sent.submission.id)->state, OutboxState::Sending);
        QVERIFY(session().store()->exportTo(file, typed(phrase), m_desk->clock().now()));
    }
    Desk there(m_cards);
    QCOMPARE(there.signIn(QStringLiteral("new")), good);
    const auto facts = QCoro::waitFor(there.session().importStore(file, typed(phrase)));
    QVERIFY(facts);
    QCOMPARE(facts->waiting, 2);
    // The other PC has them too: here they are held until the person says otherwise, then asked for first.
    for (const QUuid &id : {sent.submission.id, queued.submission.id}) {
        const Submission item = *there.session().submission(id);
        QCOMPARE(item.state, OutboxState::Held);
        QCOMPARE(item.lastError->code, ErrorCode::FilingMoved);
        QCOMPARE(honestWord(item), HonestWord::Sent); // never "not submitted": it may go out from there
        QCOMPARE(there.session().store()->outbox().retry(id)->state, OutboxState::Unknown);
    }
    QCOMPARE(there.session().submission(queued.submission.id)->documentSha256,
             queued.submission.documentSha256);
    // New keys reach the outbox's own tables too.
    StoreKeys keys(there.session(), Keyring(m_keyring.bus()));
    QCOMPARE(verdict(QCoro::waitFor(keys.renew())), good);
    QCOMPARE(there.signIn(QStringLiteral("new")), good);
    QCOMPARE(there.session().submissions().size(), 2);
    SubmissionStore &here = there.session().store()->outbox();
    const auto lease = here.lease();
    QVERIFY(lease);
    QVERIFY(here.settle(*lease, queued.submission.id, {.event = OutboxEvent::NotReceived}));
    const auto payload = here.startAttempt(*lease, queued.submission.id);
    QVERIFY2(payload, "the signed bytes do not open after the rotation");
    QCOMPARE(payload->document, queued.payload.document);
}

void StoreKeysTest::anErasedStoreIsGoneAndTheNextBeginsAnew()
{
    keepDraft();
    QVERIFY(session().eraseStore());
    QVERIFY(!session().isSignedIn());
    QVERIFY(QDir(m_desk->profiles()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
    QVERIFY(!draft());
}

int main(int argc, char *argv[])
{
    KeyringSession session;
    QCoreApplication application(argc, argv);
    StoreKeysTest test(session);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_keys.moc"
