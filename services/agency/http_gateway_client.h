#pragma once

#include "agency/gateway_client.h"
#include "agency/gateway_config.h"
#include "agency/http_transport.h"
#include "base/clock.h"
#include "base/secret.h"

namespace madoguchi
{

/// GatewayClient over HTTPS, as gateway.openapi.yaml describes it.
class HttpGatewayClient final : public GatewayClient
{
public:
    /// `clock` must outlive the client. `limits` has defaults for the open network.
    HttpGatewayClient(const GatewayConfig &config, const Clock &clock, TransportLimits limits = {});
    /// Ends what is under way as cancelAll() does; the tasks end in the next turn of the event loop.
    ~HttpGatewayClient() override = default;
    Q_DISABLE_COPY_MOVE(HttpGatewayClient)

    QString audience() const override { return m_audience; }
    QCoro::Task<Result<Challenge>> createChallenge() override;
    QCoro::Task<Result<Session>> createSession(Challenge challenge, Certificate certificate,
                                               QByteArray signature) override;
    QCoro::Task<Outcome> signOut() override;
    bool hasSession() const override { return !m_token.isEmpty(); }

    QCoro::Task<Outcome> allowProfile(bool allowed) override;
    QCoro::Task<Result<Profile>> profile() override;
    QCoro::Task<Result<QList<Task>>> tasks() override;
    QCoro::Task<Result<QList<Application>>> applications() override;
    QCoro::Task<Result<Application>> application(QString referenceNumber) override;
    QCoro::Task<Result<QList<ApplicationMessage>>> messages(QString referenceNumber) override;
    QCoro::Task<Result<ApplicationMessage>> putMessage(QString referenceNumber, QUuid id,
                                                       QString text) override;
    QCoro::Task<Result<QList<Notice>>> notices() override;
    QCoro::Task<Outcome> markNoticeRead(QString noticeId) override;
    QCoro::Task<Result<QByteArray>> noticeDocument(QString noticeId, NoticeDocument document) override;
    QCoro::Task<Result<QList<RecordSummary>>> recordSummaries() override;
    QCoro::Task<Result<RecordSet>> records(RecordKind kind) override;
    QCoro::Task<Result<QList<AccessEntry>>> accessLog() override;
    QCoro::Task<Result<GatewayCatalogue>> catalogue() override;

    QCoro::Task<Result<SubmissionState>> putSubmission(QUuid id, SubmissionContent content) override;
    QCoro::Task<Outcome> putAttachment(QUuid id, QByteArray bytes) override;
    QCoro::Task<Result<SubmissionState>> submission(QUuid id) override;
    QCoro::Task<Result<SubmissionState>> withdraw(QUuid id) override;
    QCoro::Task<Result<SubmissionState>> tombstone(QUuid id, int generation) override;

    std::optional<qint64> serverClockOffsetSeconds() const override { return m_clockOffset; }
    void openAhead() override { m_transport.openAhead(); }
    void cancelAll() override { m_transport.cancelAll(); }

private:
    enum class Needs { Session, Nothing };

    QCoro::Task<Result<HttpAnswer>> exchange(HttpRequest request, Needs needs);
    QCoro::Task<Result<HttpAnswer>> get(QString path, Needs needs = Needs::Session);

    QString m_audience;
    const Clock &m_clock;
    Secret m_token;
    quint64 m_session = 0; ///< counts sign-ins: a late 401 of an old session must not end the new one
    std::optional<qint64> m_clockOffset;
    HttpTransport m_transport;
};

} // namespace madoguchi
