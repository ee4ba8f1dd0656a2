#include "agency/sign_in.h"
#include "tests/agency/test_town.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

/// Which gateway, made out to whom, believed because of whom.
class TestGatewayConfig : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Identity m_tls = authority(QStringLiteral("TLS"));
    Identity m_seals = authority(QStringLiteral("Seals"));

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(); }
    static QJsonObject good()
    {
        return {{QStringLiteral("base_url"), QStringLiteral("https://gateway.example/v1")},
                {QStringLiteral("audience"), QStringLiteral("gateway.example")},
                {QStringLiteral("tls_ca"), QStringLiteral("tls.pem")},
                {QStringLiteral("receipt_ca"), QStringLiteral("trust/seals.pem")}};
    }
    Result<GatewayConfig> loaded(const QByteArray &bytes) const
    {
        write(QStringLiteral("gateway.json"), bytes);
        return GatewayConfig::load(m_folder.filePath(QStringLiteral("gateway.json")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("trust")));
        write(QStringLiteral("tls.pem"), m_tls.certificate.pem());
        write(QStringLiteral("trust/seals.pem"), m_seals.certificate.pem() + m_tls.certificate.pem());
        write(QStringLiteral("empty.pem"), {});
    }

    void pathsAreRelativeToTheFile()
    {
        const auto config = loaded(json(good()));
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        QCOMPARE(config->baseUrl, QUrl(QStringLiteral("https://gateway.example/v1")));
        QCOMPARE(config->audience, QStringLiteral("gateway.example"));
        QVERIFY(config->tlsAnchors == QList<Certificate>{m_tls.certificate});
        QCOMPARE(config->receiptAnchors.size(), 2);
    }

    void withoutATlsAuthorityTheSystemsTrustCounts()
    {
        QJsonObject object = good();
        object.remove(QStringLiteral("tls_ca"));
        const auto config = loaded(json(object));
        QVERIFY(config);
        QVERIFY(config->tlsAnchors.isEmpty());
    }

    void unusableFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const char *member, const QJsonValue &value) {
            QJsonObject object = good();
            object.insert(QString::fromLatin1(member), value);
            QTest::newRow(name) << json(object);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        row("http", "base_url", QStringLiteral("http://gateway.example/v1"));
        row("no host", "base_url", QStringLiteral("https:///v1"));
        row("a password in the address", "base_url", QStringLiteral("https://me:secret@gateway.example/v1"));
        row("a query", "base_url", QStringLiteral("https://gateway.example/v1?x=1"));
        row("no address", "base_url", 5);
        row("no audience", "audience", QString());
        row("an audience of two lines", "audience", QStringLiteral("a\nb"));
        row("a missing authority", "receipt_ca", QStringLiteral("no-such.pem"));
        row("an empty authority", "receipt_ca", QStringLiteral("empty.pem"));
        row("no authority for receipts", "receipt_ca", QJsonValue());
        row("an empty authority for TLS", "tls_ca", QStringLiteral("empty.pem"));
        row("an authority that is no path", "tls_ca", QJsonValue());
        row("an authority without end", "tls_ca", QStringLiteral("/dev/zero"));
    }
    void unusableFiles()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(codeOf(loaded(bytes)), ErrorCode::AgencyNotConfigured);
    }

    void noFileIsNoAgency()
    {
        QCOMPARE(codeOf(GatewayConfig::load(m_folder.filePath(QStringLiteral("none.json")))),
                 ErrorCode::AgencyNotConfigured);
    }

    void theReadyLineOfTheReferenceGatewayIsRead()
    {
        const QByteArray line =
            json({{QStringLiteral("base_url"), QStringLiteral("https://localhost:8443/v1")},
                  {QStringLiteral("audience"), QStringLiteral("demo")},
                  {QStringLiteral("tls_ca"), m_folder.filePath(QStringLiteral("tls.pem"))},
                  {QStringLiteral("agency_ca"), m_folder.filePath(QStringLiteral("trust/seals.pem"))},
                  {QStringLiteral("admin_socket"), QStringLiteral("/somewhere")}});
        const auto config = GatewayConfig::fromReadyLine(line);
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        QCOMPARE(config->baseUrl.port(), 8443);
        QCOMPARE(config->receiptAnchors.size(), 2);
    }

    void aSignInIsMadeOutToTheAudience()
    {
        const QByteArray message = signInMessage(QStringLiteral("窓口.example"), "TWFk");
        QCOMPARE(message, QByteArray("madoguchi-sign-in:v1\n窓口.example\nTWFk"));
        QCOMPARE(signInDigest(QStringLiteral("窓口.example"), "TWFk"),
                 QCryptographicHash::hash(message, QCryptographicHash::Sha256));
    }
};

QTEST_GUILESS_MAIN(TestGatewayConfig)
#include "tst_gateway_config.moc"
