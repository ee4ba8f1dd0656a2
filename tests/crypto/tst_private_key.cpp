#include "crypto/private_key.h"
#include "tests/crypto/openssl_judge.h"

#include <QCryptographicHash>

using namespace madoguchi;

namespace
{

const QByteArray message = "何を署名するか";

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Whether openssl takes `signature` over `message` for that key's.
bool isAccepted(const SoftwareKey &key, const QByteArray &signature)
{
    judge::Openssl openssl;
    openssl.write(QStringLiteral("public.der"), key.publicKeyDer());
    openssl.write(QStringLiteral("message"), message);
    openssl.write(QStringLiteral("signature"), signature);
    return openssl.run("dgst -sha256 -verify public.der -keyform DER -signature signature message")
               .exitCode == 0;
}

} // namespace

class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslAcceptsSignaturesOfBothKinds()
    {
        auto rsa = judge::must(SoftwareKey::generateRsa2048());
        auto ec = judge::must(SoftwareKey::generateP256());
        const QByteArray byRsa = judge::must(rsa.signDigest(sha256(message)));
        QCOMPARE(byRsa.size(), 256);
        QVERIFY(isAccepted(rsa, byRsa));
        QVERIFY(isAccepted(ec, judge::must(ec.signDigest(sha256(message)))));
        QVERIFY(!isAccepted(ec, byRsa));
    }

    void aCardsRawOperationGivesTheSameSignature()
    {
        auto key = judge::must(SoftwareKey::generateRsa2048());
        const QByteArray digestInfo =
            QByteArray::fromHex("3031300D060960864801650304020105000420") + sha256(message);
        const QByteArray expected = judge::must(key.signDigest(sha256(message)));
        QCOMPARE(judge::must(key.signDigestInfo(digestInfo)), expected);
        const QByteArray block =
            QByteArray::fromHex("0001") + QByteArray(256 - 3 - digestInfo.size(), '\xff') + '\0' + digestInfo;
        QCOMPARE(judge::must(key.signDigestInfo(block)), expected);
    }

    void whatIsNoDigestIsNotSigned()
    {
        auto key = judge::must(SoftwareKey::generateRsa2048());
        QCOMPARE(key.signDigest(QByteArray(20, 'x')).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(key.signDigest({}).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(key.signDigestInfo(QByteArray(257, 'x')).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(key.signDigestInfo(QByteArray(250, 'x')).error().code, ErrorCode::CryptoFailed);
        const auto ec = judge::must(SoftwareKey::generateP256());
        QCOMPARE(ec.signDigestInfo(QByteArray(51, 'x')).error().code, ErrorCode::CryptoFailed);
    }

    void aKeySurvivesItsTextForm()
    {
        const auto key = judge::must(SoftwareKey::generateP256());
        const Secret pem = key.toPem();
        QVERIFY(pem.view().startsWith("-----BEGIN PRIVATE KEY-----"));
        auto again = judge::must(SoftwareKey::fromPem(pem.view()));
        QCOMPARE(again.publicKeyDer(), key.publicKeyDer());
        QVERIFY(isAccepted(key, judge::must(again.signDigest(sha256(message)))));
    }

    void anEncryptedOrBrokenKeyIsRefusedWithoutAsking()
    {
        judge::Openssl openssl;
        openssl.run(
            "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -pass pass:secret -out key.pem");
        const QByteArray encrypted = openssl.read(QStringLiteral("key.pem"));
        QVERIFY(encrypted.contains("ENCRYPTED"));
        QCOMPARE(SoftwareKey::fromPem(encrypted).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(SoftwareKey::fromPem({}).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(SoftwareKey::fromPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
                     .error()
                     .code,
                 ErrorCode::CryptoFailed);
    }
};

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_private_key.moc"
