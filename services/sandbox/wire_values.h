#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace madoguchi::sandbox
{

/// Base64 as the contract has it: the plain alphabet, nothing else between. Nothing for other text.
std::optional<QByteArray> bytesOf(const QString &base64);

/// A UUID in its plain form, in lower case. Nothing for other text.
std::optional<QString> uuidOf(const QString &text);

/// The contract's words for what the crypto room found wrong with a certificate: expired, not-yet-valid,
/// chain, key-usage, policy.
QString certificateReason(const Error &error);

} // namespace madoguchi::sandbox
