#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace madoguchi
{

/// The same text in several languages, by language tag ("ja", "en", "ja-simple"). Japanese is always there:
/// it is the one that counts in law.
///
/// It stays in the form in which it was parsed, and becomes a QString when somebody reads it: the content has
/// thousands of texts in ten languages, and one person reads some of them in one.
class LocalizedText
{
public:
    /// The longest text that is read, in UTF-16 code units; what stands beyond it is cut off.
    static constexpr qsizetype maxLength = 8000;
    /// The most languages that are taken.
    static constexpr qsizetype maxLanguages = 40;

    LocalizedText() = default;
    /// Texts by their tags.
    LocalizedText(std::initializer_list<std::pair<QString, QString>> texts);
    /// A text that is known in Japanese alone.
    explicit LocalizedText(const QString &japanese);

    /// The text in `language`, or the first that is there along languageChain(): easy Japanese falls back to
    /// Japanese, others to English. Readings of kanji are left out unless the tag is one of withReadings().
    QString in(const QString &language) const;
    /// The same in every language, `place` ("%1") being filled with `value` in that language.
    LocalizedText filled(const QString &place, const LocalizedText &value) const;
    LocalizedText filled(const QString &place, const QString &value) const;
    bool isEmpty() const { return m_texts.isEmpty(); }

    QStringList languageTags() const { return m_texts.keys(); }
    bool has(const QString &tag) const { return m_texts.contains(tag); }
    /// What stands under `tag` itself, readings included; empty when nothing does.
    QString own(const QString &tag) const { return m_texts.value(tag).toString().left(maxLength); }
    void insert(const QString &tag, const QString &text) { m_texts.insert(tag, text); }

    /// {"ja": "…", "en": "…"}: strings only, Japanese required and not empty.
    /// Errors: CatalogueInvalid; a reader of something else than a catalogue gives its own code.
    static Result<LocalizedText> fromJson(const QJsonValue &json);
    QJsonObject toJson() const { return m_texts; }

    bool operator==(const LocalizedText &other) const = default;

private:
    QJsonObject m_texts;
};

} // namespace madoguchi
