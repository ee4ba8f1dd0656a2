#include "crypto/aead.h"
#include "crypto/random.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

namespace
{

QByteArray opened(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    const auto plain = open(key, sealed, associated);
    return plain ? *plain : "failed: " + errorName(plain.error().code).toLatin1();
}

const QByteArray refused = "failed: MDG-S105";

} // namespace

class TestAead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpens_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<int>("sealedLength");
        QTest::newRow("empty") << QByteArray() << 1024 + 28;
        QTest::newRow("one zero byte") << QByteArray(1, '\0') << 1024 + 28;
        QTest::newRow("ends like padding") << QByteArray("x\x80\0\0", 4) << 1024 + 28;
        QTest::newRow("last that fits one block") << QByteArray(1023, 'a') << 1024 + 28;
        QTest::newRow("a full block needs another") << QByteArray(1024, 'a') << 2048 + 28;
        QTest::newRow("large") << QByteArray(1'000'000, '\x80') << 977 * 1024 + 28;
    }

    void whatWasSealedOpens()
    {
        QFETCH(QByteArray, plain);
        const auto sealed = seal(m_key, plain, "profile|drafts|1|1");
        QVERIFY(sealed);
        QTEST(int(sealed->size()), "sealedLength");
        QCOMPARE(opened(m_key, *sealed, "profile|drafts|1|1"), plain);
    }

    void theSamePlaintextNeverSealsToTheSameBytes()
    {
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i) {
            nonces.insert(seal(m_key, "same", "same").value().first(12));
        }
        QCOMPARE(nonces.size(), 1000);
    }

    void everyFlippedBitIsRefused()
    {
        const QByteArray good = seal(m_key, "氏名 架空 花子", "record").value();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            QCOMPARE(opened(m_key, bad, "record"), refused);
        }
    }

    void anotherKeyAssociationOrLengthIsRefused()
    {
        const QByteArray good = seal(m_key, "text", "record").value();
        QCOMPARE(opened(randomSecret(32), good, "record"), refused);
        QCOMPARE(opened(m_key, good, "recorD"), refused);
        QCOMPARE(opened(m_key, good, {}), refused);
        QCOMPARE(opened(m_key, {}, "record"), refused);
        QCOMPARE(opened(m_key, QByteArrayView(good).chopped(1), "record"), refused);
        QCOMPARE(opened(m_key, QByteArrayView(good).first(28), "record"), refused);
        QCOMPARE(opened(m_key, good + good, "record"), refused);
    }

    void aKeyOfAnotherLengthIsRefusedBeforeAnythingElse()
    {
        for (const qsizetype length : {0, 16, 31, 33}) {
            const Secret key = randomSecret(length);
            QCOMPARE(seal(key, "text", "record").error().code, ErrorCode::CryptoFailed);
            QCOMPARE(open(key, QByteArray(1052, 'x'), "record").error().code, ErrorCode::CryptoFailed);
        }
    }

private:
    Secret m_key = randomSecret(32);
};

QTEST_GUILESS_MAIN(TestAead)
#include "tst_aead.moc"
