#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <tl/expected.hpp>

namespace madoguchi::sandbox
{

/// What stands before a request's body.
struct RequestHead
{
    QByteArray method;
    QByteArray target;                     ///< origin-form, as it was sent (RFC 9112 3.2.1)
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name; of one sent twice, the first
    qint64 contentLength = 0;
    bool expectsContinue = false; ///< `Expect: 100-continue` (RFC 9110 10.1.1)
    bool isLast = false;          ///< the client wants the connection closed after the answer (RFC 9112 9.6)

    /// The target without its query, percent-decoded.
    QString path() const;
};

/// Checks the bytes before the empty line, the last CRLF included. Stricter than RFC 9112 asks: origin-form
/// targets only, CRLF only, no Transfer-Encoding and no Upgrade, one Content-Length, so that no two readers
/// can differ on where a request ends. The error is the HTTP status to refuse with.
tl::expected<RequestHead, int> parseHead(QByteArrayView head);

} // namespace madoguchi::sandbox
