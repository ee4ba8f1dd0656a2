#include "base/localized_text.h"

#include "base/languages.h"
#include "base/readings.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi
{
namespace
{
/// RFC 5646 language tags as far as this project meets them: language, then script, region or variant.
bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"));
    return form.match(tag).hasMatch();
}

qsizetype characters(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}
} // namespace

QString LocalizedText::in(const QString &language) const
{
    for (const QString &tag : languageChain(language)) {
        if (const auto found = texts.constFind(tag); found != texts.constEnd() && !found->isEmpty()) {
            return keepsReadings(language) ? *found : withoutReadings(*found);
        }
    }
    return {};
}

LocalizedText LocalizedText::filled(const QString &place, const LocalizedText &value) const
{
    LocalizedText all;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        all.texts.insert(it.key(), QString(it.value()).replace(place, value.in(withReadings(it.key()))));
    }
    return all;
}

LocalizedText LocalizedText::filled(const QString &place, const QString &value) const
{
    LocalizedText all = *this;
    for (QString &text : all.texts) {
        text.replace(place, value);
    }
    return all;
}

Result<LocalizedText> LocalizedText::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (!json.isObject() || object.size() > maxLanguages) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no object of languages"));
    }
    LocalizedText text;
    for (auto it = object.begin(); it != object.end(); ++it) {
        // The key is not repeated in the detail: it may be anything.
        if (!isLanguageTag(it.key())) {
            return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no language tag"));
        }
        if (!it.value().isString() || characters(it.value().toString()) > maxLength) {
            return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no string, or too long"));
        }
        text.texts.insert(it.key(), it.value().toString());
    }
    if (text.texts.value(QStringLiteral("ja")).isEmpty()) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: Japanese is missing"));
    }
    return text;
}

QJsonObject LocalizedText::toJson() const
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace madoguchi
