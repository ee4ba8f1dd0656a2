#include "crypto/openssl_handle.h"

#include <openssl/err.h>

namespace madoguchi
{

QString opensslDetail(const char *call)
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char *reason = ERR_reason_error_string(code);
        reasons += reason ? QString::fromLatin1(reason) : QString::number(code, 16);
    }
    reasons.removeDuplicates();
    const QString name = QString::fromLatin1(call);
    return reasons.isEmpty() ? name : name + QStringLiteral(": ") + reasons.join(QStringLiteral("; "));
}

QString oidText(const ASN1_OBJECT *object)
{
    const int length = OBJ_obj2txt(nullptr, 0, object, 1);
    if (length <= 0) {
        return {};
    }
    QByteArray text(length + 1, '\0');
    OBJ_obj2txt(text.data(), int(text.size()), object, 1);
    return QString::fromLatin1(text.constData(), length);
}

} // namespace madoguchi
