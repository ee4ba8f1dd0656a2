#include "procedures/attachment.h"

#include "procedures/script_forms.h"

#include <algorithm>

namespace madoguchi
{

QJsonObject Attachment::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"), type},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("sha256"), sha256}};
}

std::optional<Attachment> Attachment::fromJson(const QJsonValue &json)
{
    constexpr qsizetype longestName = 200;
    constexpr qsizetype hashDigits = 64;
    const QJsonObject object = json.toObject();
    const Attachment file{
        object.value(QLatin1String("name")).toString(), object.value(QLatin1String("type")).toString(),
        object.value(QLatin1String("bytes")).toInteger(), object.value(QLatin1String("sha256")).toString()};
    const bool isHash =
        file.sha256.size() == hashDigits && std::all_of(file.sha256.begin(), file.sha256.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    const bool fits = !file.name.trimmed().isEmpty() && file.name.size() <= longestName &&
                      isPlainText(file.name) && !file.name.contains(u'/') && file.bytes > 0 && isHash;
    if (!fits || file.toJson() != object) {
        return std::nullopt;
    }
    return file;
}

} // namespace madoguchi
