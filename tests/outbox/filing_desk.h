#pragma once

#include "agency/http_gateway_client.h"
#include "outbox/dispatcher.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace madoguchi
{

/// A person with an outbox in this process, and the reference gateway in another: the real parts from the
/// signature to the receipt. Filings are counted at the gateway.
class FilingDesk : public QObject
{
    Q_OBJECT
public:
    /// `baseUrl` and `tlsAnchors`: where the client goes, when that is not the gateway itself.
    explicit FilingDesk(const sandbox_test::GatewayProcess &gateway, quint16 port = 0,
                        const QList<Certificate> &tlsAnchors = {});
    ~FilingDesk() override;

    /// Signs in at the agency, and whenever it is asked for again. False when that fails.
    bool signIn();
    /// Signs a moving-out notice and takes it into the outbox; it goes out by itself.
    QUuid file();
    /// Waits until nothing more happens by itself with this one.
    OutboxState settled(const QUuid &id, int patienceMs = 15'000);
    /// Runs the event loop until `isOver`, which is asked each time the dispatcher rests or tells something.
    /// QTest::qWaitFor() sleeps between the events. False when it takes too long.
    bool runUntil(const std::function<bool()> &isOver, int patienceMs);

    std::unique_ptr<Vault> vault;
    std::unique_ptr<SubmissionStore> store;
    std::unique_ptr<HttpGatewayClient> client;
    std::unique_ptr<Dispatcher> dispatcher;
    TransportLimits limits{.idle = std::chrono::milliseconds(700), .total = std::chrono::milliseconds(2000)};

private:
    QCoro::Task<Outcome> openSession();

    const SystemClock m_clock;
    const QTemporaryDir m_folder;
    std::unique_ptr<sandbox_test::TestPerson> m_person;
    bool m_isSigningIn = false;
};

} // namespace madoguchi
