#include "crypto/certificate_builder.h"

#include "crypto/openssl_handle.h"
#include "crypto/random.h"

namespace madoguchi
{
namespace
{

using Attributes = QList<std::pair<QString, QString>>;
using NameHandle = OpensslHandle<X509_NAME, X509_NAME_free>;
using GeneralNames = OpensslHandle<GENERAL_NAMES, GENERAL_NAMES_free>;

NameHandle nameOf(const Attributes &attributes)
{
    NameHandle name(X509_NAME_new());
    for (const auto &[type, value] : attributes) {
        const QByteArray utf8 = value.toUtf8();
        if (X509_NAME_add_entry_by_txt(name.get(), type.toLatin1().constData(), MBSTRING_UTF8, asBytes(utf8),
                                       int(utf8.size()), -1, 0) != 1) {
            return nullptr;
        }
    }
    return name;
}

QByteArray usageText(const QList<KeyUsage> &usage)
{
    QByteArray text = "critical";
    for (const KeyUsage bit : usage) {
        switch (bit) {
        case KeyUsage::DigitalSignature:
            text += ",digitalSignature";
            break;
        case KeyUsage::NonRepudiation:
            text += ",nonRepudiation";
            break;
        case KeyUsage::KeyEncipherment:
            text += ",keyEncipherment";
            break;
        case KeyUsage::DataEncipherment:
            text += ",dataEncipherment";
            break;
        case KeyUsage::KeyAgreement:
            text += ",keyAgreement";
            break;
        case KeyUsage::KeyCertSign:
            text += ",keyCertSign,cRLSign";
            break;
        case KeyUsage::CrlSign:
            text += ",cRLSign";
            break;
        }
    }
    return text;
}

/// An extension in the words of OpenSSL's x509v3_config; an empty `value` adds nothing.
bool add(X509 *x509, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty()) {
        return true;
    }
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    const OpensslHandle<X509_EXTENSION, X509_EXTENSION_free> made(
        X509V3_EXT_nconf_nid(nullptr, &context, nid, value.constData()));
    return made && X509_add_ext(x509, made.get(), -1) == 1;
}

bool add(X509 *x509, int nid, void *structure)
{
    return X509_add1_ext_i2d(x509, nid, structure, 0, X509V3_ADD_DEFAULT) == 1;
}

bool append(GENERAL_NAMES *names, int type, void *value)
{
    GENERAL_NAME *name = value ? GENERAL_NAME_new() : nullptr;
    if (!name) {
        return false;
    }
    GENERAL_NAME_set0_value(name, type, value);
    return sk_GENERAL_NAME_push(names, name) > 0;
}

bool appendOtherName(GENERAL_NAMES *names, const QString &oid, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    ASN1_TYPE *value = ASN1_TYPE_new();
    ASN1_OBJECT *type = OBJ_txt2obj(oid.toLatin1().constData(), 1);
    ASN1_UTF8STRING *string = ASN1_UTF8STRING_new();
    ASN1_STRING_set(string, utf8.constData(), int(utf8.size()));
    ASN1_TYPE_set(value, V_ASN1_UTF8STRING, string);
    GENERAL_NAME *name = GENERAL_NAME_new();
    return type && GENERAL_NAME_set0_othername(name, type, value) == 1 &&
           sk_GENERAL_NAME_push(names, name) > 0;
}

bool appendDns(GENERAL_NAMES *names, const QString &host)
{
    const QByteArray ascii = host.toLatin1();
    ASN1_IA5STRING *string = ASN1_IA5STRING_new();
    ASN1_STRING_set(string, ascii.constData(), int(ascii.size()));
    return append(names, GEN_DNS, string);
}

bool addPolicy(X509 *x509, const QString &oid)
{
    POLICYINFO *policy = POLICYINFO_new();
    policy->policyid = OBJ_txt2obj(oid.toLatin1().constData(), 1);
    const OpensslHandle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free> list(CERTIFICATEPOLICIES_new());
    return sk_POLICYINFO_push(list.get(), policy) > 0 && policy->policyid &&
           add(x509, NID_certificate_policies, list.get());
}

bool addOcsp(X509 *x509, const QString &url)
{
    const QByteArray ascii = url.toLatin1();
    ACCESS_DESCRIPTION *entry = ACCESS_DESCRIPTION_new();
    ASN1_OBJECT_free(entry->method);
    entry->method = OBJ_nid2obj(NID_ad_OCSP);
    ASN1_IA5STRING *uri = ASN1_IA5STRING_new();
    ASN1_STRING_set(uri, ascii.constData(), int(ascii.size()));
    GENERAL_NAME_set0_value(entry->location, GEN_URI, uri);
    const OpensslHandle<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free> list(
        sk_ACCESS_DESCRIPTION_new_null());
    return sk_ACCESS_DESCRIPTION_push(list.get(), entry) > 0 && add(x509, NID_info_access, list.get());
}

bool addCrl(X509 *x509, const Attributes &attributes)
{
    DIST_POINT *point = DIST_POINT_new();
    point->distpoint = DIST_POINT_NAME_new();
    point->distpoint->type = 0;
    point->distpoint->name.fullname = GENERAL_NAMES_new();
    const OpensslHandle<CRL_DIST_POINTS, CRL_DIST_POINTS_free> list(CRL_DIST_POINTS_new());
    return sk_DIST_POINT_push(list.get(), point) > 0 &&
           append(point->distpoint->name.fullname, GEN_DIRNAME, nameOf(attributes).release()) &&
           add(x509, NID_crl_distribution_points, list.get());
}

} // namespace

CertificateBuilder &CertificateBuilder::subject(const Attributes &attributes)
{
    m_subject = attributes;
    return *this;
}

CertificateBuilder &CertificateBuilder::validity(const QDateTime &notBefore, const QDateTime &notAfter)
{
    m_notBefore = notBefore;
    m_notAfter = notAfter;
    return *this;
}

CertificateBuilder &CertificateBuilder::authority(int pathLength)
{
    m_isAuthority = true;
    m_pathLength = pathLength;
    return *this;
}

CertificateBuilder &CertificateBuilder::keyUsage(const QList<KeyUsage> &usage)
{
    m_keyUsage = usage;
    return *this;
}

CertificateBuilder &CertificateBuilder::extendedKeyUsage(const QStringList &oids)
{
    m_extendedKeyUsage = oids;
    return *this;
}

CertificateBuilder &CertificateBuilder::policy(const QString &oid)
{
    m_policy = oid;
    return *this;
}

CertificateBuilder &CertificateBuilder::otherName(const QString &oid, const QString &text)
{
    m_otherNames.emplaceBack(oid, text);
    return *this;
}

CertificateBuilder &CertificateBuilder::dnsName(const QString &name)
{
    m_dnsNames += name;
    return *this;
}

CertificateBuilder &CertificateBuilder::ipAddress(const QString &address)
{
    m_ipAddresses += address;
    return *this;
}

CertificateBuilder &CertificateBuilder::ocspUrl(const QString &url)
{
    m_ocspUrl = url;
    return *this;
}

CertificateBuilder &CertificateBuilder::crlDirectoryName(const Attributes &attributes)
{
    m_crlDirectoryName = attributes;
    return *this;
}

Result<Certificate> CertificateBuilder::selfSigned(const SoftwareKey &key) const
{
    return build(key.publicKeyDer(), nullptr, key);
}

Result<Certificate> CertificateBuilder::issue(QByteArrayView subjectPublicKeyDer, const Certificate &issuer,
                                              const SoftwareKey &issuerKey) const
{
    return build(subjectPublicKeyDer, &issuer, issuerKey);
}

Result<Certificate> CertificateBuilder::build(QByteArrayView subjectPublicKeyDer, const Certificate *issuer,
                                              const SoftwareKey &key) const
{
    const unsigned char *at = asBytes(subjectPublicKeyDer);
    const KeyHandle subjectKey(d2i_PUBKEY(nullptr, &at, long(subjectPublicKeyDer.size())));
    const NameHandle name = nameOf(m_subject);
    const X509Handle x509(X509_new());
    const QByteArray serial = randomBytes(8);
    const BignumHandle number(BN_bin2bn(asBytes(serial), int(serial.size()), nullptr));
    X509 *parent = issuer ? issuer->handle() : x509.get();
    const QDateTime from = m_notBefore.isValid() ? m_notBefore : QDateTime::currentDateTimeUtc();
    const QDateTime until = m_notAfter.isValid() ? m_notAfter : from.addYears(1);
    if (!subjectKey || !name || !x509 || X509_set_version(x509.get(), X509_VERSION_3) != 1 ||
        !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509.get())) ||
        X509_set_subject_name(x509.get(), name.get()) != 1 ||
        X509_set_issuer_name(x509.get(), issuer ? X509_get_subject_name(parent) : name.get()) != 1 ||
        !ASN1_TIME_set(X509_getm_notBefore(x509.get()), from.toSecsSinceEpoch()) ||
        !ASN1_TIME_set(X509_getm_notAfter(x509.get()), until.toSecsSinceEpoch()) ||
        X509_set_pubkey(x509.get(), subjectKey.get()) != 1) {
        return cryptoFailure("X509_set");
    }
    QByteArray constraints = m_isAuthority ? "critical,CA:TRUE" : "";
    if (m_pathLength >= 0) {
        constraints += ",pathlen:" + QByteArray::number(m_pathLength);
    }
    // The subject's identifier first: of a self-signed certificate the authority's is the same.
    const bool plain =
        add(x509.get(), parent, NID_subject_key_identifier, "hash") &&
        add(x509.get(), parent, NID_authority_key_identifier, "keyid:always") &&
        add(x509.get(), parent, NID_basic_constraints, constraints) &&
        add(x509.get(), parent, NID_key_usage, m_keyUsage.isEmpty() ? QByteArray() : usageText(m_keyUsage)) &&
        add(x509.get(), parent, NID_ext_key_usage, m_extendedKeyUsage.join(u',').toLatin1());
    const GeneralNames alternatives(GENERAL_NAMES_new());
    bool named = plain;
    for (const auto &[oid, text] : m_otherNames) {
        named = named && appendOtherName(alternatives.get(), oid, text);
    }
    for (const QString &host : m_dnsNames) {
        named = named && appendDns(alternatives.get(), host);
    }
    for (const QString &address : m_ipAddresses) {
        named = named && append(alternatives.get(), GEN_IPADD, a2i_IPADDRESS(address.toLatin1().constData()));
    }
    if (!named ||
        (sk_GENERAL_NAME_num(alternatives.get()) > 0 &&
         !add(x509.get(), NID_subject_alt_name, alternatives.get())) ||
        (!m_policy.isEmpty() && !addPolicy(x509.get(), m_policy)) ||
        (!m_ocspUrl.isEmpty() && !addOcsp(x509.get(), m_ocspUrl)) ||
        (!m_crlDirectoryName.isEmpty() && !addCrl(x509.get(), m_crlDirectoryName))) {
        return cryptoFailure("X509_add_ext");
    }
    if (X509_sign(x509.get(), key.handle(), EVP_sha256()) <= 0) {
        return cryptoFailure("X509_sign");
    }
    return Certificate::fromDer(derOf(i2d_X509, static_cast<const X509 *>(x509.get())));
}

} // namespace madoguchi
