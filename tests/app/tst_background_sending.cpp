// A person lets signed filings go out while the window is closed: session, service and gateway as they are.
#include "agency/gateway_config.h"
#include "app/person_store.h"
#include "outbox/signing.h"
#include "people.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace people;
using namespace madoguchi::sandbox_test;

class BackgroundSendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start(still));
        const QJsonObject ready = m_gateway.ready();
        m_authority = ready.value(QLatin1String("authority")).toString();
        QVERIFY(m_cards.make(QStringLiteral("card"), resident, m_authority));
        m_config = must(GatewayConfig::fromReadyLine(QJsonDocument(ready).toJson()));
        QFile file(m_root.filePath(QStringLiteral("gateway.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument({{QStringLiteral("base_url"), ready.value(QLatin1String("base_url"))},
                                  {QStringLiteral("audience"), ready.value(QLatin1String("audience"))},
                                  {QStringLiteral("tls_ca"), ready.value(QLatin1String("tls_ca"))},
                                  {QStringLiteral("receipt_ca"), ready.value(QLatin1String("agency_ca"))}})
                       .toJson());
    }

    void whatWasChosenGoesOutWhileNobodyIsSignedInAndIsConfirmedLater()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        QTRY_VERIFY(desk.session().canSendInBackground());
        QVERIFY2(!desk.session().sendsInBackground(), "nothing goes out that nobody chose");
        const int before = m_gateway.count();
        m_gateway.killHard();

        const QUuid id = file(desk);
        QCOMPARE(outgoing(desk), 0); // not chosen
        QVERIFY(desk.session().setSendsInBackground(true));
        QCOMPARE(outgoing(desk), 1);
        QVERIFY(desk.session().setSendsInBackground(false));
        QCOMPARE(outgoing(desk), 0); // given up: nothing stays
        QVERIFY(desk.session().setSendsInBackground(true));
        QCOMPARE(outgoing(desk), 1);
        desk.session().signOut();

        QCOMPARE(send(desk), 1); // still no network
        QVERIFY(m_gateway.start(
            still + QStringList{QStringLiteral("--port"), QString::number(m_config.baseUrl.port())}));
        QCOMPARE(send(desk), 0);
        QCOMPARE(m_gateway.count(), before + 1);

        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        QVERIFY(desk.session().sendsInBackground());
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().submission(id)->state, OutboxState::Receipted, 20'000);
        QCOMPARE(desk.session().store()->outbox().attempts(id)->size(), 1); // asked for, not sent again
        QCOMPARE(m_gateway.count(), before + 1);
        QCOMPARE(outgoing(desk), 0);
    }

    void cleanupTestCase() { QVERIFY(m_gateway.stop()); }

private:
    QUuid file(Desk &desk)
    {
        const TestPerson person(resident, must(DemoAuthority::open(m_authority)));
        SigningOrder order;
        order.id = newSubmissionId();
        order.procedureId = QStringLiteral("moving-out-notice");
        order.procedureVersion = 1;
        order.audience = m_config.audience;
        order.document = person.movingOutDocument(order.id.toString(QUuid::WithoutBraces));
        const auto certificate = must(Certificate::fromDer(person.profile().signatureCertificate));
        const auto filing =
            must(signSubmission(order, certificate, *person.profile().signatureKey, desk.clock()));
        if (const auto taken = desk.session().store()->outbox().enqueue(filing); !taken) {
            qFatal("%s", qPrintable(errorName(taken.error().code)));
        }
        Q_EMIT desk.session().outboxChanged();
        return order.id;
    }

    static int outgoing(const Desk &desk)
    {
        int count = 0;
        const QDir profiles(desk.profiles());
        const QStringList names = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            count += int(QDir(profiles.filePath(name) + QStringLiteral("/outgoing"))
                             .entryList({QStringLiteral("*.out")}, QDir::Files)
                             .size());
        }
        return count;
    }

    int send(const Desk &desk) const
    {
        QProcess service;
        service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        service.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-sender"),
                      {QStringLiteral("--data"), QFileInfo(desk.profiles()).path(),
                       QStringLiteral("--gateway"), m_root.filePath(QStringLiteral("gateway.json"))});
        return service.waitForFinished(60'000) ? service.exitCode() : -1;
    }

    const QString resident = QStringLiteral("single-mover");
    const QStringList still{QStringLiteral("--pace"), QStringLiteral("still")};
    const QTemporaryDir m_root;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    GatewayConfig m_config;
    QString m_authority;
    Cards m_cards;
};

QTEST_GUILESS_MAIN(BackgroundSendingTest)
#include "tst_background_sending.moc"
