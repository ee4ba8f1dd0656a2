// What is sealed for a recipient opens with the recipient's key alone; openssl reads it too.
#include "crypto/certificate_builder.h"
#include "crypto/cms_envelope.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class TestCmsEnvelope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_mailbox.emplace(made({KeyUsage::KeyAgreement}));
        m_other.emplace(made({KeyUsage::KeyAgreement}));
    }

    void theRecipientAloneOpensIt()
    {
        const QByteArray content = QByteArray("転出届 canary-4711").repeated(500);
        const QByteArray sealed = encryptFor(m_mailbox->certificate, content).value();
        QVERIFY(!sealed.contains("canary"));
        QCOMPARE(decryptFor(m_mailbox->certificate, m_mailbox->key, sealed).value(), content);
        QVERIFY(!decryptFor(m_other->certificate, m_other->key, sealed));
        QVERIFY(encryptFor(m_mailbox->certificate, content).value() != sealed); // fresh keys each time
    }

    void openssl()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const QByteArray content("from the PC to the office");
        QVERIFY(write(QStringLiteral("sealed"), encryptFor(m_mailbox->certificate, content).value()));
        QVERIFY(write(QStringLiteral("cert"), m_mailbox->certificate.der()));
        QVERIFY(write(QStringLiteral("key"), m_mailbox->key.toPem().view().toByteArray()));
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.start(
            QStringLiteral("openssl"),
            QStringLiteral("cms -decrypt -inform DER -in sealed -recip cert -inkey key").split(u' '));
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        QCOMPARE(openssl.readAllStandardOutput(), content);
    }

    void whatWasChangedDoesNotOpen()
    {
        const QByteArray sealed = encryptFor(m_mailbox->certificate, "content").value();
        for (qsizetype at = 0; at < sealed.size(); at += 7) {
            QByteArray changed = sealed;
            changed[at] = char(changed[at] ^ 1);
            const auto opened = decryptFor(m_mailbox->certificate, m_mailbox->key, changed);
            QVERIFY(!opened || *opened == "content"); // a bit that means nothing may change
        }
        QVERIFY(!decryptFor(m_mailbox->certificate, m_mailbox->key, sealed.chopped(1)));
        QVERIFY(!decryptFor(m_mailbox->certificate, m_mailbox->key, "no CMS"));
    }

    void aCertificateForSignaturesIsNotSealedFor()
    {
        const auto sealed = encryptFor(made({KeyUsage::DigitalSignature}).certificate, "content");
        QCOMPARE(sealed.error().code, ErrorCode::CertificateInvalid);
    }

private:
    struct Keyed
    {
        SoftwareKey key;
        Certificate certificate;
    };
    static Keyed made(const QList<KeyUsage> &usage)
    {
        SoftwareKey key = SoftwareKey::generateP256().value();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Certificate certificate = CertificateBuilder()
                                      .subject({{QStringLiteral("CN"), QStringLiteral("受付箱")}})
                                      .validity(now.addDays(-1), now.addDays(1))
                                      .keyUsage(usage)
                                      .selfSigned(key)
                                      .value();
        return {key, certificate};
    }
    std::optional<Keyed> m_mailbox;
    std::optional<Keyed> m_other;
};

QTEST_GUILESS_MAIN(TestCmsEnvelope)
#include "tst_cms_envelope.moc"
