#include "catalogue/catalogue.h"
#include "catalogue/postal_codes.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace madoguchi;

class TestPostalCodes : public QObject
{
    Q_OBJECT

    /// A dictionary in EUC-JP: 東京都港区, 東京都港区芝公園 and a code with two towns (秋田県…相染町,
    /// …古川町).
    static QByteArray dictionary()
    {
        return ";; -*- coding: euc-jis-2004; -*-\n;; okuri-nasi entries.\n"
               "0110951 "
               "/\xBD\xA9\xC5\xC4\xB8\xA9\xC1\xEA\xC0\xF7\xC4\xAE/"
               "\xBD\xA9\xC5\xC4\xB8\xA9\xB8\xC5\xC0\xEE\xC4\xAE/\n"
               "1050000 /\xC5\xEC\xB5\xFE\xC5\xD4\xB9\xC1\xB6\xE8/\n"
               "1050011 /\xC5\xEC\xB5\xFE\xC5\xD4\xB9\xC1\xB6\xE8\xBC\xC7\xB8\xF8\xB1\xE0/\n";
    }

    static QStringList found(const QByteArray &file, const char *code)
    {
        QTemporaryFile temporary;
        if (!temporary.open() || temporary.write(file) != file.size() || !temporary.flush()) {
            return {QStringLiteral("no file")};
        }
        return PostalCodes(temporary.fileName()).addresses(QLatin1String(code));
    }

private Q_SLOTS:
    void aCodeGivesItsAddresses()
    {
        QCOMPARE(found(dictionary(), "1050011"), {QStringLiteral("東京都港区芝公園")});
        QCOMPARE(found(dictionary(), "1050000"), {QStringLiteral("東京都港区")});
        QCOMPARE(found(dictionary(), "0110951"),
                 (QStringList{QStringLiteral("秋田県相染町"), QStringLiteral("秋田県古川町")}));
    }

    void whatIsNoCodeGivesNothing()
    {
        for (const char *code :
             {"", "1", "105001", "10500111", "abcdefg", "0000000", "9999999", "1050012", ";; -*- "}) {
            QVERIFY2(found(dictionary(), code).isEmpty(), code);
        }
    }

    void aBrokenDictionaryGivesNothingAndHarmsNobody()
    {
        QVERIFY(found({}, "1050011").isEmpty());
        QVERIFY(found("\n\n\n\n", "1050011").isEmpty());
        QVERIFY(found("1050011", "1050011").isEmpty());
        QVERIFY(found("1050011 ///", "1050011").isEmpty());
        QVERIFY(found(QByteArray(100000, '1'), "1111111").isEmpty());
        QVERIFY(found(QByteArray(4096, '\0'), "1050011").isEmpty());
        QCOMPARE(found(dictionary().chopped(1), "1050011"), {QStringLiteral("東京都港区芝公園")});
    }

    void withoutTheFileTheFeatureIsOff()
    {
        const PostalCodes codes(QStringLiteral("/no/such/file"));
        QVERIFY(!codes.isAvailable());
        QVERIFY(codes.addresses(QStringLiteral("1050011")).isEmpty());
    }

    void theInstalledDictionaryLeadsToKnownTowns()
    {
        const PostalCodes codes;
        if (!codes.isAvailable()) {
            QSKIP("skkdic-extra is not installed");
        }
        const auto catalogue = Catalogue::load();
        const auto cut = [&](const char *code) {
            const auto split =
                catalogue->municipalities().split(codes.addresses(QLatin1String(code)).value(0));
            return split ? split->municipality.fullName() + u'|' + split->rest : QString();
        };
        QCOMPARE(cut("1050011"), QStringLiteral("東京都港区|芝公園"));
        QCOMPARE(cut("2200011"), QStringLiteral("神奈川県横浜市|西区高島"));
        QCOMPARE(cut("6200000"), QStringLiteral("京都府福知山市|"));
        QCOMPARE(cut("0600000"), QStringLiteral("北海道札幌市|中央区"));
        QElapsedTimer timer;
        timer.start();
        int hits = 0;
        for (int i = 0; i < 1000; ++i) {
            hits +=
                codes.addresses(QStringLiteral("%1").arg(1000000 + 37 * i, 7, 10, QLatin1Char('0'))).isEmpty()
                    ? 0
                    : 1;
        }
        QVERIFY(hits > 10);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPostalCodes)
#include "tst_postal_codes.moc"
