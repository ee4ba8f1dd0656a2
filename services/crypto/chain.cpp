#include "crypto/chain.h"

#include "crypto/openssl_handle.h"

namespace madoguchi
{
namespace
{

using Store = OpensslHandle<X509_STORE, X509_STORE_free>;
using StoreContext = OpensslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;
using Path = QList<Certificate>;

/// JPKI has two levels; agencies' chains three. The rest is somebody's maze.
constexpr qsizetype longestPath = 6;
constexpr int mostSignatures = 64;

tl::unexpected<Error> invalid(QLatin1String reason, const QString &detail)
{
    return failure(ErrorCode::CertificateInvalid, detail, {{QStringLiteral("reason"), QString(reason)}});
}

tl::unexpected<Error> broken(const QString &detail) { return invalid(QLatin1String("chain"), detail); }

/// Name, key identifier (when both carry one) and the signature itself.
bool isIssuedBy(const Certificate &certificate, const Certificate &issuer)
{
    const QByteArray wanted = certificate.authorityKeyIdentifier();
    const QByteArray offered = issuer.subjectKeyIdentifier();
    if (!wanted.isEmpty() && !offered.isEmpty() && wanted != offered) {
        return false;
    }
    EVP_PKEY *key = X509_get0_pubkey(issuer.handle());
    const bool issued = X509_NAME_cmp(X509_get_issuer_name(certificate.handle()),
                                      X509_get_subject_name(issuer.handle())) == 0 &&
                        key && X509_verify(certificate.handle(), key) == 1;
    if (!issued) {
        opensslDetail(""); // a candidate that did not fit leaves no error behind
    }
    return issued;
}

Outcome checkValidity(const Path &path, const QDateTime &at)
{
    for (const Certificate &certificate : path) {
        if (at < certificate.notBefore()) {
            return invalid(
                QLatin1String("notYetValid"),
                QStringLiteral("valid from %1").arg(certificate.notBefore().toString(Qt::ISODate)));
        }
        if (at > certificate.notAfter()) {
            return invalid(
                QLatin1String("expired"),
                QStringLiteral("valid until %1").arg(certificate.notAfter().toString(Qt::ISODate)));
        }
    }
    return {};
}

/// OpenSSL's own path validation over exactly this path: path lengths, name constraints, critical extensions,
/// strength of keys and digests. The time is checked apart, because OpenSSL counts the last second as
/// expired.
Outcome checkArithmetic(const Path &path)
{
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    const X509List between(sk_X509_new_null());
    if (!store || !context || !between || X509_STORE_add_cert(store.get(), path.last().handle()) != 1) {
        return cryptoFailure("X509_STORE_add_cert");
    }
    for (qsizetype i = 1; i + 1 < path.size(); ++i) {
        sk_X509_push(between.get(), path[i].handle());
    }
    if (X509_STORE_CTX_init(context.get(), store.get(), path.first().handle(), between.get()) != 1) {
        return cryptoFailure("X509_STORE_CTX_init");
    }
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_auth_level(parameters, 2); // 112 bits: RSA-2048, SHA-256
    if (X509_verify_cert(context.get()) != 1) {
        const int error = X509_STORE_CTX_get_error(context.get());
        opensslDetail("");
        return broken(QString::fromLatin1(X509_verify_cert_error_string(error)));
    }
    return {};
}

Outcome checkIssuers(const Path &path)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (!path[i].isAuthority()) {
            return broken(QStringLiteral("issuer %1 is no authority").arg(i));
        }
        if (!path[i].allows(KeyUsage::KeyCertSign)) {
            return invalid(QLatin1String("keyUsage"),
                           QStringLiteral("issuer %1 may not sign certificates").arg(i));
        }
    }
    return {};
}

Outcome checkLeaf(const Certificate &leaf, const ChainRequirements &requirements)
{
    for (const KeyUsage usage : requirements.keyUsage) {
        if (!leaf.allows(usage)) {
            return invalid(QLatin1String("keyUsage"), QStringLiteral("key usage"));
        }
    }
    if (!requirements.extendedKeyUsage.isEmpty() &&
        !leaf.extendedKeyUsage().contains(requirements.extendedKeyUsage)) {
        return invalid(QLatin1String("keyUsage"), QStringLiteral("extended key usage"));
    }
    if (!requirements.policy.isEmpty() && !leaf.policies().contains(requirements.policy)) {
        return invalid(QLatin1String("policy"), QStringLiteral("certificate policy"));
    }
    return {};
}

/// Tries every way up and takes the first that holds; else tells what was wrong with the most promising one.
class Search
{
public:
    Search(const QList<Certificate> &intermediates, const QList<Certificate> &anchors,
           const ChainRequirements &requirements)
        : m_intermediates(intermediates)
        , m_anchors(anchors)
        , m_requirements(requirements)
    {
    }

    Outcome climb(const Path &path)
    {
        for (const Certificate &anchor : m_anchors) {
            if (mayTry() && isIssuedBy(path.last(), anchor)) {
                auto outcome = check(path + Path{anchor});
                if (outcome) {
                    return outcome;
                }
                m_best = outcome.error();
            }
        }
        for (const Certificate &issuer : m_intermediates) {
            if (path.size() + 1 < longestPath && !path.contains(issuer) && mayTry() &&
                isIssuedBy(path.last(), issuer)) {
                if (auto outcome = climb(path + Path{issuer})) {
                    return outcome;
                }
            }
        }
        return m_best ? failure(*m_best) : broken(QStringLiteral("no way to a trusted authority"));
    }

private:
    /// A bundle of cross-signed strangers must not cost the citizen's processor.
    bool mayTry() { return ++m_tried <= mostSignatures; }

    Outcome check(const Path &path) const
    {
        return checkIssuers(path)
            .and_then([&] { return checkValidity(path, m_requirements.at); })
            .and_then([&] { return checkArithmetic(path); })
            .and_then([&] { return checkLeaf(path.first(), m_requirements); });
    }

    const QList<Certificate> &m_intermediates;
    const QList<Certificate> &m_anchors;
    const ChainRequirements &m_requirements;
    std::optional<Error> m_best;
    int m_tried = 0;
};

} // namespace

Outcome verifyChain(const Certificate &leaf, const QList<Certificate> &intermediates,
                    const QList<Certificate> &anchors, const ChainRequirements &requirements)
{
    if (!requirements.at.isValid()) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("verifyChain: no moment given"));
    }
    return Search(intermediates, anchors, requirements).climb({leaf});
}

} // namespace madoguchi
