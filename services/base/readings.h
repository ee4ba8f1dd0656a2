#pragma once

#include <QList>
#include <QString>

namespace madoguchi
{

/// How a stretch of a text is read.
struct Reading
{
    qsizetype start = 0; ///< in UTF-16 units of the text without notation
    qsizetype length = 0;
    QString kana;

    bool operator==(const Reading &other) const = default;
};

struct AnnotatedText
{
    QString text;
    QList<Reading> readings; ///< in the order of the text

    bool operator==(const AnnotatedText &other) const = default;
};

/// Texts of easy Japanese carry readings as ｛転出届｜てんしゅつとどけ｝. What is no complete notation stays
/// as it is.
AnnotatedText parseReadings(const QString &text);

/// The text alone, as it is spoken, printed and compared.
QString withoutReadings(const QString &text);

/// `text` over which `kana` stands, in the notation.
QString annotated(const QString &text, const QString &kana);

} // namespace madoguchi
