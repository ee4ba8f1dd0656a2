#include "agency/sign_in.h"

#include <QCryptographicHash>

namespace madoguchi
{

QByteArray signInMessage(const QString &audience, const QByteArray &challenge)
{
    return QByteArrayLiteral("madoguchi-sign-in:v1\n") + audience.toUtf8() + '\n' + challenge;
}

QByteArray signInDigest(const QString &audience, const QByteArray &challenge)
{
    return QCryptographicHash::hash(signInMessage(audience, challenge), QCryptographicHash::Sha256);
}

} // namespace madoguchi
