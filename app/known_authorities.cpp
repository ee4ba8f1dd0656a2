#include "app/known_authorities.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace madoguchi
{

QList<KnownAuthority> publicAuthorities() { return {}; }

QList<KnownAuthority> demoAuthorities(const QString &folder)
{
    QList<KnownAuthority> known;
    for (const QLatin1String name :
         {QLatin1String("authentication-ca.pem"), QLatin1String("signature-ca.pem")}) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        if (const auto certificate = Certificate::fromPem(file.readAll())) {
            known << KnownAuthority{certificate->fingerprint(), 0, true};
        }
    }
    return known;
}

AuthorityFinding findAuthority(const Certificate &certificate, const std::optional<Certificate> &authority,
                               const QList<KnownAuthority> &known)
{
    using Kind = AuthorityFinding::Kind;
    if (!authority) {
        return {Kind::Missing, 0};
    }
    if (!certificate.isSignedBy(*authority)) {
        return {Kind::NotIssuer, 0};
    }
    const QByteArray fingerprint = authority->fingerprint();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&fingerprint](const KnownAuthority &each) {
        return each.fingerprint == fingerprint;
    });
    if (found == known.cend()) {
        return {Kind::Unknown, 0, fingerprint};
    }
    return {found->isDemo ? Kind::Demo : Kind::Generation, found->generation, fingerprint};
}

} // namespace madoguchi
