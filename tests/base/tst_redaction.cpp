#include "base/redaction.h"

#include <QByteArray>
#include <QTest>

using namespace madoguchi;

namespace
{

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePinIsLeftOutWhole()
    {
        const QString text = redactedCommand(hex("00200080 04 31323334"));
        QCOMPARE(text, QStringLiteral("00 20 00 80 (data withheld)"));
        // Neither a digit of it nor its length.
        QCOMPARE(redactedCommand(hex("00200080 10 41424344454647484142434445464748")), text);
        QCOMPARE(redactedCommand(hex("00200080")), text);
    }

    void everyInstructionWithASecretIsWithheld_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("VERIFY") << hex("00200080 02 5A5A");
        QTest::newRow("CHANGE REFERENCE DATA") << hex("00240180 02 5A5A");
        QTest::newRow("PERFORM SECURITY OPERATION") << hex("802A0080 02 5A5A 00");
        QTest::newRow("32") << hex("80320000 02 5A5A");
    }

    void everyInstructionWithASecretIsWithheld()
    {
        QFETCH(QByteArray, command);
        const QString text = redactedCommand(command);
        QVERIFY(text.endsWith(QStringLiteral("(data withheld)")));
        QVERIFY(!text.contains(QStringLiteral("5A")));
    }

    void otherCommandsTellTheirLengthOnly()
    {
        QCOMPARE(redactedCommand(hex("00A4040C 02 5A5A")), QStringLiteral("00 A4 04 0C (+3 bytes)"));
        QCOMPARE(redactedCommand(hex("00B00000 00")), QStringLiteral("00 B0 00 00 (+1 bytes)"));
    }

    void anAnswerTellsItsStatusOnly()
    {
        QCOMPARE(redactedResponse(hex("5A5A5A9000")), QStringLiteral("SW 9000 (+3 bytes)"));
        QCOMPARE(redactedResponse(hex("63C2")), QStringLiteral("SW 63C2 (+0 bytes)"));
    }

    void fragmentsTellNothing()
    {
        QCOMPARE(redactedCommand(hex("313233")), QStringLiteral("(3 bytes, no header)"));
        QCOMPARE(redactedCommand({}), QStringLiteral("(0 bytes, no header)"));
        QCOMPARE(redactedResponse(hex("31")), QStringLiteral("(1 bytes, no status word)"));
        QCOMPARE(redactedResponse({}), QStringLiteral("(0 bytes, no status word)"));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
