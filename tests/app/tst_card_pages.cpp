// The card's pages over a virtual card: a PIN changed, refused and broken off; certificates read and saved.

#include "app/certificate_words.h"
#include "app/citizen_session.h"
#include "app/viewmodels/card_model.h"
#include "app/viewmodels/certificate_model.h"
#include "app/viewmodels/pin_change_model.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/sign_in_model.h"
#include "card/channel_terminal.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/in_process_channel.h"
#include "card/virtual/virtual_card.h"

#include <QCoroTask>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{

/// Where a card goes away around CHANGE REFERENCE DATA.
enum class Break { Never, BeforeVerify, BeforeChange, AfterChange };

/// A card that goes away at one command, before or after it did it.
class BreakingChannel final : public CardChannel
{
public:
    BreakingChannel(std::shared_ptr<VirtualCard> card, Break at)
        : m_card(std::move(card))
        , m_break(at)
    {
    }
    Result<ResponseApdu> transmit(const CommandApdu &command) override
    {
        const bool isVerify = command.ins == 0x20 && !command.data.isEmpty();
        if ((m_break == Break::BeforeVerify && isVerify) ||
            (m_break == Break::BeforeChange && command.ins == 0x24)) {
            return failure(ErrorCode::CardRemoved);
        }
        Result<ResponseApdu> answer = m_card.transmit(command);
        return m_break == Break::AfterChange && command.ins == 0x24 ? failure(ErrorCode::CardTimeout)
                                                                    : std::move(answer);
    }

private:
    InProcessChannel m_card;
    Break m_break;
};

/// A card in a reader on whose keys somebody presses `keys`.
class KeyedChannel final : public CardChannel
{
public:
    KeyedChannel(std::shared_ptr<VirtualCard> card, QByteArray keys)
        : m_card(std::move(card))
        , m_keys(std::move(keys))
    {
        m_card.reset();
    }
    Result<ResponseApdu> transmit(const CommandApdu &command) override { return m_card.transmit(command); }
    bool hasPinPad() override { return true; }
    Result<ResponseApdu> verifyAtReader(int digits) override
    {
        if (m_keys.size() != digits) {
            return failure(ErrorCode::PinPadCancelled);
        }
        CommandApdu command;
        command.ins = 0x20;
        command.p2 = 0x80;
        command.data = Secret(m_keys);
        return m_card.transmit(command);
    }

private:
    InProcessChannel m_card;
    QByteArray m_keys;
};

} // namespace

class TestCardPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aChangedPinIsToldAndInForce();
    void aRefusalStandsAtItsFieldAndNothingIsSent();
    void theBirthDateOfWhoSignedInIsRefused();
    void aWrongOldPinTellsTheTriesLeft();
    void aBreakIsToldTruly_data();
    void aBreakIsToldTruly();
    void afterAnUnknownOutcomeTheNewPinIsTried();
    void anotherCardThanTheOneShownIsSentNothing();
    void withoutACardTheTerminalsErrorIsShown();

    void theCardsPageTellsWhoseItIsAfterSignInOnly();
    void theSigningCertificatesEndIsKnownOnceItWasRead();
    void oneReaderIsNoChoice();
    void aChosenReaderIsRemembered();

    void aPinTypedOnTheReaderSignsIn();
    void whatEndsAtTheReaderIsToldWithoutATry();

    void theAuthenticationCertificateIsReadAtOnce();
    void theSigningCertificateIsReadOnWishAlone();
    void aSavedCertificateIsReadByOpenssl_data();
    void aSavedCertificateIsReadByOpenssl();
    void aCertificateIsForgottenWithItsCard();
    void anAuthorityIsKnownByItsFingerprintAlone();

private:
    void insert(const QString &person, Break at = Break::Never)
    {
        const auto card = m_cards.value(person);
        m_terminal->insert([card, at]() -> std::unique_ptr<CardChannel> {
            card->reset();
            return std::make_unique<BreakingChannel>(card, at);
        });
        QVERIFY(QTest::qWaitFor(
            [this] { return m_terminal->snapshot().state == TerminalSnapshot::State::Ready; }));
    }
    void insertWithKeys(const QByteArray &keys)
    {
        const quint64 before = m_terminal->snapshot().insertion;
        m_terminal->insert([card = m_cards[kPerson], keys]() -> std::unique_ptr<CardChannel> {
            return std::make_unique<KeyedChannel>(card, keys);
        });
        QVERIFY(QTest::qWaitFor([this, before] {
            const TerminalSnapshot now = m_terminal->snapshot();
            return now.state == TerminalSnapshot::State::Ready && now.insertion != before;
        }));
    }
    void signIn()
    {
        QVERIFY(QCoro::waitFor(
            m_session->signIn(Secret::fromText(m_people[kPerson].authenticationPin), LastTry::Refuse)));
    }
    /// Opens the page of this PIN and waits for its tries.
    void open(PinKind kind)
    {
        m_change->open(kind);
        QTRY_VERIFY(m_change->triesLeft() >= 0);
    }
    QString factOf(const CertificateModel &model, const QString &label, const char *part = "value") const
    {
        for (const QVariant &row : model.facts()) {
            const QVariantMap map = row.toMap();
            if (map.value(QStringLiteral("label")) == label) {
                return map.value(QLatin1String(part)).toString();
            }
        }
        return {};
    }

    const QString kPerson = QStringLiteral("single-mover");
    const QString kOther = QStringLiteral("family-of-five");
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QHash<QString, CardPerson> m_people;
    QHash<QString, CardProfile> m_profiles;
    QHash<QString, std::shared_ptr<VirtualCard>> m_cards;
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<CitizenSession> m_session;
    std::unique_ptr<PinChangeModel> m_change;
};

void TestCardPages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const auto authority = DemoAuthority::open(m_folder.filePath(QStringLiteral("authority")));
    QVERIFY(authority);
    const QString town = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/");
    for (const QString &person : {kPerson, kOther}) {
        const auto read = CardPerson::fromFile(town + person + QStringLiteral(".json"));
        QVERIFY2(read, qPrintable(person));
        const auto profile = authority->card(*read);
        QVERIFY(profile);
        m_people[person] = *read;
        m_profiles[person] = *profile;
    }
}

void TestCardPages::init()
{
    for (const QString &person : {kPerson, kOther}) {
        m_cards[person] = std::make_shared<VirtualCard>(m_profiles[person]);
    }
    m_terminal = std::make_unique<ChannelTerminal>(QStringLiteral("Reader"));
    m_session =
        std::make_unique<CitizenSession>(*m_terminal, m_clock, m_folder.filePath(QStringLiteral("profiles")));
    m_change = std::make_unique<PinChangeModel>(*m_terminal, *m_session, m_clock);
    m_terminal->start();
    insert(kPerson);
}

void TestCardPages::cleanup()
{
    m_change.reset();
    m_session.reset();
    m_terminal.reset();
}

void TestCardPages::aChangedPinIsToldAndInForce()
{
    const QString oldPin = m_people[kPerson].authenticationPin;
    open(PinKind::Authentication);
    QCOMPARE(m_change->triesLeft(), 3);
    QSignalSpy told(m_change.get(), &PinChangeModel::announced);
    m_change->submit(oldPin, QStringLiteral("７３９５"), QStringLiteral("7395"));
    QTRY_COMPARE(m_change->stage(), QStringLiteral("changed"));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("利用者証明用の暗証番号")));
    QCOMPARE(m_cards[kPerson]->profile().authenticationPin, QStringLiteral("7395"));
    QCOMPARE(m_cards[kPerson]->profile().signaturePassword, m_people[kPerson].signaturePassword);
}

void TestCardPages::aRefusalStandsAtItsFieldAndNothingIsSent()
{
    const QString oldPin = m_people[kPerson].authenticationPin;
    open(PinKind::Authentication);
    QVERIFY(!m_change->check(QStringLiteral("12"), QStringLiteral("7395"), QStringLiteral("7395")));
    QVERIFY(!m_change->currentRefusal().isEmpty() && m_change->nextRefusal().isEmpty());
    QVERIFY(!m_change->check(oldPin, QStringLiteral("8888"), QStringLiteral("8888")));
    QVERIFY(m_change->nextRefusal().contains(QStringLiteral("同じ数字")));
    QVERIFY(!m_change->check(oldPin, oldPin, oldPin));
    QVERIFY(m_change->nextRefusal().contains(QStringLiteral("いまのものと同じ")));
    QVERIFY(!m_change->check(oldPin, QStringLiteral("7395"), QStringLiteral("7359")));
    QVERIFY(!m_change->repeatRefusal().isEmpty() && m_change->nextRefusal().isEmpty());
    // Even when a page would send it all the same.
    m_change->submit(QStringLiteral("0001"), QStringLiteral("8888"), QStringLiteral("8888"));
    QVERIFY(!m_change->busy());
    QVERIFY(m_change->check(oldPin, QStringLiteral("7395"), QStringLiteral("7395")));
    QVERIFY(m_change->repeatRefusal().isEmpty());
    QCOMPARE(m_cards[kPerson]->profile().authenticationTries, 3);
    QCOMPARE(m_cards[kPerson]->profile().authenticationPin, oldPin);
}

void TestCardPages::theBirthDateOfWhoSignedInIsRefused()
{
    const QString birth = m_people[kPerson].birth.toString(QStringLiteral("MMdd"));
    const QString oldPin = m_people[kPerson].authenticationPin;
    open(PinKind::Authentication);
    QVERIFY(m_change->check(oldPin, birth, birth)); // nobody knows whose it is
    signIn();
    QVERIFY(QCoro::waitFor(
        m_session->readAttributes(Secret::fromText(m_people[kPerson].inputSupportPin), LastTry::Refuse)));
    QVERIFY(!m_change->check(oldPin, birth, birth));
    QVERIFY(m_change->nextRefusal().contains(QStringLiteral("生年月日")));
}

void TestCardPages::aWrongOldPinTellsTheTriesLeft()
{
    open(PinKind::Signature);
    QCOMPARE(m_change->triesLeft(), 5);
    m_change->submit(QStringLiteral("WRONG1"), QStringLiteral("warabi77"), QStringLiteral("WARABI77"));
    QTRY_COMPARE(m_change->triesLeft(), 4);
    QCOMPARE(m_change->error()->errorCode(), std::optional(ErrorCode::PinWrong));
    QCOMPARE(m_change->stage(), QStringLiteral("entry"));
    QCOMPARE(m_cards[kPerson]->profile().signaturePassword, m_people[kPerson].signaturePassword);
}

void TestCardPages::aBreakIsToldTruly_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("stage");
    QTest::newRow("before VERIFY") << int(Break::BeforeVerify) << ErrorCode::PinUnchanged
                                   << QStringLiteral("entry");
    QTest::newRow("before CHANGE was done")
        << int(Break::BeforeChange) << ErrorCode::PinChangeUnknown << QStringLiteral("unknown");
    QTest::newRow("after CHANGE was done")
        << int(Break::AfterChange) << ErrorCode::PinChangeUnknown << QStringLiteral("unknown");
}

void TestCardPages::aBreakIsToldTruly()
{
    QFETCH(int, at);
    QFETCH(ErrorCode, code);
    QFETCH(QString, stage);
    insert(kPerson, Break(at));
    open(PinKind::InputSupport);
    m_change->submit(m_people[kPerson].inputSupportPin, QStringLiteral("7395"), QStringLiteral("7395"));
    QTRY_COMPARE(m_change->error()->errorCode(), std::optional(code));
    QVERIFY(!m_change->busy());
    QCOMPARE(m_change->stage(), stage);
    QCOMPARE(m_cards[kPerson]->profile().inputSupportPin,
             Break(at) == Break::AfterChange ? QStringLiteral("7395") : m_people[kPerson].inputSupportPin);
    // The card back in the reader does not wipe away what has to be known.
    insert(kPerson);
    QCoro::waitFor(m_change->askTries());
    QCOMPARE(m_change->error()->errorCode(), std::optional(code));
    QCOMPARE(m_change->triesLeft(), 3);
}

void TestCardPages::afterAnUnknownOutcomeTheNewPinIsTried()
{
    insert(kPerson, Break::AfterChange);
    open(PinKind::Authentication);
    m_change->submit(m_people[kPerson].authenticationPin, QStringLiteral("7395"), QStringLiteral("7395"));
    QTRY_COMPARE(m_change->stage(), QStringLiteral("unknown"));
    m_change->tryOut(QStringLiteral("4826"));
    QTRY_COMPARE(m_change->triesLeft(), 2);
    QCOMPARE(m_change->stage(), QStringLiteral("unknown"));
    m_change->tryOut(QStringLiteral("7395"));
    QTRY_COMPARE(m_change->stage(), QStringLiteral("confirmed"));
    QVERIFY(!m_change->error()->present());
    QCOMPARE(m_cards[kPerson]->profile().authenticationPin, QStringLiteral("7395"));
}

void TestCardPages::anotherCardThanTheOneShownIsSentNothing()
{
    open(PinKind::Authentication);
    insert(kOther);
    m_change->submit(QStringLiteral("0001"), QStringLiteral("7395"), QStringLiteral("7395"));
    QTRY_COMPARE(m_change->error()->errorCode(), std::optional(ErrorCode::CardChanged));
    QCOMPARE(m_cards[kOther]->profile().authenticationTries, 3);
}

void TestCardPages::withoutACardTheTerminalsErrorIsShown()
{
    m_terminal->removeCard();
    m_change->open(PinKind::Authentication);
    QTRY_COMPARE(m_change->error()->errorCode(), std::optional(ErrorCode::NoCard));
    m_change->submit(m_people[kPerson].authenticationPin, QStringLiteral("7395"), QStringLiteral("7395"));
    QTRY_VERIFY(!m_change->busy());
    QCOMPARE(m_change->error()->errorCode(), std::optional(ErrorCode::NoCard));
}

void TestCardPages::theCardsPageTellsWhoseItIsAfterSignInOnly()
{
    CardModel page(*m_terminal, *m_session, m_clock);
    page.refresh();
    QTRY_COMPARE(page.pins()->count(), 3);
    QCOMPARE(page.owner(), QString());
    QCOMPARE(page.certificates()->count(), 2);
    QVERIFY(!page.certificates()->rows().at(1).value(QStringLiteral("issuer")).toString().isEmpty());
    signIn();
    QVERIFY(QCoro::waitFor(
        m_session->readAttributes(Secret::fromText(m_people[kPerson].inputSupportPin), LastTry::Refuse)));
    QCOMPARE(page.owner(), m_session->personName());
    QVERIFY(!page.owner().isEmpty());
    // Somebody else's card has no name here.
    insert(kOther);
    QTRY_COMPARE(page.pins()->count(), 3);
    QCOMPARE(page.owner(), QString());
}

void TestCardPages::theSigningCertificatesEndIsKnownOnceItWasRead()
{
    CardModel page(*m_terminal, *m_session, m_clock);
    page.refresh();
    QTRY_COMPARE(page.certificates()->count(), 2);
    const auto validUntil = [&page] {
        return page.certificates()->rows().at(1).value(QStringLiteral("validUntil")).toString();
    };
    QCOMPARE(validUntil(), QString());
    page.setSignatureEnd(QDateTime(QDate(2030, 4, 2), QTime(14, 59, 59), Qt::UTC));
    QCOMPARE(validUntil(), QStringLiteral("2030年（令和12年）4月2日"));
    insert(kOther);
    QTRY_COMPARE(page.certificates()->count(), 2);
    QCOMPARE(validUntil(), QString());
}

void TestCardPages::oneReaderIsNoChoice()
{
    const CardModel page(*m_terminal, *m_session, m_clock);
    QVERIFY(page.readerChoices().isEmpty());
    QCOMPARE(page.chosenReader(), QString());
    QCOMPARE(page.readerName(), QStringLiteral("Reader"));
}

void TestCardPages::aChosenReaderIsRemembered()
{
    const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
    Settings settings(file);
    QCOMPARE(settings.reader(), QString());
    CardModel page(*m_terminal, *m_session, m_clock);
    connect(&page, &CardModel::readerChosen, &settings, &Settings::setReader);
    page.chooseReader(QStringLiteral("Other Reader 01 00"));
    QCOMPARE(Settings(file).reader(), QStringLiteral("Other Reader 01 00"));
    // Where it is not connected the one that is there is used.
    QTRY_COMPARE(page.readerName(), QStringLiteral("Reader"));
    page.chooseReader({});
    QCOMPARE(Settings(file).reader(), QString());
}

void TestCardPages::aPinTypedOnTheReaderSignsIn()
{
    insertWithKeys(m_people[kPerson].authenticationPin.toLatin1());
    SignInModel model(*m_session);
    QSignalSpy signedIn(&model, &SignInModel::signedIn);
    // The card's thread may be done before this one runs again: what is said first is caught as it is said.
    QStringList said;
    connect(&model, &SignInModel::announced, this, [&](const QString &text) {
        QVERIFY(!said.isEmpty() || (model.busy() && text == model.progressText()));
        said += text;
    });
    model.open();
    QTRY_COMPARE(model.triesLeft(), 3);
    QVERIFY(model.atReader());
    model.submitAtReader();
    QVERIFY(!said.isEmpty());
    QTRY_COMPARE(signedIn.count(), 1);
    QVERIFY(m_session->isSignedIn());
    m_session->signOut();
}

void TestCardPages::whatEndsAtTheReaderIsToldWithoutATry()
{
    insertWithKeys("cancel");
    SignInModel model(*m_session);
    model.open();
    QTRY_COMPARE(model.triesLeft(), 3);
    model.submitAtReader();
    QTRY_VERIFY(!model.busy());
    QCOMPARE(model.error()->code(), QStringLiteral("MDG-C125"));
    QCOMPARE(model.triesLeft(), 3);
    QVERIFY(!m_session->isSignedIn());
}

void TestCardPages::theAuthenticationCertificateIsReadAtOnce()
{
    CertificateModel page(*m_terminal, m_clock);
    page.open(CardKey::Authentication);
    QTRY_VERIFY(page.known());
    QVERIFY(factOf(page, QStringLiteral("種類")).contains(QStringLiteral("1.2.392.200149.8.5.1.3.30")));
    QCOMPARE(factOf(page, QStringLiteral("鍵の使いみち")),
             QStringLiteral("電子的な署名（digitalSignature）"));
    QVERIFY(factOf(page, QStringLiteral("くわしい使いみち")).contains(QStringLiteral("1.3.6.1.5.5.7.3.2")));
    QCOMPARE(factOf(page, QStringLiteral("氏名")), QString());
    QCOMPARE(factOf(page, QStringLiteral("認証局の世代")), QStringLiteral("世代を確認できません"));
    // For comparing with what the issuer has published.
    QFile authority(m_folder.filePath(QStringLiteral("authority/authentication-ca.pem")));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QCOMPARE(factOf(page, QStringLiteral("認証局の照合用の値（SHA-256）")).remove(u' '),
             QString::fromLatin1(Certificate::fromPem(authority.readAll())->fingerprint().toHex().toUpper()));
    page.setDemoAuthorities(demoAuthorities(m_folder.filePath(QStringLiteral("authority"))));
    QVERIFY(factOf(page, QStringLiteral("認証局の世代")).contains(QStringLiteral("デモの認証局")));
}

void TestCardPages::theSigningCertificateIsReadOnWishAlone()
{
    CertificateModel page(*m_terminal, m_clock);
    QSignalSpy read(&page, &CertificateModel::signatureRead);
    page.open(CardKey::Signature);
    QVERIFY(!page.busy() && !page.known() && !page.wished());
    page.wish();
    QTRY_COMPARE(page.triesLeft(), 5);
    page.submit(QStringLiteral("WRONG1"));
    QTRY_COMPARE(page.triesLeft(), 4);
    QVERIFY(!page.known());
    page.submit(m_people[kPerson].signaturePassword.toLower());
    QTRY_VERIFY(page.known());
    QCOMPARE(read.count(), 1);
    QCOMPARE(factOf(page, QStringLiteral("氏名")), m_people[kPerson].name);
    QCOMPARE(factOf(page, QStringLiteral("住所")), m_people[kPerson].address);
    QVERIFY(
        factOf(page, QStringLiteral("生年月日")).startsWith(QString::number(m_people[kPerson].birth.year())));
    QVERIFY(factOf(page, QStringLiteral("鍵の使いみち")).contains(QStringLiteral("nonRepudiation")));
}

void TestCardPages::aSavedCertificateIsReadByOpenssl_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("PEM") << QStringLiteral("pem");
    QTest::newRow("DER") << QStringLiteral("der");
}

void TestCardPages::aSavedCertificateIsReadByOpenssl()
{
    QFETCH(QString, format);
    CertificateModel page(*m_terminal, m_clock);
    page.open(CardKey::Authentication);
    QTRY_VERIFY(page.known());
    page.save(format);
    QVERIFY2(QFile::exists(page.savedTo()), qPrintable(page.error()->happened()));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-in"), page.savedTo(),
                                              QStringLiteral("-inform"), format, QStringLiteral("-noout"),
                                              QStringLiteral("-fingerprint"), QStringLiteral("-sha256")});
    QVERIFY(openssl.waitForFinished());
    const QString print = QString::fromLatin1(openssl.readAllStandardOutput()).section(u'=', 1).trimmed();
    QVERIFY(!print.isEmpty());
    QCOMPARE(factOf(page, QStringLiteral("照合用の値（SHA-256）")).remove(u' '), QString(print).remove(u':'));
    QFile::remove(page.savedTo());
}

void TestCardPages::aCertificateIsForgottenWithItsCard()
{
    CertificateModel page(*m_terminal, m_clock);
    page.open(CardKey::Authentication);
    QTRY_VERIFY(page.known());
    m_terminal->removeCard();
    QTRY_VERIFY(!page.known());
    QVERIFY(page.facts().isEmpty());
}

void TestCardPages::anAuthorityIsKnownByItsFingerprintAlone()
{
    const auto certificate = Certificate::fromDer(m_profiles[kPerson].authenticationCertificate);
    const auto issuer = Certificate::fromDer(m_profiles[kPerson].authenticationAuthority);
    const auto stranger = Certificate::fromDer(m_profiles[kPerson].signatureAuthority);
    QVERIFY(certificate && issuer && stranger);
    using Kind = AuthorityFinding::Kind;
    const QList<KnownAuthority> known{{issuer->fingerprint(), 2023, false}};
    QCOMPARE(findAuthority(*certificate, std::nullopt, known).kind, Kind::Missing);
    QCOMPARE(findAuthority(*certificate, *stranger, known).kind, Kind::NotIssuer);
    QCOMPARE(findAuthority(*certificate, *issuer, {}).kind, Kind::Unknown);
    const AuthorityFinding found = findAuthority(*certificate, *issuer, known);
    QCOMPARE(found.kind, Kind::Generation);
    QCOMPARE(found.generation, 2023);
    // No generation is claimed until somebody is certain of its fingerprint.
    for (const KnownAuthority &authority : publicAuthorities()) {
        QCOMPARE(authority.fingerprint.size(), 32);
    }
}

QTEST_GUILESS_MAIN(TestCardPages)
#include "tst_card_pages.moc"
