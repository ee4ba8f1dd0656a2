#include "base/languages.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString japanese = QStringLiteral("ja");
const QString readingMark = QStringLiteral("-x-yomi");

QString plain(const QString &tag) { return keepsReadings(tag) ? tag.chopped(readingMark.size()) : tag; }

/// The tag of ours that serves `wish`; empty when none does.
QString served(const QString &wish)
{
    QString tag = wish;
    tag.replace(u'_', u'-');
    for (const Language &language : languages()) {
        if (language.tag.compare(tag, Qt::CaseInsensitive) == 0) {
            return language.tag;
        }
    }
    const QStringList parts = tag.toLower().split(u'-');
    const QString &primary = parts.first();
    if (primary == QLatin1String("zh")) {
        const bool traditional =
            parts.contains(QStringLiteral("hant")) ||
            (!parts.contains(QStringLiteral("hans")) &&
             (parts.contains(QStringLiteral("tw")) || parts.contains(QStringLiteral("hk")) ||
              parts.contains(QStringLiteral("mo"))));
        return traditional ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
    }
    if (primary == QLatin1String("tl")) {
        return QStringLiteral("fil");
    }
    for (const Language &language : languages()) {
        if (language.tag.section(u'-', 0, 0) == primary) {
            return language.tag;
        }
    }
    return {};
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{japanese, QStringLiteral("日本語")},
                                     {QStringLiteral("ja-simple"), QStringLiteral("やさしい にほんご")},
                                     {QStringLiteral("en"), QStringLiteral("English")},
                                     {QStringLiteral("zh-Hans"), QStringLiteral("简体中文")},
                                     {QStringLiteral("zh-Hant"), QStringLiteral("繁體中文")},
                                     {QStringLiteral("ko"), QStringLiteral("한국어")},
                                     {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
                                     {QStringLiteral("pt-BR"), QStringLiteral("Português")},
                                     {QStringLiteral("ne"), QStringLiteral("नेपाली")},
                                     {QStringLiteral("fil"), QStringLiteral("Filipino")}};
    return all;
}

bool isLanguage(const QString &tag)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language &language) { return language.tag == plain(tag); });
}

QString closestLanguage(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        if (QString tag = served(wish); !tag.isEmpty()) {
            return tag;
        }
    }
    return japanese;
}

QStringList languageChain(const QString &tag)
{
    QStringList chain{plain(tag)};
    // A regional form that is not ours ("en-GB") is served by the language it is a form of.
    if (const QString primary = chain.first().section(u'-', 0, 0); !isLanguage(tag)) {
        chain += primary;
    }
    if (!isJapanese(tag)) {
        chain += QStringLiteral("en");
    }
    chain += japanese;
    chain.removeDuplicates();
    return chain;
}

QString withReadings(const QString &tag) { return keepsReadings(tag) ? tag : tag + readingMark; }

bool keepsReadings(const QString &tag) { return tag.endsWith(readingMark); }

bool isJapanese(const QString &tag)
{
    return tag.startsWith(japanese) && (tag.size() == japanese.size() || !tag.at(japanese.size()).isLetter());
}

bool joinsWithoutSpace(const QString &tag)
{
    return isJapanese(tag) || tag.section(u'-', 0, 0) == QLatin1String("zh");
}

QLocale localeFor(const QString &tag)
{
    // QLocale knows neither the variant nor the private mark.
    return isJapanese(tag) ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(plain(tag));
}

} // namespace madoguchi
