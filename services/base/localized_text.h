#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace madoguchi
{

/// The same text in several languages, by language tag ("ja", "en", "ja-simple"). Japanese is always there:
/// it is the one that counts in law.
struct LocalizedText
{
    /// The longest text that is taken, in characters (code points, as JSON Schema counts).
    static constexpr qsizetype maxLength = 4000;
    /// The most languages that are taken.
    static constexpr qsizetype maxLanguages = 40;

    QHash<QString, QString> texts;

    /// The text in `language`, or the first that is there along languageChain(): easy Japanese falls back to
    /// Japanese, others to English. Readings of kanji are left out unless the tag is one of withReadings().
    QString in(const QString &language) const;
    /// The same in every language, `place` ("%1") being filled with `value` in that language.
    LocalizedText filled(const QString &place, const LocalizedText &value) const;
    LocalizedText filled(const QString &place, const QString &value) const;
    bool isEmpty() const { return texts.isEmpty(); }

    /// {"ja": "…", "en": "…"}: strings only, Japanese required and not empty.
    /// Errors: CatalogueInvalid; a reader of something else than a catalogue gives its own code.
    static Result<LocalizedText> fromJson(const QJsonValue &json);
    QJsonObject toJson() const;

    bool operator==(const LocalizedText &other) const = default;
};

} // namespace madoguchi
