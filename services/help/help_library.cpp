#include "help/help_library.h"

#include "base/json_reader.h"
#include "base/languages.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qint64 largestList = 256LL * 1024;
constexpr int mostTopics = 500;
const QString japanese = QStringLiteral("ja");

tl::unexpected<Error> inFile(Error error, const QString &name)
{
    error.detail = name + QLatin1String(": ") + error.detail;
    return failure(std::move(error));
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CatalogueInvalid, file.errorString());
    }
    if (file.size() > largestList) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("too large"));
    }
    return file.readAll();
}

HelpTopic topicOf(JsonReader &reader)
{
    constexpr int most = 40;
    HelpTopic topic{reader.string("id"), reader.string("group"), reader.strings("codes", most),
                    reader.strings("opens", most), reader.strings("related", most)};
    reader.finish();
    return topic;
}

HelpGroup groupOf(JsonReader &reader)
{
    HelpGroup group{reader.string("id"), reader.text("title")};
    reader.finish();
    return group;
}

} // namespace

Result<HelpLibrary> HelpLibrary::load(const QString &folder)
{
    const QDir home(folder.isEmpty() ? QStringLiteral(":/madoguchi/help") : folder);
    const QString listName = QStringLiteral("topics.json");
    const auto bytes = bytesOf(home.filePath(listName));
    if (!bytes) {
        return inFile(bytes.error(), listName);
    }
    HelpLibrary library;
    JsonReader list = JsonReader::fromText(*bytes, largestList);
    for (JsonReader &group : list.objects("groups", mostTopics)) {
        library.m_groups << groupOf(group);
    }
    for (JsonReader &topic : list.objects("topics", mostTopics)) {
        library.m_topics << topicOf(topic);
    }
    list.finish();
    if (!list.ok()) {
        return inFile(list.error(), listName);
    }
    for (const QString &language : home.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const HelpTopic &topic : std::as_const(library.m_topics)) {
            const QString name = language + u'/' + topic.id + QLatin1String(".md");
            if (!QFile::exists(home.filePath(name)) && language != japanese) {
                continue;
            }
            auto text = bytesOf(home.filePath(name)).and_then(&HelpText::parse);
            if (!text) {
                return inFile(text.error(), name);
            }
            library.m_texts[language].insert(topic.id, *std::move(text));
        }
    }
    if (!library.m_texts.contains(japanese)) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("there is no Japanese"));
    }
    return library;
}

const HelpTopic *HelpLibrary::topic(const QString &id) const
{
    const auto found =
        std::find_if(m_topics.begin(), m_topics.end(), [&](const HelpTopic &t) { return t.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

const HelpTopic *HelpLibrary::forCode(const QString &errorName) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
                                    [&](const HelpTopic &t) { return t.codes.contains(errorName); });
    return found == m_topics.end() ? nullptr : &*found;
}

bool HelpLibrary::has(const QString &id, const QString &language) const
{
    return m_texts.value(languageChain(language).value(0)).contains(id);
}

const HelpText *HelpLibrary::text(const QString &id, const QString &language) const
{
    for (const QString &tag : languageChain(language)) {
        const auto texts = m_texts.find(tag);
        if (texts != m_texts.end() && texts->contains(id)) {
            return &*texts->find(id);
        }
    }
    return nullptr;
}

} // namespace madoguchi
