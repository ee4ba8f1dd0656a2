#include "tests/qml/scene.h"

#include "tests/qml/page_states.h"

#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace madoguchi
{

namespace
{

const QString galleryPrefix = QStringLiteral("gallery ");
constexpr int highest = 12000;

QStringList gallerySections()
{
    return {QStringLiteral("text"),    QStringLiteral("buttons"),  QStringLiteral("fields"),
            QStringLiteral("choices"), QStringLiteral("dates"),    QStringLiteral("notices"),
            QStringLiteral("lists"),   QStringLiteral("progress"), QStringLiteral("colours")};
}

/// The flickable that scrolls the page: the highest content of all.
QQuickItem *scrollerOf(QQuickWindow *window)
{
    QQuickItem *found = nullptr;
    for (auto *item : shownItems(window)) {
        if (item->inherits("QQuickFlickable") &&
            (found == nullptr ||
             item->property("contentHeight").toReal() > found->property("contentHeight").toReal()) &&
            !item->inherits("QQuickListView")) {
            found = item;
        }
    }
    return found;
}

} // namespace

QStringList Scene::names()
{
    QStringList names;
    for (const PageState &state : pageStates()) {
        names << QString::fromUtf8(state.name);
    }
    for (const QString &section : gallerySections()) {
        names << galleryPrefix + section;
    }
    return names;
}

Scene::Scene(Bench &bench, const QString &name)
    : m_bench(bench)
    , m_gallery(name.startsWith(galleryPrefix))
{
    if (m_gallery) {
        m_window = bench.openGallery(name.mid(galleryPrefix.size()));
    } else {
        const auto state = std::find_if(pageStates().begin(), pageStates().end(), [&](const PageState &one) {
            return QString::fromUtf8(one.name) == name;
        });
        if (state == pageStates().end() || !bench.setState(*state)) {
            return;
        }
        m_window = bench.openWindow();
    }
    if (m_window == nullptr) {
        return;
    }
    setTheme(QStringLiteral("light"));
    m_window->requestActivate();
    (void)QTest::qWaitForWindowActive(m_window);
}

void Scene::set(const char *pageProperty, const char *galleryProperty, const QVariant &value)
{
    QObject *target = m_gallery ? static_cast<QObject *>(m_window) : m_bench.shell();
    QQmlProperty::write(target, QLatin1String(m_gallery ? galleryProperty : pageProperty), value,
                        &m_bench.engine());
}

void Scene::setTheme(const QString &theme) { set("settings.theme", "mode", theme); }

void Scene::setTextScale(qreal scale) { set("settings.textScale", "textScale", scale); }

void Scene::setLanguage(const QString &language)
{
    set("settings.language", "language", language);
    m_bench.engine().retranslate();
}

void Scene::showWhole(int width, int least)
{
    m_window->resize(width, least);
    // Text wraps anew, lists grow, and what was loaded late comes in: until the height stays.
    qreal before = -1;
    for (int round = 0; round < 12; ++round) {
        QTest::qWait(20);
        const QQuickItem *scroller = scrollerOf(m_window);
        const qreal outside = scroller != nullptr ? m_window->height() - scroller->height() : 0;
        const qreal wanted =
            scroller != nullptr ? scroller->property("contentHeight").toReal() + outside : least;
        m_window->resize(width, std::clamp(static_cast<int>(std::ceil(wanted)), least, highest));
        if (qFuzzyCompare(before, wanted) &&
            qFuzzyCompare(m_window->contentItem()->height(), m_window->height())) {
            return;
        }
        before = wanted;
    }
}

} // namespace madoguchi
