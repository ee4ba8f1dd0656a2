#include "sandbox/wire_values.h"

#include <QHash>
#include <QRegularExpression>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

std::optional<QByteArray> bytesOf(const QString &base64)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<QString> uuidOf(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return form.match(text).hasMatch() ? std::optional(text.toLower()) : std::nullopt;
}

QString certificateReason(const Error &error)
{
    static const QHash<QString, QString> reasons{{u"expired"_s, u"expired"_s},
                                                 {u"notYetValid"_s, u"not-yet-valid"_s},
                                                 {u"chain"_s, u"chain"_s},
                                                 {u"keyUsage"_s, u"key-usage"_s},
                                                 {u"policy"_s, u"policy"_s}};
    return reasons.value(error.facts.value(u"reason"_s).toString(), u"chain"_s);
}

} // namespace madoguchi::sandbox
