#include "benefits/explanation_words.h"

#include "base/languages.h"
#include "base/word_book.h"

#include <QDate>

namespace madoguchi
{
namespace
{

const WordBook &book()
{
    static const WordBook own(QStringLiteral(":/madoguchi/benefits/words.json"));
    return own;
}

} // namespace

LocalizedText words(const char *key) { return book().text(key); }

LocalizedText words(const char *key, const LocalizedText &first)
{
    return words(key).filled(QStringLiteral("%1"), first);
}

LocalizedText words(const char *key, const LocalizedText &first, const LocalizedText &second)
{
    return words(key, first).filled(QStringLiteral("%2"), second);
}

LocalizedText plain(const QString &text)
{
    LocalizedText all;
    for (const Language &language : languages()) {
        all.insert(language.tag, text);
    }
    return all;
}

LocalizedText amountWords(qint64 number, const ValueType &type)
{
    const QString digits = QLocale(QLocale::English).toString(number);
    switch (type.kind) {
    case ValueKind::Yen:
        return words("yen", plain(digits));
    case ValueKind::Date:
        return plain(QDate::fromJulianDay(number).toString(Qt::ISODate));
    default:
        break;
    }
    return type.unit == Unit::None ? plain(digits) : words(qPrintable(nameOf(type)), plain(digits));
}

LocalizedText questionsWords(qsizetype count)
{
    return count == 1 ? words("one-question") : words("questions", plain(QString::number(count)));
}

LocalizedText joinedSentences(const QList<LocalizedText> &sentences)
{
    LocalizedText all;
    for (const Language &language : languages()) {
        QStringList parts;
        bool own = true;
        for (const LocalizedText &sentence : sentences) {
            own = own && sentence.has(language.tag);
            parts += sentence.in(withReadings(language.tag));
        }
        // A paragraph is of one language: where a sentence is missing, the whole falls back.
        if (own) {
            all.insert(language.tag,
                       parts.join(joinsWithoutSpace(language.tag) ? QString() : QStringLiteral(" ")));
        }
    }
    return all;
}

} // namespace madoguchi
