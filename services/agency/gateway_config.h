#pragma once

#include "crypto/certificate.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace madoguchi
{

/// Which gateway this installation talks to, and whom it believes.
struct GatewayConfig
{
    QUrl baseUrl;     ///< https only; paths of the contract are appended to its path
    QString audience; ///< what a sign-in is made out to; never taken from the gateway itself
    QList<Certificate>
        tlsAnchors; ///< who may vouch for the gateway's TLS certificate; empty: the system's trust
    QList<Certificate> receiptAnchors; ///< who may vouch for the receipt seal; never empty

    std::optional<Certificate> counter = {}; ///< to which people seal what they take to its counter, P-256

    /// Reads a JSON file {"base_url", "audience", "tls_ca" (may be missing), "receipt_ca",
    /// "counter_certificate" (may be missing)}; the last three are PEM, their paths relative to the file.
    /// Errors: AgencyNotConfigured, whatever is wrong with the file: without it there is no agency to talk
    /// to.
    static Result<GatewayConfig> load(const QString &path);

    /// Base URL and TLS authorities alone, for a public interface that is no gateway: {"base_url", "tls_ca"
    /// (may be missing)}. Errors: AgencyNotConfigured.
    static Result<GatewayConfig> loadLine(const QString &path);

    /// The line with which the reference gateway says that it is ready:
    /// {"base_url", "audience", "tls_ca", "agency_ca", "counter_certificate"}, absolute paths. Other members
    /// are left alone. Errors: AgencyNotConfigured.
    static Result<GatewayConfig> fromReadyLine(const QByteArray &json);
};

} // namespace madoguchi
