#pragma once

#include "base/localized_text.h"

namespace madoguchi
{

/// A room's own sentences in every language, from a file words.json that is compiled in:
/// {"key": {"ja": "…", "en": "…"}}. For rooms below the interface, which hand on texts in all languages at
/// once.
class WordBook
{
public:
    /// Reads the resource; it is compiled in and tested, so that without it there is no program.
    explicit WordBook(const QString &resource);

    /// The words of `key`; ends the program for a key that is not there, which is a mistake of the caller.
    LocalizedText text(const char *key) const;

private:
    QHash<QString, LocalizedText> m_texts;
};

} // namespace madoguchi
