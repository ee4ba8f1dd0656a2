#include "base/word_book.h"

#include <QFile>
#include <QJsonDocument>

namespace madoguchi
{

WordBook::WordBook(const QString &resource)
{
    QFile file(resource);
    const bool open = file.open(QIODevice::ReadOnly);
    const QJsonObject json = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (json.isEmpty()) {
        qFatal("No words in %s", qPrintable(resource));
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto text = LocalizedText::fromJson(it.value());
        if (!text) {
            qFatal("%s, %s: %s", qPrintable(resource), qPrintable(it.key()), qPrintable(text.error().detail));
        }
        m_texts.insert(it.key(), *text);
    }
}

LocalizedText WordBook::text(const char *key) const
{
    const auto found = m_texts.constFind(QLatin1String(key));
    if (found == m_texts.constEnd()) {
        qFatal("No words for %s", key);
    }
    return *found;
}

} // namespace madoguchi
