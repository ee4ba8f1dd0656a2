#include "app/viewmodels/help_model.h"

#include "app/viewmodels/pages.h"
#include "base/languages.h"
#include "base/readings.h"

#include <array>

namespace madoguchi
{
namespace
{

struct PageLabel
{
    const char *page;
    const char *label;
};

//: Help: link from a topic to a page of the program.
constexpr std::array pageLabels{
    PageLabel{"start", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "はじめの画面を開く")},
    PageLabel{"home", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "ホームを開く")},
    PageLabel{"card", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "カードの情報を開く")},
    PageLabel{"documents", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "書類の署名を開く")},
    PageLabel{"settings", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "設定を開く")},
    PageLabel{"benefits", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "受けられる給付・制度を開く")},
    PageLabel{"notices", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "お知らせを開く")},
    PageLabel{"records", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "わたしの記録を開く")},
    PageLabel{"accessLog", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "だれが見たかの記録を開く")},
    PageLabel{"diagnosis", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "診断を開く")},
    PageLabel{"feedback", QT_TRANSLATE_NOOP("madoguchi::HelpModel", "ご意見を開く")},
};

// In the order of HelpBlock::Kind.
constexpr std::array blockNames{"paragraph", "heading", "step", "point", "note", "command"};

} // namespace

QString helpPageLabel(const QString &page)
{
    for (const PageLabel &entry : pageLabels) {
        if (page == QLatin1String(entry.page)) {
            return HelpModel::tr(entry.label);
        }
    }
    return {};
}

HelpModel::HelpModel(QObject *parent)
    : QObject(parent)
    , m_groups({QStringLiteral("groupId"), QStringLiteral("heading"), QStringLiteral("topics")})
    , m_results({QStringLiteral("topicId"), QStringLiteral("title"), QStringLiteral("snippet")})
{
}

HelpModel::~HelpModel() = default;

const HelpLibrary *HelpModel::library()
{
    if (!m_library) {
        auto loaded = HelpLibrary::load();
        if (!loaded) {
            m_error.set(loaded.error());
            return nullptr;
        }
        m_library = *std::move(loaded);
    }
    return &*m_library;
}

const HelpText *HelpModel::text() const
{
    return m_library && !m_way.isEmpty() ? m_library->text(m_way.last(), m_language) : nullptr;
}

QString HelpModel::shown(const QString &words) const
{
    return keepsReadings(m_language) ? words : withoutReadings(words);
}

void HelpModel::setLanguage(const QString &language)
{
    m_language = language;
    m_index.reset();
    m_error.retranslate();
    if (m_library) {
        rebuild();
        search(m_query);
    }
    Q_EMIT topicChanged();
}

void HelpModel::open()
{
    if (library()) {
        rebuild();
    }
    search({});
}

void HelpModel::rebuild()
{
    QList<QVariantMap> rows;
    for (const HelpGroup &group : m_library->groups()) {
        QVariantList topics;
        for (const HelpTopic &topic : m_library->topics()) {
            if (topic.group == group.id) {
                topics << QVariantMap{
                    {QStringLiteral("topicId"), topic.id},
                    {QStringLiteral("title"), shown(m_library->text(topic.id, m_language)->title)}};
            }
        }
        rows << QVariantMap{{QStringLiteral("groupId"), group.id},
                            {QStringLiteral("heading"), group.title.in(m_language)},
                            {QStringLiteral("topics"), topics}};
    }
    m_groups.setRows(rows);
}

void HelpModel::search(const QString &query)
{
    m_query = query.trimmed();
    QList<QVariantMap> rows;
    if (!m_query.isEmpty() && library()) {
        if (!m_index) {
            m_index = std::make_unique<HelpIndex>(*m_library, m_language);
        }
        const auto hits = m_index->search(m_query);
        if (hits) {
            for (const HelpHit &hit : *hits) {
                rows << QVariantMap{{QStringLiteral("topicId"), hit.topic},
                                    {QStringLiteral("title"), hit.title},
                                    {QStringLiteral("snippet"), hit.snippet}};
            }
        } else {
            m_error.set(hits.error());
        }
    }
    m_results.setRows(rows);
    Q_EMIT resultsChanged();
}

QString HelpModel::foundText() const
{
    if (m_query.isEmpty()) {
        return {};
    }
    //: Help: how many topics a search found. %1 is a number.
    return m_results.count() > 0 ? tr("%1件見つかりました").arg(m_results.count())
                                 //: Help: a search found nothing.
                                 : tr("見つかりませんでした。短い言葉や、別の言い方で試してください。");
}

bool HelpModel::show(const QString &topic)
{
    if (!library() || !m_library->topic(topic)) {
        return false;
    }
    if (topicId() != topic) {
        m_way << topic;
    }
    Q_EMIT topicChanged();
    return true;
}

bool HelpModel::showForCode(const QString &errorName)
{
    const HelpTopic *topic = library() ? m_library->forCode(errorName) : nullptr;
    return topic && show(topic->id);
}

bool HelpModel::back()
{
    if (m_way.size() < 2) {
        return false;
    }
    m_way.removeLast();
    Q_EMIT topicChanged();
    return true;
}

void HelpModel::leave() { m_way.clear(); }

QString HelpModel::title() const { return text() ? shown(text()->title) : QString(); }

QVariantList HelpModel::blocks() const
{
    QVariantList list;
    if (const HelpText *words = text()) {
        for (const HelpBlock &block : words->blocks) {
            list << QVariantMap{
                {QStringLiteral("kind"), QString::fromLatin1(blockNames[size_t(block.kind)])},
                {QStringLiteral("text"), shown(block.text)},
                {QStringLiteral("number"), block.number},
            };
        }
    }
    return list;
}

QVariantList HelpModel::opens() const
{
    QVariantList list;
    if (text()) {
        for (const QString &page : m_library->topic(topicId())->opens) {
            if (!pageNamed(page)) {
                continue;
            }
            list << QVariantMap{{QStringLiteral("page"), page},
                                {QStringLiteral("label"), helpPageLabel(page)}};
        }
    }
    return list;
}

QVariantList HelpModel::related() const
{
    QVariantList list;
    if (text()) {
        for (const QString &topic : m_library->topic(topicId())->related) {
            list << QVariantMap{{QStringLiteral("topicId"), topic},
                                {QStringLiteral("title"), shown(m_library->text(topic, m_language)->title)}};
        }
    }
    return list;
}

QString HelpModel::otherLanguage() const
{
    const HelpText *words = text();
    if (!words || m_library->has(topicId(), m_language)) {
        return {};
    }
    //: Help: the topic has no words in the chosen language yet.
    return tr("この項目はまだ訳されていないため、別の言語で表示しています。");
}

void HelpModel::openTopic(const QString &topic)
{
    if (show(topic)) {
        Q_EMIT topicWanted();
    }
}

void HelpModel::openPage(const QString &page) { Q_EMIT pageWanted(page); }

} // namespace madoguchi
