#include "crypto/chain.h"
#include "tests/crypto/openssl_judge.h"

#include <QElapsedTimer>

using namespace madoguchi;

namespace
{

struct Authority
{
    SoftwareKey key;
    Certificate certificate;
};

Authority root(const QString &name = QStringLiteral("root"))
{
    const auto key = judge::must(SoftwareKey::generateP256());
    return {key, judge::must(judge::authorityBuilder(name).selfSigned(key))};
}

Authority under(const Authority &issuer, const CertificateBuilder &builder)
{
    const auto key = judge::must(SoftwareKey::generateP256());
    return {key, judge::must(builder.issue(key.publicKeyDer(), issuer.certificate, issuer.key))};
}

Certificate leafOf(const Authority &issuer, const CertificateBuilder &builder = judge::signerBuilder())
{
    return under(issuer, builder).certificate;
}

ChainRequirements at(const QDateTime &moment) { return {moment, {KeyUsage::DigitalSignature}, {}, {}}; }

QString verdict(const Outcome &outcome)
{
    if (outcome) {
        return QStringLiteral("good");
    }
    return outcome.error().code == ErrorCode::CertificateInvalid
               ? outcome.error().facts.value(QStringLiteral("reason")).toString()
               : errorName(outcome.error().code);
}

QString verdict(const Certificate &leaf, const QList<Certificate> &between, const QList<Certificate> &anchors,
                const ChainRequirements &requirements = at(judge::noon))
{
    return verdict(verifyChain(leaf, between, anchors, requirements));
}

const QString good = QStringLiteral("good");
const QString broken = QStringLiteral("chain");

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIssuerIsFoundAmongGenerationsOfOneName()
    {
        const QString name = QStringLiteral("JPKI for digital signature");
        const QList<Authority> generations{root(name), root(name), root(name)};
        QList<Certificate> anchors;
        for (const Authority &generation : generations) {
            anchors += generation.certificate;
        }
        for (const Authority &generation : generations) {
            const Certificate leaf = leafOf(generation);
            QCOMPARE(verdict(leaf, {}, anchors), good);
            QList<Certificate> others = anchors;
            others.removeAll(generation.certificate);
            QCOMPARE(verdict(leaf, {}, others), broken);
        }
    }

    void aRenewedAuthorityWithTheSameKeyStillOpensTheWay()
    {
        const auto key = judge::must(SoftwareKey::generateP256());
        const auto ended = judge::must(judge::authorityBuilder(QStringLiteral("root"))
                                           .validity(judge::noon.addYears(-9), judge::noon.addDays(-1))
                                           .selfSigned(key));
        const auto renewed = judge::must(judge::authorityBuilder(QStringLiteral("root")).selfSigned(key));
        const Certificate leaf = leafOf({key, renewed});
        QCOMPARE(verdict(leaf, {}, {ended, renewed}), good);
        QCOMPARE(verdict(leaf, {}, {ended}), QStringLiteral("expired"));
    }

    void intermediatesAreClimbedInAnyOrder()
    {
        const Authority top = root();
        const Authority middle = under(top, judge::authorityBuilder(QStringLiteral("middle")));
        const Authority low = under(middle, judge::authorityBuilder(QStringLiteral("low")));
        const Certificate leaf = leafOf(low);
        const Certificate stranger = root(QStringLiteral("stranger")).certificate;
        QCOMPARE(verdict(leaf, {low.certificate, middle.certificate}, {top.certificate}), good);
        QCOMPARE(
            verdict(leaf, {stranger, middle.certificate, leaf, low.certificate}, {stranger, top.certificate}),
            good);
        QCOMPARE(verdict(leaf, {low.certificate}, {middle.certificate}), good);
        QCOMPARE(verdict(leaf, {low.certificate}, {top.certificate}), broken);
        QCOMPARE(verdict(leaf, {low.certificate, middle.certificate, top.certificate}, {}), broken);
        judge::Openssl openssl;
        openssl.write(QStringLiteral("ca.pem"), top.certificate.pem());
        openssl.write(QStringLiteral("between.pem"), low.certificate.pem() + middle.certificate.pem());
        openssl.write(QStringLiteral("leaf.pem"), leaf.pem());
        QCOMPARE(
            openssl.run("verify -attime 1795230000 -CAfile ca.pem -untrusted between.pem leaf.pem").exitCode,
            0);
    }

    void validityHoldsToItsLastSecond()
    {
        const Authority top = root();
        const Certificate leaf = leafOf(top);
        QCOMPARE(verdict(leaf, {}, {top.certificate}, at(leaf.notAfter())), good);
        QCOMPARE(verdict(leaf, {}, {top.certificate}, at(leaf.notAfter().addSecs(1))),
                 QStringLiteral("expired"));
        QCOMPARE(verdict(leaf, {}, {top.certificate}, at(leaf.notBefore())), good);
        QCOMPARE(verdict(leaf, {}, {top.certificate}, at(leaf.notBefore().addSecs(-1))),
                 QStringLiteral("notYetValid"));
        QCOMPARE(verdict(leaf, {}, {top.certificate}, at({})), errorName(ErrorCode::CryptoFailed));
    }

    void theEndOfAnyIssuerEndsTheChain()
    {
        const Authority top = root();
        const Authority middle = under(top, judge::authorityBuilder(QStringLiteral("middle"))
                                                .validity(judge::noon.addYears(-1), judge::noon.addDays(1)));
        const Certificate leaf = leafOf(middle);
        QCOMPARE(verdict(leaf, {middle.certificate}, {top.certificate}), good);
        QCOMPARE(verdict(leaf, {middle.certificate}, {top.certificate}, at(judge::noon.addDays(2))),
                 QStringLiteral("expired"));
    }

    void onlyAnAuthorityIssues()
    {
        const Authority top = root();
        const Authority person = under(top, judge::signerBuilder());
        QCOMPARE(verdict(leafOf(person), {person.certificate}, {top.certificate}), broken);
        QCOMPARE(verdict(leafOf(person), {}, {person.certificate}), broken);
        const Authority mute = under(
            top, judge::authorityBuilder(QStringLiteral("mute")).keyUsage({KeyUsage::DigitalSignature}));
        QVERIFY(verdict(leafOf(mute), {mute.certificate}, {top.certificate}) != good);
        const Authority vague = under(top, judge::authorityBuilder(QStringLiteral("vague")).keyUsage({}));
        QCOMPARE(verdict(leafOf(vague), {vague.certificate}, {top.certificate}), QStringLiteral("keyUsage"));
    }

    void thePathLengthIsKept()
    {
        const Authority top = root();
        const Authority last = under(top, judge::authorityBuilder(QStringLiteral("last")).authority(0));
        const Authority beyond = under(last, judge::authorityBuilder(QStringLiteral("beyond")));
        QCOMPARE(verdict(leafOf(last), {last.certificate}, {top.certificate}), good);
        QCOMPARE(verdict(leafOf(beyond), {beyond.certificate, last.certificate}, {top.certificate}), broken);
    }

    void aForgedCopyOfANameIsNoIssuer()
    {
        const Authority top = root();
        const Authority forged = root();
        QCOMPARE(forged.certificate.subject(), top.certificate.subject());
        QCOMPARE(verdict(leafOf(forged), {forged.certificate}, {top.certificate}), broken);
        const Certificate leaf = leafOf(top);
        QByteArray changed = leaf.der();
        changed[changed.size() - 1] = char(changed.back() ^ 1);
        if (const auto bad = Certificate::fromDer(changed)) {
            QCOMPARE(verdict(*bad, {}, {top.certificate}), broken);
        }
    }

    void weakKeysAreNotTrusted()
    {
        judge::Openssl openssl;
        openssl.run("req -x509 -newkey rsa:1024 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=weak "
                    "-addext keyUsage=critical,keyCertSign");
        openssl.run("req -new -newkey rsa:2048 -nodes -keyout k.pem -out k.csr -subj /CN=x -addext "
                    "keyUsage=digitalSignature");
        openssl.run("x509 -req -in k.csr -CA ca.pem -CAkey ca.key -copy_extensions copy -days 20 -out c.pem");
        const auto authority = judge::must(Certificate::fromPem(openssl.read(QStringLiteral("ca.pem"))));
        const auto leaf = judge::must(Certificate::fromPem(openssl.read(QStringLiteral("c.pem"))));
        QCOMPARE(verdict(leaf, {}, {authority}, at(leaf.notBefore())), broken);
    }

    void thePurposeIsAskedFor()
    {
        const Authority top = root();
        const Certificate leaf =
            leafOf(top, judge::signerBuilder().extendedKeyUsage({QStringLiteral("1.3.6.1.5.5.7.3.2")}));
        ChainRequirements wanted = at(judge::noon);
        wanted.extendedKeyUsage = QStringLiteral("1.3.6.1.5.5.7.3.2");
        wanted.policy = QStringLiteral("1.2.392.200149.8.5.1.1.20");
        wanted.keyUsage = {KeyUsage::DigitalSignature, KeyUsage::NonRepudiation};
        QCOMPARE(verdict(leaf, {}, {top.certificate}, wanted), good);
        ChainRequirements other = wanted;
        other.extendedKeyUsage = QStringLiteral("1.3.6.1.5.5.7.3.1");
        QCOMPARE(verdict(leaf, {}, {top.certificate}, other), QStringLiteral("keyUsage"));
        other = wanted;
        other.policy = QStringLiteral("1.2.392.200149.8.5.1.3.30");
        QCOMPARE(verdict(leaf, {}, {top.certificate}, other), QStringLiteral("policy"));
        other = wanted;
        other.keyUsage = {KeyUsage::KeyCertSign};
        QCOMPARE(verdict(leaf, {}, {top.certificate}, other), QStringLiteral("keyUsage"));
    }

    void aMazeOfAuthoritiesEndsSoon()
    {
        // Forty certificates of one name and key issue each other: 40·39·38… ways, none to the anchor.
        const Authority maze = root(QStringLiteral("maze"));
        QList<Certificate> intermediates;
        for (int i = 0; i < 40; ++i) {
            intermediates +=
                judge::must(judge::authorityBuilder(QStringLiteral("maze")).selfSigned(maze.key));
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(verdict(leafOf(maze), intermediates, {root().certificate}), broken);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
