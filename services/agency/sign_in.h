#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi
{

/// The bytes a sign-in signs (RSASSA-PKCS1-v1_5 with SHA-256) with the authentication certificate's key:
/// "madoguchi-sign-in:v1\n" + audience + "\n" + challenge. `audience` comes from this installation's
/// configuration, so that a stranger's gateway can not pass on another one's challenge; `challenge` is the
/// base64 text as given.
QByteArray signInMessage(const QString &audience, const QByteArray &challenge);

/// SHA-256 of signInMessage(): what the card is handed.
QByteArray signInDigest(const QString &audience, const QByteArray &challenge);

} // namespace madoguchi
