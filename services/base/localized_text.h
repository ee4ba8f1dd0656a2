#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace madoguchi
{

/// The same text in several languages, by language tag ("ja", "en"). Japanese is always there: it is the one
/// that counts in law.
struct LocalizedText
{
    /// The longest text that is taken, in characters (code points, as JSON Schema counts).
    static constexpr qsizetype maxLength = 4000;
    /// The most languages that are taken.
    static constexpr qsizetype maxLanguages = 40;

    QHash<QString, QString> texts;

    /// The text in `language`; "en-GB" falls back to "en", and whatever is missing to Japanese.
    QString in(const QString &language) const;
    bool isEmpty() const { return texts.isEmpty(); }

    /// {"ja": "…", "en": "…"}: strings only, Japanese required and not empty.
    /// Errors: CatalogueInvalid; a reader of something else than a catalogue gives its own code.
    static Result<LocalizedText> fromJson(const QJsonValue &json);
    QJsonObject toJson() const;

    bool operator==(const LocalizedText &other) const = default;
};

} // namespace madoguchi
