#include "card/pin.h"

#include <QTest>

using namespace madoguchi;

class TestPin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatThePersonMeantIsSent_data();
    void whatThePersonMeantIsSent();
    void whatCanNotBeThisPinIsRefused_data();
    void whatCanNotBeThisPinIsRefused();
    void aRefusalNamesThePinAndNotTheInput();
};

void TestPin::whatThePersonMeantIsSent_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    const auto pin = PinKind::Authentication;
    const auto password = PinKind::Signature;
    QTest::newRow("digits") << pin << QStringLiteral("1234") << QByteArray("1234");
    QTest::newRow("leading zeros stay")
        << PinKind::InputSupport << QStringLiteral("0000") << QByteArray("0000");
    QTest::newRow("full-width digits") << pin << QStringLiteral("１２３４") << QByteArray("1234");
    QTest::newRow("half and full width") << pin << QStringLiteral("1２3４") << QByteArray("1234");
    QTest::newRow("blanks around") << pin << QStringLiteral(" 1234\r\n") << QByteArray("1234");
    QTest::newRow("ideographic blanks around") << pin << QStringLiteral("　1234　") << QByteArray("1234");
    QTest::newRow("password") << password << QStringLiteral("TEST12") << QByteArray("TEST12");
    QTest::newRow("lower case") << password << QStringLiteral("abcxyz09") << QByteArray("ABCXYZ09");
    QTest::newRow("full-width lower case")
        << password << QStringLiteral("ａｂｃｘｙｚ０９") << QByteArray("ABCXYZ09");
    QTest::newRow("sixteen") << password << QStringLiteral("ABCDEFGH12345678")
                             << QByteArray("ABCDEFGH12345678");
    QTest::newRow("digits only") << password << QStringLiteral("123456") << QByteArray("123456");
}

void TestPin::whatThePersonMeantIsSent()
{
    QFETCH(PinKind, kind);
    QFETCH(QString, typed);
    const Result<Secret> pin = normalizedPin(kind, Secret::fromText(typed));
    QVERIFY(pin.has_value());
    QTEST(pin->view().toByteArray(), "sent");
}

void TestPin::whatCanNotBeThisPinIsRefused_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("typed");
    const auto pin = PinKind::Authentication;
    const auto password = PinKind::Signature;
    QTest::newRow("empty") << pin << QByteArray();
    QTest::newRow("blanks only") << pin << QByteArray("    ");
    QTest::newRow("three digits") << pin << QByteArray("123");
    QTest::newRow("five digits") << pin << QByteArray("12345");
    QTest::newRow("very long") << pin << QByteArray(100'000, '1');
    QTest::newRow("blank inside") << pin << QByteArray("12 34");
    QTest::newRow("a letter") << pin << QByteArray("12a4");
    QTest::newRow("the signing password for a four-digit PIN") << pin << QByteArray("TEST1234");
    QTest::newRow("kanji digits") << pin << QByteArray("一二三四");
    QTest::newRow("circled digits") << pin << QByteArray("①②③④");
    QTest::newRow("arabic digits") << pin << QByteArray("١٢٣٤");
    QTest::newRow("no UTF-8") << pin << QByteArray("123\xFF");
    QTest::newRow("UTF-8 cut off") << pin << QByteArray("123\xEF\xBC");
    QTest::newRow("NUL") << pin
                         << QByteArray("12\0"
                                       "34",
                                       5);
    QTest::newRow("a four-digit PIN for the password") << password << QByteArray("1234");
    QTest::newRow("five characters") << password << QByteArray("ABC12");
    QTest::newRow("seventeen characters") << password << QByteArray("ABCDEFGH123456789");
    QTest::newRow("a sign") << password << QByteArray("ABC-123");
    QTest::newRow("full-width sign") << password << QByteArray("ABC－123");
    QTest::newRow("half-width katakana") << password << QByteArray("ABCｱ123");
    QTest::newRow("accented letter") << password << QByteArray("ÀBCDEF12");
}

void TestPin::whatCanNotBeThisPinIsRefused()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, typed);
    const Result<Secret> pin = normalizedPin(kind, Secret(typed));
    QVERIFY(!pin.has_value());
    QCOMPARE(pin.error().code, ErrorCode::PinForm);
}

void TestPin::aRefusalNamesThePinAndNotTheInput()
{
    const Result<Secret> pin = normalizedPin(PinKind::InputSupport, Secret("98765"));
    QVERIFY(!pin.has_value());
    QCOMPARE(pin.error().facts, QVariantMap({{QStringLiteral("pin"), QStringLiteral("inputSupport")}}));
    QVERIFY(!pin.error().detail.contains(QLatin1String("98765")));
}

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
