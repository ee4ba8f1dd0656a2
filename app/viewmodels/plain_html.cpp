#include "app/viewmodels/plain_html.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace madoguchi
{
namespace
{

/// Loads nothing, whatever the text refers to.
class WordsOnly : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString wordsOf(const QTextBlock &block)
{
    QString words = block.textList() ? QStringLiteral("・") : QString();
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QString href = fragment.charFormat().anchorHref();
        words += fragment.text();
        if (!href.isEmpty() && !fragment.text().contains(href)) {
            words += QStringLiteral("（%1）").arg(href);
        }
    }
    return words.remove(QChar::ObjectReplacementCharacter).trimmed();
}

} // namespace

QString plainTextOf(const QString &html, int most)
{
    static const QRegularExpression gaps(QStringLiteral("\n{3,}"));
    WordsOnly document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html.left(10 * most));
    QString text;
    for (QTextBlock block = document.begin(); block.isValid() && text.size() < most; block = block.next()) {
        text += wordsOf(block) + u'\n';
    }
    return text.replace(QChar::LineSeparator, u'\n')
        .replace(gaps, QStringLiteral("\n\n"))
        .left(most)
        .trimmed();
}

} // namespace madoguchi
