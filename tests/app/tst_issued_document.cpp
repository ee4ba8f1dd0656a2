// A document of an office is told by its signature: whose it is, or that nobody can tell.
#include "app/issued_document.h"
#include "card/virtual/demo_authority.h"
#include "crypto/certificate_builder.h"
#include "sandbox/receipt_seal.h"
#include "signing/pdf_signing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class IssuedDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(DemoAuthority::open(m_authority.path()));
        QFile ca(m_authority.filePath(QStringLiteral("agency-ca.pem")));
        QVERIFY(ca.open(QIODevice::ReadOnly));
        m_anchors = Certificate::listFromPem(ca.readAll()).value();
        QFile letter(QStringLiteral(MADOGUCHI_SOURCE_DIR
                                    "/services/sandbox/town/documents/child-allowance-payment.pdf"));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        m_plain = letter.readAll();
        auto seal = sandbox::ReceiptSeal::load(m_authority.path());
        QVERIFY(seal);
        m_sealed = seal->sealed(m_plain, m_now.addSecs(-60)).value();
    }

    void theOfficesSealIsNamed()
    {
        const IssuedDocument found = examineIssued(m_sealed, m_anchors, m_now);
        QCOMPARE(found.seal, IssuedDocument::Seal::Good);
        QVERIFY(found.issuer.contains(QStringLiteral("受付印")));
    }

    void aLetterWithoutASignatureIsCalledThat()
    {
        QCOMPARE(examineIssued(m_plain, m_anchors, m_now).seal, IssuedDocument::Seal::None);
    }

    void whatWasChangedIsNotTheOffices()
    {
        QByteArray changed = m_sealed;
        const auto at = changed.indexOf("/MediaBox");
        QVERIFY(at > 0);
        changed[at + 1] = 'N';
        const IssuedDocument found = examineIssued(changed, m_anchors, m_now);
        QCOMPARE(found.seal, IssuedDocument::Seal::Bad);
        QVERIFY(found.issuer.isEmpty()); // it would name an innocent office
        const auto more = examineIssued(m_sealed + "% behind it", m_anchors, m_now);
        QVERIFY(more.seal != IssuedDocument::Seal::Good);
    }

    void aStrangersSealIsNotTheOffices()
    {
        const QTemporaryDir other;
        QVERIFY(DemoAuthority::open(other.path()));
        auto seal = sandbox::ReceiptSeal::load(other.path());
        const QByteArray foreign = seal->sealed(m_plain, m_now).value();
        QVERIFY(examineIssued(foreign, m_anchors, m_now).seal != IssuedDocument::Seal::Good);
        QVERIFY(examineIssued(m_sealed, {}, m_now).seal != IssuedDocument::Seal::Good);
        QVERIFY(examineIssued("no PDF", m_anchors, m_now).seal != IssuedDocument::Seal::Good);
    }

private:
    const QTemporaryDir m_authority;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QList<Certificate> m_anchors;
    QByteArray m_plain;
    QByteArray m_sealed;
};

QTEST_GUILESS_MAIN(IssuedDocumentTest)
#include "tst_issued_document.moc"
