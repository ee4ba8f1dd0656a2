#include "crypto/certificate.h"

#include "crypto/openssl_handle.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace madoguchi
{
namespace
{

tl::unexpected<Error> malformed(const char *call)
{
    return failure(ErrorCode::CertificateInvalid, opensslDetail(call),
                   {{QStringLiteral("reason"), QStringLiteral("malformed")}});
}

QString nameText(const X509_NAME *name)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    // RFC 4514, but Japanese stays readable UTF-8 instead of \E6\97….
    constexpr unsigned long form = (XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) | ASN1_STRFLGS_UTF8_CONVERT;
    X509_NAME_print_ex(bio.get(), name, 0, form);
    return QString::fromUtf8(writtenTo(bio.get()));
}

QDateTime utc(const ASN1_TIME *time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

uint32_t usageBit(KeyUsage usage)
{
    switch (usage) {
    case KeyUsage::DigitalSignature:
        return KU_DIGITAL_SIGNATURE;
    case KeyUsage::NonRepudiation:
        return KU_NON_REPUDIATION;
    case KeyUsage::KeyEncipherment:
        return KU_KEY_ENCIPHERMENT;
    case KeyUsage::DataEncipherment:
        return KU_DATA_ENCIPHERMENT;
    case KeyUsage::KeyAgreement:
        return KU_KEY_AGREEMENT;
    case KeyUsage::KeyCertSign:
        return KU_KEY_CERT_SIGN;
    case KeyUsage::CrlSign:
        return KU_CRL_SIGN;
    }
    return 0;
}

/// An extension in its parsed form, or nothing.
template<typename T, auto Free>
OpensslHandle<T, Free> extension(const X509 *x509, int nid)
{
    return OpensslHandle<T, Free>(static_cast<T *>(X509_get_ext_d2i(x509, nid, nullptr, nullptr)));
}

} // namespace

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const unsigned char *at = asBytes(der);
    std::shared_ptr<X509> x509(d2i_X509(nullptr, &at, long(der.size())), X509_free);
    if (!x509 || at != asBytes(der) + der.size()) {
        return malformed("d2i_X509");
    }
    Certificate certificate(std::move(x509));
    if (certificate.der() != der) {
        return malformed("not in DER");
    }
    const Outcome form = certificate.checkForm();
    return form ? Result<Certificate>(std::move(certificate)) : failure(form.error());
}

Result<Certificate> Certificate::fromParsed(X509 *x509)
{
    X509_up_ref(x509);
    Certificate certificate(std::shared_ptr<X509>(x509, X509_free));
    const Outcome form = certificate.checkForm();
    return form ? Result<Certificate>(std::move(certificate)) : failure(form.error());
}

Outcome Certificate::checkForm() const
{
    // Fills the cache of extensions; a certificate whose extensions contradict themselves is none.
    if ((X509_get_extension_flags(m_x509.get()) & EXFLAG_INVALID) != 0) {
        return malformed("X509_get_extension_flags");
    }
    return notBefore().isValid() && notAfter().isValid() ? Outcome() : malformed("validity");
}

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    auto list = listFromPem(pem);
    if (!list) {
        return failure(list.error());
    }
    if (list->size() != 1) {
        return malformed("more than one certificate");
    }
    return list->first();
}

Result<QList<Certificate>> Certificate::listFromPem(QByteArrayView pem)
{
    const BioHandle bio = readerOf(pem);
    QList<Certificate> list;
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;
    while (PEM_read_bio(bio.get(), &name, &header, &data, &length) == 1) {
        const bool isCertificate = QByteArrayView(name) == QByteArrayView(PEM_STRING_X509);
        const QByteArray der(reinterpret_cast<const char *>(data), length);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
        if (!isCertificate) {
            return malformed("PEM of another kind");
        }
        auto certificate = fromDer(der);
        if (!certificate) {
            return failure(certificate.error());
        }
        list += *certificate;
    }
    const unsigned long error = ERR_peek_last_error();
    if (list.isEmpty() || ERR_GET_REASON(error) != PEM_R_NO_START_LINE) {
        return malformed("PEM_read_bio");
    }
    ERR_clear_error();
    return list;
}

QByteArray Certificate::der() const { return derOf(i2d_X509, static_cast<const X509 *>(m_x509.get())); }

QByteArray Certificate::pem() const
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), m_x509.get());
    return writtenTo(bio.get()).toByteArray();
}

QString Certificate::subject() const { return nameText(X509_get_subject_name(m_x509.get())); }

QString Certificate::issuer() const { return nameText(X509_get_issuer_name(m_x509.get())); }

QString Certificate::subjectCommonName() const
{
    const X509_NAME *name = X509_get_subject_name(m_x509.get());
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0) {
        return {};
    }
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    QString text = length > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8), length) : QString();
    OPENSSL_free(utf8);
    return text;
}

QString Certificate::serialHex() const
{
    const BignumHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_x509.get()), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

QDateTime Certificate::notBefore() const { return utc(X509_get0_notBefore(m_x509.get())); }

QDateTime Certificate::notAfter() const { return utc(X509_get0_notAfter(m_x509.get())); }

bool Certificate::isAuthority() const
{
    constexpr uint32_t both = EXFLAG_BCONS | EXFLAG_CA;
    return (X509_get_extension_flags(m_x509.get()) & both) == both;
}

bool Certificate::allows(KeyUsage usage) const
{
    return (X509_get_extension_flags(m_x509.get()) & EXFLAG_KUSAGE) != 0 &&
           (X509_get_key_usage(m_x509.get()) & usageBit(usage)) != 0;
}

bool Certificate::keyUsageIsCritical() const
{
    const int at = X509_get_ext_by_NID(m_x509.get(), NID_key_usage, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(m_x509.get(), at)) == 1;
}

QStringList Certificate::extendedKeyUsage() const
{
    const auto usage =
        extension<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(m_x509.get(), NID_ext_key_usage);
    QStringList oids;
    for (int i = 0; usage && i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        oids += oidText(sk_ASN1_OBJECT_value(usage.get(), i));
    }
    return oids;
}

QStringList Certificate::policies() const
{
    const auto list =
        extension<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>(m_x509.get(), NID_certificate_policies);
    QStringList oids;
    for (int i = 0; list && i < sk_POLICYINFO_num(list.get()); ++i) {
        oids += oidText(sk_POLICYINFO_value(list.get(), i)->policyid);
    }
    return oids;
}

QStringList Certificate::ocspUrls() const
{
    QStringList urls;
    STACK_OF(OPENSSL_STRING) *list = X509_get1_ocsp(m_x509.get());
    for (int i = 0; list && i < sk_OPENSSL_STRING_num(list); ++i) {
        urls += QString::fromLatin1(sk_OPENSSL_STRING_value(list, i));
    }
    X509_email_free(list);
    return urls;
}

QHash<QString, QString> Certificate::otherNames() const
{
    const auto names = extension<GENERAL_NAMES, GENERAL_NAMES_free>(m_x509.get(), NID_subject_alt_name);
    QHash<QString, QString> texts;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_OTHERNAME && name->d.otherName->value->type == V_ASN1_UTF8STRING) {
            texts.insert(oidText(name->d.otherName->type_id),
                         QString::fromUtf8(bytesOf(name->d.otherName->value->value.utf8string)));
        }
    }
    return texts;
}

QByteArray Certificate::fingerprint() const
{
    return QCryptographicHash::hash(der(), QCryptographicHash::Sha256);
}

QByteArray Certificate::publicKeyDer() const
{
    return derOf(i2d_X509_PUBKEY, static_cast<const X509_PUBKEY *>(X509_get_X509_PUBKEY(m_x509.get())));
}

QByteArray Certificate::publicKeyFingerprint() const
{
    return QCryptographicHash::hash(publicKeyDer(), QCryptographicHash::Sha256);
}

QByteArray Certificate::subjectKeyIdentifier() const
{
    return bytesOf(X509_get0_subject_key_id(m_x509.get()));
}

QByteArray Certificate::authorityKeyIdentifier() const
{
    return bytesOf(X509_get0_authority_key_id(m_x509.get()));
}

int Certificate::rsaModulusBytes() const
{
    const EVP_PKEY *key = X509_get0_pubkey(m_x509.get());
    return key && EVP_PKEY_is_a(key, "RSA") == 1 ? EVP_PKEY_get_size(key) : 0;
}

bool Certificate::isSignedBy(const Certificate &authority) const
{
    EVP_PKEY *key = X509_get0_pubkey(authority.handle());
    const bool verified = key && X509_verify(m_x509.get(), key) == 1;
    ERR_clear_error();
    return verified;
}

Outcome Certificate::verify(QByteArrayView message, QByteArrayView signature) const
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY *key = X509_get0_pubkey(m_x509.get());
    if (!key || !context ||
        EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, key, nullptr) != 1 ||
        EVP_DigestVerify(context.get(), asBytes(signature), size_t(signature.size()), asBytes(message),
                         size_t(message.size())) != 1) {
        return failure(ErrorCode::SignatureInvalid, opensslDetail("EVP_DigestVerify"));
    }
    return {};
}

} // namespace madoguchi
