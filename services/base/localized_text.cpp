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

/// Whether every key is a language tag. Nearly always they are those of languages(), which is seen without
/// copying a key.
bool keysAreTags(const QJsonObject &object)
{
    const QList<Language> &known = languages();
    const auto found = std::count_if(known.begin(), known.end(),
                                     [&](const Language &language) { return object.contains(language.tag); });
    if (found == object.size()) {
        return true;
    }
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), isLanguageTag);
}

} // namespace

LocalizedText::LocalizedText(std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto &[tag, text] : texts) {
        m_texts.insert(tag, text);
    }
}

LocalizedText::LocalizedText(const QString &japanese)
    : m_texts{{QStringLiteral("ja"), japanese}}
{
}

QString LocalizedText::in(const QString &language) const
{
    for (const QString &tag : languageChain(language)) {
        if (const QString text = own(tag); !text.isEmpty()) {
            return keepsReadings(language) ? text : withoutReadings(text);
        }
    }
    return {};
}

LocalizedText LocalizedText::filled(const QString &place, const LocalizedText &value) const
{
    LocalizedText all;
    for (const QString &tag : languageTags()) {
        all.insert(tag, own(tag).replace(place, value.in(withReadings(tag))));
    }
    return all;
}

LocalizedText LocalizedText::filled(const QString &place, const QString &value) const
{
    LocalizedText all;
    for (const QString &tag : languageTags()) {
        all.insert(tag, own(tag).replace(place, value));
    }
    return all;
}

Result<LocalizedText> LocalizedText::fromJson(const QJsonValue &json)
{
    LocalizedText text;
    text.m_texts = json.toObject();
    if (!json.isObject() || text.m_texts.size() > maxLanguages) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no object of languages"));
    }
    // The key is not repeated in the detail: it may be anything.
    if (!keysAreTags(text.m_texts)) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no language tag"));
    }
    if (!std::all_of(text.m_texts.constBegin(), text.m_texts.constEnd(),
                     [](const QJsonValue &value) { return value.isString(); })) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: no string"));
    }
    if (text.own(QStringLiteral("ja")).isEmpty()) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("text: Japanese is missing"));
    }
    return text;
}

} // namespace madoguchi
