#include "signing/signed_name.h"

namespace madoguchi
{

QString nameInCertificate(const Certificate &certificate)
{
    return certificate.otherNames().value(QStringLiteral("1.2.392.200149.8.5.5.1"));
}

} // namespace madoguchi
