// `madoguchictl verify receipt`: a genuine receipt for this application ends with 0, everything else does
// not.

#include "crypto/cms.h"
#include "tests/agency/test_town.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

class VerifyReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReceiptIsVerifiedWithWhatLiesBesideIt();
    void itIsToldWhenTheApplicationWasNotCompared();
    void whatIsNotRightEndsOtherwise_data();
    void whatIsNotRightEndsOtherwise();
    void aFileOfThatNameIsStillAFile();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    int verify(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                      QStringList{QStringLiteral("verify"), QStringLiteral("receipt")} + arguments +
                          QStringList{QStringLiteral("--json"), QStringLiteral("--data"),
                                      m_folder.filePath(QStringLiteral("data"))});
        process.waitForFinished();
        m_answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return process.exitCode();
    }
    QString error() const
    {
        return m_answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }

    QTemporaryDir m_folder;
    const QByteArray m_document = "{\"move_date\": \"2026-12-01\"}";
    QString m_trust;
    QString m_receipt;
    QJsonObject m_answer;
};

void VerifyReceiptTest::initTestCase()
{
    const Identity seals = authority(QStringLiteral("Seals"));
    SoftwareKey key = must(SoftwareKey::generateP256());
    CertificateBuilder builder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    builder.subject({{QStringLiteral("CN"), QStringLiteral("受付印")}})
        .validity(now.addDays(-1), now.addDays(30))
        .keyUsage({KeyUsage::DigitalSignature});
    Identity seal{must(builder.issue(key.publicKeyDer(), seals.certificate, seals.key)), key};
    const QByteArray digest = QCryptographicHash::hash(m_document, QCryptographicHash::Sha256);
    const QJsonObject words{{QStringLiteral("ja"), QStringLiteral("見本市")}};
    const QJsonObject content{
        {QStringLiteral("submission_id"), QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11")},
        {QStringLiteral("reference_number"), QStringLiteral("R8-0001-000123")},
        {QStringLiteral("procedure_id"), QStringLiteral("moving-out-notice")},
        {QStringLiteral("document_sha256"), QString::fromLatin1(digest.toHex())},
        {QStringLiteral("arrived_at"), QStringLiteral("2026-11-21T02:15:00Z")},
        {QStringLiteral("agency"), words},
        {QStringLiteral("office"), words}};
    m_receipt = write(QStringLiteral("receipt.p7m"),
                      must(signCms(QJsonDocument(content).toJson(QJsonDocument::Compact), seal.certificate,
                                   seal.key, CmsContent::Attached, now)));
    m_trust = write(QStringLiteral("seals.pem"), seals.certificate.pem());
    write(QStringLiteral("stranger.pem"), authority(QStringLiteral("Strangers")).certificate.pem());
    write(QStringLiteral("other.json"), "{}");
    QFile file(m_receipt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() - 5] = char(bytes[bytes.size() - 5] ^ 1);
    write(QStringLiteral("flipped.p7m"), bytes);
    QVERIFY(!m_receipt.isEmpty() && !m_trust.isEmpty());
}

void VerifyReceiptTest::itIsToldWhenTheApplicationWasNotCompared()
{
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("application.json"))));
    QCOMPARE(verify({m_receipt, QStringLiteral("--trust"), m_trust}), 0);
    QCOMPARE(m_answer.value(QLatin1String("document_compared")).toBool(true), false);
}

void VerifyReceiptTest::aReceiptIsVerifiedWithWhatLiesBesideIt()
{
    write(QStringLiteral("application.json"), m_document);
    QCOMPARE(verify({m_receipt, QStringLiteral("--trust"), m_trust}), 0);
    QCOMPARE(m_answer.value(QLatin1String("reference_number")).toString(), QStringLiteral("R8-0001-000123"));
    QVERIFY(m_answer.value(QLatin1String("document_compared")).toBool());
}

void VerifyReceiptTest::whatIsNotRightEndsOtherwise_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const QString trust = QStringLiteral("--trust");
    const QString seals = QStringLiteral("seals.pem");
    const QString receipt = QStringLiteral("receipt.p7m");
    QTest::newRow("another application")
        << QStringList{receipt, trust, seals, QStringLiteral("--content"), QStringLiteral("other.json")} << 1
        << QStringLiteral("MDG-A115");
    QTest::newRow("a flipped bit") << QStringList{QStringLiteral("flipped.p7m"), trust, seals} << 1
                                   << QStringLiteral("MDG-A115");
    QTest::newRow("a stranger's seal")
        << QStringList{receipt, trust, QStringLiteral("stranger.pem")} << 1 << QStringLiteral("MDG-A115");
    QTest::newRow("no receipt") << QStringList{QStringLiteral("other.json"), trust, seals} << 1
                                << QStringLiteral("MDG-A115");
    QTest::newRow("nobody to trust") << QStringList{receipt} << 7 << QStringLiteral("MDG-A116");
    QTest::newRow("no file") << QStringList{QStringLiteral("none.p7m"), trust, seals} << 7
                             << QStringLiteral("MDG-F101");
}

void VerifyReceiptTest::whatIsNotRightEndsOtherwise()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    QCOMPARE(verify(arguments), exitCode);
    QCOMPARE(error(), code);
}

/// `verify receipt` alone looks at the signatures of a file of that name.
void VerifyReceiptTest::aFileOfThatNameIsStillAFile()
{
    QCOMPARE(verify({}), 7);
    QCOMPARE(error(), QStringLiteral("MDG-F101"));
}

QTEST_GUILESS_MAIN(VerifyReceiptTest)
#include "tst_verify_receipt.moc"
