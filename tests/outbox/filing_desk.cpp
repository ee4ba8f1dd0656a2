#include "tests/outbox/filing_desk.h"

#include "agency/sign_in.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace madoguchi
{

using namespace sandbox_test;

FilingDesk::FilingDesk(const GatewayProcess &gateway, quint16 port, const QList<Certificate> &tlsAnchors)
{
    const QJsonObject ready = gateway.ready();
    GatewayConfig config = must(GatewayConfig::fromReadyLine(QJsonDocument(ready).toJson()));
    if (port != 0) {
        config.baseUrl.setPort(port);
        config.tlsAnchors = tlsAnchors;
    }
    const auto authority = must(DemoAuthority::open(ready.value(QLatin1String("authority")).toString()));
    m_person = std::make_unique<TestPerson>(QStringLiteral("single-mover"), authority);
    vault = must(Vault::open(m_folder.filePath(QStringLiteral("vault")), QStringLiteral("test"),
                             Secret(QByteArray(32, 'k'))));
    store = must(SubmissionStore::open(*vault, m_clock));
    client = std::make_unique<HttpGatewayClient>(config, m_clock, limits);
    DispatchSettings settings;
    settings.receiptAnchors = config.receiptAnchors;
    settings.retry.base = std::chrono::milliseconds(10);
    settings.retry.cap = std::chrono::milliseconds(80);
    settings.retry.longestRetryAfter = std::chrono::milliseconds(100);
    dispatcher = std::make_unique<Dispatcher>(*store, *client, m_clock, settings);
    connect(dispatcher.get(), &Dispatcher::signInNeeded, this, [this] {
        if (!m_isSigningIn) {
            m_isSigningIn = true;
            openSession().then([this](const Outcome &opened) {
                m_isSigningIn = false;
                if (opened) {
                    dispatcher->signedIn();
                }
            });
        }
    });
}

FilingDesk::~FilingDesk() { dispatcher->stop(); }

QCoro::Task<Outcome> FilingDesk::openSession()
{
    const auto challenge = co_await client->createChallenge();
    if (!challenge) {
        co_return failure(challenge.error());
    }
    const auto digest = signInDigest(client->audience(), challenge->challenge);
    const auto signature = must(m_person->profile().authenticationKey->signDigest(digest));
    const auto certificate = must(Certificate::fromDer(m_person->profile().authenticationCertificate));
    const auto session = co_await client->createSession(*challenge, certificate, signature);
    co_return session ? Outcome() : failure(session.error());
}

bool FilingDesk::signIn()
{
    return QCoro::waitFor(openSession()).has_value() && dispatcher->start().has_value();
}

QUuid FilingDesk::file()
{
    SigningOrder order;
    order.id = newSubmissionId();
    order.procedureId = QStringLiteral("moving-out-notice");
    order.procedureVersion = 1;
    order.audience = client->audience();
    order.document = m_person->movingOutDocument(order.id.toString(QUuid::WithoutBraces));
    const auto certificate = must(Certificate::fromDer(m_person->profile().signatureCertificate));
    const auto filing = must(signSubmission(order, certificate, *m_person->profile().signatureKey, m_clock));
    if (const auto taken = store->enqueue(filing); !taken) {
        qFatal("%s", qPrintable(errorName(taken.error().code)));
    }
    dispatcher->wake();
    return order.id;
}

OutboxState FilingDesk::settled(const QUuid &id, int patienceMs)
{
    runUntil(
        [&] {
            const OutboxState state = store->submission(id)->state;
            return !isForDispatch(state) && state != OutboxState::Sending;
        },
        patienceMs);
    return store->submission(id)->state;
}

bool FilingDesk::runUntil(const std::function<bool()> &isOver, int patienceMs)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isOver()) {
            loop.quit();
        }
    };
    connect(dispatcher.get(), &Dispatcher::changed, &loop, look);
    connect(dispatcher.get(), &Dispatcher::rested, &loop, look);
    QTimer::singleShot(0, &loop, look);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return isOver();
}

} // namespace madoguchi
