#include "sandbox/service.h"

#include "sandbox/tls_gate.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, path + u": "_s + file.errorString());
    }
    return file.readAll();
}

Result<QList<Certificate>> anchors(const QDir &folder, const QString &name)
{
    return fileBytes(folder.filePath(name)).and_then([](const QByteArray &pem) {
        return Certificate::listFromPem(pem);
    });
}

/// TLS 1.3 and nothing older; no client certificates: who a person is, the challenge tells.
Result<QSslConfiguration> tlsConfiguration(const QDir &folder)
{
    const auto pem = fileBytes(folder.filePath(u"gateway.pem"_s));
    auto keyPem = fileBytes(folder.filePath(u"gateway.key"_s));
    if (!pem || !keyPem) {
        return failure(pem ? keyPem.error() : pem.error());
    }
    const QSslKey key(*keyPem, QSsl::Ec);
    wipe(*keyPem);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*pem);
    if (key.isNull() || chain.isEmpty()) {
        return failure(ErrorCode::CryptoFailed, u"the server's key or certificate can not be read"_s);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace

Service::Service(const ServiceOptions &options)
    : m_options(options)
    , m_authorityFolder(QDir(options.home).filePath(u"authority"_s))
{
}

Result<std::unique_ptr<Service>> Service::open(const ServiceOptions &options, const Clock &clock)
{
    if (!QDir().mkpath(options.home) ||
        !QFile::setPermissions(options.home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return failure(ErrorCode::StorageFailed, u"the home folder can not be made"_s);
    }
    auto service = std::unique_ptr<Service>(new Service(options));
    if (auto assembled = service->assemble(clock); !assembled) {
        return failure(assembled.error());
    }
    if (auto listening = service->listen(); !listening) {
        return failure(listening.error());
    }
    return service;
}

Outcome Service::assemble(const Clock &clock)
{
    // First of all: two gateways must not share a home.
    auto ledger = Ledger::open(QDir(m_options.home).filePath(u"ledger.sqlite"_s));
    if (!ledger) {
        return failure(ledger.error());
    }
    m_ledger = std::move(*ledger);
    const auto authority = DemoAuthority::open(m_authorityFolder, clock);
    if (!authority) {
        return failure(authority.error());
    }
    auto town = Town::load(m_options.people, *authority);
    if (!town) {
        return failure(town.error());
    }
    m_town = std::make_unique<Town>(std::move(*town));
    if (m_options.issueCards) {
        if (auto issued = m_town->issueCards(); !issued) {
            return issued;
        }
    }
    const auto catalogue = Catalogue::load(m_options.content);
    if (!catalogue) {
        return failure(catalogue.error());
    }
    auto agency = Agency::load(m_options.agencyFile, *catalogue);
    if (!agency) {
        return failure(agency.error());
    }
    m_agency = std::make_unique<Agency>(std::move(*agency));
    const QDir folder(m_authorityFolder);
    const auto authentication = anchors(folder, u"authentication-ca.pem"_s);
    const auto signature = anchors(folder, u"signature-ca.pem"_s);
    auto seal = ReceiptSeal::load(m_authorityFolder);
    auto mailbox = MailboxKey::load(m_authorityFolder);
    for (const auto *list : {&authentication, &signature}) {
        if (!*list) {
            return failure(list->error());
        }
    }
    if (!seal || !mailbox) {
        return failure(seal ? mailbox.error() : seal.error());
    }
    const auto counter = fileBytes(folder.filePath(u"counter.pem"_s)).and_then(&Certificate::fromPem);
    if (!counter) {
        return failure(counter.error());
    }
    m_agency->counter = counter->der();
    m_agency->mailbox = mailbox->certificate().der();
    m_signIn = std::make_unique<SignIn>(*m_town, *m_ledger, clock, m_options.audience, *authentication);
    m_caseFile = std::make_unique<CaseFile>(*m_agency, *m_ledger, clock, m_options.pace);
    m_submissions = std::make_unique<Submissions>(*m_agency, *m_ledger, clock, *m_caseFile,
                                                  SubmissionChecks(*m_agency, *signature), std::move(*seal),
                                                  std::move(*mailbox), *m_town);
    m_messageDesk = std::make_unique<MessageDesk>(*m_caseFile, *m_ledger, clock, m_options.pace);
    m_personDesk = std::make_unique<PersonDesk>(*m_agency, *m_ledger, clock);
    m_feedback = std::make_unique<FeedbackBox>(QDir(m_options.home).filePath(u"feedback.jsonl"_s), clock);
    m_gateway = std::make_unique<Gateway>(*m_agency, *m_signIn, *m_caseFile, *m_messageDesk, *m_personDesk,
                                          *m_submissions, *m_feedback, clock);
    m_adminDesk = std::make_unique<AdminDesk>(*m_ledger, *m_caseFile, *m_messageDesk, m_faults);
    return {};
}

Outcome Service::listen()
{
    const auto configuration = tlsConfiguration(QDir(m_authorityFolder));
    if (!configuration) {
        return failure(configuration.error());
    }
    m_front = std::make_unique<HttpFront>(
        [this](const Request &request) { return m_gateway->handle(request); }, m_faults);
    auto *gate = new TlsGate(*configuration, m_options.lines, this);
    connect(gate, &TlsGate::opened, this, [this](HttpLine *line) {
        connect(line, &HttpLine::requested, this,
                [this, line](const RequestHead &head, const QByteArray &body) {
                    m_front->answer(*line, head, body);
                });
    });
    // Loopback alone: a reference gateway with invented people has no business on a network.
    if (!gate->listen(QHostAddress::LocalHost, m_options.port)) {
        return failure(ErrorCode::Internal, gate->errorString());
    }
    m_port = gate->serverPort();
    return m_adminDesk->listen(AdminDesk::socketPath(m_options.home));
}

QJsonObject Service::ready() const
{
    const QDir folder(m_authorityFolder);
    return {{"ready"_L1, true},
            {"base_url"_L1, u"https://localhost:%1/v1"_s.arg(m_port)},
            {"audience"_L1, m_options.audience},
            {"tls_ca"_L1, folder.filePath(u"tls-ca.pem"_s)},
            {"agency_ca"_L1, folder.filePath(u"agency-ca.pem"_s)},
            {"counter_certificate"_L1, folder.filePath(u"counter.pem"_s)},
            {"authority"_L1, m_authorityFolder},
            {"cards"_L1, folder.filePath(u"cards"_s)},
            {"people"_L1, m_options.people}};
}

} // namespace madoguchi::sandbox
