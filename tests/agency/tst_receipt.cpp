#include "agency/receipt.h"
#include "crypto/cms.h"
#include "tests/agency/test_town.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

namespace
{
const QUuid id = QUuid::fromString(QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11"));
const QByteArray digest = QCryptographicHash::hash("document", QCryptographicHash::Sha256);
const QDateTime now = QDateTime::currentDateTimeUtc();

QJsonObject words(const char *ja) { return {{QStringLiteral("ja"), QString::fromUtf8(ja)}}; }

QJsonObject content()
{
    return {{QStringLiteral("submission_id"), id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("reference_number"), QStringLiteral("R8-0001-000123")},
            {QStringLiteral("procedure_id"), QStringLiteral("moving-out-notice")},
            {QStringLiteral("document_sha256"), QString::fromLatin1(digest.toHex())},
            {QStringLiteral("arrived_at"), QStringLiteral("2026-11-21T02:15:00Z")},
            {QStringLiteral("agency"), words("見本市")},
            {QStringLiteral("office"), words("市民課")}};
}

QJsonObject with(const char *member, const QString &value)
{
    QJsonObject changed = content();
    changed.insert(QString::fromLatin1(member), value);
    return changed;
}

Identity sealOf(const Identity &issuer, const QList<KeyUsage> &usage, int startsInDays = -1,
                int endsInDays = 30)
{
    SoftwareKey key = must(SoftwareKey::generateP256());
    CertificateBuilder builder;
    builder.subject({{QStringLiteral("CN"), QStringLiteral("受付印")}})
        .validity(now.addDays(startsInDays), now.addDays(endsInDays));
    if (!usage.isEmpty()) {
        builder.keyUsage(usage);
    }
    return {must(builder.issue(key.publicKeyDer(), issuer.certificate, issuer.key)), key};
}

QByteArray sealed(const QJsonObject &json, Identity seal, CmsContent form = CmsContent::Attached)
{
    return must(
        signCms(QJsonDocument(json).toJson(QJsonDocument::Compact), seal.certificate, seal.key, form, now));
}
} // namespace

/// A receipt is believed only when it answers exactly what was sent, under a seal of the agency.
class TestReceipt : public QObject
{
    Q_OBJECT

private:
    Identity m_authority = authority(QStringLiteral("Seals"));
    Identity m_seal = sealOf(m_authority, {KeyUsage::DigitalSignature});

    Result<Receipt> verified(const QByteArray &cms) const
    {
        return verifyReceipt(cms, id, digest, {m_authority.certificate}, now);
    }

private Q_SLOTS:
    void aTrueReceiptIsRead()
    {
        const auto receipt = verified(sealed(content(), m_seal));
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->referenceNumber, QStringLiteral("R8-0001-000123"));
        QCOMPARE(receipt->documentSha256, digest);
        QCOMPARE(receipt->arrivedAt, QDateTime(QDate(2026, 11, 21), QTime(2, 15), Qt::UTC));
        QCOMPARE(receipt->office.in(QStringLiteral("en")), QStringLiteral("市民課"));
    }

    void aSealForNonRepudiationIsOneToo()
    {
        QVERIFY(verified(sealed(content(), sealOf(m_authority, {KeyUsage::NonRepudiation}))));
    }

    void otherAnswersAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("for another submission")
            << with("submission_id", QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a12"));
        QTest::newRow("for another document") << with("document_sha256", QString(64, QLatin1Char('0')));
        QTest::newRow("with a digest in capitals")
            << with("document_sha256", QString::fromLatin1(digest.toHex().toUpper()));
        QTest::newRow("with half a digest")
            << with("document_sha256", QString::fromLatin1(digest.toHex().left(32)));
        QTest::newRow("without a moment") << with("arrived_at", QStringLiteral("yesterday"));
        QTest::newRow("with more in it") << with("note", QStringLiteral("x"));
        QTest::newRow("of another shape") << QJsonObject{{QStringLiteral("receipt"), 1}};
    }
    void otherAnswersAreRefused()
    {
        QFETCH(QJsonObject, json);
        QCOMPARE(codeOf(verified(sealed(json, m_seal))), ErrorCode::ReceiptInvalid);
    }

    void otherSealsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("cms");
        const Identity stranger = authority(QStringLiteral("Seals"));
        const Identity person = sealOf(m_seal, {KeyUsage::DigitalSignature});
        QTest::newRow("a stranger's") << sealed(content(), sealOf(stranger, {KeyUsage::DigitalSignature}));
        QTest::newRow("self-made") << sealed(content(), stranger);
        QTest::newRow("the authority's own key") << sealed(content(), m_authority);
        QTest::newRow("issued by a seal") << sealed(content(), person);
        QTest::newRow("expired") << sealed(content(),
                                           sealOf(m_authority, {KeyUsage::DigitalSignature}, -2, -1));
        QTest::newRow("not valid yet")
            << sealed(content(), sealOf(m_authority, {KeyUsage::DigitalSignature}, 1, 2));
        QTest::newRow("for other uses") << sealed(content(), sealOf(m_authority, {KeyUsage::KeyCertSign}));
        QTest::newRow("for no stated use") << sealed(content(), sealOf(m_authority, {}));
    }
    void otherSealsAreRefused()
    {
        QFETCH(QByteArray, cms);
        QCOMPARE(codeOf(verified(cms)), ErrorCode::ReceiptInvalid);
    }

    void otherBytesAreRefused()
    {
        const QByteArray good = sealed(content(), m_seal);
        QCOMPARE(codeOf(verified({})), ErrorCode::ReceiptInvalid);
        QCOMPARE(codeOf(verified("{}")), ErrorCode::ReceiptInvalid);
        QCOMPARE(codeOf(verified(good + '\0')), ErrorCode::ReceiptInvalid);
        QCOMPARE(codeOf(verified(good + good)), ErrorCode::ReceiptInvalid);
        QCOMPARE(codeOf(verified(good.chopped(1))), ErrorCode::ReceiptInvalid);
        QCOMPARE(codeOf(verified(sealed(content(), m_seal, CmsContent::Detached))),
                 ErrorCode::ReceiptInvalid);
        QCOMPARE(codeOf(verifyReceipt(good, id, digest, {}, now)), ErrorCode::ReceiptInvalid);
    }

    void noBitCanBeChanged()
    {
        const QByteArray good = sealed(content(), m_seal);
        for (qsizetype i = 0; i < good.size(); i += 3) {
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ (1 << (i % 8)));
            const auto receipt = verified(bad);
            // Bits outside of what is signed (e.g. of unsigned wrappers) may change, but never what the
            // receipt says.
            QVERIFY(!receipt || receipt->referenceNumber == QStringLiteral("R8-0001-000123"));
            if (!receipt) {
                QCOMPARE(receipt.error().code, ErrorCode::ReceiptInvalid);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
