#include "crypto/key_derivation.h"
#include "crypto/random.h"
#include "tests/crypto/openssl_judge.h"

using namespace madoguchi;

class TestKeyDerivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hkdfGivesTheVectorOfTheRfc()
    {
        // RFC 5869 A.3: no salt, no info.
        const Secret master(QByteArray(22, '\x0b'));
        const auto key = deriveKey(master, {}, 42);
        QVERIFY(key);
        QCOMPARE(key->view().toByteArray().toHex(),
                 QByteArray(
                     "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    void eachPurposeHasItsOwnKey()
    {
        const Secret master = randomSecret(32);
        const auto records = deriveKey(master, "records");
        const auto audit = deriveKey(master, "audit");
        const auto again = deriveKey(master, "records");
        QVERIFY(records && audit && again);
        QCOMPARE(records->size(), 32);
        QVERIFY(records->view() != audit->view());
        QVERIFY(records->view() == again->view());
    }

    void lengthsOutsideTheRfcAreRefused()
    {
        const Secret master = randomSecret(32);
        QVERIFY(deriveKey(master, "x", 8160));
        QCOMPARE(deriveKey(master, "x", 8161).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(deriveKey(master, "x", 0).error().code, ErrorCode::CryptoFailed);
        QCOMPARE(deriveKey(Secret(), "x").error().code, ErrorCode::CryptoFailed);
    }

    void aPassphraseIsStretchedAsOpensslDoes()
    {
        const auto key = stretchPassphrase(Secret("correct horse"), "0123456789abcdef");
        QVERIFY2(key, qPrintable(key ? QString() : key.error().detail));
        judge::Openssl openssl;
        const auto verdict = openssl.run(
            "kdf -keylen 32 -kdfopt hexpass:636f727265637420686f727365 -kdfopt salt:0123456789abcdef "
            "-kdfopt n:131072 -kdfopt r:8 -kdfopt p:1 -kdfopt maxmem_bytes:167772160 SCRYPT");
        QVERIFY2(verdict.exitCode == 0, verdict.err.constData());
        QCOMPARE(key->view().toByteArray().toHex(), verdict.out.trimmed().toLower().replace(":", ""));
    }
};

QTEST_GUILESS_MAIN(TestKeyDerivation)
#include "tst_key_derivation.moc"
