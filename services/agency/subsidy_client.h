#pragma once

#include "agency/http_transport.h"
#include "agency/subsidy_messages.h"
#include "base/clock.h"

namespace madoguchi
{

/// Where the public list of subsidies is.
struct SubsidySource
{
    QUrl baseUrl;                  ///< https; empty: nothing is looked up
    QList<Certificate> tlsAnchors; ///< who may vouch for it; empty: the system's trust

    /// The Digital Agency's own (jGrants' public interface, without a key).
    static SubsidySource standard();
    /// A file {"base_url", "tls_ca" (may be missing; PEM, its path relative to the file)}; standard() where
    /// there is none. Errors: AgencyNotConfigured for a file that can not be used.
    static Result<SubsidySource> load(const QString &path);
};

/// jGrants' public interface (GET …/public/subsidies, …/public/subsidies/id/{id}): only what stands in the
/// wish is sent, without cookies, and only when it is called. The answers come as they were received, to be
/// kept with their date, and are read by parseSubsidies() and parseSubsidy().
class SubsidyClient
{
public:
    SubsidyClient(const SubsidySource &source, const Clock &clock, TransportLimits limits = {});

    bool hasSource() const { return m_hasSource; }
    /// Errors: those of HttpTransport; ServerBusy (facts: retryAfterSeconds), ServerError, NotFound,
    /// ServerAnswerInvalid; AgencyNotConfigured without a source.
    QCoro::Task<Result<QByteArray>> search(SubsidyWish wish);
    /// `id` as a programme of the list has it.
    QCoro::Task<Result<QByteArray>> detail(QString id);

private:
    QCoro::Task<Result<QByteArray>> get(HttpRequest request);

    bool m_hasSource;
    HttpTransport m_transport;
    const Clock &m_clock;
};

} // namespace madoguchi
