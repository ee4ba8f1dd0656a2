// Codes in any order, twice, missing, misread, of another sheet.

#include "counter/code_set.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

QByteArray someBytes(int length, int seed = 0)
{
    QByteArray bytes;
    for (int i = 0; i < length; ++i) {
        bytes += char((i * 131 + seed) % 251);
    }
    return bytes;
}

} // namespace

class TestCodeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderAndTwiceIsTheSame()
    {
        const QByteArray bytes = someBytes(1500);
        QList<QByteArray> codes = *codesFor(bytes);
        QCOMPARE(codes.size(), 4);
        std::reverse(codes.begin(), codes.end());
        CodeSet set;
        for (const QByteArray &code : codes) {
            QVERIFY(set.add(code + "\r\n") == CodeSet::Added::New);
            QVERIFY(set.add(code) == CodeSet::Added::Duplicate);
        }
        QVERIFY(set.isComplete());
        QCOMPARE(*set.bytes(), bytes);
    }

    void everyLengthComesBack()
    {
        for (int length = 1; length < 1300; length += 7) {
            const QByteArray bytes = someBytes(length);
            CodeSet set;
            const QList<QByteArray> codes = *codesFor(bytes);
            for (const QByteArray &code : codes) {
                QVERIFY2(set.add(code), code);
                QVERIFY(code.size() <= 650);
            }
            QCOMPARE(*set.bytes(), bytes);
        }
        QVERIFY(!codesFor({}));
        QVERIFY(!codesFor(someBytes(int(bytesPerCode * mostCodes) + 1)));
    }

    void whatIsMissingIsNamed()
    {
        const QList<QByteArray> codes = *codesFor(someBytes(1500));
        CodeSet set;
        QVERIFY(set.add(codes[1]));
        QCOMPARE(set.missing(), (QList<int>{1, 3, 4}));
        const auto bytes = set.bytes();
        QCOMPARE(bytes.error().code, ErrorCode::PreEntryIncomplete);
        QCOMPARE(bytes.error().facts.value(QStringLiteral("missing")).toString(), QStringLiteral("1, 3, 4"));
    }

    void aMisreadCharacterIsFoundWherever()
    {
        const QByteArray code = codesFor(someBytes(60))->first();
        for (qsizetype i = 0; i < code.size(); ++i) {
            QByteArray misread = code;
            misread[i] = misread[i] == '7' ? '8' : '7';
            CodeSet set;
            const auto added = set.add(misread);
            QVERIFY2(!added, misread);
            QCOMPARE(added.error().code, ErrorCode::PreEntryDamaged);
            QCOMPARE(set.count(), 0);
        }
    }

    void aCodeOfAnotherSheetLeavesWhatWasGathered()
    {
        const QList<QByteArray> codes = *codesFor(someBytes(700));
        CodeSet set;
        QVERIFY(set.add(codes[0]));
        QCOMPARE(set.add(codesFor(someBytes(700, 1))->first()).error().code, ErrorCode::PreEntryMixed);
        QVERIFY(set.add(codes[1]));
        QVERIFY(set.bytes());
    }

    void whatIsNoCodeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "https://example.jp/", "MDGP1/", "MDGP1/000000000000/1/1/0000/",
                                 "MDGP1/000000000000/0/1/0000/BB8", "MDGP1/000000000000/2/1/0000/BB8",
                                 "MDGP1/000000000000/1/99/0000/BB8", "MDGP2/000000000000/1/1/0000/BB8"}) {
            QTest::addRow("%s", text) << QByteArray(text);
        }
    }
    void whatIsNoCodeIsRefused()
    {
        QFETCH(const QByteArray, text);
        CodeSet set;
        QCOMPARE(set.add(text).error().code, ErrorCode::PreEntryDamaged);
    }
};

QTEST_GUILESS_MAIN(TestCodeSet)
#include "tst_code_set.moc"
