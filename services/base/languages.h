#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace madoguchi
{

/// A language the program speaks.
struct Language
{
    QString tag;     ///< BCP 47: "ja", "zh-Hans", "pt-BR"
    QString ownName; ///< as its readers write it
};

/// All ten, Japanese first. Easy Japanese (やさしい日本語) is "ja-simple": "simple" is the variant that the
/// registry of RFC 5646 has for simplified forms. Filipino is "fil", as systems say it; "tl" is understood.
const QList<Language> &languages();

/// True for a tag of languages(), with or without the mark of withReadings().
bool isLanguage(const QString &tag);

/// The first of `wishes` (BCP 47, best first) that the program speaks, else Japanese. Scripts and regions are
/// understood: zh-TW is traditional Chinese, pt-PT is served in Brazilian Portuguese.
QString closestLanguage(const QStringList &wishes);

/// Where a text is looked for: the language itself, then for easy Japanese the Japanese one, for others
/// English; Japanese last, since it is always there. Without the mark of withReadings().
QStringList languageChain(const QString &tag);

/// The same language with the readings of its kanji kept in the texts: "ja-simple-x-yomi".
QString withReadings(const QString &tag);
bool keepsReadings(const QString &tag);

/// True for Japanese in both forms.
bool isJapanese(const QString &tag);

/// True where sentences follow each other without a space: Japanese and Chinese.
bool joinsWithoutSpace(const QString &tag);

/// Names of months and the like. Digits are always the European ones: what stands on a screen is compared
/// with what stands on paper.
QLocale localeFor(const QString &tag);

} // namespace madoguchi
