#include "tests/card/tst_virtual_support.h"

#include <QTest>

using namespace madoguchi;

/// Every PIN of the card: its tries, its form, what it does not open.
class TestVirtualPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestCard>(); }
    void init() { makeCard(m_test->profile()); }

    void eachPinHasItsOwnTries_data();
    void eachPinHasItsOwnTries();
    void askingTheTriesUsesNone();
    void aCorrectPinIsStillAnsweredByTheTriesLeft();
    void aCorrectPinRestoresTheTries();
    void theExhaustingTryAnswersZeroAndLaterOnes6984();
    void aBlockedPinStaysBlockedThroughResetAndReload();
    void aWrongPinClosesWhatTheRightOneOpened();
    void aLowerCasePasswordUsesATry();
    void oneInputFileIsIssuedBlocked();
    void verifyNeedsAPinFile();
    void aPinIsChangedAfterVerifyOnly();
    void aPinOfAnotherFormIsNotTaken();
    void everyChangeIsKeptBeforeTheAnswer();
    void aCardWithoutSigningCertificateHasNoTries();

private:
    void makeCard(CardProfile profile)
    {
        m_kept = 0;
        m_card = std::make_unique<VirtualCard>(std::move(profile), [this](const CardProfile &) { ++m_kept; });
    }
    std::unique_ptr<TestCard> m_test;
    std::unique_ptr<VirtualCard> m_card;
    int m_kept = 0;
};

void TestVirtualPins::eachPinHasItsOwnTries_data()
{
    QTest::addColumn<QByteArray>("aid");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("triesLeft");
    QTest::newRow("authentication") << kJpki << QByteArray("0018") << QByteArray("1234")
                                    << QByteArray("63C3");
    QTest::newRow("signature") << kJpki << QByteArray("001B") << QByteArray("TEST1234") << QByteArray("63C5");
    QTest::newRow("input support") << kInputSupport << QByteArray("0011") << QByteArray("5678")
                                   << QByteArray("63C3");
    QTest::newRow("number A") << kInputSupport << QByteArray("0014") << QByteArray("123456789010")
                              << QByteArray("63CA");
    QTest::newRow("number B") << kInputSupport << QByteArray("0015") << QByteArray("55021720352285")
                              << QByteArray("63CA");
    QTest::newRow("number A, visual check")
        << kVisualCheck << QByteArray("0013") << QByteArray("123456789010") << QByteArray("63CA");
    QTest::newRow("number B, visual check")
        << kVisualCheck << QByteArray("0012") << QByteArray("55021720352285") << QByteArray("63CA");
}

void TestVirtualPins::eachPinHasItsOwnTries()
{
    QFETCH(QByteArray, aid);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, pin);
    QCOMPARE(selectFile(*m_card, aid, file), QByteArray("9000"));
    QTEST(send(*m_card, "00200080"), "triesLeft");
    QCOMPARE(verify(*m_card, pin), QByteArray("9000"));
}

void TestVirtualPins::askingTheTriesUsesNone()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(send(*m_card, "00200080"), QByteArray("63C3"));
        QCOMPARE(send(*m_card, "0020008000"), QByteArray("63C3")); // as T=0 readers send it
    }
    QCOMPARE(m_kept, 0);
}

void TestVirtualPins::aCorrectPinIsStillAnsweredByTheTriesLeft()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C3"));
}

void TestVirtualPins::aCorrectPinRestoresTheTries()
{
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "WRONG1"), QByteArray("63C4"));
    QCOMPARE(verify(*m_card, "WRONG2"), QByteArray("63C3"));
    QCOMPARE(verify(*m_card, "TEST1234"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C5"));
}

void TestVirtualPins::theExhaustingTryAnswersZeroAndLaterOnes6984()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "0000"), QByteArray("63C2"));
    QCOMPARE(verify(*m_card, "0000"), QByteArray("63C1"));
    QCOMPARE(verify(*m_card, "0000"), QByteArray("63C0"));
    QCOMPARE(verify(*m_card, "0000"), QByteArray("6984"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("6984"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C0"));
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C5")); // another counter
}

void TestVirtualPins::aBlockedPinStaysBlockedThroughResetAndReload()
{
    QCOMPARE(selectFile(*m_card, kInputSupport, "0011"), QByteArray("9000"));
    for (int i = 0; i < 3; ++i) {
        verify(*m_card, "0000");
    }
    m_card->reset();
    QCOMPARE(selectFile(*m_card, kInputSupport, "0011"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "5678"), QByteArray("6984"));

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("card.json"));
    QVERIFY(m_card->profile().save(path).has_value());
    makeCard(CardProfile::load(path).value());
    QCOMPARE(selectFile(*m_card, kInputSupport, "0011"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "5678"), QByteArray("6984"));
}

void TestVirtualPins::aWrongPinClosesWhatTheRightOneOpened()
{
    QCOMPARE(selectFile(*m_card, kInputSupport, "0011"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "5678"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "8765"), QByteArray("63C2"));
    QCOMPARE(selectFile(*m_card, kInputSupport, "0002"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000004"), QByteArray("6982"));
}

void TestVirtualPins::aLowerCasePasswordUsesATry()
{
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "test1234"), QByteArray("63C4"));
}

void TestVirtualPins::oneInputFileIsIssuedBlocked()
{
    QCOMPARE(selectFile(*m_card, kInputSupport, "0012"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C0"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("6984"));
}

void TestVirtualPins::verifyNeedsAPinFile()
{
    QCOMPARE(verify(*m_card, "1234"), QByteArray("6986"));
    QCOMPARE(selectFile(*m_card, kJpki, "000A"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("6981"));
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200081"), QByteArray("6A86"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C3"));
}

void TestVirtualPins::aPinIsChangedAfterVerifyOnly()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "002401800434333231"), QByteArray("6982"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "002401800434333231"), QByteArray("9000"));
    m_card->reset();
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("63C2"));
    QCOMPARE(verify(*m_card, "4321"), QByteArray("9000"));
    QCOMPARE(m_card->profile().authenticationPin, QStringLiteral("4321"));
    QCOMPARE(m_card->profile().person.authenticationPin, QStringLiteral("1234")); // as issued
}

void TestVirtualPins::aPinOfAnotherFormIsNotTaken()
{
    const auto change = [this](const QByteArray &next) {
        return send(*m_card, "00240180" + QByteArray(1, char(next.size())).toHex() + next.toHex());
    };
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("9000"));
    QCOMPARE(change("12345"), QByteArray("6A80"));
    QCOMPARE(change("12A4"), QByteArray("6A80"));
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "TEST1234"), QByteArray("9000"));
    QCOMPARE(change("SHORT"), QByteArray("6A80"));
    QCOMPARE(change("lower123"), QByteArray("6A80"));
    QCOMPARE(change("ABCDEFGHIJKLMNOPQ"), QByteArray("6A80"));
    QCOMPARE(change("ABCDEFGHIJKLMNOP"), QByteArray("9000"));
}

void TestVirtualPins::everyChangeIsKeptBeforeTheAnswer()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    verify(*m_card, "0000");
    QCOMPARE(m_kept, 1);
    QCOMPARE(m_card->profile().authenticationTries, 2);
    verify(*m_card, "1234");
    QCOMPARE(m_kept, 2);
    QCOMPARE(m_card->profile().authenticationTries, 3);
}

void TestVirtualPins::aCardWithoutSigningCertificateHasNoTries()
{
    CardPerson child = m_test->person();
    child.id = QStringLiteral("child");
    child.birth = QDate(2020, 5, 5);
    child.hasSignatureCertificate = false;
    makeCard(m_test->authority().card(child).value());
    QCOMPARE(selectFile(*m_card, kJpki, "0008"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000000"), QByteArray("008F009000"));
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C0"));
    QCOMPARE(verify(*m_card, "TEST1234"), QByteArray("6984"));
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("9000"));
}

QTEST_GUILESS_MAIN(TestVirtualPins)
#include "tst_virtual_pins.moc"
