// From answers to paper and back: sealed to one office, judged by openssl and zbarimg.

#include "app/printing/sheet_pdf.h"
#include "counter/sealed_pre_entry.h"
#include "tests/crypto/openssl_judge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace madoguchi;

namespace
{

const QDate today(2026, 11, 24);

struct Office
{
    SoftwareKey key;
    Certificate certificate;
};

Office office(const char *name)
{
    const auto key = judge::must(SoftwareKey::generateP256());
    return {key, judge::must(CertificateBuilder()
                                 .subject({{QStringLiteral("CN"), QString::fromUtf8(name)}})
                                 .validity(judge::noon.addYears(-1), judge::noon.addYears(1))
                                 .keyUsage({KeyUsage::KeyAgreement})
                                 .selfSigned(key))};
}

PreEntry entry(int household = 2)
{
    PreEntry made;
    made.procedureId = QStringLiteral("moving-in-notice");
    made.procedureVersion = 3;
    made.madeAt = QDateTime(QDate(2026, 11, 24), QTime(1, 2, 3), Qt::UTC);
    made.lastDay = QDate(2026, 12, 24);
    made.answers = {{QStringLiteral("name"), QStringLiteral("葛󠄀城　𠮷子")},
                    {QStringLiteral("address"), QStringLiteral("まどぐち市中央一丁目２番３号")},
                    {QStringLiteral("moved_on"), QStringLiteral("2026-11-20")},
                    {QStringLiteral("with_family"), true},
                    {QStringLiteral("rooms"), 3}};
    QJsonArray people;
    for (int i = 0; i < household; ++i) {
        people += QJsonObject{{QStringLiteral("name"), QStringLiteral("葛󠄀城　太郎%1").arg(i)},
                              {QStringLiteral("birth_date"), QStringLiteral("2010-01-%1").arg(i + 10)},
                              {QStringLiteral("sex"), 1}};
    }
    made.answers.insert(QStringLiteral("movers"), people);
    return made;
}

CodeSet gathered(const QList<QByteArray> &codes)
{
    CodeSet set;
    for (const QByteArray &code : codes) {
        judge::must(set.add(code));
    }
    return set;
}

} // namespace

class TestPreEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryHasOneForm()
    {
        QCOMPARE(entry().toBytes(), entry().toBytes());
        QCOMPARE(*PreEntry::fromBytes(entry().toBytes()), entry());
        // Shorter than its JSON by far: that is paper.
        QVERIFY(entry(8).toBytes().size() < 400);
    }

    void howItWasCompressedSaysNothing()
    {
        const QByteArray stored = qCompress(qUncompress(entry().toBytes()), 0);
        QVERIFY(stored != entry().toBytes());
        QCOMPARE(*PreEntry::fromBytes(stored), entry());
    }

    void whatIsNoEntryIsRefused()
    {
        const QByteArray bytes = entry().toBytes();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray altered = bytes;
            altered[i] = char(altered[i] ^ 1);
            const auto read = PreEntry::fromBytes(altered);
            QVERIFY(!read || *read == entry());
        }
        QVERIFY(!PreEntry::fromBytes({}));
        QVERIFY(!PreEntry::fromBytes(QByteArray("\x7f\xff\xff\xff", 4) + QByteArray(40, 'x')));
    }

    void theOfficeReadsWhatWasSealedToIt()
    {
        const Office town = office("まどぐち市");
        const auto codes = judge::must(sealPreEntry(entry(), town.certificate));
        const auto read = openPreEntry(gathered(codes), town.certificate, town.key, today);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, entry());
    }

    void nothingIsReadableWithoutTheKey()
    {
        const Office town = office("まどぐち市");
        const QByteArray whole = *gathered(judge::must(sealPreEntry(entry(), town.certificate))).bytes();
        for (const char *word : {"moving-in", "葛", "太郎", "まどぐち", "2026-11-20"}) {
            QVERIFY2(!whole.contains(word), word);
        }
    }

    void opensslOpensIt()
    {
        const Office town = office("まどぐち市");
        const judge::Openssl openssl;
        openssl.write(QStringLiteral("c.pem"), town.certificate.pem());
        openssl.write(QStringLiteral("k.pem"), town.key.toPem().view());
        openssl.write(QStringLiteral("m.der"),
                      *gathered(judge::must(sealPreEntry(entry(), town.certificate))).bytes());
        const auto verdict =
            openssl.run("cms -decrypt -binary -inform DER -in m.der -recip c.pem -inkey k.pem -out m.bin");
        QVERIFY2(verdict.exitCode == 0, verdict.err);
        QCOMPARE(openssl.read(QStringLiteral("m.bin")), entry().toBytes());
    }

    void whatOpensslSealedIsRead()
    {
        const Office town = office("まどぐち市");
        const judge::Openssl openssl;
        openssl.write(QStringLiteral("c.pem"), town.certificate.pem());
        openssl.write(QStringLiteral("m.bin"), entry().toBytes());
        const auto verdict =
            openssl.run("cms -encrypt -aes-256-gcm -binary -outform DER -in m.bin -out m.der "
                        "-recip c.pem -keyid -keyopt ecdh_kdf_md:sha256");
        QVERIFY2(verdict.exitCode == 0, verdict.err);
        const auto codes = judge::must(codesFor(openssl.read(QStringLiteral("m.der"))));
        QCOMPARE(judge::must(openPreEntry(gathered(codes), town.certificate, town.key, today)), entry());
    }

    void anotherOfficeIsTold()
    {
        const Office town = office("まどぐち市");
        const Office other = office("みなみ市");
        const CodeSet set = gathered(judge::must(sealPreEntry(entry(), town.certificate)));
        QCOMPARE(openPreEntry(set, other.certificate, other.key, today).error().code,
                 ErrorCode::PreEntryForeign);
    }

    void itEndsAfterItsLastDay()
    {
        const Office town = office("まどぐち市");
        const CodeSet set = gathered(judge::must(sealPreEntry(entry(), town.certificate)));
        QVERIFY(openPreEntry(set, town.certificate, town.key, QDate(2026, 12, 24)));
        const auto late = openPreEntry(set, town.certificate, town.key, QDate(2026, 12, 25));
        QCOMPARE(late.error().code, ErrorCode::PreEntryExpired);
        QCOMPARE(late.error().facts.value(QStringLiteral("lastDay")).toString(),
                 QStringLiteral("2026-12-24"));
    }

    void whatWasAlteredIsRefused()
    {
        const Office town = office("まどぐち市");
        const QByteArray whole = *gathered(judge::must(sealPreEntry(entry(), town.certificate))).bytes();
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); i += 3) {
            QByteArray altered = whole;
            altered[i] = char(altered[i] ^ 0x20);
            const auto read =
                openPreEntry(gathered(judge::must(codesFor(altered))), town.certificate, town.key, today);
            // The names of the envelope's parts are not authenticated (RFC 5083); what is in it is.
            QVERIFY(read ? *read == entry()
                         : read.error().code == ErrorCode::PreEntryDamaged ||
                               read.error().code == ErrorCode::PreEntryForeign);
            refused += read ? 0 : 1;
        }
        QVERIFY(refused > whole.size() / 3 * 9 / 10);
    }

    void anRsaCertificateIsRefused()
    {
        const judge::Person person = judge::person();
        QCOMPARE(sealPreEntry(entry(), person.certificate).error().code, ErrorCode::CryptoFailed);
    }

    /// A sheet of paper at 200 dpi, as a counter's scanner sees it.
    void aScannerReadsThePaper()
    {
        const Office town = office("まどぐち市");
        const auto codes = judge::must(sealPreEntry(entry(30), town.certificate));
        QVERIFY(codes.size() > 1);
        Sheet sheet;
        sheet.title = QStringLiteral("転入届");
        sheet.footer = sheet.title;
        for (const QByteArray &code : codes) {
            sheet.parts << SheetCode{QStringLiteral("2次元コード"), QString::fromLatin1(code), {}, true};
        }
        const judge::Openssl folder;
        folder.write(QStringLiteral("sheet.pdf"), judge::must(sheetPdf(sheet)));
        const auto run = [&](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path(QString()));
            process.start(program, arguments);
            process.waitForFinished(30'000);
            return process.readAllStandardOutput();
        };
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                         QStringLiteral("sheet.pdf"), QStringLiteral("page")});
        CodeSet set;
        const QStringList pages = QDir(folder.path(QString())).entryList({QStringLiteral("page*.png")});
        for (const QString &page : pages) {
            // QR codes alone: in one run of some hundred it sees a striped code among the modules of one.
            const QList<QByteArray> lines =
                run(QStringLiteral("zbarimg"),
                    {QStringLiteral("--raw"), QStringLiteral("-q"), QStringLiteral("-Sdisable"),
                     QStringLiteral("-Sqrcode.enable"), page})
                    .split('\n');
            for (const QByteArray &line : lines) {
                if (!line.isEmpty()) {
                    QVERIFY2(set.add(line), line);
                }
            }
        }
        QVERIFY2(set.isComplete(),
                 qPrintable(QStringLiteral("%1 of %2").arg(set.missing().size()).arg(set.count())));
        QCOMPARE(judge::must(openPreEntry(set, town.certificate, town.key, today)), entry(30));
    }
};

QTEST_MAIN(TestPreEntry)
#include "tst_pre_entry.moc"
