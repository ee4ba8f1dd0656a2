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

/// The tag as languages() has it, so that thousands of texts share ten keys; an empty one for none of them.
QString knownTag(const QString &tag)
{
    const QList<Language> &all = languages();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Language &language) { return language.tag == tag; });
    return found == all.end() ? QString() : found->tag;
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
    text.texts.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const QString known = knownTag(key);
        // The key is not repeated in the detail: it may be anything.
        if (known.isEmpty() && !isLanguageTag(key)) {
            return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no language tag"));
        }
        const QJsonValue value = it.value();
        const QString words = value.toString();
        if (!value.isString() || characters(words) > maxLength) {
            return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no string, or too long"));
        }
        text.texts.insert(known.isEmpty() ? key : known, words);
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
