#include "card/virtual/card_profile.h"
#include "card/virtual/era_number.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

/// A resident's JSON as the person on a card; broken ones are refused with the member's name.
class TestVirtualPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileNameIsTheId();
    void whatIsWrittenIsReadAgain();
    void everyResidentOfTheDemoTownCanStandOnACard();
    void aWrongMemberIsNamed_data();
    void aWrongMemberIsNamed();
    void aChildNeedsNoSigningPassword();
    void aRealCheckDigitIsRefused();
    void verificationNumberBIsAsPrinted_data();
    void verificationNumberBIsAsPrinted();
    void aBrokenProfileIsNotLoaded_data();
    void aBrokenProfileIsNotLoaded();

private:
    static CardPerson person()
    {
        return CardPerson::fromFile(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json"))
            .value();
    }
};

void TestVirtualPerson::theFileNameIsTheId()
{
    QCOMPARE(person().id, QStringLiteral("test-person"));
    QCOMPARE(CardPerson::fromFile(QStringLiteral("/nonexistent.json")).error().code,
             ErrorCode::CatalogueInvalid);
}

void TestVirtualPerson::whatIsWrittenIsReadAgain()
{
    const auto again = CardPerson::fromJson(person().toJson());
    QVERIFY(again.has_value());
    QCOMPARE(again->toJson(), person().toJson());
}

void TestVirtualPerson::everyResidentOfTheDemoTownCanStandOnACard()
{
    const QDir residents(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents"));
    const QFileInfoList files = residents.entryInfoList({QStringLiteral("*.json")});
    QVERIFY(files.size() >= 8);
    QSet<QString> numbers;
    for (const QFileInfo &file : files) {
        const auto resident = CardPerson::fromFile(file.filePath());
        QVERIFY2(resident.has_value(), qPrintable(file.fileName()));
        numbers.insert(resident->individualNumber);
    }
    QCOMPARE(numbers.size(), files.size());
}

void TestVirtualPerson::aWrongMemberIsNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::addRow("%s: %s", member, qPrintable(value.toVariant().toString()))
            << QString::fromLatin1(member) << value;
    };
    row("name", QString());
    row("name", 7);
    row("address", QString(500, QLatin1Char('x')));
    row("birth", QStringLiteral("1980-02-30"));
    row("birth", QStringLiteral("17.2.1980"));
    row("sex", 3);
    row("sex", QStringLiteral("female"));
    row("individualNumber", QStringLiteral("12345678901"));
    row("individualNumber", QStringLiteral("１２３４５６７８９０１２"));
    row("municipality", QStringLiteral("9920"));
    row("cardExpiry", QJsonValue());
    row("securityCode", QStringLiteral("22 5"));
    row("authenticationPin", QStringLiteral("123"));
    row("authenticationPin", 1234);
    row("signaturePassword", QStringLiteral("lower123"));
    row("signaturePassword", QStringLiteral("ABC12"));
    row("inputSupportPin", QStringLiteral("12345"));
    row("certificateEndsOn", QStringLiteral("tomorrow"));
    row("certificateEndsOn", QStringLiteral("2026-99-99"));
}

void TestVirtualPerson::aWrongMemberIsNamed()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object = person().toJson();
    object.insert(member, value);
    const auto read = CardPerson::fromJson(object);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::CatalogueInvalid);
    QVERIFY2(read.error().detail.contains(member), qPrintable(read.error().detail));
}

void TestVirtualPerson::aChildNeedsNoSigningPassword()
{
    QJsonObject object = person().toJson();
    object.remove(QStringLiteral("signaturePassword"));
    QVERIFY(!CardPerson::fromJson(object).has_value());
    object.insert(QStringLiteral("hasSignatureCertificate"), false);
    QVERIFY(CardPerson::fromJson(object).has_value());
}

void TestVirtualPerson::aRealCheckDigitIsRefused()
{
    QJsonObject object = person().toJson();
    object.insert(QStringLiteral("individualNumber"), QStringLiteral("123456789018"));
    QVERIFY(!CardPerson::fromJson(object).has_value());
    int accepted = 0;
    for (int digit = 0; digit < 10; ++digit) {
        object.insert(QStringLiteral("individualNumber"), QStringLiteral("12345678901%1").arg(digit));
        accepted += CardPerson::fromJson(object) ? 1 : 0;
    }
    QCOMPARE(accepted, 9);
}

void TestVirtualPerson::verificationNumberBIsAsPrinted_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QString>("number");
    QTest::newRow("Showa 55") << QDate(1980, 2, 17) << QStringLiteral("55021720352285");
    QTest::newRow("last day of Showa") << QDate(1989, 1, 7) << QStringLiteral("64010720352285");
    QTest::newRow("first day of Heisei") << QDate(1989, 1, 8) << QStringLiteral("01010820352285");
    QTest::newRow("first day of Reiwa") << QDate(2019, 5, 1) << QStringLiteral("01050120352285");
    QTest::newRow("Taisho 15") << QDate(1926, 12, 24) << QStringLiteral("15122420352285");
}

void TestVirtualPerson::verificationNumberBIsAsPrinted()
{
    QFETCH(QDate, birth);
    CardPerson someone = person();
    someone.birth = birth;
    QTEST(someone.verificationNumberB(), "number");
}

void TestVirtualPerson::aBrokenProfileIsNotLoaded_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xFF", 2);
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("person without keys")
        << QByteArray("{\"person\":") + QJsonDocument(person().toJson()).toJson() + "}";
}

void TestVirtualPerson::aBrokenProfileIsNotLoaded()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(CardProfile::load(file.fileName()).error().code, ErrorCode::StorageCorrupt);
    QCOMPARE(CardProfile::load(folder.filePath(QStringLiteral("absent.json"))).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestVirtualPerson)
#include "tst_virtual_person.moc"
