#include "tests/qml/bench.h"

#include "qml/interface.h"
#include "tests/qml/fake_rows.h"

#include <QQmlComponent>
#include <QQmlProperty>
#include <QQuickItem>
#include <QUrl>

namespace madoguchi
{

namespace
{

void addShown(QQuickItem *item, QList<QQuickItem *> &list)
{
    if (!item->isVisible()) {
        return;
    }
    list << item;
    for (QQuickItem *child : item->childItems()) {
        addShown(child, list);
    }
}

} // namespace

QList<QQuickItem *> shownItems(const QQuickWindow *window)
{
    QList<QQuickItem *> list;
    addShown(window->contentItem(), list);
    return list;
}

Bench::Bench()
{
    QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors) {
            m_warnings << error.toString();
        }
    });
    qmlRegisterType<FakeRows>("Madoguchi.Fakes", 1, 0, "RowsModel");
    installInterface(m_engine);
    m_engine.addImportPath(QStringLiteral(MADOGUCHI_FAKES));
    QQmlComponent component(&m_engine);
    component.setData("import Madoguchi.ViewModels\nShell {}", QUrl(QStringLiteral("bench.qml")));
    m_shell.reset(component.create());
    for (const QQmlError &error : component.errors()) {
        m_warnings << error.toString();
    }
}

Bench::~Bench() { m_root.reset(); }

bool Bench::setState(const PageState &state)
{
    for (const auto &[name, value] : state.properties) {
        if (!QQmlProperty::write(m_shell.get(), QLatin1String(name), value, &m_engine)) {
            return false;
        }
    }
    return m_shell->setProperty("page", QLatin1String(state.page));
}

QQuickWindow *Bench::openWindow()
{
    if (m_shell == nullptr) {
        return nullptr;
    }
    return openFile(QStringLiteral("Main"), {{QStringLiteral("shell"), QVariant::fromValue(m_shell.get())}});
}

QQuickWindow *Bench::openGallery(const QString &section)
{
    return openFile(QStringLiteral("gallery/Gallery"), {{QStringLiteral("section"), section}});
}

QQuickWindow *Bench::openFile(const QString &name, const QVariantMap &properties)
{
    m_root.reset();
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/%1.qml").arg(name)));
    for (const QQmlError &error : component.errors()) {
        m_warnings << error.toString();
    }
    // Qt 6.4 crashes on initial properties for a component with errors.
    if (component.isReady()) {
        m_root.reset(component.createWithInitialProperties(properties));
    }
    return qobject_cast<QQuickWindow *>(m_root.get());
}

QQuickWindow *Bench::openComponent(const QByteArray &source)
{
    m_root.reset();
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport Madoguchi\nimport Madoguchi.Accessibility\n"
                      "Window { id: window; width: 800; height: 600; visible: true\n" +
                          source + "\n}",
                      QUrl(QStringLiteral("bench.qml")));
    m_root.reset(component.create());
    for (const QQmlError &error : component.errors()) {
        m_warnings << error.toString();
    }
    return qobject_cast<QQuickWindow *>(m_root.get());
}

QObject *Bench::theme()
{
    // The module must be loaded before its singleton can be named.
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Madoguchi\nQtObject { readonly property QtObject theme: Theme }",
                      QUrl(QStringLiteral("bench.qml")));
    const std::unique_ptr<QObject> holder(component.create());
    return holder ? holder->property("theme").value<QObject *>() : nullptr;
}

} // namespace madoguchi
