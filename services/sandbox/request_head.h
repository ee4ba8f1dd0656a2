#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <tl/expected.hpp>

namespace madoguchi::sandbox
{

/// What must be known of a request before its body is let in.
struct RequestHead
{
    QByteArray method;
    qint64 contentLength = 0;
    bool expectsContinue = false; ///< `Expect: 100-continue` (RFC 9110 10.1.1)
};

/// Checks the bytes before the empty line, the last CRLF included. Stricter than RFC 9112 asks: origin-form
/// targets only, CRLF only, no Transfer-Encoding and no Upgrade, one Content-Length. The error is the HTTP
/// status to refuse with.
tl::expected<RequestHead, int> parseHead(QByteArrayView head);

} // namespace madoguchi::sandbox
